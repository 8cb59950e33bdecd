import type { RequirementId, SecurityTask } from '../scenario/ids.ts';
import type { InterimMeasure } from './finding.ts';

type Nothing = Readonly<Record<string, never>>;
interface OfRequirements {
  readonly requirements: readonly RequirementId[];
}

/** What each next action carries. */
export interface ActionParams {
  readonly 'answer-requirements': OfRequirements;
  readonly 'ask-contractor': OfRequirements;
  readonly 'find-measures': OfRequirements;
  readonly 'leave-self-building': OfRequirements;
  readonly 'use-contractor': OfRequirements;
  readonly 'fix-requirements': OfRequirements;
  readonly 'settle-dates-and-people': OfRequirements;
  readonly 'take-interim-measures': { readonly measures: readonly InterimMeasure[] };
  readonly 'check-waf-settings': Nothing;
  readonly 'name-in-contract': OfRequirements;
  readonly 'monitor-contractor': OfRequirements;
  readonly 'confirm-hosted-service': OfRequirements;
  readonly 'choose-compliant-platform': Nothing;
  readonly 'confirm-pci-dss': Nothing;
  readonly 'add-diagnosis': Nothing;
  readonly 'plan-security': Nothing;
  readonly 'cover-tasks': { readonly tasks: readonly SecurityTask[] };
  readonly 'price-tasks': { readonly tasks: readonly SecurityTask[] };
  readonly 'get-quotations': { readonly names: readonly string[] };
}

export type ActionCode = keyof ActionParams;

/** What the owner does next. */
export type NextAction = {
  readonly [C in ActionCode]: { readonly code: C; readonly params: ActionParams[C] };
}[ActionCode];

/** All codes, in the order in which actions are best taken. */
const ORDER: { readonly [C in ActionCode]: number } = {
  'answer-requirements': 1,
  'ask-contractor': 2,
  'find-measures': 3,
  'leave-self-building': 4,
  'use-contractor': 5,
  'take-interim-measures': 6,
  'check-waf-settings': 7,
  'fix-requirements': 8,
  'settle-dates-and-people': 9,
  'choose-compliant-platform': 10,
  'confirm-pci-dss': 11,
  'confirm-hosted-service': 12,
  'plan-security': 13,
  'cover-tasks': 14,
  'price-tasks': 15,
  'add-diagnosis': 16,
  'get-quotations': 17,
  'name-in-contract': 18,
  'monitor-contractor': 19,
};

export const ACTION_CODES = Object.keys(ORDER) as readonly ActionCode[];

export const action = <C extends ActionCode>(code: C, params: ActionParams[C]): NextAction =>
  // The compiler cannot follow that code and params belong together across a union.
  ({ code, params }) as NextAction;

export const inOrder = (actions: readonly NextAction[]): readonly NextAction[] =>
  [...actions].sort((a, b) => ORDER[a.code] - ORDER[b.code]);
