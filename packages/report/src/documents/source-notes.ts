import type { Language, Scenario } from '@ec-tco/core';
import { WRITING } from '@ec-tco/core/format';
import { SOURCES, worksOf } from '@ec-tco/core/guideline';
import { inputSource, scenarioInputs } from '@ec-tco/core/scenario';
import type { Endnote } from '../document/document.ts';
import { documentTexts } from './texts/texts.ts';

/** The rest stand in the workbook. */
const MOST_WORKS = { few: 4, many: 0 } as const;

/** The works that a scenario's reference figures rest on, each once, for the small print; none where there are none. */
export function sourceNotes(scenario: Scenario, beside: 'few' | 'many', language: Language): readonly Endnote[] {
  const { label, cite, more } = documentTexts(language).sources;
  const works = new Set(
    scenarioInputs(scenario).flatMap(({ pointer }) => {
      const source = inputSource(scenario, pointer);
      return source.kind === 'figure' ? worksOf(source.figure) : [];
    }),
  );
  const cited = [...works].map((id) => {
    const work = SOURCES[id];
    const title = { ja: work.title, en: work.inEnglish ?? work.title }[language];
    return cite(work.publisher[language], title, work.datePublished ?? undefined);
  });
  if (cited.length === 0) return [];
  const told = cited.slice(0, MOST_WORKS[beside]);
  const rest = cited.length - told.length;
  return [{ label, text: [...told, ...(rest > 0 ? [more(rest, told.length > 0)] : [])].join(WRITING[language].comma) }];
}
