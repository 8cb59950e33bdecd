import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

// Rank-1 lattice for 2^7 … 2^16 points, built component by component (order-2 criterion, weights j^-1.2).
const GENERATORS = [
  1, 53669, 21135, 38767, 50425, 7689, 17103, 31719, 52797, 2667, 46415, 41053, 47269, 10853, 795, 60329, 34361, 18897,
  23577, 37899, 491, 33523, 24599, 31633, 23481, 4591, 22237, 9377, 1969, 63667, 19191, 43707, 28293, 29633, 26685,
  52271, 195, 54207, 6351, 2791, 15415, 22075, 11427, 42191, 13491, 35277, 63099, 51195, 52261, 12141, 24089, 62103,
  22661, 17809, 24915, 33599, 44045, 31557, 1573, 60241, 1811, 63891, 12331, 41375, 3825, 4121, 19443, 48881, 27061,
  33093, 55217, 24655, 53839, 11717, 64503, 6135, 32147, 29107, 47693, 23451, 55457, 2583, 49027, 53439, 39619, 5163,
  54369, 40083, 61623, 47497, 61479, 26309, 54451, 24221, 38971, 41531, 25011, 35283, 34887, 41857,
];

/** Evenly spread points of the unit cube, several times over, each time moved by chance. */
export interface Lattice {
  /** Powers of two. */
  readonly points: number;
  readonly replicates: number;
  /** Step of a dimension: point i lies at i · step / points + shift, less its whole part. */
  readonly step: (dimension: number) => number;
  /** How many points further the next along the dimension is: `step` times this is 1, whole turns aside. */
  readonly back: (dimension: number) => number;
  readonly shift: (replicate: number, dimension: number) => number;
}

/**
 * A lattice rule with independent random shifts: each replicate alone is an unbiased estimate, so that their spread
 * gives an honest error. Good dimensions come first: give them to what matters most.
 * @param seed the same seed gives the same points.
 */
export function createLattice(dimensions: number, points: number, replicates: number, seed: number): Lattice {
  const random = xoroshiro128plus(seed);
  const shifts = Float64Array.from({ length: replicates * dimensions }, () => uniformFloat64(random));
  // Beyond the table any odd number: such dimensions are still even in themselves.
  const steps = Array.from(
    { length: dimensions },
    (_, d) => (GENERATORS[d] ?? 2 * Math.floor(uniformFloat64(random) * 32768) + 1) % points,
  );
  const backs = steps.map((step) => inverse(step, points));
  return {
    points,
    replicates,
    step: (dimension) => steps[dimension] as number,
    back: (dimension) => backs[dimension] as number,
    shift: (replicate, dimension) => shifts[replicate * dimensions + dimension] as number,
  };
}

/** What an odd step has to be multiplied by to give 1, whole turns of so many points (a power of two) aside. */
function inverse(step: number, points: number): number {
  let found = 1;
  // Each round doubles the digits that are right.
  for (let right = 1; right < points; right *= 2) found = Math.imul(found, 2 - Math.imul(step, found)) & (points - 1);
  return found;
}
