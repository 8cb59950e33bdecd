import { describe, expect, test } from 'vitest';
import type { Insurance } from './insurance.ts';
import { insurancePayment } from './insurance-payment.ts';
import type { Law } from './law.ts';
import { lognormalLaw } from './lognormal-law.ts';
import { retainedLaw } from './retained-law.ts';
import type { Severity } from './severity.ts';
import { severityLaw } from './severity-law.ts';

const SEVERITIES: readonly Severity[] = [
  { kind: 'fixed', amount: 6_000_000 },
  { kind: 'lognormal', mu: 15.7, sigma: 1.6 },
  { kind: 'pert', low: 1_000_000, mode: 2_250_000, high: 15_000_000 },
  { kind: 'shifted-lognormal', shift: 500_000, mu: 15, sigma: 1.57, cap: 8_000_000 },
  { kind: 'shifted-lognormal', shift: 500_000, mu: 15, sigma: 1.57, cap: 30_000_000 },
];
const infinity = Number.POSITIVE_INFINITY;
const TERMS: readonly Insurance[] = [
  { coveredShare: 1, deductible: 1_000_000, limit: 10_000_000 },
  { coveredShare: 1, deductible: 1_000_000, limit: infinity },
  { coveredShare: 1, deductible: 0, limit: 10_000_000 },
  { coveredShare: 0.8, deductible: 1_000_000, limit: 10_000_000 },
  { coveredShare: 0.8, deductible: 0, limit: infinity },
  { coveredShare: 0.5, deductible: 100_000_000, limit: 10_000_000 },
];

describe.each(SEVERITIES.flatMap((severity) => TERMS.map((terms) => [severity, terms] as const)))(
  '%o %o',
  (severity, terms) => {
    const law = severityLaw(severity);
    const kept = retainedLaw(law, terms);
    // X at evenly spread probabilities, each less its payment: the law of Y by its definition.
    const cells = 20_000;
    const sample = Array.from({ length: cells }, (_, i) => {
      const x = law.tailQuantile(1 - (i + 0.5) / cells);
      return x - insurancePayment(x, terms);
    });

    test('tail and quantile', () => {
      for (const y of [0, 500_000, 999_999, 1_000_000, 1_000_001, 3_000_000, 20_000_000, 50_000_000]) {
        const share = sample.filter((value) => value > y).length / cells;
        expect(Math.abs(kept.upperTail(y) - share)).toBeLessThan(1.01 / cells);
        expect(kept.cdf(y) + kept.upperTail(y)).toBeCloseTo(1, 13);
      }
      for (const tail of [0.9, 0.5, 0.1, 0.01]) {
        const x = law.tailQuantile(tail);
        expect(kept.tailQuantile(tail)).toBe(x - insurancePayment(x, terms));
      }
    });

    // methodology: 7/where-the-response
    test('limited moments', () => {
      for (const y of [700_000, 1_000_000, 2_500_000, 30_000_000]) {
        const mean = sample.reduce((sum, value) => sum + Math.min(value, y), 0) / cells;
        const square = sample.reduce((sum, value) => sum + Math.min(value, y) ** 2, 0) / cells;
        expect(Math.abs(kept.limitedMean(y) - mean)).toBeLessThan((2 * y) / cells);
        expect(Math.abs(kept.limitedSquare(y) - square)).toBeLessThan((2 * y * y) / cells);
      }
      expect(kept.limitedMean(kept.highest)).toBeCloseTo(kept.limitedMean(infinity), 3);
    });

    // methodology: 10/how-without
    test('amounts of positive probability', () => {
      for (const { at, mass } of kept.atoms) {
        expect(kept.upperTail(at * (1 - 1e-12) - 1e-9) - kept.upperTail(at)).toBeCloseTo(mass, 9);
      }
    });
  },
);

test('without insurance, or with one that covers nothing, the law is the severity', () => {
  const law = severityLaw({ kind: 'lognormal', mu: 15, sigma: 1 });
  expect(retainedLaw(law)).toBe(law);
  expect(retainedLaw(law, { coveredShare: 0, deductible: 0, limit: 5 })).toBe(law);
  expect(retainedLaw(law, { coveredShare: 1, deductible: 0, limit: 0 })).toBe(law);
});

test('full cover leaves nothing', () => {
  const kept = retainedLaw(severityLaw({ kind: 'lognormal', mu: 15, sigma: 1 }), {
    coveredShare: 1,
    deductible: 0,
    limit: infinity,
  });
  expect(kept.limitedMean(infinity)).toBe(0);
  expect(kept.atoms).toEqual([{ at: 0, mass: 1 }]);
});

test('terms out of range are refused', () => {
  const law = severityLaw({ kind: 'fixed', amount: 1 });
  for (const bad of [
    { coveredShare: 1.1 },
    { coveredShare: Number.NaN },
    { deductible: -1 },
    { limit: -1 },
    { deductible: infinity },
  ]) {
    expect(() => retainedLaw(law, { coveredShare: 1, deductible: 0, limit: 1, ...bad })).toThrow(RangeError);
  }
});

test('nothing less than nothing is kept', () => {
  const terms = { coveredShare: 0.5, deductible: 100, limit: 1000 };
  const kept = retainedLaw(severityLaw({ kind: 'lognormal', mu: 5, sigma: 1 }), terms);
  expect([kept.cdf(-1), kept.upperTail(-1), kept.tailQuantile(1)]).toEqual([0, 1, 0]);
});

test('an amount at the deductible counts to what full cover leaves there', () => {
  const free = lognormalLaw(Math.log(1000), 1);
  // A quarter of all cases is 500 yen; the rest is spread as before.
  const law: Law = {
    lowest: 0,
    highest: free.highest,
    cdf: (x) => 0.75 * free.cdf(x) + (x < 500 ? 0 : 0.25),
    tailQuantile: (tail) => free.tailQuantile(tail),
    limitedMean: (u) => free.limitedMean(u),
    limitedSquare: (u) => free.limitedSquare(u),
    upperTail: (x) => 0.75 * free.upperTail(x) + (x < 500 ? 0.25 : 0),
    atoms: [{ at: 500, mass: 0.25 }],
  };
  const kept = retainedLaw(law, { coveredShare: 1, deductible: 500, limit: 300 });
  const between = 0.75 * (free.upperTail(500) - free.upperTail(800));
  expect(kept.atoms).toHaveLength(1);
  expect(kept.atoms[0]?.at).toBe(500);
  expect(kept.atoms[0]?.mass).toBeCloseTo(0.25 + between, 14);
});
