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
  // What would be ahead, were its price nothing, is nobody's rival yet: nothing can be decided before it is known.
  const rivals = ranked.slice(1).filter((one) => one.complete || (first.complete && behind(one).gte(0)));
  const [nearest = second] = rivals.toSorted((a, b) => behind(a).comparedTo(behind(b)));
  return [first.option, nearest.option];
}
