import { decidingMeasure, type Language, type Result, type Scenario, type Verdict } from '@ec-tco/core';
import { formatYen } from '@ec-tco/core/format';
import { messages } from '../messages/messages.ts';

/** The answer in few words, for where there is little room: which option, and by how much where that is known. */
export interface ShortAnswer {
  readonly best: string;
  readonly difference?: string;
}

/** Says no more than the verdict does; without a first among several, its headline is short already. */
export function shortAnswer(
  { strength, headline, facts: { best, difference, tied } }: Verdict,
  { scenario, result }: { readonly scenario: Scenario; readonly result: Pick<Result, 'options'> },
  language: Language,
): ShortAnswer {
  const { short } = messages(language).result;
  const nameOf = (id: string | undefined) => result.options.find((option) => option.id === id)?.name;
  const name = nameOf(best);
  if (strength === 'tie') return { best: short.tie(tied.map((id) => nameOf(id) ?? id)) };
  const known = strength === 'clear' || strength === 'likely' || strength === 'open';
  if (!known || name === undefined || difference === undefined) return { best: headline };
  const measure = decidingMeasure(scenario) === 'net' ? 'net' : 'cost';
  return {
    best: short[measure][strength](name),
    difference: short.difference(
      formatYen(difference, language, 'man').replace(/^(約|about )/, ''),
      scenario.horizonYears,
    ),
  };
}
