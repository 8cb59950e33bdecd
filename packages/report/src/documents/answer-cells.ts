import type { Journey, Option, RequirementAnswer, Scenario } from '@ec-tco/core';
import { isSelfBuilt, type RequirementsAssessment } from '@ec-tco/core/guideline';

export type AnswerStatus = RequirementAnswer['status'];

/** The answers that have a column of their own in the guideline's checklist; on a running site both are `done`. */
export const COLUMN_ANSWERS: Readonly<
  Record<Journey, { readonly first: AnswerStatus; readonly second: AnswerStatus }>
> = {
  new: { first: 'in-house', second: 'outsourced' },
  operating: { first: 'done', second: 'done' },
};

/** An answer in the guideline's columns. */
export interface AnswerCells {
  /** 自社 or 実装済み is ticked. */
  readonly first: boolean;
  /** 外部委託 is ticked; or the ISO date of 対策完了. */
  readonly second: boolean | string;
  /** The answer that has no column; null where there is none or a column holds it. */
  readonly other: AnswerStatus | null;
  readonly responsible: string | null;
  /** By when it is to be done; null for what is done. */
  readonly due: string | null;
  readonly note: string | null;
}

export const BLANK_ANSWER: AnswerCells = {
  first: false,
  second: false,
  other: null,
  responsible: null,
  due: null,
  note: null,
};

/** How a requirement was answered, in the guideline's columns. The day of one that is done is the day on which it was. */
export function answerCells(
  journey: Journey,
  { status, responsible, due, note }: RequirementsAssessment['requirements'][number],
): AnswerCells {
  const { first, second } = COLUMN_ANSWERS[journey];
  const dated = journey === 'operating' && status === 'done' && due !== null;
  return {
    first: status === first && !dated,
    second: dated ? due : journey === 'new' && status === second,
    other: status === 'unanswered' || status === first || status === second ? null : status,
    responsible,
    due: status === 'done' ? null : due,
    note,
  };
}

/** Whether an option answers requirements itself, now or by a stage of its plan. */
export const answersItself = ({ kind, existing, requirements = {}, stages = [] }: Option): boolean =>
  isSelfBuilt(kind) &&
  (existing === false ||
    [requirements, ...stages.map((one) => one.requirements ?? {})].some((own) => Object.keys(own).length > 0));

/** Options with a checklist of their own beside the scenario's: a site yet to be built, or answers that differ. */
export const withOwnChecklist = ({ options }: Pick<Scenario, 'options'>): readonly Option[] =>
  options.filter(
    ({ kind, existing, requirements = {} }) =>
      isSelfBuilt(kind) && (existing === false || Object.keys(requirements).length > 0),
  );
