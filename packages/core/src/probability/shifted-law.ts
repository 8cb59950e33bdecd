import type { Law } from './law.ts';

/**
 * The law of `shift` + X.
 *
 * Unit: yen; shift 0 or more. Errors: none.
 */
export function shiftedLaw(law: Law, shift: number): Law {
  if (shift === 0) return law;
  return {
    lowest: law.lowest + shift,
    highest: law.highest + shift,
    upperTail: (x) => (x < shift ? 1 : law.upperTail(x - shift)),
    cdf: (x) => (x < shift ? 0 : law.cdf(x - shift)),
    tailQuantile: (tail) => (tail >= 1 ? 0 : shift + law.tailQuantile(tail)),
    limitedMean: (u) => (u <= shift ? Math.max(0, u) : shift + law.limitedMean(u - shift)),
    limitedSquare: (u) =>
      u <= shift
        ? Math.max(0, u) ** 2
        : shift * shift + 2 * shift * law.limitedMean(u - shift) + law.limitedSquare(u - shift),
    atoms: law.atoms.map(({ at, mass }) => ({ at: at + shift, mass })),
  };
}
