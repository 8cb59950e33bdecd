import { compoundGrid, type Rounding } from './compound-grid.ts';
import { type CompoundParts, exactTail } from './compound-parts.ts';

/** Two losses between which a quantile lies for certain, in yen. */
export interface QuantileBounds {
  readonly lower: number;
  readonly upper: number;
}

// Rounding and wrap-around of the transform, as a probability: the bounds give way by it.
const NOISE = 1e-9;

function roundedMasses(parts: CompoundParts, n: number, step: number, rounding: Rounding): Float64Array {
  const masses = new Float64Array(n);
  const offset = rounding === 'up' ? 1 : 0;
  let above = parts.density;
  for (let j = 0; j + offset < n; j++) {
    const next = parts.densityTail((j + 1) * step);
    masses[j + offset] = above - next;
    above = next;
  }
  return masses;
}

/**
 * A lower and an upper bound of the quantile whose exceedance probability is `tail`, not an estimate: every density
 * event of the part on the grid is rounded down, and up, to a grid point, which moves the whole loss one way.
 *
 * `reach` is a loss above the quantile, in yen; `n` cells, a power of two: the width is some multiples of reach / n.
 * Errors: RangeError from `realFft` for another n.
 */
export function boundQuantile(parts: CompoundParts, tail: number, reach: number, n: number): QuantileBounds {
  const step = reach / n;
  const model = { frequency: parts.frequency, atoms: parts.law.atoms };
  const bound = (rounding: Rounding): number => {
    const cumulative =
      parts.several > 0
        ? compoundGrid(roundedMasses(parts, n, step, rounding), step, model, rounding).cumulative
        : new Float64Array(n);
    const target = rounding === 'up' ? tail - NOISE : tail + NOISE;
    const tailAt = (k: number): number => exactTail(parts, k * step) + parts.several - (cumulative[k] as number);
    // Smallest k whose tail is within the target: the quantile lies in the cell that ends there.
    let low = -1;
    let high = n - 1;
    if (tailAt(high) > target) return rounding === 'up' ? Number.POSITIVE_INFINITY : high * step;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (tailAt(middle) > target) low = middle;
      else high = middle;
    }
    return rounding === 'up' ? high * step : Math.max(0, high - 1) * step;
  };
  return { lower: bound('down'), upper: bound('up') };
}
