import { fixedLaw } from './fixed-law.ts';
import type { Law } from './law.ts';

/**
 * The law of min(X, cap): what lay above the cap gathers on it as an atom.
 *
 * Unit: yen; cap 0 or more. Errors: none.
 */
export function cappedLaw(law: Law, cap: number): Law {
  if (cap >= law.highest) return law;
  if (cap <= law.lowest) return fixedLaw(cap);
  const below = law.atoms.filter(({ at }) => at < cap);
  // P(X ≥ cap): the tail above it, and an atom of X that sits on it.
  const mass = law.upperTail(cap) + law.atoms.reduce((sum, atom) => (atom.at === cap ? sum + atom.mass : sum), 0);
  return {
    lowest: law.lowest,
    highest: cap,
    upperTail: (x) => (x < cap ? law.upperTail(x) : 0),
    cdf: (x) => (x < cap ? law.cdf(x) : 1),
    tailQuantile: (tail) => Math.min(cap, law.tailQuantile(tail)),
    limitedMean: (u) => law.limitedMean(Math.min(u, cap)),
    limitedSquare: (u) => law.limitedSquare(Math.min(u, cap)),
    atoms: mass > 0 ? [...below, { at: cap, mass }] : below,
  };
}
