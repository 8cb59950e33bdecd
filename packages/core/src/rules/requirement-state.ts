import { FINAL_EDITION } from '../reference/guideline/final-edition.ts';
import { requirementClass } from '../reference/guideline/requirement-class.ts';
import type { RequirementClass } from '../reference/guideline/types.ts';
import { type DataSet, type Journey, REQUIREMENTS, type RequirementId } from '../scenario/ids.ts';
import type { Option, OwnAnswer, RequirementAnswer, Scenario, Stage } from '../scenario/schema.ts';

export type AnswerStatus = RequirementAnswer['status'];

/** The answers each checklist knows: of a site that is yet to be built, and of one that runs. */
export const JOURNEY_ANSWERS: { readonly [J in Journey]: readonly AnswerStatus[] } = {
  new: ['in-house', 'outsourced', 'cannot', 'unknown'],
  operating: ['done', 'to-do', 'outsourced', 'cannot', 'unknown'],
};

/** A requirement and how it was answered. */
export interface RequirementState {
  readonly id: RequirementId;
  readonly class: RequirementClass;
  /** The edition the class was taken from: the draft where the final edition's grade is unknown. */
  readonly classFrom: DataSet;
  /** The answer as far as the site's checklist knows it; the other checklist's words count as no answer. */
  readonly status: AnswerStatus | 'unanswered';
  /** The other checklist's word, where one was given. */
  readonly misplaced: AnswerStatus | null;
  /** Not met and in nobody's hands yet, or still to be done. */
  readonly open: boolean;
  readonly due: string | null;
  readonly responsible: string | null;
  readonly note: string | null;
  /** Whether the option said so itself. */
  readonly own: boolean;
  /** The stage of the option's plan by which what is open today is done: then its status is `to-do`. */
  readonly stage: { readonly name: string; readonly year: number } | null;
}

const OPEN: ReadonlySet<RequirementState['status']> = new Set(['unanswered', 'unknown', 'to-do', 'cannot']);

/** Which checklist a site is judged by: an option's, or without one the scenario's. */
export const checklistOf = ({ journey }: Pick<Scenario, 'journey'>, option?: Pick<Option, 'existing'>): Journey =>
  option?.existing === false ? 'new' : journey;

/** What is answered for an option, or without one for all: its own answer first. */
export function answerOf(
  scenario: Scenario,
  id: RequirementId,
  option?: Option,
): RequirementAnswer | OwnAnswer | undefined {
  const own = option?.requirements?.[id];
  // What is said of the site that runs today says nothing of one that is yet to be built.
  return own ?? (checklistOf(scenario, option) === scenario.journey ? scenario.requirements[id] : undefined);
}

/** Every requirement with its answer for an option, or without one for all, in the guideline's order. */
export const requirementStates = (scenario: Scenario, option?: Option): readonly RequirementState[] =>
  REQUIREMENTS.map((id) => {
    const answer = answerOf(scenario, id, option);
    const known = answer !== undefined && JOURNEY_ANSWERS[checklistOf(scenario, option)].includes(answer.status);
    const today = known ? answer.status : 'unanswered';
    const later = stagedAnswer(scenario, id, option);
    const staged = later !== undefined && OPEN.has(today) && !OPEN.has(later.answer.status);
    const status = staged
      ? 'to-do'
      : later !== undefined && OPEN.has(later.answer.status)
        ? later.answer.status
        : today;
    return {
      id,
      ...classOf(scenario.dataSet, id),
      status,
      misplaced: answer !== undefined && !known ? answer.status : null,
      open: OPEN.has(status),
      due: answer?.due ?? null,
      responsible: (staged ? later.answer.responsible : undefined) ?? answer?.responsible ?? null,
      note: answer?.note ?? null,
      own: option?.requirements?.[id] !== undefined || later !== undefined,
      stage: staged ? { name: later.stage.name, year: later.stage.year } : null,
    };
  });

/**
 * The last answer that a plan in stages gives. A site that is yet to be built has none: what it lacks when it opens, it
 * lacks.
 */
function stagedAnswer(
  scenario: Scenario,
  id: RequirementId,
  option: Option | undefined,
): { readonly stage: Stage; readonly answer: OwnAnswer } | undefined {
  if (checklistOf(scenario, option) !== 'operating') return undefined;
  const stage = option?.stages?.findLast((one) => one.requirements?.[id] !== undefined);
  const answer = stage?.requirements?.[id];
  return stage && answer && JOURNEY_ANSWERS.operating.includes(answer.status) ? { stage, answer } : undefined;
}

/** What is known of the site that runs today: by each option that says it is that site, else by what is answered for all. */
export function todaysStates(scenario: Scenario): readonly RequirementState[] {
  const today = scenario.options.filter(({ existing }) => existing === true);
  return today.length > 0
    ? today.flatMap((option) => requirementStates(scenario, option))
    : requirementStates(scenario);
}

function classOf(dataSet: DataSet, id: RequirementId): Pick<RequirementState, 'class' | 'classFrom'> {
  const grade = dataSet === FINAL_EDITION.dataSet ? FINAL_EDITION.knownGrades[id] : undefined;
  if (grade === undefined) return { class: requirementClass(id), classFrom: 'draft-2022-10' };
  return { class: grade === 'recommended' ? 'recommended' : 'mandatory', classFrom: dataSet };
}
