import type { Lognormal } from './lognormal.ts';

/**
 * The lognormal with this median; mean = median · exp(σ²/2).
 *
 * Unit: the median's; median above 0, sigma 0 or more. Errors: RangeError outside these.
 */
export function lognormalFromMedian(median: number, sigma: number): Lognormal {
  if (!(median > 0 && median < Number.POSITIVE_INFINITY))
    throw new RangeError(`median must be above 0, found ${median}`);
  if (!(sigma >= 0 && sigma < Number.POSITIVE_INFINITY))
    throw new RangeError(`sigma must be 0 or more, found ${sigma}`);
  return { mu: Math.log(median), sigma };
}
