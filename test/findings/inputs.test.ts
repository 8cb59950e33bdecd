import { readdirSync, readFileSync } from 'node:fs';
import { analyse, evaluate, parseScenario, prepare, verdictOf } from '@ec-tco/core';
import { breakEven, crossover, lossDistribution } from '@ec-tco/core/analysis';
import { upgradeScenario } from '@ec-tco/core/scenario';
import { expect, test } from 'vitest';

// Every input on which a wrong judgement (A) or number (B), or something that could not be said (F), was found, as it was
// found (vendors’ names left out), with what is right of it.

const FOLDER = new URL('inputs/', import.meta.url);
type Loose = Record<string, unknown> & { options: { lines: Record<string, unknown>[] }[] };

function given(name: string, change: (data: Loose) => void = () => undefined) {
  const upgraded = upgradeScenario(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')));
  if (!upgraded.ok) throw new Error(name);
  const data = structuredClone(upgraded.data) as Loose;
  change(data);
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prepared = prepare(parsed.scenario);
  return { prepared, result: evaluate(prepared) };
}

function judged(name: string) {
  const { prepared, result } = given(name);
  const analysis = analyse(prepared, result);
  return { analysis, facts: verdictOf(prepared, result, analysis, 'en').facts };
}
const lineTotal = (name: string, line: string) =>
  given(name)
    .result.options[0]?.lines.find(({ id }) => id === line)
    ?.total.toNumber();

/** Monthly sales between which two options change places, and who is cheaper below and above. */
function turns(name: string, [left, right]: readonly [string, string], change?: (data: Loose) => void) {
  const { prepared } = given(name, change);
  const { outcome } = breakEven(prepared, { pointer: '/business/monthlySales', left, right, measure: 'total' });
  const roots = 'roots' in outcome ? outcome.roots : [];
  return roots.map(({ value, between = [value, value], below, above }) => [...between, below, above]);
}

/** By input: what is asked of it, and the answer. */
const RIGHT: Readonly<Record<string, readonly [finding: string, found: () => unknown, right: unknown]>> = {
  'shared-input': [
    'A1: the same work in both: A is clear, in at least 999 cases of 1,000',
    () => {
      const { facts, analysis } = judged('shared-input');
      const chance = analysis.chances?.options.find(({ option }) => option === 'a')?.cheapest.value ?? 0;
      return [facts.best, facts.strength, chance >= 0.999];
    },
    ['a', 'clear', true],
  ],
  'quotes-only': ['A2: ten times the price, all quoted: clear', () => judged('quotes-only').facts.strength, 'clear'],
  'negative-incident': [
    'B1: full cover leaves nothing',
    () => lineTotal('negative-incident', 'expected-incident-loss'),
    0,
  ],
  'half-yen-transition': [
    'B2: 91,213.5 goes up',
    () => lineTotal('half-yen-transition', 'expected-incident-loss'),
    91_214,
  ],
  'zero-security-eligible': [
    'B3: no yen of security is ruled out',
    () => given('zero-security-eligible').result.rankings.total.map(({ option }) => option),
    ['b'],
  ],
  median: ['B4: an amount that can happen', () => lossDistribution(given('median').prepared, 'a').median, 10_000_000],
  'tax-inclusive-price': [
    'B10: 12 × 5,980 with tax is 71,760',
    () =>
      given('tax-inclusive-price', (data) => {
        data['showTax'] = true;
        data['horizonYears'] = 1;
        const line = data.options[0]?.lines[0];
        Object.assign(line ?? {}, { amount: { kind: 'fixed', yen: 5980 }, withTax: true });
      }).result.options[0]?.total.total.toNumber(),
    71_760,
  ],
  'beyond-horizon': [
    'B11: both lines outside the years are told',
    () =>
      given('beyond-horizon').result.options[0]?.findings.flatMap((one) =>
        one.code === 'beyond-horizon' ? [one.params.line] : [],
      ),
    ['x', 'y'],
  ],
  prepaid: [
    'B12: the year paid at its start is dearer until month 12',
    () => {
      const { prepared } = given('prepaid', (data) => {
        const line = data.options[0]?.lines[0];
        Object.assign(line ?? {}, { timing: { kind: 'yearly', month: 1 } });
      });
      return crossover(prepared, { left: 'yearly', right: 'monthly', measure: 'total' }).months[0];
    },
    { month: 12, cheaper: 'left' },
  ],
  'fee-base': [
    'F1: of what 200 customers pay, tax and 600 yen of postage included: 60 · (1,220,000 · 6.6 % + 200 · 40)',
    () =>
      given('fee-base', (data) => {
        Object.assign(data['business'] as object, { postage: 600 });
        Object.assign(data.options[0]?.lines[0] ?? {}, { base: 'customer-pays' });
      }).result.options[0]?.total.total.toNumber(),
    5_311_200,
  ],
  'threshold-fee': [
    // Below 20,000 yen of sales 3 % + 750 against 1,170 a month in the first year: 14,000; from there on 3 % + 250: 30,666.7.
    'F2: without the fee from 20,000 on, the carts turn at 14,000, at 20,000 and at 30,667',
    () =>
      turns('threshold-fee', ['cart-a', 'cart-c'], (data) => {
        const tiers = { by: 'sales', mode: 'whole', above: [{ from: 20_000, price: 0 }] };
        Object.assign(data.options[0]?.lines[2] ?? {}, { tiers });
      }),
    [
      [14_000, 14_000, 'left', 'right'],
      [19_999, 20_000, 'right', 'left'],
      [30_667, 30_667, 'left', 'right'],
    ],
  ],
  'two-plans': [
    'F2: 30,500 more a month for 2.3 points less: even at 1,326,087',
    () => turns('two-plans', ['plan-a', 'plan-b']),
    [[1_326_087, 1_326_087, 'left', 'right']],
  ],
  'plan-by-year': [
    'F3: 5 % of 6, 12 and 30 million',
    () =>
      given('plan-by-year', (data) =>
        Object.assign(data['business'] as object, { salesByYear: [6e6, 12e6, 30e6] }),
      ).result.options[0]?.total.cells.map(Number),
    [0, 300_000, 600_000, 1_500_000],
  ],
};

test('each input is in the table', () => {
  const files = readdirSync(FOLDER).map((name) => name.replace('.json', ''));
  expect(files.toSorted()).toEqual(Object.keys(RIGHT).toSorted());
});

test.each(Object.entries(RIGHT))('%s', (_, [finding, found, right]) => {
  expect(found(), finding).toEqual(right);
});
