import { REQUIREMENTS, type RequirementId } from '../scenario/ids.ts';
import type { Option, OwnAnswer, RequirementAnswer, Scenario } from '../scenario/schema.ts';
import { type LineLink, sameLine, withoutLines } from '../scenario/without-lines.ts';
import type { AnswerStatus } from './requirement-state.ts';

/** A requirement's cost lines: those only it needs, and those that another met requirement needs as well. */
export function linesOfRequirement(
  scenario: Scenario,
  requirement: RequirementId,
): { readonly own: readonly LineLink[]; readonly shared: readonly LineLink[] } {
  const others = REQUIREMENTS.filter((id) => id !== requirement).flatMap((id) => linksOf(scenario, id, isMet));
  const isShared = (link: LineLink) => others.some((other) => sameLine(other, link));
  const links = linksOf(scenario, requirement, () => true);
  return { own: links.filter((link) => !isShared(link)), shared: links.filter(isShared) };
}

/**
 * The scenario with a requirement left unmet: its answer is `cannot`, in no stage of a plan is it another, and the cost
 * lines that only it needed are gone. The difference of the two results is what it costs; `findingsRaised` tells what
 * leaving it out means.
 */
export function withoutRequirement(scenario: Scenario, requirement: RequirementId): Scenario {
  const left = withoutLines(scenario, linesOfRequirement(scenario, requirement).own);
  return {
    ...left,
    requirements: { ...left.requirements, [requirement]: cannot(scenario.requirements[requirement]) },
    options: left.options.map((option) => withoutAnswer(option, requirement)),
  };
}

const cannot = (answer: OwnAnswer | RequirementAnswer | undefined): OwnAnswer & RequirementAnswer => ({
  status: 'cannot',
  ...(answer?.note === undefined ? {} : { note: answer.note }),
});

/** The option's own answer is that nobody meets the requirement, and no stage of its plan answers otherwise. */
function withoutAnswer(option: Option, requirement: RequirementId): Option {
  const { requirements, stages } = option;
  // The same object has its formulas worked out already.
  if (!requirements?.[requirement] && !stages) return option;
  return {
    ...option,
    ...(requirements?.[requirement] && {
      requirements: { ...requirements, [requirement]: cannot(requirements[requirement]) },
    }),
    ...(stages && {
      stages: stages.map((stage) => {
        const { [requirement]: _, ...others } = stage.requirements ?? {};
        return stage.requirements ? { ...stage, requirements: others } : stage;
      }),
    }),
  };
}

const isMet = (status: AnswerStatus): boolean => status !== 'cannot';

/** Lines that the answers to a requirement name: those for all, and each option's own, now and in the stages of a plan. */
function linksOf(
  { requirements, options }: Scenario,
  id: RequirementId,
  counts: (status: AnswerStatus) => boolean,
): readonly LineLink[] {
  const answer = requirements[id];
  const found = [
    ...(answer && counts(answer.status) ? (answer.lines ?? []) : []),
    ...options.flatMap((option) =>
      [option.requirements?.[id], ...(option.stages ?? []).map((stage) => stage.requirements?.[id])].flatMap((own) =>
        own && counts(own.status) ? (own.lines ?? []).map((line) => ({ option: option.id, line })) : [],
      ),
    ),
  ];
  return found.filter((link, i) => found.findIndex((other) => sameLine(other, link)) === i);
}
