import { describe, expect, test } from 'vitest';
import { prepare } from '../model/prepare.ts';
import { scenarioInputs } from '../scenario/inputs.ts';
import type { Line, Scenario } from '../scenario/schema.ts';
import { type BreakEvenRequest, breakEven, breakEvenSteps, breakEvens } from './break-even.ts';
import { differenceFinder } from './difference.ts';
import { randomScenario, testPrepared } from './fixtures.ts';
import { plainOption, plainScenario, priced } from './plain/fixtures.ts';

const PAIR = { left: 'left', right: 'right', measure: 'total' } as const;
const MONTHLY = { kind: 'monthly' } as const;
const FEE = '/options/left/lines/fee/amount/yen';

function found(
  left: readonly Line[],
  right: readonly Line[],
  request: Partial<BreakEvenRequest> = {},
  more: Partial<Scenario> = {},
) {
  const prepared = prepare(plainScenario([plainOption('left', left), plainOption('right', right)], more));
  return breakEven(prepared, { ...PAIR, pointer: FEE, ...request });
}
const fee = (yen: number, more: Partial<Line> = {}) => priced('fee', yen, MONTHLY, more);
const build = (yen: number) => priced('build', yen, { kind: 'before-opening' });
const hours = (hoursAMonth: number) => priced('hours', 0, MONTHLY, { amount: { kind: 'hours', hours: hoursAMonth } });

// methodology: 14/answers
describe('a single turn', () => {
  test('is told with who is better on either side of it', () => {
    // 24 months to 240,000 yen.
    expect(found([fee(4_000)], [build(240_000)])).toEqual({
      pointer: FEE,
      base: 4_000,
      range: { low: 0, high: 40_000, from: 'kind' },
      method: 'closed-form',
      outcome: {
        kind: 'one',
        roots: [
          { value: 10_000, residual: 0, exactTie: true, step: 1, between: undefined, below: 'left', above: 'right' },
        ],
      },
    });
    expect(
      found([build(240_000)], [fee(4_000)], { pointer: '/options/right/lines/fee/amount/yen' }).outcome,
    ).toMatchObject({
      roots: [{ value: 10_000, below: 'right', above: 'left' }],
    });
  });

  test('lies between two values where none ties', () => {
    expect(found([fee(4_000)], [build(240_010)]).outcome).toMatchObject({
      kind: 'one',
      roots: [
        {
          value: 10_000,
          residual: -10,
          exactTie: false,
          step: 1,
          between: [10_000, 10_001],
          below: 'left',
          above: 'right',
        },
      ],
    });
    expect(found([fee(4_000)], [build(240_020)]).outcome).toMatchObject({
      roots: [{ value: 10_001, residual: 4, exactTie: false, between: [10_000, 10_001] }],
    });
  });

  test('at the very end of the range is a tie, and a turn for who is on the one side of it', () => {
    expect(found([fee(4_000)], [build(240_000)], { low: 10_000, high: 20_000 }).outcome).toMatchObject({
      kind: 'one',
      roots: [{ value: 10_000, exactTie: true, below: 'tie', above: 'right' }],
    });
    expect(found([fee(4_000)], [build(240_000)], { low: 5_000, high: 10_000 }).outcome).toMatchObject({
      kind: 'one',
      roots: [{ value: 10_000, exactTie: true, below: 'left', above: 'tie' }],
    });
  });

  test('by what is left over it is the other one that is better', () => {
    expect(found([fee(4_000)], [build(240_000)], { measure: 'net' }).outcome).toMatchObject({
      kind: 'one',
      roots: [{ value: 10_000, below: 'left', above: 'right' }],
    });
  });

  test('an hour’s cost to the yen, a rate to the digits that move a yen', () => {
    // 20 hours a month, two years: 480 hours to 1.2 million yen.
    expect(found([hours(20)], [build(1_200_000)], { pointer: '/business/hourlyCost' }).outcome).toMatchObject({
      kind: 'one',
      roots: [{ value: 2_500, step: 1, exactTie: true }],
    });
    // 24 million of sales in two years: 1.25 % are 300,000 yen.
    const rate = priced('fee', 0, MONTHLY, { amount: { kind: 'sales-rate', rate: 0.03 } });
    const { outcome } = found([rate], [build(300_000)], { pointer: '/options/left/lines/fee/amount/rate' });
    expect(outcome).toMatchObject({
      kind: 'one',
      roots: [{ value: 0.0125, exactTie: true, below: 'left', above: 'right' }],
    });
    // A yen more: 300,001 / 24 million is 0.012500041…; eight digits move a quarter of a yen. Two years alike never come to it.
    const odd = found([rate], [build(300_001)], { pointer: '/options/left/lines/fee/amount/rate' }).outcome;
    if (odd.kind !== 'one') throw new Error(odd.kind);
    const [{ value, step, residual }] = odd.roots;
    expect([step, Math.round(value / step), residual]).toEqual([1e-8, 1_250_004, -1]);
    const level = found([rate], [build(300_000)], {
      ...{ pointer: '/options/left/lines/fee/amount/rate', low: 0.0125, high: 0.05 },
    });
    expect(level.outcome).toMatchObject({ roots: [{ value: 0.0125, step: 1e-12, below: 'tie', above: 'right' }] });
  });
});

