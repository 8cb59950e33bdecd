/** P10, P50 and P90 of a distribution. */
export interface Quantiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Quantiles of a sample: the smallest value with at least that share at or below it. Reorders `values`. */
export function selectQuantiles(values: Float64Array): Quantiles {
  const n = values.length;
  const place = (share: number) => Math.min(n - 1, Math.max(0, Math.ceil(share * n) - 1));
  const [i, j, k] = [place(0.1), place(0.5), place(0.9)];
  const p50 = select(values, 0, n - 1, j);
  const p10 = select(values, 0, j, i);
  const p90 = select(values, j, n - 1, k);
  return { p10, p50, p90 };
}

/** Hoare's quickselect with the median of three. */
function select(values: Float64Array, from: number, to: number, k: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const a = values[low] as number;
    const b = values[(low + high) >> 1] as number;
    const c = values[high] as number;
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) < pivot) i += 1;
      while ((values[j] as number) > pivot) j -= 1;
      if (i <= j) {
        const swap = values[i] as number;
        values[i] = values[j] as number;
        values[j] = swap;
        i += 1;
        j -= 1;
      }
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return values[k] as number;
}
