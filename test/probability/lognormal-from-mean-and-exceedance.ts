import { normalCdf } from '../../packages/core/src/probability/normal-cdf.ts';
import { normalQuantile } from '../../packages/core/src/probability/normal-quantile.ts';
import type { Lognormal } from './lognormal.ts';

/**
 * The lognormal found, and the other one that also fits where there are two; or why there is none:
 * `too-likely`: with that mean no lognormal exceeds the threshold more often than `highest`; `no-spread`: threshold
 * and mean are equal and the probability leaves no positive sigma.
 */
export type LognormalFit =
  | ({ readonly ok: true; readonly other?: Lognormal } & Lognormal)
  | { readonly ok: false; readonly reason: 'too-likely'; readonly highest: number }
  | { readonly ok: false; readonly reason: 'no-spread' };

/**
 * The lognormal with this mean and P(X ≥ threshold) = probability.
 *
 * P(X ≥ t) = Φ(r/σ − σ/2) with r = ln(mean / t), so σ² + 2zσ − 2r = 0 with z = Φ⁻¹(probability): one positive root
 * when the mean is above the threshold, none or two when it is below. Of two the smaller σ is taken: both state the
 * same facts, and the larger makes the usual event next to nothing and the mean an affair of rare giants. The other
 * is returned too.
 * Units: mean and threshold alike, above 0; probability strictly between 0 and 1. Errors: RangeError outside these.
 */
export function lognormalFromMeanAndExceedance(mean: number, threshold: number, probability: number): LognormalFit {
  if (!(mean > 0 && mean < Number.POSITIVE_INFINITY)) throw new RangeError(`mean must be above 0, found ${mean}`);
  if (!(threshold > 0 && threshold < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`threshold must be above 0, found ${threshold}`);
  }
  if (!(probability > 0 && probability < 1))
    throw new RangeError(`probability must be within 0…1, found ${probability}`);
  const r = Math.log(mean) - Math.log(threshold);
  const z = normalQuantile(probability);
  const withSigma = (sigma: number): Lognormal => ({ mu: Math.log(mean) - (sigma * sigma) / 2, sigma });
  if (r > 0) {
    const root = Math.sqrt(z * z + 2 * r);
    // The sum form of the root when z is above 0: −z + root would cancel.
    return { ok: true, ...withSigma(z > 0 ? (2 * r) / (z + root) : root - z) };
  }
  if (r === 0) return z < 0 ? { ok: true, ...withSigma(-2 * z) } : { ok: false, reason: 'no-spread' };
  const discriminant = z * z + 2 * r;
  if (z >= 0 || discriminant < 0) return { ok: false, reason: 'too-likely', highest: normalCdf(-Math.sqrt(-2 * r)) };
  const larger = -z + Math.sqrt(discriminant);
  return { ok: true, ...withSigma((-2 * r) / larger), other: withSigma(larger) };
}
