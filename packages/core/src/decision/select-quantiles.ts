/** P10, P50 and P90 of a distribution. */
export interface Quantiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

const CELLS = 512;

/** Quantiles of a sample: the smallest value with at least that share at or below it. */
export function selectQuantiles(values: Float64Array): Quantiles {
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
  const at = (share: number): number => {
    let place = Math.min(n - 1, Math.max(0, Math.ceil(share * n) - 1));
    let cell = 0;
    for (; place >= (counts[cell] as number); cell += 1) place -= counts[cell] as number;
    const inside = new Float64Array(counts[cell] as number);
    let found = 0;
    for (let i = 0; found < inside.length; i += 1) if (cells[i] === cell) inside[found++] = values[i] as number;
    return inside.sort()[place] as number;
  };
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
