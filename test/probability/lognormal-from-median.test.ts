import { expect, test } from 'vitest';
import { severityLaw } from '../../packages/core/src/probability/severity-law.ts';
import { lognormalFromMedian } from './lognormal-from-median.ts';

// methodology: 6/with-as-in
test('half of it lies below the median', () => {
  const { mu, sigma } = lognormalFromMedian(1000, 1.57);
  expect(severityLaw({ kind: 'lognormal', mu, sigma }).cdf(1000)).toBeCloseTo(0.5, 14);
});

test('arguments out of range', () => {
  expect(() => lognormalFromMedian(0, 1)).toThrow(RangeError);
  expect(() => lognormalFromMedian(1, -1)).toThrow(RangeError);
});
