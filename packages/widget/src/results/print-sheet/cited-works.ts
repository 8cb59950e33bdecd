import type { Language, Scenario } from '@ec-tco/core';
import { describeInput, SOURCE_KIND_NAMES } from '@ec-tco/core/format';
import { SOURCES, worksOf } from '@ec-tco/core/guideline';
import { inputSource, scenarioInputs } from '@ec-tco/core/scenario';
import { messages } from '../messages/messages.ts';

/** Of a quotation without a company's name as many lines as a reader needs to know which it is. */
const MOST_NAMES = 3;

/** The quotations and the works that a scenario's numbers rest on, each once, as a paper cites them; the shop's own first. */
export function citedWorks(scenario: Scenario, language: Language): readonly string[] {
  const m = messages(language);
  const inputs = scenarioInputs(scenario).map(({ pointer }) => ({ pointer, source: inputSource(scenario, pointer) }));
  const [quoted, works] = [new Map<string, string>(), new Map<string, string>()];
  for (const { source } of inputs) {
    // A figure worked out from others rests on their works.
    for (const id of source.kind === 'figure' ? worksOf(source.figure) : []) {
      const work = SOURCES[id];
      const title = { ja: work.title, en: work.inEnglish ?? work.title }[language];
      const date = work.datePublished ?? ('undated' in work ? work.undated[language] : '');
      works.set(id, m.print.cite(work.publisher[language], title, date));
    }
  }
  const quotation = (of: string, date: string) => m.print.cite(SOURCE_KIND_NAMES.quotation[language], of, date);
  // A quotation without a company's name is known by the lines it is for, those of one day together.
  const nameless = new Map<string, string[]>();
  for (const { pointer, source } of inputs) {
    if (source.kind !== 'quotation') continue;
    const { note, date = '' } = source;
    if (note) quoted.set(`${note} ${date}`, quotation(note, date));
    else nameless.set(date, [...(nameless.get(date) ?? []), describeInput(scenario, pointer, language)]);
  }
  for (const [date, names] of nameless) {
    const said = m.print.unnamed(names.slice(0, MOST_NAMES), Math.max(0, names.length - MOST_NAMES));
    quoted.set(`nameless ${date}`, quotation(said, date));
  }
  return [...quoted.values(), ...works.values()];
}
