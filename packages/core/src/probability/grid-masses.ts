/**
 * Probabilities on the grid points 0, step, 2·step, … that keep the mean of a law cell by cell (local moment matching).
 *
 * `limitedMeans[stride · j]` is E[min(Y, j · step)] for j = 0…n, `total` the mass of the law; what lies beyond the last
 * point is left out. Sums of such laws err by a multiple of step². Errors: none.
 * Source: Gerber, Insurance: Mathematics and Economics 1 (1982), 13–18; Klugman et al., Loss Models, 9.6.5.
 */
export function matchedMasses(
  limitedMeans: Float64Array,
  stride: number,
  n: number,
  step: number,
  total: number,
): Float64Array {
  const masses = new Float64Array(n);
  let before = total * step;
  for (let j = 0; j < n; j++) {
    const after = (limitedMeans[(j + 1) * stride] as number) - (limitedMeans[j * stride] as number);
    masses[j] = (before - after) / step;
    before = after;
  }
  return masses;
}
