import type { OptionKind, RequirementId } from '../scenario/ids.ts';

/** Whether an option may be chosen. Conditional: once the conditions named are cleared. Undetermined: answers are missing. */
export type EligibilityStatus = 'eligible' | 'conditional' | 'ruled-out' | 'undetermined';

interface OfRequirements {
  readonly requirements: readonly RequirementId[];
}

/** What each reason carries. */
export interface ReasonParams {
  readonly 'mandatory-in-house': Readonly<Record<string, never>>;
  readonly 'mandatory-delegated': OfRequirements;
  readonly 'mandatory-done': Readonly<Record<string, never>>;
  readonly 'mandatory-to-do': OfRequirements;
  readonly 'hosted-service-covers': OfRequirements;
  readonly 'mandatory-unanswered': OfRequirements;
  readonly 'mandatory-outsourced': OfRequirements;
  readonly 'mandatory-cannot': OfRequirements;
  readonly 'mandatory-cannot-now': OfRequirements;
  readonly 'mandatory-to-contractor': OfRequirements;
  readonly 'mandatory-unknown': OfRequirements;
  readonly 'no-security-spending': Readonly<Record<string, never>>;
  readonly 'pci-dss-yes': { readonly kind: OptionKind };
  readonly 'pci-dss-unknown': { readonly kind: OptionKind };
  readonly 'pci-dss-no': { readonly kind: OptionKind };
}

export type ReasonCode = keyof ReasonParams;

/** Why an option has its eligibility; `effect` is the status the reason by itself leads to. */
export type Reason = {
  readonly [C in ReasonCode]: {
    readonly code: C;
    readonly effect: EligibilityStatus;
    readonly params: ReasonParams[C];
  };
}[ReasonCode];

/** Where each reason leads. */
export const REASON_EFFECT: { readonly [C in ReasonCode]: EligibilityStatus } = {
  'mandatory-in-house': 'eligible',
  'mandatory-delegated': 'eligible',
  'mandatory-done': 'eligible',
  'mandatory-to-do': 'conditional',
  'hosted-service-covers': 'conditional',
  'mandatory-to-contractor': 'conditional',
  'mandatory-unanswered': 'undetermined',
  'mandatory-unknown': 'undetermined',
  // The draft asks to consider measures, a move included: it rules nothing out.
  'mandatory-cannot-now': 'undetermined',
  'mandatory-outsourced': 'ruled-out',
  'mandatory-cannot': 'ruled-out',
  'no-security-spending': 'ruled-out',
  'pci-dss-yes': 'eligible',
  'pci-dss-unknown': 'conditional',
  'pci-dss-no': 'ruled-out',
};

export const REASON_CODES = Object.keys(REASON_EFFECT) as readonly ReasonCode[];

/** Makes a reason with the effect its code has. */
export const reason = <C extends ReasonCode>(code: C, params: ReasonParams[C]): Reason =>
  // The compiler cannot follow that code and params belong together across a union.
  ({ code, effect: REASON_EFFECT[code], params }) as Reason;
