import { describe, expect, it } from 'vitest';
import { lognormalRangeGuard } from './lognormal-range-guard.ts';
import { lognormalRangeLaw } from './lognormal-range-law.ts';

describe('lognormalRangeLaw', () => {
  it('leaves one in twenty on either side', () => {
    const law = lognormalRangeLaw(1e6, 5e7);
    expect(law.cdf(1e6)).toBeCloseTo(0.05, 12);
    expect(law.upperTail(5e7)).toBeCloseTo(0.05, 12);
    expect(law.limitedMean(Number.POSITIVE_INFINITY) / lognormalRangeGuard(1e6, 5e7).mean).toBeCloseTo(1, 12);
  });

  it('has a mean that falls as the low end rises where the guard says so', () => {
    const mean = (low: number) => lognormalRangeLaw(low, 1e9).limitedMean(Number.POSITIVE_INFINITY);
    expect(lognormalRangeGuard(1e6, 1e9).kind).toBe('mean-falls');
    expect(mean(1.1e6)).toBeLessThan(mean(1e6));
    expect(lognormalRangeGuard(1e7, 1e9).kind).toBe('sound');
    expect(mean(1.1e7)).toBeGreaterThan(mean(1e7));
  });
});
