import type { Language, Scenario } from '@ec-tco/core';
import { requirementNumber } from '@ec-tco/core/format';
import { assessRequirements, REQUIREMENT_TABLE, type RequirementId } from '@ec-tco/core/guideline';
import { documentTexts } from './texts/texts.ts';

/** A row of the guideline's checklist. */
export interface SelfCheckRow {
  readonly id: RequirementId;
  readonly build: boolean;
  /** As many as there are columns; null is a blank. */
  readonly cells: readonly (string | null)[];
}

/**
 * The guideline's checklist of the journey: 自社 / 外部委託 for a new site, 実装済み / 対策完了 (with its date) for one in
 * operation; then who, by when, and the note.
 * @param blank without the answers, to be filled in by hand.
 */
export function selfCheckRows(
  scenario: Scenario,
  language: Language,
  blank: boolean,
): { readonly columns: readonly string[]; readonly rows: readonly SelfCheckRow[] } {
  const words = documentTexts(language).selfCheck;
  const { requirements } = assessRequirements(scenario);
  const rows = requirements.map(({ id, class: grade, status, responsible, due }): SelfCheckRow => {
    const note = scenario.requirements[id]?.note;
    const mark = (wanted: string) => (status === wanted ? words.mark : status === 'cannot' ? words.cannot : null);
    // The day of a requirement that is done is the day on which it was.
    const answers =
      scenario.journey === 'new'
        ? [mark('in-house'), mark('outsourced')]
        : status === 'done'
          ? [due === null ? words.mark : null, due]
          : status === 'cannot'
            ? [words.cannot, null]
            : [status === 'to-do' ? words.todo : null, null];
    const details = [responsible, due === null || status === 'done' ? null : words.due(due), note ?? null];
    const head = [requirementNumber(id, language), words.classes[grade], REQUIREMENT_TABLE[id].title[language]];
    const rest = blank ? [null, null, null] : [...answers, details.filter((text) => text !== null).join(' / ') || null];
    return { id, build: id.startsWith('build'), cells: [...head, ...rest] };
  });
  return { columns: scenario.journey === 'new' ? words.columnsNew : words.columnsOperating, rows };
}
