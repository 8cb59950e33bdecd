import { expect, test } from 'vitest';
import { estimateOf } from './replicate-error.ts';

/** Two-sided 99 % quantiles of Student's t as tables print them, by degrees of freedom. */
const PRINTED: readonly (readonly [freedom: number, quantile: number, within: number])[] = [
  [1, 63.66, 0.005],
  [2, 9.925, 0.0005],
  [10, 3.169, 0.0005],
  [15, 2.947, 0.0005],
  [16, 2.921, 0.003],
  [20, 2.845, 0.003],
  [30, 2.75, 0.003],
  [60, 2.66, 0.003],
  [120, 2.617, 0.003],
];

test.each(PRINTED)(
  'the error with %i degrees of freedom is as many standard errors as Student’s t says: %f',
  (freedom, t, within) => {
    const { error, standardError } = estimateOf(Array.from({ length: freedom + 1 }, (_, i) => i % 3));
    expect(Math.abs(error / standardError - t)).toBeLessThanOrEqual(within);
  },
);

test('mean and standard error, worked by hand', () => {
  // Squares 9 + 1 + 1 + 9 about 5, over 4 · 3.
  expect(estimateOf([2, 4, 6, 8])).toMatchObject({ value: 5, standardError: Math.sqrt(20 / 12) });
  expect(estimateOf([7])).toMatchObject({ value: 7, standardError: Number.POSITIVE_INFINITY });
});
