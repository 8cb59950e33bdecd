import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregateLoss } from './aggregate-loss.ts';
import { binomialProbabilities } from './binomial.ts';
import type { Insurance } from './insurance.ts';
import { MONTE_CARLO_CASES } from './monte-carlo-cases.ts';
import type { Severity } from './severity.ts';
import { severityLaw } from './severity-law.ts';

const survey: Severity = { kind: 'lognormal', mu: 15.707973, sigma: 1.618817 };
const relative = (found: number, expected: number): number => Math.abs(found / expected - 1);

// methodology: 10/what-is-given
describe('reference case: p = 0.05, five years, the survey severity', () => {
  const loss = aggregateLoss(0.05, 5, survey);

  test('published figures', () => {
    expect(relative(loss.mean, 6_150_000)).toBeLessThan(1e-6);
    expect(loss.median).toBe(0);
    expect(relative(loss.p90, 9_631_784)).toBeLessThan(1e-6);
    expect(relative(loss.p95, 26_304_621)).toBeLessThan(1e-6);
    expect(relative(loss.p99, 115_635_622)).toBeLessThan(5e-6);
    expect(loss.pAny).toBeCloseTo(1 - 0.95 ** 5, 15);
    expect(loss.method).toBe('grid');
  });

  // methodology: 10/5-the-grid
  test.each([1e-3, 1e-4, 1e-5, 1e-7])('tolerance %f: the error is reported, and true', (tolerance) => {
    const best = aggregateLoss(0.05, 5, survey, undefined, { tolerance: 1e-9 });
    const found = aggregateLoss(0.05, 5, survey, undefined, { tolerance });
    expect(found.error).toBeLessThanOrEqual(tolerance);
    for (const key of ['p90', 'p95', 'p99', 'tailMean95'] as const) {
      expect(relative(found[key], best[key])).toBeLessThan(found.error);
    }
  });

  // methodology: 10/5-the-grid
  test('certain bounds hold the quantiles and close in', () => {
    for (const q of [0.8, 0.9, 0.95, 0.99, 0.999]) {
      const { value } = loss.quantile(q);
      const wide = loss.bounds(q, 1024);
      const narrow = loss.bounds(q, 2 ** 17);
      for (const { lower, upper } of [wide, narrow]) {
        expect(lower).toBeLessThanOrEqual(value);
        expect(upper).toBeGreaterThanOrEqual(value);
      }
      expect(narrow.upper - narrow.lower).toBeLessThan((wide.upper - wide.lower) / 50);
      expect((narrow.upper - narrow.lower) / value).toBeLessThan(1e-4);
    }
  });

  test('exceedance undoes the quantile; the curve falls', () => {
    for (const q of [0.8, 0.9, 0.99, 0.9999]) {
      expect(loss.exceedance(loss.quantile(q).value) / (1 - q)).toBeCloseTo(1, 4);
    }
    const curve = loss.curve();
    for (const [i, point] of curve.entries())
      if (i > 0) expect(point.loss).toBeGreaterThanOrEqual(curve[i - 1]?.loss ?? 0);
    expect(loss.curve([0.01])).toEqual([{ probability: 0.01, loss: loss.p99 }]);
    expect(loss.exceedance(-1)).toBe(1);
    expect(loss.exceedance(0)).toBeCloseTo(loss.pAny, 14);
    expect(loss.exceedance(Number.POSITIVE_INFINITY)).toBe(0);
  });

  // methodology: 10/what-is-given
  test('tail mean is the mean of the quantiles beyond', () => {
    const cells = 2000;
    let sum = 0;
    // Midpoints of equal shares of the worst 5 %; the last share by its own tail mean.
    for (let i = 0; i < cells - 20; i++) sum += loss.quantile(0.95 + (0.05 * (i + 0.5)) / cells).value / cells;
    sum += (loss.tailMean(1 - 0.05 * (20 / cells)).value * 20) / cells;
    expect(relative(loss.tailMean95, sum)).toBeLessThan(1e-5);
    expect(loss.tailMean(0).value).toBeCloseTo(loss.mean, 3);
  });

  test('answers do not depend on what was asked before', () => {
    const other = aggregateLoss(0.05, 5, survey);
    other.curve();
    other.exceedance(5e7);
    expect(other.quantile(0.97)).toEqual(loss.quantile(0.97));
  });
});

