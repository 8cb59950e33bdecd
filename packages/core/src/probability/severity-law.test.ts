import { describe, expect, test } from 'vitest';
import type { Law } from './law.ts';
import type { Severity } from './severity.ts';
import { severityLaw } from './severity-law.ts';

const SEVERITIES: readonly Severity[] = [
  { kind: 'fixed', amount: 6_000_000 },
  { kind: 'lognormal', mu: 15.707973, sigma: 1.618817 },
  { kind: 'lognormal', mu: 14, sigma: 0.05 },
  { kind: 'lognormal', mu: 14, sigma: 0 },
  { kind: 'pert', low: 1_000_000, mode: 2_250_000, high: 5_000_000 },
  { kind: 'pert', low: 0, mode: 0, high: 1_000_000 },
  { kind: 'pert', low: 3, mode: 3, high: 3 },
  { kind: 'shifted-lognormal', shift: 5_000_000, mu: 15, sigma: 1.57 },
  { kind: 'shifted-lognormal', shift: 5_000_000, mu: 15, sigma: 1.57, cap: 8_000_000 },
];

// ∫₀^u weight(x) P(X > x) dx by the midpoint rule: the definition the closed forms must meet.
function integrate(law: Law, u: number, weight: (x: number) => number): number {
  const cells = 40_000;
  let sum = 0;
  for (let i = 0; i < cells; i++) {
    const x = ((i + 0.5) * u) / cells;
    sum += (weight(x) * law.upperTail(x) * u) / cells;
  }
  return sum;
}

describe.each(SEVERITIES)('%o', (severity) => {
  const law = severityLaw(severity);

  test('distribution function, tail and quantile agree', () => {
    for (const tail of [0.999, 0.9, 0.5, 0.25, 0.1, 0.01, 1e-6]) {
      const x = law.tailQuantile(tail);
      expect(law.upperTail(x)).toBeLessThanOrEqual(tail + 1e-12);
      expect(law.upperTail(x * (1 - 1e-9))).toBeGreaterThanOrEqual(tail - 1e-12);
      expect(law.cdf(x) + law.upperTail(x)).toBeCloseTo(1, 14);
    }
    expect(law.upperTail(-1)).toBe(1);
    expect(law.tailQuantile(1)).toBe(0);
  });

  // methodology: 10/how-without
  test('limited moments are the integrals of the tail', () => {
    for (const tail of [0.9, 0.3, 0.02]) {
      const u = law.tailQuantile(tail) * 1.01;
      expect(law.limitedMean(u) / integrate(law, u, () => 1)).toBeCloseTo(1, 4);
      expect(law.limitedSquare(u) / integrate(law, u, (x) => 2 * x)).toBeCloseTo(1, 3);
    }
    expect(law.limitedMean(0)).toBe(0);
  });

  test('limited moments grow to the moments', () => {
    const mean = law.limitedMean(Number.POSITIVE_INFINITY);
    const far = law.tailQuantile(1e-15) * 1.1;
    expect(law.limitedMean(far) / mean).toBeCloseTo(1, 7);
    expect(law.limitedSquare(Number.POSITIVE_INFINITY)).toBeGreaterThanOrEqual(mean * mean * (1 - 1e-14));
  });
});

test('means by formula', () => {
  const infinity = Number.POSITIVE_INFINITY;
  expect(severityLaw({ kind: 'lognormal', mu: 15.707973, sigma: 1.618817 }).limitedMean(infinity)).toBeCloseTo(
    Math.exp(15.707973 + 1.618817 ** 2 / 2),
    3,
  );
  const pert = severityLaw({ kind: 'pert', low: 1, mode: 2, high: 5 });
  expect(pert.limitedMean(infinity)).toBeCloseTo((1 + 4 * 2 + 5) / 6, 14);
  // Variance of PERT: (mean − low)(high − mean) / 7.
  const mean = 14 / 6;
  expect(pert.limitedSquare(infinity) - mean * mean).toBeCloseTo(((mean - 1) * (5 - mean)) / 7, 13);
});

test('limited moments of PERT by quadrature (mpmath: shapes 2 and 4)', () => {
  const law = severityLaw({ kind: 'pert', low: 0, mode: 0.25, high: 1 });
  expect(law.limitedMean(0.1)).toBeCloseTo(0.09713733333333334, 14);
  expect(law.limitedMean(0.8)).toBeCloseTo(0.333056, 14);
  expect(law.limitedSquare(0.1)).toBeCloseTo(0.00957511428571429, 14);
  expect(law.limitedSquare(0.5)).toBeCloseTo(0.1183035714285714, 14);
});

test('a cap gathers the tail on one amount', () => {
  const law = severityLaw({ kind: 'shifted-lognormal', shift: 10, mu: 0, sigma: 1, cap: 1 });
  expect(law.atoms).toEqual([{ at: 11, mass: 0.5 }]);
  expect(law.highest).toBe(11);
  const all = severityLaw({ kind: 'shifted-lognormal', shift: 10, mu: 0, sigma: 1, cap: 0 });
  expect(all.atoms).toEqual([{ at: 10, mass: 1 }]);
});
