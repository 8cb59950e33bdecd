import type { CompoundGrid } from './compound-grid.ts';

// Slope at a half point from the masses on both sides, kept small enough for the curve never to turn back.
function slope(left: number, right: number): number {
  return left > 0 && right > 0 ? Math.min((left + right) / 2, 3 * Math.min(left, right)) : 0;
}

function mass(cumulative: Float64Array, k: number): number {
  if (k === 0) return cumulative[0] as number;
  return (cumulative[k] as number) - (cumulative[k - 1] as number);
}

/**
 * P(S ≤ x, outcome on the grid), by monotone cubic interpolation between the half points of a grid.
 *
 * Range: 0 ≤ x ≤ (n − 1.5) · step; below 0 gives 0, above the last half point its value. Errors: none.
 * Source: Fritsch and Carlson, SIAM J. Numer. Anal. 17 (1980), 238–246.
 */
export function gridCdf({ n, step, cumulative }: CompoundGrid, x: number): number {
  if (x <= 0) return 0;
  const place = x / step - 0.5;
  const k = Math.floor(place);
  if (k < 0) return (2 * x * (cumulative[0] as number)) / step;
  if (k >= n - 2) return cumulative[n - 1] as number;
  const here = mass(cumulative, k + 1);
  const first = slope(mass(cumulative, k), here);
  const second = slope(here, mass(cumulative, k + 2));
  const t = place - k;
  const s = 1 - t;
  return (cumulative[k] as number) + here * t * t * (3 - 2 * t) + s * t * (first * s - second * t);
}

/**
 * ∫₀^x P(S ≤ t, outcome on the grid) dt, which is what E[min(S, x)] lacks of x times their probability.
 *
 * Unit: yen; exact at grid points for the law on the grid, curved in between by the local density. Errors: none.
 */
export function gridCdfIntegral({ n, step, cumulative }: CompoundGrid, x: number): number {
  const k = Math.min(n - 2, Math.floor(x / step));
  let sum = 0;
  // Between two grid points the law on the grid has the constant distribution function cumulative[j].
  for (let j = 0; j < k; j++) sum += cumulative[j] as number;
  const t = x / step - k;
  const density = t * mass(cumulative, k + 1) + (1 - t) * mass(cumulative, k);
  return step * (sum + t * (cumulative[k] as number) - (density * t * (1 - t)) / 2);
}