describe('limits', () => {
  test('p = 0: nothing happens', () => {
    const loss = aggregateLoss(0, 5, survey);
    expect([loss.mean, loss.standardDeviation, loss.pAny, loss.p99, loss.tailMean95, loss.exceedance(1)]).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
  });

  test('p → 0: quantiles are 0, no grid is made, the tail mean keeps the mean', () => {
    const loss = aggregateLoss(1e-6, 5, survey);
    expect([loss.median, loss.p90, loss.p95, loss.p99, loss.n]).toEqual([0, 0, 0, 0, 0]);
    expect(loss.tailMean95).toBeCloseTo(loss.mean / 0.05, 6);
    expect(relative(loss.exceedance(1e7), 5e-6 * severityLaw(survey).upperTail(1e7))).toBeLessThan(1e-5);
  });

  test('p = 1 is the limit of p → 1', () => {
    const certain = aggregateLoss(1, 5, survey);
    const almost = aggregateLoss(1 - 1e-9, 5, survey);
    for (const key of ['mean', 'median', 'p90', 'p95', 'p99', 'tailMean95', 'standardDeviation'] as const) {
      expect(relative(almost[key], certain[key])).toBeLessThan(1e-6);
    }
    expect(certain.pAny).toBe(1);
  });

  // methodology: 10/1-outcomes
  test('one year: the severity itself, without a grid', () => {
    const loss = aggregateLoss(0.2, 1, survey);
    expect(loss.method).toBe('exact');
    expect(relative(loss.p90, severityLaw(survey).tailQuantile(0.5))).toBeLessThan(1e-12);
    expect(loss.median).toBe(0);
  });

  test('one certain year of PERT', () => {
    const pert: Severity = { kind: 'pert', low: 1e6, mode: 2e6, high: 5e6 };
    expect(relative(aggregateLoss(1, 1, pert).p95, severityLaw(pert).tailQuantile(0.05))).toBeLessThan(1e-10);
  });

  test('at least an amount: that amount counts, nothing is certain, what is no number is refused', () => {
    const loss = aggregateLoss(0.2, 1, { kind: 'fixed', amount: 1000 });
    expect([loss.atLeast(-5), loss.atLeast(0)]).toEqual([1, 1]);
    expect(loss.atLeast(1000)).toBeCloseTo(0.2, 14);
    expect(loss.exceedance(1000)).toBe(0);
    expect(() => loss.atLeast(Number.NaN)).toThrow(RangeError);
    expect(() => loss.exceedance(Number.NaN)).toThrow(RangeError);
  });

  test('all insured: nothing is kept, events happen all the same', () => {
    const all: Insurance = { coveredShare: 1, deductible: 0, limit: Number.POSITIVE_INFINITY };
    const loss = aggregateLoss(0.5, 5, survey, all);
    expect([loss.mean, loss.p99, loss.pLoss, loss.tailMean95]).toEqual([0, 0, 0, 0]);
    expect(loss.pAny).toBeCloseTo(1 - 0.5 ** 5, 15);
  });
});

test.each([
  [0.3, 5],
  [0.05, 15],
  [0.97, 50],
])('fixed severity, p = %f, %i years: the binomial, exactly', (p, years) => {
  const amount = 7_654_321;
  const loss = aggregateLoss(p, years, { kind: 'fixed', amount });
  const counts = binomialProbabilities(years, p);
  expect(loss.method).toBe('exact');
  for (const q of [0.05, 0.5, 0.9, 0.95, 0.99]) {
    let k = 0;
    for (let sum = counts[0] as number; sum < q; sum += counts[k] as number) k++;
    expect(loss.quantile(q).value).toBe(k * amount);
  }
  expect(relative(loss.mean, years * p * amount)).toBeLessThan(1e-14);
  expect(relative(loss.standardDeviation, amount * Math.sqrt(years * p * (1 - p)))).toBeLessThan(1e-12);
});

test('a fixed severity is the limit of a narrow one', () => {
  const amount = 7_654_321;
  const fixed = aggregateLoss(0.3, 5, { kind: 'fixed', amount });
  const narrow = aggregateLoss(0.3, 5, { kind: 'lognormal', mu: Math.log(amount), sigma: 1e-3 });
  for (const key of ['median', 'p90', 'p99', 'tailMean95', 'standardDeviation'] as const) {
    expect(relative(narrow[key], fixed[key])).toBeLessThan(3e-3);
  }
});

