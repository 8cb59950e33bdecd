import { expect, test } from 'vitest';
import { lognormalRangeGuard } from './lognormal-range-guard.ts';
import { normalQuantile } from './normal-quantile.ts';

// methodology: 6/of-an-own
test('thresholds at 90 %: 224 and 50,100', () => {
  const falls = lognormalRangeGuard(1, 1000);
  expect(falls).toMatchObject({ kind: 'mean-falls', ratio: 1000 });
  if (falls.kind === 'mean-falls') expect(falls.threshold).toBeCloseTo(223.87, 1);
  const above = lognormalRangeGuard(1, 100_000);
  if (above.kind !== 'mean-above-high') throw new Error(above.kind);
  expect(above.threshold).toBeCloseTo(223.87 ** 2, -2);
  expect(above.mean).toBeGreaterThan(100_000);
  expect(lognormalRangeGuard(1, 50_000).mean).toBeLessThan(50_000);
});

test.each([
  [100, 'sound'],
  [223, 'sound'],
  [225, 'mean-falls'],
  [50_000, 'mean-falls'],
  [50_200, 'mean-above-high'],
] as const)('a ratio of %i is %s, and the mean moves as it says', (ratio, kind) => {
  const guard = lognormalRangeGuard(1e6 / ratio, 1e6);
  expect(guard.kind).toBe(kind);
  const raised = lognormalRangeGuard((1e6 / ratio) * 1.0001, 1e6);
  expect(raised.mean > guard.mean).toBe(kind === 'sound');
  expect(guard.mean > 1e6).toBe(kind === 'mean-above-high');
});

test('arguments out of range; equal ends are sound', () => {
  expect(lognormalRangeGuard(5, 5)).toMatchObject({ kind: 'sound', ratio: 1 });
  for (const [low, high] of [
    [0, 1],
    [2, 1],
    [1, Number.POSITIVE_INFINITY],
  ] as const) {
    expect(() => lognormalRangeGuard(low, high)).toThrow(RangeError);
  }
});

test('the quantile it is written with is the one that is worked out', () => {
  const guard = lognormalRangeGuard(1, 1000);
  if (guard.kind !== 'mean-falls') throw new Error(guard.kind);
  expect(guard.threshold).toBe(Math.exp(2 * normalQuantile(0.95) ** 2));
});
