import { HOSTED_SERVICE_LEFT } from '../reference/guideline/hosted-service.ts';
import type { RequirementClass } from '../reference/guideline/types.ts';
import { AMOUNT_TRAITS } from '../scenario/amount-traits.ts';
import type { RequirementId } from '../scenario/ids.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import type { Text } from '../texts/language.ts';
import { hostedCover } from './hosted-cover.ts';
import { type RequirementState, requirementStates } from './requirement-state.ts';

/**
 * Who fulfils a requirement in an option. `done`: in place already. `undecided`: unanswered, not known, or to be done with no cost
 * line of this option that tells whether own hours or somebody else's work do it. `unmet`: nobody can.
 */
export type Share = 'delegated' | 'in-house' | 'done' | 'undecided' | 'unmet';

/** Who fulfils a requirement in an option, with the answer’s date, person and note. */
export interface RequirementShare {
  readonly id: RequirementId;
  readonly class: RequirementClass;
  readonly share: Share;
  /** Delegated to a hosted service that has yet to confirm it. */
  readonly hosted: boolean;
  /** What the hosted service leaves undone, as far as its usual contents tell. */
  readonly left: Text | null;
  readonly due: string | null;
  readonly responsible: string | null;
  readonly note: string | null;
}

/** Who fulfils each requirement in an option, in the guideline's order. */
export const requirementShares = (scenario: Scenario, option: Option): readonly RequirementShare[] =>
  sharesOf(scenario, option, requirementStates(scenario, option)).map((share) => ({
    ...share,
    left: share.hosted ? (HOSTED_SERVICE_LEFT[share.id] ?? null) : null,
  }));

/** The same without texts. */
export const sharesOf = (
  scenario: Scenario,
  option: Option,
  states: readonly RequirementState[],
): readonly Omit<RequirementShare, 'left'>[] =>
  states.map((state) => {
    const cover = hostedCover(option.kind, state);
    return {
      id: state.id,
      class: state.class,
      share: cover ? 'delegated' : shareOf(scenario, option, state),
      hosted: cover !== undefined,
      due: state.due,
      responsible: state.responsible,
      note: state.note,
    };
  });

function shareOf(scenario: Scenario, option: Option, state: RequirementState): Share {
  switch (state.status) {
    case 'outsourced':
      return 'delegated';
    case 'in-house':
    case 'done':
      return state.status;
    case 'cannot':
      return 'unmet';
    case 'unanswered':
    case 'unknown':
      return 'undecided';
    case 'to-do': {
      const lines = linkedLines(scenario, option, state.id);
      if (lines.length === 0) return 'undecided';
      return lines.every((line) => !AMOUNT_TRAITS[line.amount.kind].paid) ? 'in-house' : 'delegated';
    }
  }
}

/** An option's cost lines that a requirement's answer names, its own or the one for all. */
export const linkedLines = (scenario: Scenario, option: Option, requirement: RequirementId): Option['lines'] => {
  const links = scenario.requirements[requirement]?.lines ?? [];
  const staged = option.stages?.flatMap((stage) => stage.requirements?.[requirement]?.lines ?? []) ?? [];
  const own = [...(option.requirements?.[requirement]?.lines ?? []), ...staged];
  const ids = new Set([...own, ...links.filter((link) => link.option === option.id).map((link) => link.line)]);
  return option.lines.filter((line) => ids.has(line.id));
};
