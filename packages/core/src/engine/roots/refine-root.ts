import type { Unit } from '../../formula/expression.ts';

/** A value of an input at which two options change places, as it would be typed in. */
export interface BreakEvenRoot {
  readonly value: number;
  /** Difference (left less right) with that value put in, whole yen. */
  readonly residual: number;
  /** Whether the options tie to the yen there. */
  readonly exactTie: boolean;
  /** The last digit looked at: neighbouring values differ by this. */
  readonly step: number;
  /** Neighbouring values between which the sign changes; undefined at a tie. */
  readonly between: readonly [number, number] | undefined;
}

/** Fewest and most decimals a value of a unit is given with. */
export function decimalsOf(unit: Unit): readonly [fewest: number, most: number] {
  switch (unit) {
    case 'rate':
    case 'rate/year':
    case 'factor':
      return [4, 12];
    case 'hours':
    case 'months':
    case 'years':
    case 'yen/order':
    case 'yen/record':
      return [0, 2];
    case 'yen':
    case 'yen/month':
    case 'yen/hour':
    case 'records':
    case 'people':
    case 'count':
      return [0, 0];
  }
}

/**
 * Goes from a root of the smooth difference to the value at which the shown, rounded difference is zero, or between
 * whose neighbours it changes its sign.
 * @param exact the difference as shown, whole yen.
 * @param low, high values of opposite sign around the root; `guess` lies within.
 * @param slope yen that one unit of the input changes, near the root.
 * @returns undefined where no step within the bounds changes the sign.
 */
export function refineRoot(
  exact: (value: number) => number,
  unit: Unit,
  bounds: readonly [number, number],
  bracket: readonly [low: number, high: number],
  guess: number,
  slope: number,
): BreakEvenRoot | undefined {
  const [fewest, most] = decimalsOf(unit);
  // At this step one more digit moves the difference by at most a yen.
  const enough = Math.ceil(Math.log10(Math.max(Math.abs(slope), 1e-30)));
  const first = Math.max(fewest, Math.min(most, enough));
  let best: BreakEvenRoot | undefined;
  for (let decimals = first; decimals <= Math.min(most, first + 1); decimals += 1) {
    // One digit more is looked for between the neighbours that the last one left.
    const within = best?.between ?? bracket;
    const start = best ? (within[0] + within[1]) / 2 : guess;
    const found = onGrid(exact, 10 ** decimals, bounds, within, start);
    if (found && (found.exactTie || !best)) best = found;
    if (found?.exactTie) break;
  }
  return best;
}

function onGrid(
  exact: (value: number) => number,
  perUnit: number,
  bounds: readonly [number, number],
  bracket: readonly [number, number],
  guess: number,
): BreakEvenRoot | undefined {
  const least = Math.max(Math.ceil(bounds[0] * perUnit - 1e-6), Math.floor(bracket[0] * perUnit));
  const most = Math.min(Math.floor(bounds[1] * perUnit + 1e-6), Math.ceil(bracket[1] * perUnit));
  if (most < least) return undefined;
  const at = (k: number) => exact(k / perUnit);
  const tie = (k: number): BreakEvenRoot => ({
    value: k / perUnit,
    residual: 0,
    exactTie: true,
    step: 1 / perUnit,
    between: undefined,
  });
  const start = Math.min(most, Math.max(least, Math.round(guess * perUnit)));
  const first = at(start);
  if (first === 0) return tie(start);
  const other = findOther(at, start, first, least, most);
  if (other === undefined) return undefined;
  let [a, b] = start < other ? [start, other] : [other, start];
  let [fa, fb] = [at(a), at(b)];
  if (fa === 0) return tie(a);
  if (fb === 0) return tie(b);
  while (b - a > 1) {
    const middle = Math.floor((a + b) / 2);
    // Beyond 2^53 no whole number need lie between two.
    if (middle <= a || middle >= b) break;
    const f = at(middle);
    if (f === 0) return tie(middle);
    if (f > 0 === fa > 0) [a, fa] = [middle, f];
    else [b, fb] = [middle, f];
  }
  const near = Math.abs(fa) <= Math.abs(fb);
  return {
    value: (near ? a : b) / perUnit,
    residual: near ? fa : fb,
    exactTie: false,
    step: 1 / perUnit,
    between: [a / perUnit, b / perUnit],
  };
}

/** The nearest place, in doubling strides to both sides, where the sign is another. */
function findOther(
  at: (k: number) => number,
  start: number,
  first: number,
  least: number,
  most: number,
): number | undefined {
  for (let stride = 1; stride < Number.POSITIVE_INFINITY; stride *= 2) {
    const left = Math.max(least, start - stride);
    const right = Math.min(most, start + stride);
    if (right > start && at(right) > 0 !== first > 0) return right;
    if (left < start && at(left) > 0 !== first > 0) return left;
    if (left === least && right === most) return at(least) === 0 ? least : at(most) === 0 ? most : undefined;
  }
  return undefined;
}
