import type { Journey, OptionKind, RequirementId } from '../scenario/ids.ts';
import { OPTION_TRAITS } from '../scenario/option-traits.ts';
import { mandatoryWith, type RequirementsAssessment } from './assess-requirements.ts';
import { type Finding, finding } from './finding.ts';
import { hostedCover } from './hosted-cover.ts';
import { type Reason, reason } from './reason.ts';
import type { RequirementState } from './requirement-state.ts';

/** What the answers to the checklists mean for a self-built option. */
export function judgeSelfBuilt(
  assessment: RequirementsAssessment,
  kind: OptionKind,
): { readonly reasons: readonly Reason[]; readonly findings: readonly Finding[] } {
  return {
    reasons: reasons(assessment, kind),
    findings: assessment.requirements.flatMap((state) => findingsOf(state, kind, assessment.journey)),
  };
}

/** Reasons that name requirements. */
type ReasonOfRequirements = Extract<Reason, { readonly params: { readonly requirements: unknown } }>['code'];

function reasons({ journey, requirements }: RequirementsAssessment, kind: OptionKind): readonly Reason[] {
  const cannot = requirements.filter((state) => state.class === 'mandatory' && state.status === 'cannot');
  const outsourced = mandatoryWith(requirements, 'outsourced');
  const running = journey === 'operating';
  const found: Reason[] = [];
  const put = (code: ReasonOfRequirements, ids: readonly RequirementId[]): void => {
    if (ids.length > 0) found.push(reason(code, { requirements: ids }));
  };
  // Of a site that runs the draft says: consider what can be done, moving included. Of a new one: do not build it.
  put(
    running ? 'mandatory-cannot-now' : 'mandatory-cannot',
    cannot.filter((state) => !hostedCover(kind, state)).map(({ id }) => id),
  );
  if (running) put('mandatory-to-contractor', outsourced);
  else if (!OPTION_TRAITS[kind].byContractor) put('mandatory-outsourced', outsourced);
  put('mandatory-unanswered', mandatoryWith(requirements, 'unanswered'));
  put('mandatory-unknown', mandatoryWith(requirements, 'unknown'));
  put('mandatory-to-do', mandatoryWith(requirements, 'to-do'));
  put(
    'hosted-service-covers',
    cannot.filter((state) => hostedCover(kind, state)).map(({ id }) => id),
  );
  if (found.length > 0) return found;
  if (running) return [reason('mandatory-done', {})];
  put('mandatory-delegated', outsourced);
  return found.length > 0 ? found : [reason('mandatory-in-house', {})];
}

function findingsOf(state: RequirementState, kind: OptionKind, journey: Journey): readonly Finding[] {
  const { id: requirement, due, responsible } = state;
  const mandatory = state.class === 'mandatory';
  switch (state.status) {
    case 'cannot': {
      const cover = hostedCover(kind, state);
      if (cover) {
        return [
          finding(cover.extent === 'whole' ? 'hosted-service-to-confirm' : 'hosted-service-part', { requirement }),
        ];
      }
      if (!mandatory) return [finding('recommended-not-met', { requirement })];
      return [finding(journey === 'operating' ? 'mandatory-not-met-now' : 'mandatory-not-met', { requirement })];
    }
    case 'unknown':
      return [finding(mandatory ? 'mandatory-unknown' : 'recommended-unknown', { requirement })];
    case 'unanswered':
      return [finding(mandatory ? 'mandatory-unanswered' : 'recommended-unanswered', { requirement })];
    case 'outsourced':
      return mandatory && !OPTION_TRAITS[kind].byContractor && journey === 'new'
        ? [finding('mandatory-not-in-house', { requirement })]
        : [];
    case 'to-do':
      if (state.stage) {
        const { name: stage, year } = state.stage;
        return [finding('met-from-stage', { requirement, stage, year })];
      }
      return [
        ...(mandatory ? [finding('mandatory-to-do', { requirement, due, responsible })] : []),
        ...(due === null ? [finding('due-missing', { requirement })] : []),
        ...(responsible === null ? [finding('responsible-missing', { requirement })] : []),
      ];
    case 'in-house':
    case 'done':
      return [];
  }
}
