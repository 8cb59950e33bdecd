import type { Law } from './law.ts';

/** A leak's cost: a fixed part, and a part for each record of two kinds of which the shop holds so many. */
export interface LeakCost {
  readonly fixed: number;
  readonly perPerson: number;
  readonly people: number;
  readonly perCard: number;
  readonly cards: number;
}

interface Piece {
  /** Records at which the piece begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly slope: number;
  /** Cost at its beginning. */
  readonly cost: number;
}

/**
 * The law of fixed + perPerson · min(K, people) + perCard · min(K, cards), K being the records leaked.
 *
 * Units: yen and records; all numbers 0 or more. K has a density. Errors: none.
 */
export function leakLaw(records: Law, { fixed, perPerson, people, perCard, cards }: LeakCost): Law {
  const near = Math.min(people, cards);
  const far = Math.max(people, cards);
  const both = perPerson + perCard;
  const one = people > cards ? perPerson : perCard;
  const pieces: readonly Piece[] = [
    { from: 0, to: near, slope: both, cost: fixed },
    { from: near, to: far, slope: one, cost: fixed + both * near },
  ].filter(({ from, to, slope }) => to > from && slope > 0);
  const last = pieces.at(-1);
  const highest = last ? last.cost + last.slope * (last.to - last.from) : fixed;
  const end = last?.to ?? 0;

  const costOf = (k: number): number => {
    let cost = fixed;
    for (const piece of pieces) cost += piece.slope * (Math.min(Math.max(k, piece.from), piece.to) - piece.from);
    return cost;
  };
  /** The largest number of records that costs no more than x, for fixed ≤ x < highest. */
  const recordsAt = (x: number): number => {
    const piece = pieces.findLast(({ cost }) => cost <= x);
    return piece ? piece.from + Math.min(piece.to - piece.from, (x - piece.cost) / piece.slope) : 0;
  };
  const mean = (k: number): number => records.limitedMean(k);
  const square = (k: number): number => records.limitedSquare(k);
  const plateau = records.upperTail(end);
  const all: Law['atoms'] = [
    ...(last ? [] : [{ at: fixed, mass: 1 }]),
    ...(last && plateau > 0 ? [{ at: highest, mass: plateau }] : []),
  ];
  const upTo = (u: number): number => (u >= highest ? end : recordsAt(u));
  return {
    lowest: fixed,
    highest,
    upperTail: (x) => (x < fixed ? 1 : x >= highest ? 0 : records.upperTail(recordsAt(x))),
    cdf: (x) => (x < fixed ? 0 : x >= highest ? 1 : records.cdf(recordsAt(x))),
    tailQuantile: (tail) => (tail >= 1 ? 0 : costOf(records.tailQuantile(tail))),
    limitedMean: (u) => {
      if (u <= fixed) return Math.max(0, u);
      const k = upTo(u);
      return pieces.reduce(
        (sum, { from, to, slope }) => (k <= from ? sum : sum + slope * (mean(Math.min(k, to)) - mean(from))),
        fixed,
      );
    },
    limitedSquare: (u) => {
      if (u <= fixed) return Math.max(0, u) ** 2;
      const k = upTo(u);
      // ∫ 2 g g′ P(K > k) dk over the pieces, with g = cost + slope · (k − from).
      return pieces.reduce((sum, { from, to, slope, cost }) => {
        if (k <= from) return sum;
        const until = Math.min(k, to);
        const level = cost - slope * from;
        return sum + 2 * slope * level * (mean(until) - mean(from)) + slope * slope * (square(until) - square(from));
      }, fixed * fixed);
    },
    atoms: all,
  };
}
