import { parentsOf } from './figures/formula.ts';
import { findFigure } from './figures/registry.ts';
import { SOURCES, type SourceId } from './sources.ts';

/** The works that a figure rests on: its own, and those of the figures it is worked out from; none for a bare judgement. */
export function worksOf(id: string): readonly SourceId[] {
  const found = new Set<SourceId>();
  const seen = new Set<string>();
  const visit = (figure: string): void => {
    const one = findFigure(figure);
    if (!one || seen.has(figure)) return;
    seen.add(figure);
    if (SOURCES[one.source].kind !== 'assumption') found.add(one.source);
    const derivation = 'derivation' in one ? one.derivation : undefined;
    for (const formula of [derivation?.value, derivation?.low, derivation?.high]) {
      for (const parent of formula ? parentsOf(formula) : []) visit(parent);
    }
  };
  visit(id);
  return [...found];
}
