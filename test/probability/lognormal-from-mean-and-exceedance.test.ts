import fc from 'fast-check';
import { expect, test } from 'vitest';
import { severityLaw } from '../../packages/core/src/probability/severity-law.ts';
import { lognormalFromMeanAndExceedance } from './lognormal-from-mean-and-exceedance.ts';

// methodology: 9/one-incident
test('the two survey facts: mean 24,600,000 and P(X ≥ 10,000,000) = 0.4', () => {
  const fit = lognormalFromMeanAndExceedance(24_600_000, 10_000_000, 0.4);
  if (!fit.ok) throw new Error(fit.reason);
  expect(fit.mu).toBeCloseTo(15.707973, 6);
  expect(fit.sigma).toBeCloseTo(1.618817, 6);
  expect(fit.other).toBeUndefined();
});

// methodology: 9/for-m
test('two roots: the smaller sigma is taken, the other named', () => {
  const fit = lognormalFromMeanAndExceedance(1, 2, 0.05);
  if (!fit.ok) throw new Error(fit.reason);
  expect(fit.other?.sigma).toBeGreaterThan(fit.sigma);
  for (const { mu, sigma } of [fit, fit.other as { mu: number; sigma: number }]) {
    const law = severityLaw({ kind: 'lognormal', mu, sigma });
    expect(law.limitedMean(Number.POSITIVE_INFINITY)).toBeCloseTo(1, 12);
    expect(law.upperTail(2)).toBeCloseTo(0.05, 12);
  }
});

// methodology: 9/for-m
test('none: the threshold above the mean is not exceeded that often', () => {
  const fit = lognormalFromMeanAndExceedance(1, 2, 0.3);
  expect(fit).toMatchObject({ ok: false, reason: 'too-likely' });
  if (!fit.ok && fit.reason === 'too-likely') {
    expect(lognormalFromMeanAndExceedance(1, 2, fit.highest * 0.9999).ok).toBe(true);
    expect(lognormalFromMeanAndExceedance(1, 2, fit.highest * 1.0001).ok).toBe(false);
  }
  expect(lognormalFromMeanAndExceedance(1, 2, 0.6).ok).toBe(false);
  expect(lognormalFromMeanAndExceedance(5, 5, 0.5)).toEqual({ ok: false, reason: 'no-spread' });
  expect(lognormalFromMeanAndExceedance(5, 5, 0.4).ok).toBe(true);
});

test('every fit states the facts it was made of', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (ratio, q) => {
        const fit = lognormalFromMeanAndExceedance(ratio * 1e6, 1e6, q);
        if (!fit.ok || fit.sigma > 8) return;
        const law = severityLaw({ kind: 'lognormal', mu: fit.mu, sigma: fit.sigma });
        expect(law.limitedMean(Number.POSITIVE_INFINITY) / (ratio * 1e6)).toBeCloseTo(1, 10);
        if (fit.sigma > 1e-3) expect(law.upperTail(1e6)).toBeCloseTo(q, 8);
      },
    ),
    { seed: 4, numRuns: 500 },
  );
});

test('arguments out of range', () => {
  for (const [mean, threshold, q] of [
    [0, 1, 0.5],
    [1, 0, 0.5],
    [1, 1, 0],
    [1, 1, 1],
    [Number.NaN, 1, 0.5],
  ] as const) {
    expect(() => lognormalFromMeanAndExceedance(mean, threshold, q)).toThrow(RangeError);
  }
});
