import { atomSums } from './atom-sums.ts';
import { binomialProbabilities } from './binomial.ts';
import type { Frequency } from './compound-grid.ts';
import type { Atom, Law } from './law.ts';

/** The loss of all years taken apart by how many events have a density: none, one, or more. */
export interface CompoundParts {
  readonly frequency: Frequency;
  readonly law: Law;
  /** Sums with no density event: exact amounts and their probability. */
  readonly pure: readonly Atom[];
  /** Sums of atoms beside exactly one density event, weighted so that weight · P(Y > x, no atom) is a probability. */
  readonly single: readonly Atom[];
  /** Probability of two or more density events: the only part that needs a grid. */
  readonly several: number;
  /** Mass of the density part of one event. */
  readonly density: number;
  /** P(Y > x) and E[min(Y, x)] of the density part of one event. */
  readonly densityTail: (x: number) => number;
  readonly densityLimitedMean: (x: number) => number;
}

// A density part this small is the rounding of masses that should sum to 1.
const NO_DENSITY = 1e-14;

/**
 * Takes the compound sum of Binomial(years, p) events of one law apart into what is exact and what needs a grid.
 *
 * Errors: none; arguments are checked by `aggregateLoss`.
 */
export function compoundParts(frequency: Frequency, law: Law): CompoundParts {
  const { p, years } = frequency;
  const { atoms } = law;
  const rest = 1 - atoms.reduce((sum, { mass }) => sum + mass, 0);
  const density = rest < NO_DENSITY ? 0 : rest;
  const none = 1 - p;
  const counts = binomialProbabilities(years, p * density);
  let several = 0;
  for (let k = years; k >= 2; k--) several += counts[k] as number;
  const scaled = (sums: readonly Atom[]) => sums.map(({ at, mass }) => ({ at, mass: mass * years * p }));
  return {
    frequency,
    law,
    pure: atomSums(years, none, p, atoms),
    single: density === 0 ? [] : scaled(atomSums(years - 1, none, p, atoms)),
    several,
    density,
    densityTail:
      atoms.length === 0
        ? (x) => law.upperTail(x)
        : (x) => Math.max(0, law.upperTail(x) - atoms.reduce((sum, { at, mass }) => (at > x ? sum + mass : sum), 0)),
    densityLimitedMean:
      atoms.length === 0
        ? (x) => law.limitedMean(x)
        : (x) => law.limitedMean(x) - atoms.reduce((sum, { at, mass }) => sum + mass * Math.min(at, x), 0),
  };
}

/** P(S > x) of the parts known exactly; range x ≥ 0. Errors: none. */
export function exactTail({ pure, single, densityTail, density }: CompoundParts, x: number): number {
  let sum = 0;
  for (const { at, mass } of pure) if (at > x) sum += mass;
  for (const { at, mass } of single) sum += mass * (x < at ? density : densityTail(x - at));
  return sum;
}

/** E[min(S, x)] of the parts known exactly, in yen; range x ≥ 0. Errors: none. */
export function exactLimitedMean({ pure, single, densityLimitedMean, density }: CompoundParts, x: number): number {
  let sum = 0;
  for (const { at, mass } of pure) sum += mass * Math.min(at, x);
  for (const { at, mass } of single) {
    sum += mass * (x <= at ? density * x : density * at + densityLimitedMean(x - at));
  }
  return sum;
}
