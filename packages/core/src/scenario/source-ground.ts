import { findFigure } from '../reference/figures/registry.ts';
import type { Source } from './schema.ts';

/**
 * What a number rests on: a quotation, a figure that somebody published, or an assumption. The product's own judgements
 * are registered as figures, too, but nobody else vouches for them; nor for a figure that is in no register.
 */
export function sourceGround(source: Source): Source['kind'] {
  if (source.kind !== 'figure') return source.kind;
  const found = findFigure(source.figure);
  return found === undefined || found.status === 'judgement' ? 'assumption' : 'figure';
}
