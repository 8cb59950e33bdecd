import type { RequirementId, SecurityTask } from '../scenario/ids.ts';
import type { InterimMeasure } from './finding.ts';

type Nothing = Readonly<Record<string, never>>;
interface OfRequirements {
  readonly requirements: readonly RequirementId[];
}

/** What each next action carries. */
export interface ActionParams {
  readonly 'answer-requirements': OfRequirements;
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
  'leave-self-building': 2,
  'use-contractor': 3,
  'take-interim-measures': 4,
  'check-waf-settings': 5,
  'fix-requirements': 6,
  'settle-dates-and-people': 7,
  'choose-compliant-platform': 8,
  'confirm-pci-dss': 9,
  'confirm-hosted-service': 10,
  'plan-security': 11,
  'cover-tasks': 12,
  'price-tasks': 13,
  'add-diagnosis': 14,
  'get-quotations': 15,
  'name-in-contract': 16,
  'monitor-contractor': 17,
};

export const ACTION_CODES = Object.keys(ORDER) as readonly ActionCode[];

export const action = <C extends ActionCode>(code: C, params: ActionParams[C]): NextAction =>
  // The compiler cannot follow that code and params belong together across a union.
  ({ code, params }) as NextAction;

export const inOrder = (actions: readonly NextAction[]): readonly NextAction[] =>
  [...actions].sort((a, b) => ORDER[a.code] - ORDER[b.code]);
