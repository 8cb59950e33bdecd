import { lognormalLaw } from '../../packages/core/src/probability/lognormal-law.ts';
import type { Lognormal } from './lognormal.ts';

/**
 * Probability of each band that ascending `edges` cut out of 0…∞: below the first, between each two, above the last.
 *
 * Unit of edges: that of the variable; the result sums to 1. Errors: none; edges must ascend.
 */
export function lognormalBands({ mu, sigma }: Lognormal, edges: readonly number[]): readonly number[] {
  const law = lognormalLaw(mu, sigma);
  const tails = [1, ...edges.map((edge) => law.upperTail(edge)), 0];
  return tails.slice(1).map((tail, i) => (tails[i] as number) - tail);
}
