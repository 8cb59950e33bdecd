import { expect, test } from 'vitest';
import { gridCdf, gridCdfIntegral } from './grid-reading.ts';

const n = 64;
const step = 0.1;
// Exponential law: the half points hold 1 − e^(−x).
const grid = { n, step, cumulative: Float64Array.from({ length: n }, (_, k) => -Math.expm1(-(k + 0.5) * step)) };

test('meets the half points, is close between them, never turns back', () => {
  let before = 0;
  for (let x = 0; x < 6; x += 0.007) {
    const value = gridCdf(grid, x);
    expect(value).toBeGreaterThanOrEqual(before);
    if (x > 0.2) expect(Math.abs(value + Math.expm1(-x))).toBeLessThan(2e-5);
    before = value;
  }
  expect(gridCdf(grid, 1.05)).toBeCloseTo(-Math.expm1(-1.05), 14);
  expect(gridCdf(grid, -1)).toBe(0);
  expect(gridCdf(grid, 100)).toBe(grid.cumulative[n - 1]);
});

test('integral of the distribution function', () => {
  for (const x of [0.5, 1.234, 3]) expect(gridCdfIntegral(grid, x)).toBeCloseTo(x + Math.expm1(-x), 2);
});
