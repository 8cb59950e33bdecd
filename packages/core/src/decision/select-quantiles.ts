import { estimateOf } from './replicate-error.ts';

/** P10, P50 and P90 of a distribution. */
export interface Quantiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

const CELLS = 512;

const SHARES = { p10: 0.1, p50: 0.5, p90: 0.9 } as const;

/** Quantiles of a sample: the smallest value with at least that share at or below it. */
export function selectQuantiles(values: Float64Array): Quantiles {
  const at = quantileReader(values);
  return { p10: at(SHARES.p10), p50: at(SHARES.p50), p90: at(SHARES.p90) };
}

/**
 * 99 % errors of the quantiles: how far the share at or below each may be off, by its spread over the replicates, and which
 * values of the sample lie at the shares that are as far off to either side.
 * @param points of each replicate.
 */
export function quantileErrors(values: Float64Array, points: number, quantiles: Quantiles): Quantiles {
  const at = quantileReader(values);
  const n = values.length;
  const error = (share: number, quantile: number): number => {
    const below = new Array<number>(n / points).fill(0);
    for (let i = 0; i < n; i += 1) {
      const r = Math.floor(i / points);
      if ((values[i] as number) <= quantile) below[r] = (below[r] as number) + 1;
    }
    // One more point to either side: a share is known to no less than a point.
    const off = estimateOf(below.map((count) => count / points)).error + 1.5 / n;
    return Math.max(at(Math.min(1, share + off)) - quantile, quantile - at(Math.max(0, share - off)), 0);
  };
  return {
    p10: error(SHARES.p10, quantiles.p10),
    p50: error(SHARES.p50, quantiles.p50),
    p90: error(SHARES.p90, quantiles.p90),
  };
}

/** What reads the quantile at any share. */
function quantileReader(values: Float64Array): (share: number) => number {
  const n = values.length;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i += 1) {
    const value = values[i] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  // Sorted into cells of equal width, whose order is that of their values; only one cell is looked into for each.
  const perCell = (CELLS - 1) / (most - least);
  const scale = Number.isFinite(perCell) ? perCell : 0;
  const cells = new Uint16Array(n);
  const counts = new Uint32Array(CELLS);
  for (let i = 0; i < n; i += 1) {
    const cell = ((values[i] as number) - least) * scale;
    cells[i] = cell;
    counts[cells[i] as number] = (counts[cells[i] as number] as number) + 1;
  }
  return (share: number): number => {
    let place = Math.min(n - 1, Math.max(0, Math.ceil(share * n) - 1));
    let cell = 0;
    for (; place >= (counts[cell] as number); cell += 1) place -= counts[cell] as number;
    const inside = new Float64Array(counts[cell] as number);
    let found = 0;
    for (let i = 0; found < inside.length; i += 1) if (cells[i] === cell) inside[found++] = values[i] as number;
    return inside.sort()[place] as number;
  };
}