// methodology: 10/5-the-grid
test('a law narrower than the finest cell: the error is reported as it is, and holds', () => {
  const loss = aggregateLoss(0.5, 10, { kind: 'lognormal', mu: 16, sigma: 1e-6 });
  for (const q of [0.1, 0.5, 0.9, 0.99]) {
    const { value, error } = loss.quantile(q);
    const events = Math.round(value / Math.exp(16));
    expect(relative(value, events * Math.exp(16))).toBeLessThan(error + 1e-5);
    expect(error).toBeLessThan(2e-4);
  }
});

// methodology: 10/3-grids
test('two certain years of a lognormal: by quadrature of the convolution', () => {
  const law = severityLaw({ kind: 'lognormal', mu: 0, sigma: 1 });
  const loss = aggregateLoss(1, 2, { kind: 'lognormal', mu: 0, sigma: 1 });
  const x = loss.p95;
  // P(X₁ + X₂ > x) as the mean of P(X > x − X₁) over evenly spread X₁.
  const cells = 200_000;
  let tail = 0;
  for (let i = 0; i < cells; i++) tail += law.upperTail(x - law.tailQuantile((i + 0.5) / cells)) / cells;
  expect(relative(tail, 0.05)).toBeLessThan(2e-5);
});

describe.each(MONTE_CARLO_CASES)('$name', ({ p, years, severity, insurance }) => {
  const loss = aggregateLoss(p, years, severity, insurance);

  // methodology: 10/4-three
  test('error within the tolerance, and true against a much finer run', () => {
    expect(loss.error).toBeLessThanOrEqual(1e-5);
    const best = aggregateLoss(p, years, severity, insurance, { tolerance: 1e-7, maxCells: 2 ** 16 });
    for (const key of ['median', 'p90', 'p95', 'p99', 'tailMean95'] as const) {
      if (best[key] === 0) expect(loss[key]).toBe(0);
      else expect(relative(loss[key], best[key])).toBeLessThan(loss.error + 1e-12);
    }
  });

  test('certain bounds hold the quantiles', () => {
    for (const q of [0.5, 0.9, 0.99]) {
      const { lower, upper } = loss.bounds(q);
      expect(lower).toBeLessThanOrEqual(loss.quantile(q).value * (1 + 1e-9));
      expect(upper).toBeGreaterThanOrEqual(loss.quantile(q).value * (1 - 1e-9));
    }
  });

  test('order: median ≤ P90 ≤ P95 ≤ P99, tail mean above P95', () => {
    expect(loss.median).toBeLessThanOrEqual(loss.p90);
    expect(loss.p90).toBeLessThanOrEqual(loss.p95);
    expect(loss.p95).toBeLessThanOrEqual(loss.p99);
    expect(loss.p95).toBeLessThanOrEqual(loss.tailMean95);
  });
});

