import { FINAL_EDITION } from '../reference/guideline/final-edition.ts';
import { REQUIREMENTS, type RequirementId } from '../scenario/ids.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type Finding, finding } from './finding.ts';
import type { JourneyOutcome } from './outcome.ts';
import { type RequirementState, requirementStates } from './requirement-state.ts';

/** The self-check's result. */
export interface RequirementsAssessment {
  readonly journey: Scenario['journey'];
  /** All requirements, in the guideline's order. */
  readonly requirements: readonly RequirementState[];
  readonly outcome: JourneyOutcome;
  /** What concerns the answers themselves, whatever the option. */
  readonly findings: readonly Finding[];
}

/** The self-check: each requirement's state, and where the draft's decision list of the journey leads. */
export function assessRequirements(scenario: Scenario): RequirementsAssessment {
  const requirements = requirementStates(scenario);
  return {
    journey: scenario.journey,
    requirements,
    outcome: scenario.journey === 'new' ? outcomeOfNew(requirements) : outcomeOfOperating(requirements),
    findings: [
      ...requirements.flatMap(({ id, misplaced }) =>
        misplaced === null
          ? []
          : [finding('answer-of-other-journey', { requirement: id, status: misplaced, journey: scenario.journey })],
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

/** Ids of mandatory requirements in a state. */
export const mandatoryWith = (
  requirements: readonly RequirementState[],
  status: RequirementState['status'],
): readonly RequirementId[] =>
  requirements.filter((state) => state.class === 'mandatory' && state.status === status).map((state) => state.id);

// One requirement that nobody can meet decides, whatever is still unanswered.
function outcomeOfNew(requirements: readonly RequirementState[]): JourneyOutcome {
  const cannot = mandatoryWith(requirements, 'cannot');
  if (cannot.length > 0) return { kind: 'do-not-self-build', requirements: cannot };
  const unanswered = mandatoryWith(requirements, 'unanswered');
  if (unanswered.length > 0) return { kind: 'incomplete', requirements: unanswered };
  const outsourced = mandatoryWith(requirements, 'outsourced');
  return outsourced.length > 0 ? { kind: 'outsource', requirements: outsourced } : { kind: 'may-self-build-alone' };
}

function outcomeOfOperating(requirements: readonly RequirementState[]): JourneyOutcome {
  const interim = ['waf', 'insurance'] as const;
  const cannot = mandatoryWith(requirements, 'cannot');
  if (cannot.length > 0) return { kind: 'move', requirements: cannot, interim };
  const unanswered = mandatoryWith(requirements, 'unanswered');
  if (unanswered.length > 0) return { kind: 'incomplete', requirements: unanswered };
  const toDo = requirements.filter((state) => state.class === 'mandatory' && state.status === 'to-do');
  if (toDo.length === 0) return { kind: 'may-continue' };
  return {
    kind: 'fix',
    fixes: toDo.map(({ id, due, responsible }) => ({ requirement: id, due, responsible })),
    interim,
  };
}
