import { expect, test } from 'vitest';
import { binomialProbabilities } from './binomial.ts';

// methodology: 8/at-most-one
test('known values', () => {
  expect([...binomialProbabilities(4, 0.5)]).toEqual([1 / 16, 4 / 16, 6 / 16, 4 / 16, 1 / 16]);
  expect(binomialProbabilities(5, 0.05)[0]).toBeCloseTo(0.95 ** 5, 15);
  expect(binomialProbabilities(100, 0.001)[2]).toBeCloseTo(4950 * 0.001 ** 2 * 0.999 ** 98, 15);
});

test('certain and impossible events', () => {
  expect([...binomialProbabilities(2, 0)]).toEqual([1, 0, 0]);
  expect([...binomialProbabilities(2, 1)]).toEqual([0, 0, 1]);
  expect([...binomialProbabilities(0, 0.3)]).toEqual([1]);
});
