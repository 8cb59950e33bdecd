import { findFigure } from '../reference/figures/registry.ts';
import { SOURCES } from '../reference/sources.ts';
import { explainTexts } from '../texts/explain.ts';
import { eachLanguage, type Language } from '../texts/language.ts';
import { WRITING } from '../texts/writing.ts';
import type { FigureFacts } from './source-note.ts';

/** What explanations say about a reference figure: its label, and title, date and place of its source. */
export function figureFacts(id: string): FigureFacts | undefined {
  const figure = findFigure(id);
  if (!figure) return undefined;
  const { label, unit, locator, status } = figure;
  const work = SOURCES[figure.source];
  const own = work.kind === 'assumption' && (status === 'derived' || status === 'judgement');
  const source = (language: Language): string => {
    const say = explainTexts(language);
    if (own) return say.ownFigure[status];
    const parts = [work.title, work.datePublished ?? '', locator[language]].filter(Boolean);
    return parts.join(WRITING[language].comma) + say.figureStatus[status];
  };
  return {
    label,
    unit,
    source: eachLanguage(source),
  };
}
