import type { Ranked, Result } from '../evaluate/result.ts';
import type { Prepared } from '../model/prepare.ts';
import { decidingMeasure } from './choice-of.ts';

/** Those that may be chosen, first what costs least, or leaves most where options sell differently, incidents aside. */
export function orderWithoutIncidents(
  { scenario }: Prepared,
  { options, rankings }: Pick<Result, 'options' | 'rankings'>,
): readonly Pick<Ranked, 'option' | 'complete'>[] {
  if (decidingMeasure(scenario) !== 'net') return rankings.total;
  const able = new Set(rankings.total.map(({ option }) => option));
  return options
    .filter(({ id }) => able.has(id))
    .sort((a, b) => b.netContribution.comparedTo(a.netContribution))
    .map(({ id, priced }) => ({ option: id, complete: priced }));
}
