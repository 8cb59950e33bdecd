import { parseScenario, type Scenario } from '@ec-tco/core';
import { scenarioInputs } from '@ec-tco/core/scenario';
import { describe, expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { formatInput, inputUnit, isForeign } from './stated-money.ts';

const [first, ...others] = shop.options;
const [line] = first?.lines ?? [];
const parsed = parseScenario({
  ...shop,
  requirements: {},
  common: { usd: { kind: 'exchange', name: 'ドル', value: 150, source: { kind: 'stated' } } },
  options: [
    {
      ...first,
      lines: [
        {
          ...line,
          id: 'foreign',
          amount: { kind: 'per-order', yen: 0.25 },
          limits: { least: 30.5 },
          currency: { code: 'USD', rate: { common: 'usd' } },
          withTax: true,
        },
        { ...line, id: 'own', currency: { code: 'EUR', rate: 160 } },
        { ...line, id: 'taxed', withTax: true },
        { ...line, id: 'plain' },
      ],
    },
    ...others,
  ],
});
const scenario: Scenario = parsed.ok
  ? parsed.scenario
  : (() => {
      throw new Error(JSON.stringify(parsed.problems));
    })();

test.each([
  ['/foreign/amount/yen', 'USD（注文1件あたり）（税込）', '0.25 USD（税込）', 'USD an order (with tax)'],
  ['/foreign/limits/least', 'USD（税込）', '30.5 USD（税込）', 'USD (with tax)'],
  ['/common/usd/value', '円/USD', '150 円/USD', 'yen/USD'],
  ['/own/amount/yen', 'EUR', '34,567 EUR', 'EUR'],
  ['/own/currency/rate', '円/EUR', '160 円/EUR', 'yen/EUR'],
  ['/taxed/amount/yen', '円（税込）', '34,567円（税込）', 'yen (with tax)'],
  ['/plain/amount/yen', '円', '34,567円', 'yen'],
])('%s is counted in %s', (end, unit, value, english) => {
  const input = scenarioInputs(scenario).find(({ pointer }) => pointer.endsWith(end));
  if (!input) throw new Error(end);
  expect(inputUnit(scenario, input, 'ja')).toBe(unit);
  expect(formatInput(scenario, input, input.base, 'ja')).toBe(value);
  expect(inputUnit(scenario, input, 'en')).toBe(english);
});

describe('a number that several lines refer to', () => {
  const source = { kind: 'stated' } as const;
  const usd = { currency: { code: 'USD', rate: 150 } };
  /** What is said of the common number `fee`, where lines with these terms refer to it. */
  const said = (...terms: readonly object[]) => {
    const lines = terms.map((more, i) => ({
      ...line,
      id: `l${i}`,
      amount: { kind: 'fixed', yen: { common: 'fee' } },
      ...more,
    }));
    const [second, ...rest] = others;
    const own = parseScenario({
      ...shop,
      requirements: {},
      common: {
        fee: { name: 'Fee', kind: 'yen', value: 50, source },
        rate: { name: 'Rate', kind: 'exchange', value: 150, source },
        share: { name: 'Share', kind: 'share', value: 0.5, source },
      },
      options: [{ ...first, lines: lines.slice(0, 1) }, { ...second, lines: [line, ...lines.slice(1)] }, ...rest],
    });
    if (!own.ok) throw new Error(JSON.stringify(own.problems));
    const of = (id: string) => {
      const input = scenarioInputs(own.scenario).find(({ pointer }) => pointer === `/common/${id}/value`);
      if (!input) throw new Error(id);
      return [formatInput(own.scenario, input, input.base, 'en'), isForeign(own.scenario, input)];
    };
    return [of('fee'), of('rate'), of('share')];
  };
  // Nobody refers to the rate: of which money it is cannot be told.
  const RATE = ['150 yen/unit of foreign currency', false];
  const SHARE = ['50%', false];
  test.each<[string, readonly object[], readonly unknown[]]>([
    ['in their money, where all state it so', [usd, usd], ['50 USD', true]],
    ['with tax, where all do', [{ withTax: true }, { withTax: true }], ['¥50 (with tax)', false]],
    ['in yen, where they do not agree', [usd, {}], ['¥50', false]],
    ['whichever comes first', [{}, usd], ['¥50', false]],
    ['without tax, where they do not agree', [{ withTax: true }, {}], ['¥50', false]],
    ['in yen, where nobody says more', [{}, {}], ['¥50', false]],
  ])('%s', (_, terms, fee) => expect(said(...terms)).toEqual([fee, RATE, SHARE]));
});

test('what is no sum of a line’s own is in no other money: a threshold, a share, an order value', () => {
  const own = parseScenario({
    ...shop,
    requirements: {},
    options: [
      {
        ...first,
        lines: [
          {
            ...line,
            amount: { kind: 'per-order', yen: 5 },
            currency: { code: 'USD', rate: 150 },
            withTax: true,
            part: { of: 'orders', share: 0.5, orderValue: 800 },
            tiers: { mode: 'whole', by: 'sales', above: [{ from: 9000, price: 4 }] },
          },
        ],
      },
      ...others,
    ],
  });
  if (!own.ok) throw new Error(JSON.stringify(own.problems));
  const told = scenarioInputs(own.scenario)
    .filter(({ pointer }) => pointer.startsWith('/options/outsourced/lines/'))
    .map((input) => [formatInput(own.scenario, input, input.base, 'en'), isForeign(own.scenario, input)]);
  expect(told).toEqual([
    ...[
      ['5 USD (with tax)', true],
      ['50%', false],
      ['¥800 an order', false],
      ['¥9,000', false],
      ['4 USD (with tax)', true],
    ],
    ['150 yen/USD', false],
  ]);
});
