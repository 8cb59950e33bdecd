import { describe, expect, test } from 'vitest';
import { decimalsOf, refineRoot } from './refine-root.ts';

/** A difference in whole yen with a slope and a root. */
const line = (slope: number, root: number) => (value: number) => Math.round(slope * (value - root));
const wide = [0, 1000] as const;

describe('the value at which two options tie', () => {
  test.each<[string, (value: number) => number, guess: number, value: number]>([
    ['where it is guessed', line(3, 40), 40, 40],
    ['beside the guess', line(3, 40), 43, 40],
    ['at the low end, with less than nothing behind it', (x) => (x === 0 ? 0 : -5), 8, 0],
    ['at the high end, with less than nothing before it', (x) => (x === 1000 ? 0 : -5), 990, 1000],
    ['at the low end, with more behind it', (x) => (x === 0 ? 0 : 5), 8, 0],
  ])('%s', (_, exact, guess, value) => {
    const tie = { value, residual: 0, exactTie: true, step: 1, between: undefined };
    expect(refineRoot(exact, 'yen', wide, wide, guess, 3)).toEqual(tie);
  });

  test('has as many decimals as one yen of the difference asks for, no fewer than its unit has', () => {
    const at = (slope: number) => refineRoot(line(slope, 0.25), 'rate', [0, 1], [0, 1], 0.2501, slope);
    expect(at(10)).toMatchObject({ step: 1e-4, exactTie: true });
    expect(at(1e4)).toMatchObject({ value: 0.25, step: 1e-4, exactTie: true });
    expect(at(1e7)).toMatchObject({ value: 0.25, step: 1e-7, exactTie: true });
  });
});

describe('where no value ties', () => {
  test('the nearer of the two neighbours between which the sign changes', () => {
    const jump = (x: number) => (x < 70 ? -2 : 9);
    expect(refineRoot(jump, 'yen', wide, wide, 60, 1)).toEqual({
      value: 69,
      residual: -2,
      exactTie: false,
      step: 1,
      between: [69, 70],
    });
  });

  test('a value that is no whole step has one digit more looked at, and keeps the fewer ones where that finds no tie', () => {
    const at = (exact: (x: number) => number) => refineRoot(exact, 'hours', [0, 50], [0, 50], 20, 1);
    expect(at((x) => Math.sign(x - 20.5))).toMatchObject({ value: 20.5, exactTie: true, step: 0.1 });
    expect(at((x) => (x < 20.55 ? -1 : 1))).toMatchObject({ exactTie: false, step: 1, between: [20, 21] });
  });

  test('nothing where the sign never changes', () => {
    expect(refineRoot(() => 5, 'yen', wide, wide, 500, 1)).toBeUndefined();
    expect(refineRoot(() => -5, 'yen', wide, wide, 500, 1)).toBeUndefined();
  });

  test('nothing where no step lies within the bounds', () => {
    const bounds = [0.2, 0.8] as const;
    expect(refineRoot(line(10, 0.5), 'yen', bounds, bounds, 0.5, 10)).toBeUndefined();
    // What ties just beyond them is not theirs.
    expect(refineRoot(line(10, 0), 'yen', bounds, bounds, 0.5, 10)).toBeUndefined();
  });

  test('it comes to an end where steps are finer than float64', () => {
    const jump = (x: number) => (x > 100_000 ? 1 : -1);
    const found = refineRoot(jump, 'rate', [0, 1e6], [99_999, 100_001], 100_000, 1e12);
    expect(found).toMatchObject({ value: 100_000, residual: -1, exactTie: false });
    const [a, b] = found?.between ?? [0, 0];
    expect(b - a).toBeGreaterThan(0);
    expect(b - a).toBeLessThan(1e-10);
  });
});

test('money is whole yen, hours and prices of an order have two decimals, rates twelve', () => {
  expect((['yen', 'hours', 'yen/order', 'rate'] as const).map(decimalsOf)).toEqual([
    [0, 0],
    [0, 2],
    [0, 2],
    [4, 12],
  ]);
});
