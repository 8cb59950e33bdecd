import { expect, test } from 'vitest';
import { findDecreasingRoot } from './find-root.ts';

test('finds smooth roots to the last digits', () => {
  expect(findDecreasingRoot((x) => 2 - x * x, 0, 10)).toBeCloseTo(Math.SQRT2, 13);
  expect(findDecreasingRoot((x) => Math.exp(-x) - 1e-6, 0, 1e9)).toBeCloseTo(-Math.log(1e-6), 10);
});

test('finds a jump over zero', () => {
  expect(findDecreasingRoot((x) => (x < 3.25 ? 1 : -1), 0, 100)).toBeCloseTo(3.25, 12);
});

test('without a sign change gives the nearer end', () => {
  expect(findDecreasingRoot(() => -1, 2, 5)).toBe(2);
  expect(findDecreasingRoot(() => 1, 2, 5)).toBe(5);
});
