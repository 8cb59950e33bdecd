import type { Figure } from '../reference/figure.ts';
import { findFigure } from '../reference/figures/registry.ts';
import { SOURCES } from '../reference/sources.ts';
import type { Text } from '../texts/language.ts';
import type { FigureFacts } from './source-note.ts';

/** How a figure was come by, where that is not reading it in its source. */
const STATUS: Readonly<Record<Figure['status'], Text>> = {
  primary: { ja: '', en: '' },
  secondary: { ja: '、ほかの資料の引用による', en: ', as quoted elsewhere' },
  derived: { ja: '、計算した値', en: ', computed from it' },
  judgement: { ja: '、この道具の仮定', en: ', an assumption of this tool' },
};

/** Figures of our own have no work that could be cited. */
const OWN: Readonly<Record<'derived' | 'judgement', Text>> = {
  derived: { ja: 'この道具の計算', en: 'computed by this tool' },
  judgement: { ja: 'この道具の仮定', en: 'an assumption of this tool' },
};

/** What explanations say about a reference figure: its label, and title, date and place of its source. */
export function figureFacts(id: string): FigureFacts | undefined {
  const figure = findFigure(id);
  if (!figure) return undefined;
  const { label, unit, locator, status } = figure;
  const work = SOURCES[figure.source];
  if (work.kind === 'assumption' && (status === 'derived' || status === 'judgement')) {
    return { label, unit, source: OWN[status] };
  }
  const parts = [work.title, work.datePublished ?? ''];
  return {
    label,
    unit,
    source: {
      ja: [...parts, locator.ja].filter(Boolean).join('、') + STATUS[status].ja,
      en: [...parts, locator.en].filter(Boolean).join(', ') + STATUS[status].en,
    },
  };
}