describe('properties', () => {
  const probability = fc.double({ min: 0, max: 1, noNaN: true });
  const severity: fc.Arbitrary<Severity> = fc.oneof(
    fc.record({ kind: fc.constant('fixed' as const), amount: fc.double({ min: 0, max: 1e9, noNaN: true }) }),
    fc.record({
      kind: fc.constant('lognormal' as const),
      mu: fc.double({ min: 8, max: 18, noNaN: true }),
      sigma: fc.double({ min: 0.05, max: 3.5, noNaN: true }),
    }),
    fc
      .tuple(probability, probability, probability)
      .map((three) => three.map((part) => Math.round(part * 1e8)).sort((a, b) => a - b))
      .map(([low = 0, mode = 0, high = 0]) => ({ kind: 'pert' as const, low, mode, high })),
    fc.record({
      kind: fc.constant('shifted-lognormal' as const),
      shift: fc.integer({ min: 0, max: 10_000_000 }),
      mu: fc.double({ min: 8, max: 18, noNaN: true }),
      sigma: fc.double({ min: 0.3, max: 2.5, noNaN: true }),
      cap: fc.integer({ min: 0, max: 100_000_000 }),
    }),
  );
  const insurance: fc.Arbitrary<Insurance> = fc.record({
    coveredShare: fc.oneof(fc.constant(1), probability),
    deductible: fc.integer({ min: 0, max: 10_000_000 }),
    limit: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 0, max: 100_000_000 })),
  });
  const years = fc.integer({ min: 1, max: 15 });
  const options = { tolerance: 1e-3, maxCells: 2 ** 13 };
  const runs = { seed: 2022, numRuns: 60 };

  function neverLess(less: ReturnType<typeof aggregateLoss>, more: ReturnType<typeof aggregateLoss>): void {
    for (const q of [0.1, 0.5, 0.9, 0.95, 0.99]) {
      const one = less.quantile(q);
      const other = more.quantile(q);
      expect(Number.isFinite(other.value)).toBe(true);
      expect(one.value * (1 - one.error - 1e-9)).toBeLessThanOrEqual(other.value * (1 + other.error + 1e-9));
    }
    expect(less.mean).toBeLessThanOrEqual(more.mean * (1 + 1e-9) + 1e-6);
    expect(less.tailMean95).toBeLessThanOrEqual(more.tailMean95 * (1 + more.error + less.error + 1e-9) + 1e-6);
  }

  test('raising p never lowers a quantile', () => {
    fc.assert(
      fc.property(probability, probability, years, severity, insurance, (a, b, h, x, terms) => {
        neverLess(
          aggregateLoss(Math.min(a, b), h, x, terms, options),
          aggregateLoss(Math.max(a, b), h, x, terms, options),
        );
      }),
      runs,
    );
  });

  test('adding years never lowers a quantile', () => {
    fc.assert(
      fc.property(probability, years, fc.integer({ min: 0, max: 35 }), severity, insurance, (p, h, more, x, terms) => {
        neverLess(aggregateLoss(p, h, x, terms, options), aggregateLoss(p, h + more, x, terms, options));
      }),
      runs,
    );
  });

  test('a larger severity never lowers a quantile', () => {
    const scaled = (x: Severity, factor: number): Severity => {
      if (x.kind === 'fixed') return { ...x, amount: x.amount * factor };
      if (x.kind === 'lognormal') return { ...x, mu: x.mu + Math.log(factor) };
      if (x.kind === 'pert') return { ...x, low: x.low * factor, mode: x.mode * factor, high: x.high * factor };
      return { ...x, shift: x.shift * factor, mu: x.mu + Math.log(factor), cap: (x.cap ?? 0) * factor };
    };
    fc.assert(
      fc.property(
        probability,
        years,
        severity,
        insurance,
        fc.double({ min: 1, max: 20, noNaN: true }),
        (p, h, x, terms, factor) => {
          neverLess(aggregateLoss(p, h, x, terms, options), aggregateLoss(p, h, scaled(x, factor), terms, options));
        },
      ),
      runs,
    );
  });

  test('less insurance never lowers a quantile', () => {
    fc.assert(
      fc.property(probability, years, severity, insurance, insurance, (p, h, x, a, b) => {
        const best = {
          coveredShare: Math.max(a.coveredShare, b.coveredShare),
          deductible: Math.min(a.deductible, b.deductible),
          limit: Math.max(a.limit, b.limit),
        };
        neverLess(aggregateLoss(p, h, x, best, options), aggregateLoss(p, h, x, a, options));
        neverLess(aggregateLoss(p, h, x, a, options), aggregateLoss(p, h, x, undefined, options));
      }),
      runs,
    );
  });
});

test('arguments out of range', () => {
  const bad = [
    () => aggregateLoss(-0.1, 5, survey),
    () => aggregateLoss(Number.NaN, 5, survey),
    () => aggregateLoss(0.1, 0, survey),
    () => aggregateLoss(0.1, 2.5, survey),
    () => aggregateLoss(0.1, 101, survey),
    () => aggregateLoss(0.1, 5, survey, undefined, { tolerance: 0 }),
    () => aggregateLoss(0.1, 5, survey, undefined, { maxCells: 1000 }),
    () => aggregateLoss(0.1, 5, survey).quantile(1),
    () => aggregateLoss(0.1, 5, survey).exceedance(Number.NaN),
  ];
  for (const call of bad) expect(call).toThrow(RangeError);
});
