import type { Language, Option, Scenario } from '@ec-tco/core';
import { requirementNumber } from '@ec-tco/core/format';
import { assessRequirements, REQUIREMENT_TABLE, type RequirementId } from '@ec-tco/core/guideline';
import { type AnswerCells, answerCells } from './answer-cells.ts';
import { type DocumentTexts, documentTexts } from './texts/texts.ts';

interface SelfCheckOptions {
  readonly language: Language;
  /** Without the answers, to be filled in by hand. */
  readonly blank?: boolean | undefined;
  /** Whose own answers count first. */
  readonly option?: Option | undefined;
}

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
 */
export function selfCheckRows(
  scenario: Scenario,
  { language, blank = false, option }: SelfCheckOptions,
): { readonly columns: readonly string[]; readonly rows: readonly SelfCheckRow[] } {
  const words = documentTexts(language).selfCheck;
  const { journey, requirements } = assessRequirements(scenario, option);
  const rows = requirements.map((state): SelfCheckRow => {
    const { id, class: grade } = state;
    const head = [requirementNumber(id, language), words.classes[grade], REQUIREMENT_TABLE[id].title[language]];
    const stage = state.stage && documentTexts(language).plan.stage(state.stage.year, state.stage.name);
    const rest = blank ? [null, null, null] : written(answerCells(journey, state), words, stage);
    return { id, build: id.startsWith('build'), cells: [...head, ...rest] };
  });
  return { columns: journey === 'new' ? words.columnsNew : words.columnsOperating, rows };
}

function written(
  { first, second, other, responsible, due, note }: AnswerCells,
  words: DocumentTexts['selfCheck'],
  stage: string | null,
): readonly (string | null)[] {
  const details = [
    other === null ? null : (words.others[other] ?? other),
    stage,
    responsible,
    due === null ? null : words.due(due),
    note,
  ].filter((text) => text !== null);
  return [
    first ? words.mark : null,
    second === true ? words.mark : second || null,
    details.length > 0 ? details.join(words.between) : null,
  ];
}
