import { assertInsurance, type Insurance } from './insurance.ts';
import { insurancePayment } from './insurance-payment.ts';
import type { Atom, Law } from './law.ts';

// Atoms of X that land inside the plateau are part of the plateau's own mass already.
function retainedAtoms(law: Law, insurance: Insurance, start: number, end: number): readonly Atom[] {
  const flat = insurance.coveredShare === 1;
  const onPlateau = (x: number): boolean => flat && x >= start && x <= end;
  const moved = law.atoms
    .filter(({ at }) => !onPlateau(at))
    .map(({ at, mass }) => ({ at: at - insurancePayment(at, insurance), mass }));
  if (!flat) return moved;
  const onStart = law.atoms.reduce((sum, { at, mass }) => (at === start ? sum + mass : sum), 0);
  const mass = law.upperTail(start) - law.upperTail(end) + onStart;
  const plateau = mass > 0 ? [{ at: start, mass }] : [];
  return [...moved, ...plateau].sort((one, other) => one.at - other.at);
}

/**
 * The law of what the shop keeps of one event: Y = X − min(limit, max(0, c·X − deductible)).
 *
 * Y grows with X by 1 up to X = d/c, by 1 − c up to X = (d + limit)/c, then by 1 again; at c = 1 the middle piece is
 * one amount of positive probability. All moments follow from the limited moments of X, without a grid.
 * Unit: yen. Errors: RangeError for terms outside their range.
 */
export function retainedLaw(law: Law, insurance?: Insurance): Law {
  if (insurance === undefined) return law;
  assertInsurance(insurance);
  const { coveredShare: c, deductible, limit } = insurance;
  if (c === 0 || limit === 0) return law;
  const start = deductible / c;
  const end = (deductible + limit) / c;
  if (start >= law.highest) return law;
  const keep = (x: number): number => {
    if (x < Number.POSITIVE_INFINITY) return x - insurancePayment(x, insurance);
    return c === 1 && limit === Number.POSITIVE_INFINITY ? deductible : x;
  };
  // The largest X that leaves no more than y.
  const inverse = (y: number): number => {
    if (y < start) return y;
    if (c === 1) return y + limit;
    const beforeLimit = (y - deductible) / (1 - c);
    return beforeLimit < end ? beforeLimit : y + limit;
  };
  const mean0 = law.limitedMean(start);
  const mean1 = law.limitedMean(end);
  // A mean alone is asked for thousands of times while points are drawn: the rest waits until it is wanted.
  let squares: readonly [number, number] | undefined;
  const ofSquares = (): readonly [number, number] => {
    squares ??= [law.limitedSquare(start), law.limitedSquare(end)];
    return squares;
  };
  let atoms: readonly Atom[] | undefined;
  return {
    lowest: keep(law.lowest),
    highest: keep(law.highest),
    upperTail: (y) => (y < 0 ? 1 : law.upperTail(inverse(y))),
    cdf: (y) => (y < 0 ? 0 : law.cdf(inverse(y))),
    tailQuantile: (tail) => (tail >= 1 ? 0 : keep(law.tailQuantile(tail))),
    limitedMean: (y) => {
      if (y <= start) return law.limitedMean(y);
      const x = inverse(y);
      if (x <= end) return mean0 + (1 - c) * (law.limitedMean(x) - mean0);
      return mean0 + (1 - c) * (mean1 - mean0) + (law.limitedMean(x) - mean1);
    },
    limitedSquare: (y) => {
      if (y <= start) return law.limitedSquare(y);
      const x = inverse(y);
      const [square0, square1] = ofSquares();
      // ∫ 2 g g′ P(X > x) dx over the pieces of g; E[min(X, u)²] and E[min(X, u)] are its two building stones.
      const inner = (square: number, mean: number): number =>
        (1 - c) * (1 - c) * (square - square0) + 2 * deductible * (1 - c) * (mean - mean0);
      if (x <= end) return square0 + inner(law.limitedSquare(x), law.limitedMean(x));
      const outer = law.limitedSquare(x) - square1 - 2 * limit * (law.limitedMean(x) - mean1);
      return square0 + inner(square1, mean1) + outer;
    },
    get atoms() {
      atoms ??= retainedAtoms(law, insurance, start, end);
      return atoms;
    },
  };
}
