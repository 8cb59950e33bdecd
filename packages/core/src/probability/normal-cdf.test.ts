import { expect, test } from 'vitest';
import { normalCdf, normalUpperTail } from './normal-cdf.ts';

// mpmath 30 digits.
const KNOWN: readonly (readonly [number, number])[] = [
  [-30, 4.906713927148187e-198],
  [-10, 7.619853024160525e-24],
  [-5.5, 1.8989562465887718e-8],
  [-3, 0.0013498980316300946],
  [-1, 0.15865525393145705],
  [-0.5, 0.3085375387259869],
  [0, 0.5],
  [0.3, 0.6179114221889527],
  [2, 0.9772498680518208],
  [6, 0.9999999990134123],
];

test.each(KNOWN)('Φ(%f), both ends', (z, value) => {
  expect(Math.abs(normalCdf(z) / value - 1)).toBeLessThan(z < -20 ? 2e-14 : 4e-15);
  expect(normalUpperTail(-z)).toBe(normalCdf(z));
});

test('runs without a seam where the approximations meet, and ends in 0 and 1', () => {
  for (const seam of [0.67448975, 3, Math.sqrt(32)]) {
    for (const sign of [1, -1]) {
      const near = normalCdf(sign * seam * (1 - 1e-15));
      expect(Math.abs(normalCdf(sign * seam * (1 + 1e-15)) / near - 1)).toBeLessThan(1e-13);
    }
  }
  expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
  expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
  expect(normalCdf(Number.NaN)).toBeNaN();
});
