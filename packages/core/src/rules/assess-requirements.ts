import { FINAL_EDITION } from '../reference/guideline/final-edition.ts';
import { REQUIREMENTS, type RequirementId } from '../scenario/ids.ts';
import { isSelfBuilt } from '../scenario/option-traits.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import { type Finding, finding } from './finding.ts';
import { measuresLacking } from './interim-requirements.ts';
import type { JourneyOutcome } from './outcome.ts';
import { checklistOf, type RequirementState, requirementStates } from './requirement-state.ts';

/** The self-check's result. */
export interface RequirementsAssessment {
  /** Whose checklist it was: of a site yet to be built, or of one that runs. */
  readonly journey: Scenario['journey'];
  /** All requirements, in the guideline's order. */
  readonly requirements: readonly RequirementState[];
  readonly outcome: JourneyOutcome;
  /** What concerns the answers themselves, whatever the option. */
  readonly findings: readonly Finding[];
}

/**
 * The self-check: each requirement's state, and where the draft's decision list leads.
 * @param option whose own answers count first; without one, what is answered for all
 */
export function assessRequirements(scenario: Scenario, option?: Option): RequirementsAssessment {
  const requirements = requirementStates(scenario, option);
  const journey = checklistOf(scenario, option);
  const outcome = journey === 'new' ? outcomeOfNew(requirements) : outcomeOfOperating(requirements);
  return {
    journey,
    requirements,
    // Where there is no site of one's own, no answer is missing.
    outcome: outcome.kind === 'incomplete' && !concernsOwnSite(scenario, option) ? { kind: 'no-own-site' } : outcome,
    findings: [
      ...requirements.flatMap(({ id, misplaced }) =>
        misplaced === null ? [] : [finding('answer-of-other-journey', { requirement: id, status: misplaced, journey })],
      ),
      ...(scenario.dataSet === FINAL_EDITION.dataSet
        ? [
            finding('final-grades-unknown', {
              known: Object.keys(FINAL_EDITION.knownGrades).length,
              requirements: REQUIREMENTS.length,
            }),
          ]
        : []),
    ],
  };
}

/** Whether the shop has a site of its own or compares one: who sells in a mall or on a service alone does neither. */
const concernsOwnSite = ({ journey, options }: Scenario, option: Option | undefined): boolean =>
  (option ? [option] : options).some(({ kind }) => isSelfBuilt(kind)) ||
  (journey === 'operating' && options.every(({ existing, kind }) => !existing || isSelfBuilt(kind)));

/** Ids of mandatory requirements in one of the states. */
export const mandatoryWith = (
  requirements: readonly RequirementState[],
  ...statuses: readonly RequirementState['status'][]
): readonly RequirementId[] =>
  requirements
    .filter((state) => state.class === 'mandatory' && statuses.includes(state.status))
    .map((state) => state.id);

// One requirement that nobody can meet decides, whatever is still unanswered.
function outcomeOfNew(requirements: readonly RequirementState[]): JourneyOutcome {
  const cannot = mandatoryWith(requirements, 'cannot');
  if (cannot.length > 0) return { kind: 'do-not-self-build', requirements: cannot };
  const unanswered = mandatoryWith(requirements, 'unanswered', 'unknown');
  if (unanswered.length > 0) return { kind: 'incomplete', requirements: unanswered };
  const outsourced = mandatoryWith(requirements, 'outsourced');
  return outsourced.length > 0 ? { kind: 'outsource', requirements: outsourced } : { kind: 'may-self-build-alone' };
}

function outcomeOfOperating(requirements: readonly RequirementState[]): JourneyOutcome {
  const interim = measuresLacking(requirements);
  const cannot = mandatoryWith(requirements, 'cannot');
  if (cannot.length > 0) return { kind: 'move', requirements: cannot, interim };
  const unanswered = mandatoryWith(requirements, 'unanswered', 'unknown');
  if (unanswered.length > 0) return { kind: 'incomplete', requirements: unanswered };
  // What a contractor is to do about a site that runs is still to be done.
  const toDo = requirements.filter(
    (state) => state.class === 'mandatory' && (state.status === 'to-do' || state.status === 'outsourced'),
  );
  if (toDo.length === 0) return { kind: 'may-continue' };
  return {
    kind: 'fix',
    fixes: toDo.map(({ id, due, responsible }) => ({ requirement: id, due, responsible })),
    interim,
  };
}
