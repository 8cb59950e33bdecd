import { parseScenario, type Scenario } from '@ec-tco/core';
import { scenarioInputs } from '@ec-tco/core/scenario';
import { expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { formatInput, inputUnit } from './stated-money.ts';

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
