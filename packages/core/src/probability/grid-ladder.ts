import { type CompoundGrid, compoundGrid, WRAP_AROUND } from './compound-grid.ts';
import type { CompoundParts } from './compound-parts.ts';
import { matchedMasses } from './grid-masses.ts';
import { gridCdf, gridCdfIntegral } from './grid-reading.ts';

// Each rung covers four times the range of the one below, so that any loss above 0 sits in the upper three quarters
// of a grid made for its size: resolution is relative, whatever the spread of the law.
const RATIO = 4;
// The last cells of the coarsest comparison grid have no neighbours to interpolate with.
const USABLE = 0.9;

// Places around a loss, in steps, where the grids are compared.
const NEAR = [-4, -2, -1, 0, 1, 2, 4] as const;
const NEAREST = [-2, 0, 2] as const;

/** One range of losses on three grids of n, n/2 and n/4 cells, extrapolated, with the error their difference shows. */
export interface Rung {
  readonly n: number;
  readonly step: number;
  /** P(S ≤ x, two or more density events). */
  readonly cdf: (x: number) => number;
  /** Estimated absolute error of `cdf` at x, as a probability. */
  readonly cdfError: (x: number) => number;
  /** ∫₀^x cdf, in yen, and its estimated absolute error. */
  readonly integral: (x: number) => number;
  readonly integralError: (x: number) => number;
}

/** Largest loss that rung `level` answers for, in yen. */
export function rungReach(level: number): number {
  return USABLE * RATIO ** level;
}

/** The lowest rung that answers for a loss of x > 0 yen. */
export function rungOf(x: number): number {
  const level = Math.ceil(Math.log(x / USABLE) / Math.log(RATIO));
  return rungReach(level) < x ? level + 1 : level;
}

// Amounts below two steps do not count: they add little to a loss that this rung is for.
function isNarrow(masses: Float64Array, density: number): boolean {
  let most = 0;
  for (let j = 2; j + 1 < masses.length; j++) most = Math.max(most, (masses[j] as number) + (masses[j + 1] as number));
  return most > 0.3 * density;
}

function buildRung(parts: CompoundParts, level: number, n: number): Rung {
  const step = RATIO ** level / n;
  const { density, densityLimitedMean, frequency } = parts;
  const model = { frequency, atoms: parts.law.atoms };
  const limitedMeans = new Float64Array(n + 1);
  for (let j = 1; j <= n; j++) limitedMeans[j] = densityLimitedMean(j * step);
  const massesOf = (stride: number) => matchedMasses(limitedMeans, stride, n / stride, step * stride, density);
  const fineMasses = massesOf(1);
  const fine = compoundGrid(fineMasses, step, model);
  const half = compoundGrid(massesOf(2), step * 2, model);
  const quarter = compoundGrid(massesOf(4), step * 4, model);
  // The error of moment matching goes with step², so a third of the last change is what is left; taken off here.
  const extrapolated = (read: (grid: CompoundGrid, x: number) => number) => (x: number) =>
    (4 * read(fine, x) - read(half, x)) / 3;
  // Looked at around x too: where the law is narrower than a cell, the grids cross each other by chance at one place.
  // Changes that do not shrink towards a quarter show such a law, and atoms beside the grid points converge unevenly:
  // then the whole last change counts.
  const regular = model.atoms.length === 0;
  const change = (read: (grid: CompoundGrid, x: number) => number, x: number, around: readonly number[]): number => {
    let last = 0;
    let first = 0;
    for (const offset of around) {
      const place = Math.max(0, x + offset * step);
      const middle = read(half, place);
      last = Math.max(last, Math.abs(read(fine, place) - middle));
      first = Math.max(first, Math.abs(middle - read(quarter, place)));
    }
    return regular && last <= first / 3 ? Math.max(last / 3, first / 12) : Math.max(last, first / 3);
  };
  // A law narrower than two cells stays a guess within them, however alike the grids look.
  const narrow = isNarrow(fineMasses, density);
  const local = (x: number): number =>
    narrow ? gridCdf(fine, x + 2 * step) - gridCdf(fine, Math.max(0, x - 2 * step)) : 0;
  const wrapped = WRAP_AROUND * Math.max(0, parts.several - (fine.cumulative[n - 1] as number));
  return {
    n,
    step,
    cdf: extrapolated(gridCdf),
    cdfError: (x) => change(gridCdf, x, NEAR) + local(x) + wrapped,
    integral: extrapolated(gridCdfIntegral),
    integralError: (x) => change(gridCdfIntegral, x, NEAREST) + local(x) * step + wrapped * x,
  };
}

/**
 * Grids for the sum of two or more density events, made when first asked for and kept: `ladder(level, n)` covers the
 * losses 0…4^level yen with n cells. The same arguments give the same numbers, whatever was asked before.
 *
 * Range of n: a power of two, 64 or more. Errors: RangeError from `realFft` for another n.
 */
export function gridLadder(parts: CompoundParts): (level: number, n: number) => Rung {
  const rungs = new Map<string, Rung>();
  return (level, n) => {
    const key = `${level}/${n}`;
    const known = rungs.get(key);
    if (known !== undefined) return known;
    const made = buildRung(parts, level, n);
    rungs.set(key, made);
    return made;
  };
}
