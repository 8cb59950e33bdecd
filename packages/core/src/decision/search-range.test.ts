import { describe, expect, test } from 'vitest';
import { type ScenarioInput, scenarioInputs } from '../scenario/inputs.ts';
import { QUANTITY_KINDS, type QuantityKindName } from '../scenario/quantity.ts';
import type { Scenario } from '../scenario/schema.ts';
import { plainOption, plainScenario, priced } from './plain/fixtures.ts';
import { searchRange } from './search-range.ts';

const MONEY = 7_000_000;
const PLAIN = plainScenario([plainOption('shop', [])]);

/** Range of a made-up input somewhere in a plain scenario. */
function rangeOf(name: QuantityKindName, base: number, range?: ScenarioInput['range'], pointer = '/business/made-up') {
  const { low, high, from } = searchRange({ pointer, kind: QUANTITY_KINDS[name], base, range }, PLAIN, MONEY);
  return [low, high, from];
}

// methodology: 14/break-even-of
describe('where a break-even is looked for', () => {
  test.each<[QuantityKindName, base: number, low: number, high: number]>([
    ['yen', 300, 0, 3_000],
    ['yen', 0, 0, MONEY],
    ['yenPerMonth', 40, 0, 400],
    ['yenPerMonth', 0, 0, MONEY],
    ['records', 20, 0, 200],
    ['records', 0, 0, 100_000],
    ['yenPerHour', 2_500, 0, 25_000],
    ['yenPerHour', 0, 0, 1_000],
    ['yenPerOrder', 15, 0, 150],
    ['yenPerRecord', 0, 0, 1_000],
    ['hours', 12, 0, 120],
    ['hours', 0, 0, 1_000],
    ['people', 8, 0, 80],
    ['items', 3, 0, 30],
    ['factor', 2, 0, 20],
    // No more than such a number may be, and no less.
    ['factor', 500, 0, 1_000],
    ['orderValue', 50, 1, 500],
    ['exchange', 150, 0.0001, 1_500],
    ['share', 0.3, 0, 1],
    ['probability', 0.001, 0, 1],
    ['discountRate', 0.02, 0, 1],
    ['yearlyRate', 0.02, -0.5, 1],
    // The value itself always lies within.
    ['yearlyRate', -0.8, -0.8, 1],
    ['yearlyRate', 3, -0.5, 3],
    ['groupShare', 0.05, 0, 1],
    ['groupShare', 0.4, 0, 4],
    ['months', 1, 0, 24],
    ['months', 6, 0, 60],
    ['months', 100, 0, 180],
  ])('%s of %d: from %d to %d', (name, base, low, high) => {
    expect(rangeOf(name, base)).toEqual([low, high, 'kind']);
  });

  test('a stated range is widened by its own width to each side, as far as such a number goes', () => {
    expect(rangeOf('yen', 500, { low: 400, high: 700 })).toEqual([100, 1_000, 'stated']);
    expect(rangeOf('yen', 500, { low: 200, high: 700 })).toEqual([0, 1_200, 'stated']);
    expect(rangeOf('share', 0.5, { low: 0.25, high: 0.375 })).toEqual([0.125, 0.5, 'stated']);
    expect(rangeOf('share', 0.5, { low: 0.5, high: 0.875 })).toEqual([0.125, 1, 'stated']);
    // A range without width says nothing.
    expect(rangeOf('yen', 500, { low: 500, high: 500 })).toEqual([0, 5_000, 'kind']);
  });

  test('what an option is hoped to sell may be nothing, or many times as much', () => {
    const sales = '/options/shop/sales/monthlySales';
    expect(rangeOf('yenPerMonth', 500, { low: 400, high: 700 }, sales)).toEqual([0, 5_000, 'stated']);
    expect(rangeOf('yenPerMonth', 500, { low: 400, high: 4_000 }, sales)).toEqual([0, 7_600, 'stated']);
    for (const other of [
      '/business/monthlySales',
      '/options/shop/sales/monthlySales/x',
      '/options/a/b/sales/monthlySales',
      '/x/options/shop/sales/monthlySales',
      '/options//sales/monthlySales',
    ]) {
      expect(rangeOf('yenPerMonth', 500, { low: 400, high: 700 }, other)).toEqual([100, 1_000, 'stated']);
    }
  });
});

/** Range of an input that a scenario holds. */
function rangeIn(scenario: Scenario, pointer: string) {
  const input = scenarioInputs(scenario).find((one) => one.pointer === pointer);
  if (!input) throw new Error(pointer);
  const { low, high } = searchRange(input, scenario, MONEY);
  return [low, high];
}

describe('what other numbers leave to one', () => {
  test('a stated loss keeps its order', () => {
    const scenario = { ...PLAIN, incident: { severity: { kind: 'own-range' as const, low: 2, mode: 5, high: 30 } } };
    expect(rangeIn(scenario, '/incident/severity/low')).toEqual([0, 5]);
    expect(rangeIn(scenario, '/incident/severity/mode')).toEqual([2, 30]);
    expect(rangeIn(scenario, '/incident/severity/high')).toEqual([5, 300]);
    // Others of its name are not bound by it.
    expect(rangeIn(scenario, '/options/shop/annualProbability')).toEqual([0, 1]);
  });

  const tiered = priced(
    'fee',
    50,
    { kind: 'monthly' },
    {
      tiers: {
        by: 'sales',
        mode: 'whole',
        above: [
          { from: 1_000, price: 40 },
          { from: 3_000, price: 30 },
          { from: 9_000, price: 20 },
        ],
      },
      limits: { least: { common: 'least', factor: 2 }, most: 900 },
    },
  );
  const scenario: Scenario = {
    ...plainScenario([
      plainOption('other', []),
      plainOption('shop', [priced('first', 1, { kind: 'monthly' }), tiered]),
    ]),
    common: { least: { kind: 'yen', name: 'least', value: 60, source: { kind: 'assumption' } } },
  };
  const at = '/options/shop/lines/fee';

  test('steps go up', () => {
    expect(rangeIn(scenario, `${at}/tiers/above/0/from`)).toEqual([1, 2_999]);
    expect(rangeIn(scenario, `${at}/tiers/above/1/from`)).toEqual([1_001, 8_999]);
    expect(rangeIn(scenario, `${at}/tiers/above/2/from`)).toEqual([3_001, 90_000]);
    expect(rangeIn(scenario, `${at}/tiers/above/2/price`)).toEqual([0, 200]);
  });

  test('a least is no more than the most, the most no less than the least', () => {
    expect(rangeIn(scenario, `${at}/limits/most`)).toEqual([120, 9_000]);
    const stated = (limits: NonNullable<typeof tiered.limits>) => ({
      ...scenario,
      options: [plainOption('shop', [{ ...tiered, limits }])],
    });
    expect(rangeIn(stated({ least: 100, most: 900 }), `${at}/limits/least`)).toEqual([0, 900]);
    expect(rangeIn(stated({ least: 100 }), `${at}/limits/least`)).toEqual([0, 1_000]);
    expect(rangeIn(stated({ most: 900 }), `${at}/limits/most`)).toEqual([0, 9_000]);
  });
});
