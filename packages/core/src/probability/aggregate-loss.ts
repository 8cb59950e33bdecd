import { compoundParts, exactTail } from './compound-parts.ts';
import { gridLadder, rungOf, rungReach } from './grid-ladder.ts';
import type { Insurance } from './insurance.ts';
import type { Atom, Law } from './law.ts';
import { type Accuracy, type Estimate, lossQuantile, moreCells, needsGrid } from './loss-quantile.ts';
import { boundQuantile, type QuantileBounds } from './quantile-bounds.ts';
import { retainedLaw } from './retained-law.ts';
import type { Severity } from './severity.ts';
import { severityLaw } from './severity-law.ts';
import { tailMean } from './tail-mean.ts';

/** How the distribution was had: without a grid wherever fewer than two events with a density can meet. */
export type AggregateMethod = 'exact' | 'grid';

/** A point of the exceedance curve: the loss that is exceeded with at most that probability. */
export interface ExceedancePoint {
  readonly probability: number;
  readonly loss: number;
}

/** The distribution of the loss of all years together, in yen. */
export interface AggregateLoss {
  /** Exact, from the mean of the severity. */
  readonly mean: number;
  readonly standardDeviation: number;
  /** Probability of at least one event, 1 − (1 − p)^years, and of a loss above 0 (insurance may bear all of an event). */
  readonly pAny: number;
  readonly pLoss: number;
  readonly median: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  /** Mean of the worst 5 % of outcomes. */
  readonly tailMean95: number;
  readonly method: AggregateMethod;
  /** The largest grid used for the figures above and its widest step in yen; 0 without a grid. */
  readonly n: number;
  readonly step: number;
  /** Largest estimated relative error of the figures above. */
  readonly error: number;
  /** Smallest loss x with P(loss ≤ x) ≥ q (0 ≤ q < 1), its relative error and grid. */
  readonly quantile: (q: number) => Estimate;
  /** P(loss > x). */
  readonly exceedance: (x: number) => number;
  /** P(loss ≥ x): above `exceedance` where x is an amount of positive probability. */
  readonly atLeast: (x: number) => number;
  /** Amounts above 0 of positive probability, ascending: an incident of a fixed cost, a limit of the insurance. */
  readonly atoms: readonly Atom[];
  /** Mean of the worst 1 − q share of outcomes (0 ≤ q < 1), its relative error and grid. */
  readonly tailMean: (q: number) => Estimate;
  /** Loss exceedance curve at these probabilities (by default from 50 % to 0.1 %). */
  readonly curve: (probabilities?: readonly number[]) => readonly ExceedancePoint[];
  /** Bounds of a quantile that hold for certain, on a grid of `cells` cells: a power of two, 64…2^22, default 4096. */
  readonly bounds: (q: number, cells?: number) => QuantileBounds;
}

/** Options of `aggregateLoss`. */
export interface AggregateOptions {
  /** Relative error asked of each quantile and tail mean: 1e-12…0.1, default 1e-5. */
  readonly tolerance?: number;
  /** Most cells of a grid, a power of two: 256…2^22, default 2^18. */
  readonly maxCells?: number;
}

// What rounding may take off a probability that is stated to be reached: a quantile is the smallest x with P(L ≤ x) ≥ q.
const allowed = (tail: number): number => Math.min(1, tail * (1 + 1e-13) + Number.EPSILON);
// An amount rarer than this is no step that anybody sees.
const RARE = 1e-9;

const CURVE = [0.5, 0.4, 0.3, 0.2, 0.15, 0.1, 0.07, 0.05, 0.03, 0.02, 0.015, 0.01, 0.007, 0.005, 0.003, 0.002, 0.001];
const MAX_YEARS = 100;
// Errors below this are those of the transform itself.
const PROBABILITY_FLOOR = 1e-10;

/** Whether a grid may have so many cells. */
const isGrid = (cells: number, least: number): boolean =>
  cells >= least && cells <= 2 ** 22 && Number.isInteger(Math.log2(cells));

function accuracyOf({ tolerance = 1e-5, maxCells = 2 ** 18 }: AggregateOptions): Accuracy {
  if (!(tolerance >= 1e-12 && tolerance <= 0.1)) {
    throw new RangeError(`aggregateLoss: tolerance must be 1e-12…0.1, found ${tolerance}`);
  }
  if (!isGrid(maxCells, 256)) {
    throw new RangeError(`aggregateLoss: maxCells must be a power of two, 256…2^22, found ${maxCells}`);
  }
  return { tolerance, cells: tolerance >= 1e-4 ? 64 : 256, maxCells };
}

