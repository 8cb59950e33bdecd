import type { Language, Scenario } from '@ec-tco/core';
import { describeInput } from '@ec-tco/core/format';
import { findFigure, SOURCES } from '@ec-tco/core/guideline';
import { inputSource, scenarioInputs } from '@ec-tco/core/scenario';
import { messages } from '../messages/messages.ts';

/** Of a quotation without a company's name as many lines as a reader needs to know which it is. */
const MOST_NAMES = 3;

/** The works and quotations that a scenario's numbers rest on, each once, as a paper cites them. */
export function citedWorks(scenario: Scenario, language: Language): readonly string[] {
  const m = messages(language);
  const inputs = scenarioInputs(scenario).map(({ pointer }) => ({ pointer, source: inputSource(scenario, pointer) }));
  const works = new Map<string, string>();
  for (const { source } of inputs) {
    const figure = source.kind === 'figure' ? findFigure(source.figure) : undefined;
    const work = figure && SOURCES[figure.source];
    if (!work || work.kind === 'assumption') continue;
    const date = work.datePublished ?? ('undated' in work ? work.undated[language] : '');
    works.set(work.title, m.print.cite(work.publisher[language], work.title, date));
  }
  const quotation = (of: string, date: string) => m.print.cite(m.explanation.kinds.quotation, of, date);
  // A quotation without a company's name is known by the lines it is for, those of one day together.
  const nameless = new Map<string, string[]>();
  for (const { pointer, source } of inputs) {
    if (source.kind !== 'quotation') continue;
    const { note, date = '' } = source;
    if (note) works.set(`${note} ${date}`, quotation(note, date));
    else nameless.set(date, [...(nameless.get(date) ?? []), describeInput(scenario, pointer, language)]);
  }
  for (const [date, names] of nameless) {
    const said = m.print.unnamed(names.slice(0, MOST_NAMES), Math.max(0, names.length - MOST_NAMES));
    works.set(`nameless ${date}`, quotation(said, date));
  }
  return [...works.values()];
}
