import type { Expression } from '../../formula/expression.ts';
import { noOperator } from '../../formula/parts.ts';
import { roundDownFloat } from '../round-float.ts';
import type { Slice } from '../slice.ts';
import type { Steps } from '../steps.ts';
import {
  addLaurent,
  constantLaurent,
  identityLaurent,
  isAffine,
  isConstant,
  type Laurent,
  laurentAt,
  multiplyLaurent,
  powerLaurent,
  scaleLaurent,
} from './laurent.ts';
import { laurentRoots } from './laurent-roots.ts';

/** The difference over a part of the range in which no `max` or `min` changes its mind. */
export interface Piece {
  readonly from: number;
  /** Just inside: what jumped at its beginning has done so. */
  readonly inside: number;
  readonly to: number;
  readonly difference: Laurent;
}

const MOST_PIECES = 400;

/** Roots are looked for up to this power: above it, and above this much work, values are looked at instead. */
const HIGHEST_POWER = 60;
const MOST_WORK = 200_000;

/** So many powers of terms are added up before a step ends. */
const AT_ONCE = 5000;

/**
 * The difference of a slice's two targets over a range, piece by piece, as exact formulas of the input; in steps.
 * @returns undefined where a formula is not of that form (special functions, quotients of sums).
 */
export function* pieceSteps({ model, targets }: Slice, low: number, high: number): Steps<readonly Piece[] | undefined> {
  const pieces: Piece[] = [];
  const least = (high - low) * 1e-10;
  let from = low;
  let work = 0;
  let done = 0;
  while (pieces.length < MOST_PIECES) {
    const inside = Math.min(from + least, high);
    const limits: Laurent[] = [];
    const values: Laurent[] = [];
    for (const definition of model.definitions) {
      if (work > MOST_WORK) return undefined;
      const value = laurentOf(definition.expression, values, inside, limits);
      if (!value || Math.abs(value.low) + value.coefficients.length > HIGHEST_POWER) return undefined;
      work += value.coefficients.length;
      values.push(value);
      const { expression } = definition;
      done += value.coefficients.length * (expression.op === 'add' ? expression.terms.length : 1);
      if (done < AT_ONCE) continue;
      done = 0;
      yield;
    }
    const difference = addLaurent(
      values[targets[0] as number] as Laurent,
      scaleLaurent(values[targets[1] as number] as Laurent, -1),
    );
    if (!difference) return undefined;
    let to = high;
    for (const limit of limits) {
      // From half-way on: a limit that lies at that very place ends the piece there, and is not passed over.
      const [first] = laurentRoots(limit, (from + inside) / 2, to).roots;
      if (first !== undefined) to = first;
    }
    pieces.push({ from, inside: Math.min(inside, to), to, difference });
    if (to >= high) return pieces;
    from = to;
  }
  return undefined;
}

/** Whether the whole difference is affine in the input. */
export const isWhollyAffine = (pieces: readonly Piece[]): boolean =>
  pieces.length === 1 && isAffine((pieces[0] as Piece).difference);

/** The formula that holds around `at`; puts into `limits` what must keep its sign for that. */
function laurentOf(e: Expression, values: readonly Laurent[], at: number, limits: Laurent[]): Laurent | undefined {
  const of = (part: Expression) => laurentOf(part, values, at, limits);
  switch (e.op) {
    case 'literal':
    case 'figure':
      return constantLaurent(e.value);
    case 'input':
      return identityLaurent;
    case 'number':
      return values[e.of.index];
    case 'add':
      return fold(e.terms, of, addLaurent, constantLaurent(0));
    case 'multiply':
      return fold(e.factors, of, multiplyLaurent, constantLaurent(1));
    case 'subtract': {
      const left = of(e.left);
      const right = of(e.right);
      return left && right && addLaurent(left, scaleLaurent(right, -1));
    }
    case 'divide': {
      const left = of(e.left);
      const right = of(e.right);
      if (!left || !right) return undefined;
      if (right.low === 0 && right.coefficients.length === 1) {
        const divisor = right.coefficients[0] as number;
        return divisor === 0 ? undefined : { ...left, coefficients: left.coefficients.map((c) => c / divisor) };
      }
      const inverse = powerLaurent(right, -1);
      return inverse && multiplyLaurent(left, inverse);
    }
    case 'power': {
      const base = of(e.base);
      return base && powerLaurent(base, e.exponent);
    }
    case 'max':
    case 'min': {
      const parts = e.of.map(of);
      let active: Laurent | undefined;
      for (const part of parts) {
        if (!part) return undefined;
        if (!active || laurentAt(part, at) > laurentAt(active, at) === (e.op === 'max')) active = part;
      }
      for (const part of parts) {
        if (!part || !active || part === active) continue;
        const limit = addLaurent(active, scaleLaurent(part, -1));
        if (!limit) return undefined;
        limits.push(limit);
      }
      return active;
    }
    case 'round': {
      const value = of(e.of);
      // A measure that the input moves climbs its step in a ramp of one yen: the exact difference finds the very yen.
      return e.kept && value && isConstant(value) ? constantLaurent(roundDownFloat(laurentAt(value, at))) : value;
    }
    case 'call':
      return undefined;
    default:
      return noOperator(e);
  }
}

function fold(
  parts: readonly Expression[],
  of: (part: Expression) => Laurent | undefined,
  join: (a: Laurent, b: Laurent) => Laurent | undefined,
  empty: Laurent,
): Laurent | undefined {
  let whole: Laurent | undefined = empty;
  for (const part of parts) {
    const value = of(part);
    whole = value && join(whole, value);
    if (!whole) return undefined;
  }
  return whole;
}
