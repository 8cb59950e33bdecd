import type { Law } from './law.ts';
import { lognormalLaw } from './lognormal-law.ts';
import { normalQuantile } from './normal-quantile.ts';

const Z95 = normalQuantile(0.95);

/**
 * The law of a lognormal loss of which 5 % lie below `low` and 5 % above `high`.
 *
 * Units: yen, 0 < low ≤ high. Errors: none; see `lognormalRangeGuard` for ranges whose mean misleads.
 */
export const lognormalRangeLaw = (low: number, high: number): Law =>
  lognormalLaw((Math.log(low) + Math.log(high)) / 2, Math.log(high / low) / (2 * Z95));
