import { decidingMeasure, type Language, type Result, type Scenario, type Verdict } from '@ec-tco/core';
import { formatYen, plainText } from '@ec-tco/core/format';
import { labelsOf } from '../../shared/option-names.ts';
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
  const nameOf = labelsOf(result, language);
  const name = best === undefined ? undefined : nameOf(best);
  if (strength === 'tie') return { best: short.tie(tied.map(nameOf)) };
  const known = strength === 'clear' || strength === 'likely' || strength === 'open';
  if (!known || name === undefined || difference === undefined) return { best: plainText(headline, language) };
  const measure = decidingMeasure(scenario) === 'net' ? 'net' : 'cost';
  return {
    best: short[measure][strength](name),
    difference: short.difference(formatYen(difference, language, 'short'), scenario.horizonYears),
  };
}