describe('where it is looked for', () => {
  test('both ends asked for, or one of them', () => {
    const rangeOf = (request: Partial<BreakEvenRequest>) => found([fee(4_000)], [build(240_000)], request).range;
    expect(rangeOf({ low: 2_000, high: 9_000 })).toEqual({ low: 2_000, high: 9_000, from: 'asked' });
    expect(rangeOf({ low: 2_000 })).toEqual({ low: 2_000, high: 40_000, from: 'asked' });
    expect(rangeOf({ high: 9_000 })).toEqual({ low: 0, high: 9_000, from: 'asked' });
    expect(rangeOf({})).toEqual({ low: 0, high: 40_000, from: 'kind' });
  });

  test('a price that is still open is looked for up to ten times the dearer option, at least a million', () => {
    const open = priced('fee', 0, MONTHLY, { amount: { kind: 'unquoted' } });
    expect(found([open], [build(240_000)]).range).toEqual({ low: 0, high: 2_400_000, from: 'kind' });
    expect(found([open, build(900_000)], [build(240_000)]).range.high).toBe(9_000_000);
    expect(found([open], [build(50)]).range.high).toBe(1_000_000);
    expect(found([open], [build(240_000)]).outcome).toMatchObject({ kind: 'one', roots: [{ value: 10_000 }] });
  });

  test('a range of no width holds no turn', () => {
    expect(found([fee(4_000)], [build(240_000)], { low: 10_000, high: 10_000 })).toMatchObject({
      method: 'structure',
      outcome: { kind: 'no-effect', difference: 96_000 - 240_000, favours: 'left' },
    });
  });

  test('nor does one whose ends are the wrong way round', () => {
    expect(found([fee(4_000)], [build(240_000)], { low: 20_000, high: 5_000 })).toMatchObject({
      method: 'structure',
      outcome: { kind: 'no-effect' },
    });
  });

  test('what the scenario does not have is refused by name', () => {
    expect(() => found([fee(1)], [fee(2)], { pointer: '/nothing' })).toThrow(
      expect.objectContaining({ code: 'unknown-input' }),
    );
    expect(() => found([fee(1)], [fee(2)], { pointer: '/options/left/lines/free/amount/yen' })).toThrow(
      `The scenario has no input /options/left/lines/free/amount/yen. Did you mean ${FEE}`,
    );
    expect(() => found([fee(1)], [fee(2)], { right: 'nobody' })).toThrow('The scenario has no option nobody.');
  });
});

describe('within what roundings leave', () => {
  test('a tie is what the totals show, not what lies below a yen', () => {
    // Worth 1,181 and 1,158 today, 2,339.58 without rounding.
    const yearly = priced('fee', 1_300, { kind: 'yearly' });
    expect(found([yearly], [build(2_339)], { measure: 'presentValue', low: 1_205, high: 2_000 }).outcome).toMatchObject(
      {
        kind: 'one',
        roots: [{ value: 1_205, residual: 0, exactTie: true, below: 'tie', above: 'right' }],
      },
    );
  });

  test('what never comes to a yen never parts them', () => {
    const rate = priced('fee', 0, MONTHLY, { amount: { kind: 'sales-rate', rate: 0 } });
    expect(found([rate], [], { pointer: '/options/left/lines/fee/amount/rate', low: 0, high: 2e-8 })).toMatchObject({
      method: 'closed-form',
      outcome: { kind: 'always-equal' },
    });
  });

  test('last digits that do not cancel are no effect', () => {
    const lines = [10_000.1, 20_000.2, 30_000.3].map((yen, i) =>
      fee(yen, { id: `fee-${i}`, escalation: { kind: 'inflation' } }),
    );
    const rates = { ...plainScenario([]).rates, inflation: 0.03 };
    const more = { rates, horizonYears: 5 };
    expect(
      found([...lines, build(70_000_000)], lines.toReversed(), { pointer: '/rates/inflation' }, more),
    ).toMatchObject({
      method: 'structure',
      outcome: { kind: 'no-effect', difference: 70_000_000, favours: 'right' },
    });
  });
});

