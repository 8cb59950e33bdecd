import type { Language, OptionResult, Scenario } from '@ec-tco/core';
import { formatYen } from '@ec-tco/core/format';
import type { Block } from '../../document/document.ts';
import { tableTexts } from '../../table/texts.ts';
import { weightedCredits, weightedText } from '../../table/weighted-credits.ts';

/** What nobody has granted yet is counted by its chance: that, and what it is in full. */
export function creditNotes(
  scenario: Scenario,
  options: readonly OptionResult[],
  language: Language,
): readonly Block[] {
  const say = tableTexts(language);
  const told = options.flatMap((option) =>
    weightedCredits(scenario, option).map((one) =>
      say.weightedNote(one.name, formatYen(one.counted, language), weightedText(one, language)),
    ),
  );
  return told.length > 0 ? [{ kind: 'list', items: told }] : [];
}
