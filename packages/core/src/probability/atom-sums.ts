import type { Atom } from './law.ts';

// Below this a combination changes no figure that a double could show.
const NEGLIGIBLE = 1e-18;

/**
 * Sums of the amounts of positive probability over `years` trials: each trial gives atom i with probability
 * p · mass_i, nothing with probability `none`, and otherwise something this list does not hold (so masses may sum
 * to less than 1). Ascending; equal amounts merged; terms below 1e-18 dropped.
 *
 * Unit: yen and probability. Errors: none. Source: multinomial distribution, one atom at a time.
 */
export function atomSums(years: number, none: number, p: number, atoms: readonly Atom[]): readonly Atom[] {
  let states: { at: number; mass: number; left: number }[] = [{ at: 0, mass: 1, left: years }];
  for (const atom of atoms) {
    const probability = p * atom.mass;
    const next: typeof states = [];
    for (const state of states) {
      // C(left, k) · probability^k; the trials left over are weighted once all atoms had their turn.
      let weight = state.mass;
      for (let k = 0; k <= state.left; k++) {
        if (weight > 0) next.push({ at: state.at + k * atom.at, mass: weight, left: state.left - k });
        weight *= (probability * (state.left - k)) / (k + 1);
      }
    }
    states = next;
  }
  const sums = new Map<number, number>();
  for (const { at, mass, left } of states) {
    const total = mass * none ** left;
    if (total > NEGLIGIBLE) sums.set(at, (sums.get(at) ?? 0) + total);
  }
  return [...sums].map(([at, mass]) => ({ at, mass })).sort((one, other) => one.at - other.at);
}
