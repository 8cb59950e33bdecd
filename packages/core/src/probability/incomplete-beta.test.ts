import { expect, test } from 'vitest';
import { incompleteBeta } from './incomplete-beta.ts';

// a, b, x, lower, upper by mpmath.
test.each([
  [1, 5, 0.2, 0.67232, 0.32768],
  [2.5, 3.5, 0.4, 0.4869041915261174, 0.5130958084738826],
  [5, 1, 0.9, 0.59049, 0.40951],
  [3, 3, 0.01, 9.8506e-6, 0.9999901494],
  [1.7, 4.3, 0.999, 0.9999999999995636, 4.363845756527365e-13],
])('I(%f, %f) at %f', (a, b, x, lower, upper) => {
  const beta = incompleteBeta(a, b);
  expect(Math.abs(beta.lower(x) / lower - 1)).toBeLessThan(3e-14);
  expect(Math.abs(beta.upper(x) / upper - 1)).toBeLessThan(3e-13);
});

test('is 0 and 1 at and beyond the ends; rejects shapes of 0', () => {
  const beta = incompleteBeta(2, 4);
  expect([beta.lower(-1), beta.lower(0), beta.lower(1), beta.lower(2)]).toEqual([0, 0, 1, 1]);
  expect([beta.upper(-1), beta.upper(1)]).toEqual([1, 0]);
  expect(beta.weight(0)).toBe(0);
  expect(() => incompleteBeta(0, 1)).toThrow(RangeError);
});
