import { describe, expect, test } from 'vitest';
import type { Slice } from '../engine/slice.ts';
import { finish } from '../engine/steps.ts';
import type { Expression, Input } from '../formula/expression.ts';
import type { DifferenceOf } from './difference.ts';
import { signProbeSteps } from './sign-probes.ts';

const signProbes = (...of: Parameters<typeof signProbeSteps>) => finish(signProbeSteps(...of));

const INPUT: Input = { index: 0, pointer: '/business/monthlySales', base: 0 };
const x: Expression = { op: 'input', input: INPUT };
const number = (value: number): Expression => ({ op: 'literal', value });
const less = (left: Expression, right: Expression): Expression => ({ op: 'subtract', left, right });
const times = (...factors: readonly Expression[]): Expression => ({ op: 'multiply', factors });
/** A positive number that changes with the input, and whose formula cannot be solved: the mean of a lognormal loss, capped. */
const special: Expression = {
  op: 'call',
  name: 'lognormalCappedMean',
  args: [{ op: 'add', terms: [number(2), x] }, number(1), number(1e9)],
};
/** (x − a)(x − b)… times the special function. */
const product = (...roots: readonly number[]) => times(special, ...roots.map((root) => less(x, number(root))));

/** What is known of a difference of two formulas. */
function differenceOf(left: Expression, right: Expression = number(0), more: Partial<DifferenceOf> = {}): DifferenceOf {
  const definitions = [left, right].map((expression, index) => ({
    ...{ index, id: '', unit: 'yen' as const, about: { kind: 'none' } as never, expression },
  }));
  const slice = (): Slice => ({ model: { definitions, inputs: [INPUT] }, targets: [0, 1] });
  return { exact: () => Number.NaN, straight: undefined, slice, noise: 0, weight: 1, many: undefined, ...more };
}
const rounded = (xs: readonly number[]) => xs.map((one) => Math.round(1e6 * one) / 1e6);

// methodology: 14/with-special
describe('a formula with special functions', () => {
  test('is sampled at its ends and 95 places between', () => {
    const { method, places, roots, smooth } = signProbes(differenceOf(product(4.3), number(0)), -1, 11);
    expect(method).toBe('sampled');
    // A 96th of the way each.
    expect(places).toEqual(Array.from({ length: 97 }, (_, i) => -1 + i / 8));
    expect(rounded(roots)).toEqual([4.3]);
    // Mean of a lognormal of median 2 + x and sigma 1, capped far above it.
    expect(smooth(6)).toBeCloseTo(1.7 * 8 * Math.exp(0.5), 4);
    expect(signProbes(differenceOf(special, product(4)), -1, 11).smooth(6)).toBeCloseTo((8 - 16) * Math.exp(0.5), 4);
  });

  test('where it rises, falls, or both', () => {
    expect(rounded(signProbes(differenceOf(number(0), product(4.3)), -1, 11).roots)).toEqual([4.3]);
    expect(rounded(signProbes(differenceOf(product(0.7, 8.2)), -1, 11).roots)).toEqual([0.7, 8.2]);
    expect(signProbes(differenceOf(special), -1, 11).roots).toEqual([]);
  });

  test('two roots between the same two places are found where it turns towards zero, wherever they lie', () => {
    for (let i = 0; i < 20; i += 1) {
      const [a, b] = [4.0007 + 0.05 * i, 4.0207 + 0.05 * i];
      expect(rounded(signProbes(differenceOf(product(a, b)), -1, 11).roots)).toEqual(rounded([a, b]));
    }
    for (const [left, right] of [
      [product(4.01, 4.05), number(0)],
      [number(0), product(4.01, 4.05)],
    ] as const) {
      const { roots, places } = signProbes(differenceOf(left, right), -1, 11);
      expect(rounded(roots)).toEqual([4.01, 4.05]);
      expect(places).toHaveLength(98);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const turn = places.find((place) => place > 4 && place < 4.125);
      // In the middle, where (x − 4.01)(x − 4.05) is least; the special function rises a little.
      expect(turn).toBeCloseTo(4.03, 3);
    }
  });

  test('what does not move but for its last bits has no root', () => {
    const tiny = times(number(1e-13), product(4));
    const found = signProbes(differenceOf(tiny), -1, 11);
    expect(found).toMatchObject({ method: 'sampled', places: [-1, 11], roots: [] });
    expect(found.smooth(-1)).toBeCloseTo(-5e-13 * Math.exp(0.5), 20);
    // Against a level of a hundred million, a part in 10^9 is not enough to be seen either.
    const level = { op: 'add', terms: [number(1e8), times(number(1e-6), product(4))] } as const;
    expect(signProbes(differenceOf(level), -1, 11).places).toHaveLength(2);
    expect(signProbes(differenceOf(times(number(1e6), product(4))), -1, 11).places).toHaveLength(97);
  });
});