/**
 * The distribution of the loss of `years` years: X₁ + … + X_N, N ~ Binomial(years, p), each X the severity less what
 * insurance pays for that event. No sampling: what at most one event with a density brings is exact, sums of two or
 * more come from a fast Fourier transform on grids refined until the error is within the tolerance.
 *
 * Ranges: p 0…1 a year, years an integer 1…100; unit yen. Exceedance probabilities below about 1e-8 lose digits.
 * Errors: RangeError for an argument out of range. Source: docs/methodology, aggregate loss.
 */
export function aggregateLoss(
  p: number,
  years: number,
  severity: Severity,
  insurance?: Insurance,
  options: AggregateOptions = {},
): AggregateLoss {
  return aggregateLaw(p, years, retainedLaw(severityLaw(severity), insurance), options);
}

/** As `aggregateLoss`, for any law of what one event costs. */
export function aggregateLaw(p: number, years: number, law: Law, options: AggregateOptions = {}): AggregateLoss {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`aggregateLoss: p must be 0…1, found ${p}`);
  if (!(Number.isInteger(years) && years >= 1 && years <= MAX_YEARS)) {
    throw new RangeError(`aggregateLoss: years must be an integer 1…${MAX_YEARS}, found ${years}`);
  }
  const accuracy = accuracyOf(options);
  const parts = compoundParts({ p, years }, law);
  const ladder = gridLadder(parts);
  const one = law.limitedMean(Number.POSITIVE_INFINITY);
  const mean = years * p * one;
  const variance = years * p * (law.limitedSquare(Number.POSITIVE_INFINITY) - p * one * one);

  const tailOf = (q: number): number => {
    if (!(q >= 0 && q < 1))
      throw new RangeError(`aggregateLoss: a quantile's q must be 0 or more and below 1, found ${q}`);
    return allowed(1 - q);
  };
  const quantile = (q: number): Estimate => lossQuantile(parts, ladder, tailOf(q), accuracy);
  const tailMeanAt = (q: number, at: Estimate): Estimate => tailMean(parts, ladder, mean, at, tailOf(q), accuracy);

  const exceedance = (x: number): number => {
    if (Number.isNaN(x)) throw new RangeError('aggregateLoss: exceedance of NaN');
    if (x < 0) return 1;
    if (x >= years * law.highest) return 0;
    const exact = exactTail(parts, x);
    if (x === 0 || !needsGrid(parts)) return Math.min(1, exact + parts.several);
    // The largest event alone exceeds x that often: a floor that stays exact where the grid's digits end.
    const floor = -Math.expm1(years * Math.log1p(-p * law.upperTail(x)));
    for (let n = accuracy.cells; ; ) {
      const rung = ladder(rungOf(x), n);
      const tail = exact + parts.several - rung.cdf(x);
      const ratio = rung.cdfError(x) / Math.max(PROBABILITY_FLOOR, accuracy.tolerance * tail);
      if (ratio <= 1 || n >= accuracy.maxCells) return Math.min(1, Math.max(floor, tail));
      n = moreCells(n, ratio, accuracy);
    }
  };

  const atoms = parts.pure.filter(({ at, mass }) => at > 0 && mass > RARE);
  const atLeast = (x: number): number => {
    if (Number.isNaN(x)) throw new RangeError('aggregateLoss: atLeast of NaN');
    // Sums of amounts are rounded: just below x, so that an amount at x counts.
    return x <= 0 ? 1 : exceedance(x * (1 - 1e-12));
  };

  const median = quantile(0.5);
  const p90 = quantile(0.9);
  const p95 = quantile(0.95);
  const p99 = quantile(0.99);
  const tailMean95 = tailMeanAt(0.95, p95);
  const figures = [median, p90, p95, p99, tailMean95];
  return {
    mean,
    standardDeviation: Math.sqrt(Math.max(0, variance)),
    pAny: -Math.expm1(years * Math.log1p(-p)),
    pLoss: Math.min(1, exactTail(parts, 0) + parts.several),
    median: median.value,
    p90: p90.value,
    p95: p95.value,
    p99: p99.value,
    tailMean95: tailMean95.value,
    method: needsGrid(parts) ? 'grid' : 'exact',
    n: Math.max(...figures.map(({ n }) => n)),
    step: Math.max(...figures.map(({ step }) => step)),
    error: Math.max(...figures.map(({ error }) => error)),
    quantile,
    exceedance,
    atLeast,
    atoms,
    tailMean: (q) => tailMeanAt(q, quantile(q)),
    curve: (probabilities = CURVE) =>
      probabilities.map((probability) => ({ probability, loss: quantile(1 - probability).value })),
    bounds: (q, cells = 4096) => {
      if (!isGrid(cells, 64))
        throw new RangeError(`aggregateLoss: cells must be a power of two, 64…2^22, found ${cells}`);
      const { value } = quantile(q);
      return value === 0
        ? { lower: 0, upper: 0 }
        : boundQuantile(parts, tailOf(q), rungReach(rungOf(value * 1.05)), cells);
    },
  };
}
