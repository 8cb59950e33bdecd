import { expect, test } from 'vitest';
import { pertLaw } from './pert-law.ts';

const law = pertLaw(10, 25, 40);

test('lies between its ends, half of it on either side of a mode in the middle', () => {
  expect([law.lowest, law.highest]).toEqual([10, 40]);
  expect([5, 10, 25, 40, 50].map((x) => Number(law.cdf(x).toFixed(12)))).toEqual([0, 0, 0.5, 1, 1]);
  expect(law.tailQuantile(0.5)).toBeCloseTo(25, 10);
  expect([law.tailQuantile(0), law.tailQuantile(1)]).toEqual([40, 0]);
});

test('has the mean and the spread of a PERT estimate', () => {
  // (10 + 4 · 25 + 40) / 6; the variance of Beta(3, 3) is 1/28.
  expect(law.limitedMean(Number.POSITIVE_INFINITY)).toBeCloseTo(25, 12);
  expect(law.limitedSquare(Number.POSITIVE_INFINITY)).toBeCloseTo(25 ** 2 + 30 ** 2 / 28, 9);
  // Below its low end it is at least that much for certain.
  expect([law.limitedMean(7), law.limitedMean(-3), law.limitedSquare(7), law.limitedSquare(-3)]).toEqual([7, 0, 49, 0]);
  expect(law.limitedMean(10)).toBe(10);
});

test('without width it is that amount', () => {
  expect(pertLaw(7, 7, 7)).toMatchObject({ lowest: 7, highest: 7, atoms: [{ at: 7, mass: 1 }] });
});
