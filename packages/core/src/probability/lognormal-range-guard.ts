/** The normal quantile of 0.95, as `normalQuantile` gives it: who reads a scenario does not load how that is worked out. */
const z = 1.6448536269514715;

/**
 * What is odd about a lognormal stated by its 90 % range: nothing; the mean falls as the low end rises; or, worse, the
 * mean also lies above the high end. `threshold` is the high/low ratio from which on that holds.
 */
export type RangeGuard =
  | { readonly kind: 'sound'; readonly ratio: number; readonly mean: number }
  | { readonly kind: 'mean-falls'; readonly ratio: number; readonly threshold: number; readonly mean: number }
  | { readonly kind: 'mean-above-high'; readonly ratio: number; readonly threshold: number; readonly mean: number };

/**
 * Checks a lognormal given by its 5 % and 95 % points.
 *
 * With w = ln(high/low) and z the normal quantile of 0.95: σ = w/(2z), ln mean = (ln low + ln high)/2 + σ²/2.
 * d ln mean / d ln low = ½ − σ/(2z) is negative from σ > z on, that is high/low > exp(2z²) ≈ 224 at 90 %; the mean
 * passes `high` at σ > 2z, that is high/low > exp(4z²) ≈ 50,100.
 * Units: low and high alike, 0 < low ≤ high. Errors: RangeError outside these.
 */
export function lognormalRangeGuard(low: number, high: number): RangeGuard {
  if (!(low > 0 && high >= low && high < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`a lognormal range needs 0 < low ≤ high, found ${low}, ${high}`);
  }
  const ratio = high / low;
  const sigma = Math.log(ratio) / (2 * z);
  const mean = Math.exp((Math.log(low) + Math.log(high)) / 2 + (sigma * sigma) / 2);
  if (sigma > 2 * z) return { kind: 'mean-above-high', ratio, threshold: Math.exp(4 * z * z), mean };
  if (sigma > z) return { kind: 'mean-falls', ratio, threshold: Math.exp(2 * z * z), mean };
  return { kind: 'sound', ratio, mean };
}
