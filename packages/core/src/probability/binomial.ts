/**
 * Binomial probabilities P(N = k), k = 0…n, for n independent years with probability p each.
 *
 * Range: n an integer 0…1000, p 0…1; relative error about 1e-14; terms below 1e-300 may be 0. Errors: none.
 * Source: the two-term recurrence, run away from the mode so that no term overflows or vanishes early.
 */
export function binomialProbabilities(n: number, p: number): Float64Array {
  const out = new Float64Array(n + 1);
  if (p <= 0 || p >= 1) {
    out[p <= 0 ? 0 : n] = 1;
    return out;
  }
  const odds = p / (1 - p);
  const mode = Math.min(n, Math.floor((n + 1) * p));
  out[mode] = 1;
  for (let k = mode; k < n; k++) out[k + 1] = ((out[k] as number) * (n - k) * odds) / (k + 1);
  for (let k = mode; k > 0; k--) out[k - 1] = ((out[k] as number) * k) / ((n - k + 1) * odds);
  let total = 0;
  for (const value of out) total += value;
  for (let k = 0; k <= n; k++) out[k] = (out[k] as number) / total;
  return out;
}
