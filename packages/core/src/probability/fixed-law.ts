import type { Law } from './law.ts';

/**
 * The law of a loss that is always `amount`.
 *
 * Unit: yen, 0 or more. Errors: none.
 */
export function fixedLaw(amount: number): Law {
  return {
    lowest: amount,
    highest: amount,
    upperTail: (x) => (x < amount ? 1 : 0),
    cdf: (x) => (x < amount ? 0 : 1),
    tailQuantile: (tail) => (tail >= 1 ? 0 : amount),
    limitedMean: (u) => Math.min(amount, u),
    limitedSquare: (u) => Math.min(amount, u) ** 2,
    atoms: [{ at: amount, mass: 1 }],
  };
}
