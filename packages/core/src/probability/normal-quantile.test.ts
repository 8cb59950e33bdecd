import { expect, test } from 'vitest';
import { normalCdf } from './normal-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';

// mpmath 30 digits.
test.each([
  [1e-300, -37.0470962993612],
  [1e-10, -6.361340902404057],
  [0.02425, -1.972961051311885],
  [0.4, -0.2533471031357998],
  [0.95, 1.6448536269514726],
  [0.999, 3.0902323061678136],
])('the quantile of %f is %f', (p, z) => {
  expect(Math.abs(normalQuantile(p) / z - 1)).toBeLessThan(3e-15);
});

test('undoes the distribution function', () => {
  for (let z = -8; z <= 5; z += 0.37) expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, 9);
});

test('ends and errors', () => {
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  expect(normalQuantile(0.5)).toBe(0);
  for (const p of [-0.1, 1.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
});