describe('no turn', () => {
  test('never within the range, and where a straight line would turn beyond it', () => {
    expect(found([fee(4_000)], [build(2_400_000)])).toMatchObject({
      method: 'closed-form',
      outcome: { kind: 'never', favours: 'left', beyond: 100_000 },
    });
    expect(found([fee(4_000)], [build(2_400_000)], { low: 1_000, high: 5_000 }).outcome).toMatchObject({
      beyond: 100_000,
    });
    expect(found([fee(4_000), build(2_400_000)], [build(240_000)]).outcome).toEqual({
      kind: 'never',
      favours: 'right',
      beyond: -90_000,
    });
    // A least of 8,000 a month: no straight line.
    const capped = fee(4_000, { limits: { least: 8_000 } });
    expect(found([capped], [build(2_400_000)])).toMatchObject({
      method: 'piecewise',
      outcome: { kind: 'never', favours: 'left', beyond: undefined },
    });
  });

  test('what touches neither option has no effect; nothing can where they are the same', () => {
    expect(found([hours(1)], [hours(1), build(70)], { pointer: '/business/hourlyCost' })).toMatchObject({
      method: 'structure',
      outcome: { kind: 'no-effect', difference: -70, favours: 'left' },
    });
    expect(found([hours(1), build(70)], [hours(1)], { pointer: '/business/employees' })).toMatchObject({
      method: 'structure',
      outcome: { kind: 'no-effect', difference: 70, favours: 'right' },
    });
    expect(found([hours(1)], [hours(1)], { pointer: '/business/hourlyCost' })).toMatchObject({
      method: 'structure',
      outcome: { kind: 'always-equal' },
    });
    expect(found([hours(1)], [hours(1)], { pointer: '/business/employees' }).outcome).toEqual({ kind: 'always-equal' });
  });

  test('a price that a least and a most fix moves nothing', () => {
    const fixed = fee(4_000, { limits: { least: 8_000, most: 8_000 } });
    expect(found([fixed], [build(240_000)]).outcome).toEqual({
      kind: 'no-effect',
      difference: 24 * 8_000 - 240_000,
      favours: 'left',
    });
  });
});

describe('several turns', () => {
  test('in their order, each with its sides', () => {
    // A fee on sales from 1 million on falls from 40 to 10 yen a thousand, all of it: 2 % of the sales on the other side.
    const tiered = priced('fee', 0, MONTHLY, {
      amount: { kind: 'sales-rate', rate: 0.04 },
      tiers: { by: 'sales', mode: 'whole', above: [{ from: 2_000_000, price: 0.01 }] },
    });
    const { outcome } = found([tiered], [fee(60_000)], { pointer: '/business/monthlySales' });
    expect(outcome).toMatchObject({
      kind: 'several',
      roots: [
        { value: 1_500_000, exactTie: true, below: 'left', above: 'right' },
        // Left is 480,000 yen dearer before the step, 960,000 cheaper after it.
        {
          value: 1_999_999,
          residual: 480_000,
          exactTie: false,
          between: [1_999_999, 2_000_000],
          below: 'right',
          above: 'left',
        },
        { value: 6_000_000, exactTie: true, below: 'left', above: 'right' },
      ],
    });
  });

  test('a stretch on which both cost the same is one tie at its beginning', () => {
    // A least of 8,000 against 8,000 a month.
    const least = fee(4_000, { limits: { least: 8_000 } });
    expect(found([least], [fee(8_000)]).outcome).toMatchObject({
      kind: 'one',
      roots: [{ exactTie: true, value: 0, below: 'tie', above: 'right' }],
    });
    const most = fee(4_000, { limits: { most: 8_000 } });
    expect(found([most], [fee(8_000)]).outcome).toMatchObject({
      kind: 'one',
      roots: [{ exactTie: true, value: 8_000, below: 'left', above: 'tie' }],
    });
  });
});

// methodology: 14/break-even-of
describe('the break-even of every input', () => {
  const prepared = testPrepared(randomScenario(3, { options: 2, lines: 5, years: 3 }));
  const pair = { left: 'option-0', right: 'option-1', measure: 'total' } as const;

  test('is that of each alone, whoever made ready the search', () => {
    const all = breakEvens(prepared, pair);
    expect(breakEvens(prepared, pair, differenceFinder(prepared.model, pair))).toEqual(all);
    expect(all.length).toBeGreaterThan(25);
    for (const one of all.slice(0, 12)) expect(breakEven(prepared, { ...pair, pointer: one.pointer })).toEqual(one);
  });

  test('gives way as its work demands', () => {
    const lines = Array.from({ length: 30 }, (_, i) => fee(100 + i, { id: `fee-${i}` }));
    const many = prepare(plainScenario([plainOption('left', lines), plainOption('right', [])]));
    const find = differenceFinder(many.model, PAIR);
    let done = 0;
    let steps = 0;
    for (const { pointer } of scenarioInputs(many.scenario)) {
      const index = many.model.byPointer.get(pointer)?.index;
      done += 500 + (index === undefined ? 0 : (find(index)?.weight ?? 0));
      if (done >= 4_000) {
        steps += 1;
        done = 0;
      }
    }
    expect(steps).toBeGreaterThan(3);
    expect([...breakEvenSteps(many, PAIR, find)]).toHaveLength(steps);
  });
});
