import { describe, expect, test } from 'vitest';
import { prepare } from '../model/prepare.ts';
import type { Quantity } from '../scenario/quantity.ts';
import type { Line, Option, Scenario } from '../scenario/schema.ts';
import { atMeans } from './at-means.ts';
import { breakEvenHorizon } from './break-even-horizon.ts';
import type { Measure } from './measure.ts';
import { plainOption, plainScenario, priced } from './plain/fixtures.ts';
import { tornado, tornadoSteps } from './tornado.ts';
import { totalEnds, totalEndsSteps } from './total-ends.ts';

// What one range after the other does, everything else as stated.

const MONTHLY = { kind: 'monthly' } as const;
const fee = (yen: Quantity, more: Partial<Line> = {}): Line =>
  priced('fee', 0, MONTHLY, { amount: { kind: 'fixed', yen }, ...more });
const hours = (own: Quantity): Line => priced('hours', 0, MONTHLY, { amount: { kind: 'hours', hours: own } });
const build = (yen: Quantity): Line =>
  priced('build', 0, { kind: 'before-opening' }, { amount: { kind: 'fixed', yen } });
const two = (
  left: readonly Line[],
  right: readonly Line[],
  more: Partial<Scenario> = {},
  option: Partial<Option> = {},
) => prepare(plainScenario([plainOption('left', left, option), plainOption('right', right)], more));
const { business, rates } = plainScenario([]);
const pair = (measure: Measure = 'total') => ({ left: 'left', right: 'right', measure });

// methodology: 14/tornado
describe('tornado', () => {
  const wide = two(
    [fee({ low: 80, base: 100, high: 130 }), hours({ low: 1, base: 1, high: 3 })],
    [build({ low: 60_000, base: 74_000, high: 74_400 })],
    { business: { ...business, hourlyCost: 3_000, cardShare: { low: 0.1, base: 0.5, high: 0.9 } } },
  );

  test('each range’s ends, widest first, and which of them turn the choice', () => {
    // 2,400 + 72,000 − 74,000 = 400.
    expect(tornado(wide, pair())).toEqual({
      atBase: 400,
      bars: [
        {
          pointer: '/options/left/lines/hours/amount/hours',
          ...{ low: 1, base: 1, high: 3, atLow: 400, atHigh: 144_400, swing: 144_000, flips: false },
        },
        {
          pointer: '/options/right/lines/build/amount/yen',
          ...{ low: 60_000, base: 74_000, high: 74_400, atLow: 14_400, atHigh: 0, swing: 14_400, flips: true },
        },
        {
          pointer: '/options/left/lines/fee/amount/yen',
          ...{ low: 80, base: 100, high: 130, atLow: -80, atHigh: 1_120, swing: 1_200, flips: true },
        },
      ],
      withoutEffect: ['/business/cardShare'],
      swings: 159_600,
    });
  });

  test('as wide: by their addresses', () => {
    const swing = { low: 5, base: 10, high: 20 };
    const order = (...ids: readonly string[]) =>
      tornado(
        two(
          ids.map((id) => fee(swing, { id })),
          [],
        ),
        pair(),
      ).bars.map(({ pointer }) => pointer.split('/')[4]);
    expect(order('m', 'a', 'z')).toEqual(['a', 'm', 'z']);
    expect(order('z', 'm', 'a')).toEqual(['a', 'm', 'z']);
    expect(order('a', 'm', 'z')).toEqual(['a', 'm', 'z']);
  });

  test('a range that only one of its ends moves has an effect', () => {
    const capped = two([fee({ low: 50, base: 100, high: 300 }, { limits: { most: 100 } })], []);
    expect(tornado(capped, pair()).bars).toMatchObject([{ atLow: 1_200, atHigh: 2_400, swing: 1_200, flips: false }]);
    const floored = two([fee({ low: 50, base: 100, high: 300 }, { limits: { least: 100 } })], []);
    expect(tornado(floored, pair()).bars).toMatchObject([{ atLow: 2_400, atHigh: 7_200 }]);
  });

  test('gives way where much is worked out', () => {
    const few = tornadoSteps(wide, pair());
    expect([...few]).toHaveLength(0);
    const lines = Array.from({ length: 150 }, (_, i) => fee({ low: 5, base: 10, high: 20 }, { id: `fee-${i}` }));
    const many = two(lines, [], { horizonYears: 5 });
    expect([...tornadoSteps(many, pair())].length).toBeGreaterThanOrEqual(3);
    expect(tornado(many, pair()).bars).toHaveLength(150);
  });
});

