import { type FigureNumber, findNumber } from '../reference/figure-number.ts';
import { linkOf } from './amount-traits.ts';
import { baseOf, isReference, type Quantity, rangeOf } from './quantity.ts';
import type { Amount, Line, Scenario, Source } from './schema.ts';

// A value written with fewer digits than its figure is still that figure's.
const SAME = 1e-9;

/** Whether a value, with its range if it has one, lies within what a figure says: its range, or its one value. */
export function liesIn(
  { value, low = value, high = value }: Pick<FigureNumber, 'value' | 'low' | 'high'>,
  quantity: Quantity,
): boolean {
  const slack = SAME * Math.max(Math.abs(low), Math.abs(high));
  const range = rangeOf(quantity);
  const numbers = [baseOf(quantity), ...(range ? [range.low, range.high] : [])];
  return numbers.every((number) => number >= low - slack && number <= high + slack);
}

/**
 * The figure that a source cites for a value which does not lie in it: the value is somebody's own by now, and not that
 * figure's. Undefined where nothing is cited or the value lies in what is cited.
 */
export function changedFrom(source: Source, quantity: Quantity | undefined): string | undefined {
  if (source.kind !== 'figure' || quantity === undefined) return undefined;
  const cited = findNumber(source.figure);
  return cited && !liesIn(cited, quantity) ? cited.id : undefined;
}

/** The number that an amount itself states; undefined where it states none, or refers to a shared one. */
export function amountQuantity(amount: Amount): Quantity | undefined {
  const stated = linkOf(amount);
  return stated === undefined || isReference(stated) ? undefined : stated;
}

/** As `changedFrom`, of a cost line; one that refers to a shared number is changed where that is. */
export function lineChangedFrom(
  { common }: Pick<Scenario, 'common'>,
  { source, amount }: Pick<Line, 'source' | 'amount'>,
): string | undefined {
  const stated = linkOf(amount);
  if (stated === undefined || !isReference(stated)) return changedFrom(source, stated);
  const shared = common && Object.hasOwn(common, stated.common) ? common[stated.common] : undefined;
  return shared && changedFrom(shared.source, shared.value);
}
