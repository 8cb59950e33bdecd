import { Decimal } from '../money/decimal.ts';
import type { Choice, Chosen } from './choice-of.ts';

/**
 * Ids of the option to choose and of the one that is nearest to it: an option with a price missing stands at its least,
 * what is known of it, so that it is the nearest where it may come before all that are fully priced.
 */
export function nearestTwo({ ranked, measure }: Pick<Choice, 'ranked' | 'measure'>): readonly string[] {
  const [first, second] = ranked;
  if (!first) return [];
  if (!second) return [first.option];
  const sign = measure === 'net' ? -1 : 1;
  const behind = ({ mean }: Chosen) => mean.minus(first.mean).times(sign);
  const cheapest = Decimal.min(
    ...ranked.flatMap(({ complete, stated }) => (complete ? [stated.times(sign)] : [])),
    Number.POSITIVE_INFINITY,
  );
  // What would be ahead, were its price nothing, is nobody's rival yet: nothing can be decided before it is known. Of a
  // missing price only the stated values are known, so that to be behind by these is enough.
  const isBehind = (one: Chosen): boolean => behind(one).gte(0) || one.stated.times(sign).gte(cheapest);
  const rivals = ranked.slice(1).filter((one) => one.complete || (first.complete && isBehind(one)));
  const [nearest = second] = rivals.toSorted((a, b) => behind(a).comparedTo(behind(b)));
  return [first.option, nearest.option];
}