describe('between which totals an option lies', () => {
  const ends = (lines: readonly Line[], more: Partial<Scenario> = {}, option: Partial<Option> = {}) => {
    const [left, right] = totalEnds(two(lines, [build(9)], more, option));
    expect(right).toMatchObject({ option: 'right' });
    return [left?.option, left?.low.toNumber(), left?.base.toNumber(), left?.high.toNumber()];
  };

  test('all its prices and its work at their cheap ends, and at their dear ones', () => {
    expect(
      ends([fee({ low: 80, base: 100, high: 130 }), hours({ low: 1, base: 2, high: 3 })], {
        business: { ...business, hourlyCost: { low: 1_000, base: 2_000, high: 4_000 } },
      }),
    ).toEqual(['left', 24 * (80 + 1_000), 24 * (100 + 4_000), 24 * (130 + 12_000)]);
  });

  test('an input that makes it cheaper the higher it is', () => {
    const credits = [
      {
        id: 'grant',
        name: 'grant',
        amount: { kind: 'fixed' as const, yen: { low: 100, base: 300, high: 700 } },
        timing: { kind: 'once' as const, month: 3 },
        source: { kind: 'assumption' as const },
      },
    ];
    expect(ends([build({ low: 1_000, base: 2_000, high: 5_000 })], {}, { credits })).toEqual([
      'left',
      1_000 - 700,
      2_000 - 300,
      5_000 - 100,
    ]);
  });

  test('how prices rise counts, how the shop sells does not', () => {
    const rising = fee({ low: 100, base: 100, high: 200 }, { escalation: { kind: 'inflation' } });
    const inflation = { low: 0, base: 0.1, high: 0.5 };
    expect(ends([rising], { rates: { ...rates, inflation } })).toEqual(['left', 2_400, 1_200 + 1_320, 2_400 + 3_600]);
    const own = fee(100, { escalation: { kind: 'own', rate: inflation } });
    expect(ends([own])).toEqual(['left', 2_400, 1_200 + 1_320, 1_200 + 1_800]);
    const onSales = priced('rate', 0, MONTHLY, {
      amount: { kind: 'sales-rate', rate: { low: 0.01, base: 0.02, high: 0.03 } },
    });
    const monthlySales = { low: 100_000, base: 1_000_000, high: 9_000_000 };
    expect(ends([onSales], { business: { ...business, monthlySales } })).toEqual(['left', 240_000, 480_000, 720_000]);
    const stated: Option['sales'] = { monthlySales, salesGrowth: 0, averageOrderValue: 5_000 };
    expect(ends([onSales], {}, { sales: stated })).toEqual(['left', 240_000, 480_000, 720_000]);
    const risk = { low: 0, base: 0.01, high: 1 };
    expect(ends([fee(100)], {}, { annualProbability: risk })).toEqual(['left', 2_400, 2_400, 2_400]);
  });

  test('a range that nothing is worked out from moves nothing', () => {
    const inflation = { low: 0, base: 0.1, high: 0.5 };
    const common: Scenario['common'] = {
      work: { kind: 'hours', name: 'work', value: { low: 1, base: 2, high: 5 }, source: { kind: 'assumption' } },
    };
    const hourlyCost = { low: 1_000, base: 2_000, high: 4_000 };
    const more = { common, rates: { ...rates, inflation }, business: { ...business, hourlyCost } };
    expect(ends([fee(100)], more)).toEqual(['left', 2_400, 2_400, 2_400]);
  });

  test('a quantity that options share', () => {
    const shared: Line = priced('hours', 0, MONTHLY, { amount: { kind: 'hours', hours: { common: 'work' } } });
    const common: Scenario['common'] = {
      work: { kind: 'hours', name: 'work', value: { low: 1, base: 2, high: 5 }, source: { kind: 'assumption' } },
    };
    expect(ends([shared], { common })).toEqual(['left', 72_000, 144_000, 360_000]);
  });

  test('gives way where much is worked out', () => {
    // Once for each option, where there is little; each range is a tenth of what ends a step, and more.
    expect([...totalEndsSteps(two([fee(1)], []))]).toHaveLength(2);
    const lines = Array.from({ length: 190 }, (_, i) => fee({ low: 5, base: 10, high: 20 }, { id: `fee-${i}` }));
    const steps = [...totalEndsSteps(two(lines, []))].length;
    expect(steps).toBeGreaterThanOrEqual(2 + 190 / 50);
    expect(steps).toBeLessThanOrEqual(2 + 190 / 5);
  });
});

