import { findNumber } from '../reference/figure-number.ts';
import { changedFrom } from './citation.ts';
import type { Quantity } from './quantity.ts';
import type { Source } from './schema.ts';

/**
 * What a number rests on: a quotation, what the owner stated, a figure that somebody published, or an assumption. The
 * product's own judgements are registered as figures, too, but nobody else vouches for them; nor for a value that its
 * figure does not hold.
 */
export function sourceGround(source: Source, quantity?: Quantity): Source['kind'] {
  if (source.kind !== 'figure') return source.kind;
  const found = findNumber(source.figure);
  const vouched = found !== undefined && found.status !== 'judgement' && changedFrom(source, quantity) === undefined;
  return vouched ? 'figure' : 'assumption';
}
