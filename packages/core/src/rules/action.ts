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

/** All codes, in the order in which actions are best taken: `nextActions` lists them in it. */
export const ACTION_CODES = [
  'answer-requirements',
  'ask-contractor',
  'find-measures',
  'leave-self-building',
  'use-contractor',
  'take-interim-measures',
  'check-waf-settings',
  'fix-requirements',
  'settle-dates-and-people',
  'choose-compliant-platform',
  'confirm-pci-dss',
  'confirm-hosted-service',
  'plan-security',
  'cover-tasks',
  'price-tasks',
  'add-diagnosis',
  'get-quotations',
  'name-in-contract',
  'monitor-contractor',
] as const satisfies readonly ActionCode[];

export const action = <C extends ActionCode>(code: C, params: ActionParams[C]): NextAction =>
  // The compiler cannot follow that code and params belong together across a union.
  ({ code, params }) as NextAction;