// methodology: 14/horizon
describe('by how many years are compared', () => {
  test('every horizon’s difference, and where another is ahead', () => {
    // 1,200 a year against 3,000 at the opening, and 1,300 more in the fifth year.
    const prepared = two([fee(100)], [build(3_000), priced('renewal', 1_300, { kind: 'once', month: 55 })], {
      horizonYears: 5,
    });
    expect(breakEvenHorizon(prepared, pair(), 6)).toEqual({
      differences: [-1_800, -600, 600, 1_800, 1_700, 2_900],
      turns: [{ years: 3, before: 'left', from: 'right' }],
    });
    expect(breakEvenHorizon(prepared, { left: 'right', right: 'left', measure: 'total' }, 3).turns).toEqual([
      { years: 3, before: 'right', from: 'left' },
    ]);
    expect(breakEvenHorizon(prepared, pair()).differences).toHaveLength(15);
  });

  test('a tie begins and ends', () => {
    expect(breakEvenHorizon(two([fee(100)], [build(2_400)]), pair(), 3)).toEqual({
      differences: [-1_200, 0, 1_200],
      turns: [
        { years: 2, before: 'left', from: 'tie' },
        { years: 3, before: 'tie', from: 'right' },
      ],
    });
  });

  test('options that the scenario does not have are refused, those it has named', () => {
    const prepared = prepare(
      plainScenario([plainOption('left', []), plainOption('right', []), plainOption('third', [])]),
    );
    expect(() => breakEvenHorizon(prepared, { left: 'left', right: 'thirds', measure: 'total' })).toThrow(
      'The scenario has no option thirds. Did you mean third?',
    );
    expect(() => breakEvenHorizon(prepared, { left: 'nobody', right: 'right', measure: 'total' })).toThrow(
      'The scenario has no option nobody.',
    );
  });
});

test('a scenario at its means holds each range’s mean, and what was certain', () => {
  const prepared = two([fee({ low: 60, base: 90, high: 180 }), fee(7, { id: 'certain' })], [], {
    business: { ...business, monthlySales: { low: 0, base: 30, high: 60 } },
  });
  const { scenario, model } = atMeans(prepared);
  expect(scenario.business.monthlySales).toBe(30);
  expect(scenario.options[0]?.lines.map(({ amount }) => amount)).toEqual([
    { kind: 'fixed', yen: 100 },
    { kind: 'fixed', yen: 7 },
  ]);
  expect(model.inputs.find(({ pointer }) => pointer === '/options/left/lines/fee/amount/yen')?.base).toBe(100);
});
