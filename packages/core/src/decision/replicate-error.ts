/** Two-sided 99 % quantile of Student's t by degrees of freedom from 1 (Cornish–Fisher beyond the table). */
const T99 = [63.66, 9.925, 5.841, 4.604, 4.032, 3.707, 3.499, 3.355, 3.25, 3.169, 3.106, 3.055, 3.012, 2.977, 2.947];

const student99 = (freedom: number): number =>
  T99[freedom - 1] ?? 2.5758 + (2.5758 ** 3 + 2.5758) / (4 * freedom) + 9.2 / freedom ** 2;

/** A mean over independent replicates with its error. */
export interface Estimate {
  readonly value: number;
  /** Standard error of `value`. */
  readonly standardError: number;
  /** Half width of the 99 % interval around `value` (Student's t over the replicates). */
  readonly error: number;
}

/** Mean of replicates and its error. */
export function estimateOf(replicates: readonly number[]): Estimate {
  const n = replicates.length;
  const value = replicates.reduce((sum, x) => sum + x, 0) / n;
  const square = replicates.reduce((sum, x) => sum + (x - value) ** 2, 0);
  const standardError = n > 1 ? Math.sqrt(square / (n * (n - 1))) : Number.POSITIVE_INFINITY;
  return { value, standardError, error: student99(n - 1) * standardError };
}
