import { binomialProbabilities } from './binomial.ts';
import { type CompoundParts, exactTail } from './compound-parts.ts';
import { findDecreasingRoot } from './find-root.ts';
import { type Rung, rungOf, rungReach } from './grid-ladder.ts';
import { boundQuantile } from './quantile-bounds.ts';

/** A number read off the distribution, with its relative error and the grid it came from (n 0: no grid was needed). */
export interface Estimate {
  readonly value: number;
  readonly error: number;
  readonly n: number;
  readonly step: number;
}

/** How far the grids may go. */
export interface Accuracy {
  /** Relative error asked for. */
  readonly tolerance: number;
  /** Cells of the first grid, and the most that may be used; powers of two. */
  readonly cells: number;
  readonly maxCells: number;
}

// Probability of two density events below which leaving them out changes nothing a double could show.
const NO_GRID = 1e-15;

/** Whether the loss has a part that only a grid can give. */
export function needsGrid(parts: CompoundParts): boolean {
  return parts.several > NO_GRID;
}

/** The next number of cells for an error `ratio` times too large, which shrinks with the square of the step. */
export function moreCells(n: number, ratio: number, { maxCells }: Accuracy): number {
  const doublings = Math.ceil(Math.log2(Math.max(2, ratio)) / 2);
  return Math.min(maxCells, n * 2 ** Math.min(3, doublings));
}

// The largest single event alone exceeds the result with that probability, so the quantile is never below it; the
// others add about their limited mean.
function firstGuess({ frequency: { p, years }, law }: CompoundParts, tail: number): number {
  const perEvent = -Math.expm1(Math.log1p(-tail) / years) / p;
  const largest = perEvent < 1 ? law.tailQuantile(perEvent) : law.lowest;
  const guess = largest + Math.max(0, years * p - 1) * law.limitedMean(largest);
  return guess > 0 ? guess : law.limitedMean(Number.POSITIVE_INFINITY) * years * p;
}

// A root beside an amount of positive probability is that amount.
function snapToAtom({ pure }: CompoundParts, x: number): number {
  for (const { at } of pure) if (Math.abs(at - x) <= 1e-9 * x) return at;
  return x;
}

// From the smallest double to the largest.
const MOST_DOUBLINGS = 2200;

function exactQuantile(parts: CompoundParts, tail: number): Estimate {
  let high = firstGuess(parts, tail);
  for (let times = 0; times < MOST_DOUBLINGS && exactTail(parts, high) > tail; times += 1) high *= 2;
  const root = findDecreasingRoot((x) => exactTail(parts, x) - tail, 0, high, 1e-15);
  return { value: snapToAtom(parts, root), error: 1e-14, n: 0, step: 0 };
}

/**
 * The most that k events cost, where the probability of more than k events is just the tail asked for and k + 1 events
 * never cost less: no loss lies between, and a grid would land anywhere in the gap.
 */
function betweenCounts({ frequency: { p, years }, law }: CompoundParts, tail: number): number | undefined {
  if (!(law.highest < Number.POSITIVE_INFINITY) || law.lowest === 0) return undefined;
  const counts = binomialProbabilities(years, p);
  let above = 1;
  for (let k = 0; k <= years && k * law.highest <= (k + 1) * law.lowest; k++) {
    above -= counts[k] as number;
    if (above <= tail) return above > tail * (1 - 1e-12) - 4 * Number.EPSILON ? k * law.highest : undefined;
  }
  return undefined;
}

function tailOn(parts: CompoundParts, rung: Rung): (x: number) => number {
  return (x) => exactTail(parts, x) + parts.several - rung.cdf(x);
}

function findLevel(
  parts: CompoundParts,
  ladder: (level: number, n: number) => Rung,
  tail: number,
  cells: number,
): number {
  let level = rungOf(firstGuess(parts, tail));
  let climbed = false;
  for (let rungs = 0; rungs < MOST_DOUBLINGS; rungs += 1) {
    const tailAt = tailOn(parts, ladder(level, cells));
    if (tailAt(rungReach(level)) > tail) {
      level++;
      climbed = true;
      continue;
    }
    // A quantile on the border of two rungs may be placed beyond it by each of them: no way down after a way up.
    if (climbed || tailAt(rungReach(level - 1)) > tail) return level;
    level--;
  }
  return level;
}

/**
 * The smallest loss exceeded with a probability of at most `tail`, with its relative error: 0 where no loss at all is
 * likely enough.
 *
 * Unit: yen; range of tail: above 0, at most 1. The grid is refined until the estimated error is within the
 * tolerance, or the most cells are used: read `error`. Errors: none.
 */
export function lossQuantile(
  parts: CompoundParts,
  ladder: (level: number, n: number) => Rung,
  tail: number,
  accuracy: Accuracy,
): Estimate {
  if (exactTail(parts, 0) + parts.several <= tail) return { value: 0, error: 0, n: 0, step: 0 };
  const between = betweenCounts(parts, tail);
  if (between !== undefined) return { value: between, error: 0, n: 0, step: 0 };
  if (!needsGrid(parts)) return exactQuantile(parts, tail);
  const { tolerance, cells, maxCells } = accuracy;
  const level = findLevel(parts, ladder, tail, cells);
  const high = rungReach(level);
  for (let n = cells; ; ) {
    const rung = ladder(level, n);
    const tailAt = tailOn(parts, rung);
    const start = rungReach(level - 1);
    const low = tailAt(start) > tail ? start : 0;
    const root = findDecreasingRoot((x) => tailAt(x) - tail, low, high, 1e-12);
    const value = snapToAtom(parts, root);
    const doubt = rung.cdfError(root);
    // Probability between the value and the value moved by the tolerance: as long as it outweighs the doubt, all is well.
    const margin = Math.min(tailAt(value * (1 - tolerance)) - tail, tail - tailAt(value * (1 + tolerance)));
    const { step } = rung;
    if (doubt <= margin) return { value, error: Math.max(1e-12, (tolerance * doubt) / margin), n, step };
    if (n >= maxCells) {
      const least = findDecreasingRoot((x) => tailAt(x) - tail - doubt, 0, high, 1e-9);
      const most = findDecreasingRoot((x) => tailAt(x) - tail + doubt, value, high, 1e-9);
      // The bounds that hold for certain are the tighter ones where the distribution is all but a staircase.
      const bounds = boundQuantile(parts, tail, high * 1.05, n);
      const kept = Math.min(bounds.upper, Math.max(bounds.lower, value));
      const below = Math.min(kept - bounds.lower, Math.max(0, kept - least));
      const above = Math.min(bounds.upper - kept, Math.max(0, most - kept));
      return { value: kept, error: Math.max(below, above, Math.abs(kept - value)) / kept, n, step };
    }
    n = moreCells(n, margin > 0 ? doubt / margin : 16, accuracy);
  }
}