// methodology: 14/a-formula
describe('a formula that can be solved', () => {
  test('a straight line in one piece', () => {
    const of = differenceOf(number(0), number(0), { straight: { intercept: -30, slope: 12 } });
    const found = signProbes(of, 0, 10);
    expect(found).toMatchObject({ method: 'closed-form', places: [0, 10], roots: [2.5] });
    expect([0, 2.5, 10].map(found.smooth)).toEqual([-30, 0, 90]);
    const level = signProbes(differenceOf(number(0), number(0), { straight: { intercept: -30, slope: 0 } }), 0, 10);
    expect(level).toMatchObject({ method: 'closed-form', places: [0, 10], roots: [] });
    expect(level.smooth(4)).toBe(-30);
  });

  test('with a cap in a piece on either side of it', () => {
    // min(x, 6) · 2 less x + 1: rises to 5 at x = 6, then falls to 0 at 11.
    const capped = times(number(2), { op: 'min', of: [x, number(6)] });
    const found = signProbes(differenceOf(capped, { op: 'add', terms: [x, number(1)] }), 0, 20);
    expect(found.method).toBe('piecewise');
    expect(rounded(found.roots)).toEqual([1, 11]);
    expect(rounded(found.places)).toEqual([0, 6, 20]);
    expect([0, 3, 6, 8, 20].map(found.smooth).map(Math.round)).toEqual([-1, 2, 5, 3, -9]);
  });

  test('a step that is climbed at once turns the sign, and the piece behind it turns it back', () => {
    // 4 % of x, from 2 million on 1 %, less 60,000: dearer from 1.5 million, cheaper from 2, dearer again from 6.
    const climbed: Expression = {
      op: 'max',
      of: [number(0), { op: 'min', of: [number(1), times(number(1e9), less(x, number(2e6)))] }],
    };
    const fee = times(x, less(number(0.04), times(number(0.03), climbed)));
    for (const high of [1e7, 1e9, 1e11]) {
      const { places, roots, smooth } = signProbes(differenceOf(fee, number(60_000)), 0, high);
      const signs = places.map((place) => Math.sign(smooth(place)));
      expect(signs.filter((sign, i) => i > 0 && sign !== signs[i - 1])).toEqual([1, -1, 1]);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(roots.map(Math.round)).toEqual(expect.arrayContaining([1_500_000, 6_000_000]));
    }
  });

  test('a limit that lies where a piece is looked at ends it there', () => {
    // From 0 on twice as steep, and again from a place that lies just inside of it.
    const bend = (at: number): Expression => ({ op: 'max', of: [number(0), less(x, number(at))] });
    const { places } = signProbes(differenceOf({ op: 'add', terms: [bend(0), bend(2e-9)] }, number(1)), -10, 10);
    expect(places.some((place) => Math.abs(place - 2e-9) < 1e-12)).toBe(true);
  });

  test('a square turns within its piece', () => {
    const square: Expression = { op: 'power', base: less(x, number(5)), exponent: 2 };
    const found = signProbes(differenceOf(square, number(4)), 0, 9);
    expect(found.method).toBe('piecewise');
    expect(rounded(found.roots)).toEqual([3, 7]);
    expect(rounded(found.places)).toEqual([0, 5, 9]);
  });
});

test('only what much changes with is looked at in batches, and no straight line', () => {
  const many = (xs: readonly number[]) => xs.map((one) => one - 2);
  const straight = { intercept: -30, slope: 12 };
  const methodOf = (more: Partial<DifferenceOf>) => {
    const { method, roots } = signProbes(differenceOf(less(x, number(3)), number(0), more), 0, 10);
    return [method, ...rounded(roots)];
  };
  expect(methodOf({ many, weight: 6001 })).toEqual(['sampled', 2]);
  expect(methodOf({ many, weight: 6000 })).toEqual(['closed-form', 3]);
  expect(methodOf({ weight: 6001 })).toEqual(['closed-form', 3]);
  expect(methodOf({ many, weight: 6001, straight })).toEqual(['closed-form', 2.5]);
});
