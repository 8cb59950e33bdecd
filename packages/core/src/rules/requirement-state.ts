import { FINAL_EDITION } from '../reference/guideline/final-edition.ts';
import { REQUIREMENT_TABLE } from '../reference/guideline/requirements.ts';
import type { RequirementClass } from '../reference/guideline/types.ts';
import { type DataSet, type Journey, REQUIREMENTS, type RequirementId } from '../scenario/ids.ts';
import type { RequirementAnswer, Scenario } from '../scenario/schema.ts';

export type AnswerStatus = RequirementAnswer['status'];

/** The answers each journey's checklist knows. */
export const JOURNEY_ANSWERS: { readonly [J in Journey]: readonly AnswerStatus[] } = {
  new: ['in-house', 'outsourced', 'cannot'],
  operating: ['done', 'to-do', 'cannot'],
};

/** A requirement and how it was answered. */
export interface RequirementState {
  readonly id: RequirementId;
  readonly class: RequirementClass;
  /** The edition the class was taken from: the draft where the final edition's grade is unknown. */
  readonly classFrom: DataSet;
  /** The answer as far as the journey knows it; the other journey's words count as no answer. */
  readonly status: AnswerStatus | 'unanswered';
  /** The other journey's word, where one was given. */
  readonly misplaced: AnswerStatus | null;
  /** Not met and in nobody's hands yet, or still to be done. */
  readonly open: boolean;
  readonly due: string | null;
  readonly responsible: string | null;
}

const OPEN: ReadonlySet<RequirementState['status']> = new Set(['unanswered', 'to-do', 'cannot']);

/** Every requirement with its answer, in the guideline's order. */
export const requirementStates = (scenario: Scenario): readonly RequirementState[] =>
  REQUIREMENTS.map((id) => {
    const answer = scenario.requirements[id];
    const known = answer !== undefined && JOURNEY_ANSWERS[scenario.journey].includes(answer.status);
    const status = known ? answer.status : 'unanswered';
    return {
      id,
      ...classOf(scenario.dataSet, id),
      status,
      misplaced: answer !== undefined && !known ? answer.status : null,
      open: OPEN.has(status),
      due: answer?.due ?? null,
      responsible: answer?.responsible ?? null,
    };
  });

function classOf(dataSet: DataSet, id: RequirementId): Pick<RequirementState, 'class' | 'classFrom'> {
  const grade = dataSet === FINAL_EDITION.dataSet ? FINAL_EDITION.knownGrades[id] : undefined;
  if (grade === undefined) return { class: REQUIREMENT_TABLE[id].class, classFrom: 'draft-2022-10' };
  return { class: grade === 'recommended' ? 'recommended' : 'mandatory', classFrom: dataSet };
}
