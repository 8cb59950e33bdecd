import { findDecreasingRoot } from '../../probability/find-root.ts';
import { isAffine, type Laurent } from './laurent.ts';

/** Where a function may change its direction and where it is zero, strictly within an interval, ascending. */
export interface RootsAndTurns {
  readonly roots: readonly number[];
  /** Between neighbouring turns the sign changes at most once. */
  readonly turns: readonly number[];
}

/** All real roots within `from`…`to`, complete: between the roots of its derivative a polynomial has at most one. */
export function laurentRoots(of: Laurent, from: number, to: number): RootsAndTurns {
  const { shift, coefficients } = of;
  if (coefficients.length === 1 && (of.low === 0 || coefficients[0] === 0)) return { roots: [], turns: [] };
  if (isAffine(of)) {
    const [a, b] = of.low === 1 ? [0, coefficients[0] as number] : (coefficients as readonly [number, number]);
    const root = -a / b - shift;
    return { roots: root > from && root < to ? [root] : [], turns: [] };
  }
  // The common power is never 0 within an input's limits, or is a root at the very end.
  const scale = Math.max(...coefficients.map(Math.abs));
  const chain: number[][] = [coefficients.map((c) => c / scale)];
  for (let top = chain[0] as number[]; top.length > 2; ) {
    top = top.slice(1).map((c, i) => c * (i + 1));
    chain.push(top);
  }
  let turns: number[] = [];
  let roots: number[] = [];
  for (const polynomial of chain.toReversed()) {
    turns = roots;
    roots = rootsBetween(polynomial, [from + shift, ...turns, to + shift]);
  }
  return { roots: roots.map((t) => t - shift), turns: turns.map((t) => t - shift) };
}

function rootsBetween(polynomial: readonly number[], ends: readonly number[]): number[] {
  const at = (t: number): number => {
    let sum = 0;
    for (let i = polynomial.length - 1; i >= 0; i -= 1) sum = sum * t + (polynomial[i] as number);
    return sum;
  };
  const found: number[] = [];
  for (let i = 0; i + 1 < ends.length; i += 1) {
    const a = ends[i] as number;
    const b = ends[i + 1] as number;
    const fa = at(a);
    const fb = at(b);
    if (i > 0 && fa === 0) found.push(a);
    else if (fa > 0 && fb < 0) found.push(findDecreasingRoot(at, a, b, 1e-15));
    else if (fa < 0 && fb > 0) found.push(findDecreasingRoot((t) => -at(t), a, b, 1e-15));
  }
  return found;
}
