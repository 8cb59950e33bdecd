import type { RequirementId } from '../scenario/ids.ts';
import type { InterimMeasure } from './finding.ts';
import type { EligibilityStatus, Reason } from './reason.ts';

export type { NextAction } from './action.ts';
export type { Finding } from './finding.ts';

/** Whether an option may be chosen, and why. */
export interface Eligibility {
  readonly status: EligibilityStatus;
  /** Gravest first. */
  readonly reasons: readonly Reason[];
}

/** A mandatory requirement still to be met: by when and by whom, null where not stated. */
export interface Fix {
  readonly requirement: RequirementId;
  readonly due: string | null;
  readonly responsible: string | null;
}

/**
 * Where the draft's decision list of the journey leads. `incomplete`: mandatory requirements without a usable answer;
 * `no-own-site`: the shop neither has a site of its own nor compares one, so that nothing depends on the answers.
 */
export type JourneyOutcome =
  | { readonly kind: 'no-own-site' }
  | { readonly kind: 'may-self-build-alone' }
  | { readonly kind: 'outsource'; readonly requirements: readonly RequirementId[] }
  | { readonly kind: 'do-not-self-build'; readonly requirements: readonly RequirementId[] }
  | { readonly kind: 'may-continue' }
  | { readonly kind: 'fix'; readonly fixes: readonly Fix[]; readonly interim: readonly InterimMeasure[] }
  | {
      readonly kind: 'move';
      readonly requirements: readonly RequirementId[];
      readonly interim: readonly InterimMeasure[];
    }
  | { readonly kind: 'incomplete'; readonly requirements: readonly RequirementId[] };
