import type { Journey, OptionKind, RequirementId, SecurityTask } from '../scenario/ids.ts';
import type { Coverage, RequirementAnswer } from '../scenario/schema.ts';

/** How grave a finding is: `blocking` rules an option out, `warning` is to be cleared, `info` is to be known. */
export type FindingSeverity = 'blocking' | 'warning' | 'info';

/** The two measures that bridge the time until a fix is done. */
export type InterimMeasure = 'waf' | 'insurance';

type Nothing = Readonly<Record<string, never>>;
interface OfRequirement {
  readonly requirement: RequirementId;
}
interface OfTask {
  readonly task: SecurityTask;
}

/** The guideline's minimum of security operation: yen a month, and the figure that says so. */
export interface Floor {
  readonly yen: number;
  readonly figure: string;
}

/** What each kind of finding carries. */
export interface FindingParams {
  readonly 'answer-of-other-journey': OfRequirement & {
    readonly status: RequirementAnswer['status'];
    readonly journey: Journey;
  };
  readonly 'final-grades-unknown': { readonly known: number; readonly requirements: number };
  readonly 'mandatory-not-met': OfRequirement;
  readonly 'mandatory-not-met-now': OfRequirement;
  readonly 'mandatory-not-in-house': OfRequirement;
  readonly 'mandatory-unknown': OfRequirement;
  readonly 'mandatory-unanswered': OfRequirement;
  readonly 'mandatory-to-do': OfRequirement & { readonly due: string | null; readonly responsible: string | null };
  /** Open today, and met from a stage of the plan on. */
  readonly 'met-from-stage': OfRequirement & { readonly stage: string; readonly year: number };
  readonly 'due-missing': OfRequirement;
  readonly 'responsible-missing': OfRequirement;
  readonly 'hosted-service-to-confirm': OfRequirement;
  readonly 'hosted-service-part': OfRequirement;
  readonly 'recommended-not-met': OfRequirement;
  readonly 'recommended-unanswered': OfRequirement;
  readonly 'recommended-unknown': OfRequirement;
  readonly 'requirement-without-line': OfRequirement;
  readonly 'pci-dss-no': { readonly kind: OptionKind };
  readonly 'pci-dss-unknown': { readonly kind: OptionKind };
  readonly 'custom-pages-without-diagnosis': { readonly kind: OptionKind };
  readonly 'no-security-spending': Nothing;
  /** `stated` is false where nobody has said anything about the task. */
  readonly 'task-missing': OfTask & { readonly stated: boolean };
  readonly 'task-without-line': OfTask & { readonly coverage: Exclude<Coverage, 'missing' | 'in-house'> };
  readonly 'task-without-hours': OfTask;
  readonly 'unquoted-line': { readonly line: string; readonly name: string };
  /** A line, a credit or a stage that counts for nothing within the years compared, by its time. */
  readonly 'beyond-horizon': { readonly line: string; readonly name: string };
  /** A contract that runs on when it is needed no more: in which year, and how many of its months remain. */
  readonly 'leaving-early': {
    readonly line: string;
    readonly name: string;
    readonly year: number;
    readonly months: number;
  };
  /** A line of a running site's build: not charged. */
  readonly 'already-paid': { readonly line: string; readonly name: string };
  /** A share of other lines that comes to 0 yen in every year. */
  readonly 'share-of-nothing': { readonly line: string; readonly name: string };
  readonly 'insurance-without-premium': Nothing;
  /** What comes back is more than all that is paid. */
  readonly 'credits-above-cost': Nothing;
  readonly 'own-sales': Nothing;
  /** high ÷ low of the stated loss, the ratio from which its mean misleads, and that mean in yen. */
  readonly 'loss-range-too-wide': {
    readonly kind: 'mean-falls' | 'mean-above-high';
    readonly ratio: number;
    readonly threshold: number;
    readonly mean: number;
  };
  readonly 'contract-monitoring': { readonly requirements: readonly RequirementId[] };
  readonly 'interim-missing': { readonly measure: InterimMeasure };
  /** Months needed, and months covered without a gap from the first. */
  readonly 'interim-too-short': {
    readonly measure: InterimMeasure;
    readonly months: number;
    readonly covered: number;
  };
  readonly 'interim-period-unknown': Nothing;
  readonly 'below-floor': { readonly year: number; readonly gap: number; readonly floor: Floor };
  readonly 'floor-topped-up': { readonly years: number; readonly yen: number; readonly floor: Floor };
}

/** Which finding it is: fixed words, to branch on. */
export type FindingCode = keyof FindingParams;

/** Something the owner should know about an option: code, numbers, ids; the text is `findingText`. */
export type Finding = {
  readonly [C in FindingCode]: {
    readonly code: C;
    readonly severity: FindingSeverity;
    readonly params: FindingParams[C];
  };
}[FindingCode];

/** How grave each finding is: blocking rules an option out, a warning is to be cleared, the rest is good to know. */
export const FINDING_SEVERITY: { readonly [C in FindingCode]: FindingSeverity } = {
  'answer-of-other-journey': 'warning',
  'final-grades-unknown': 'info',
  'mandatory-not-met': 'blocking',
  'mandatory-not-met-now': 'warning',
  'mandatory-not-in-house': 'blocking',
  'mandatory-unknown': 'warning',
  'mandatory-unanswered': 'warning',
  'mandatory-to-do': 'warning',
  'met-from-stage': 'warning',
  'due-missing': 'warning',
  'responsible-missing': 'warning',
  'hosted-service-to-confirm': 'warning',
  'hosted-service-part': 'warning',
  'recommended-not-met': 'warning',
  'recommended-unanswered': 'info',
  'recommended-unknown': 'info',
  'requirement-without-line': 'info',
  'pci-dss-no': 'blocking',
  'pci-dss-unknown': 'warning',
  'custom-pages-without-diagnosis': 'warning',
  'no-security-spending': 'blocking',
  'task-missing': 'warning',
  'task-without-line': 'warning',
  'task-without-hours': 'warning',
  'unquoted-line': 'warning',
  'beyond-horizon': 'warning',
  'leaving-early': 'info',
  'already-paid': 'info',
  'share-of-nothing': 'warning',
  'insurance-without-premium': 'warning',
  'credits-above-cost': 'warning',
  'own-sales': 'info',
  'loss-range-too-wide': 'warning',
  'contract-monitoring': 'info',
  'interim-missing': 'warning',
  'interim-too-short': 'warning',
  'interim-period-unknown': 'info',
  'below-floor': 'warning',
  'floor-topped-up': 'info',
};

export const FINDING_CODES = Object.keys(FINDING_SEVERITY) as readonly FindingCode[];

/** Makes a finding of the severity its code has. */
export const finding = <C extends FindingCode>(code: C, params: FindingParams[C]): Finding =>
  // The compiler cannot follow that code and params belong together across a union.
  ({ code, severity: FINDING_SEVERITY[code], params }) as Finding;

/**
 * A year whose security operation is below the guideline's minimum.
 * @param year 1 to the horizon
 * @param gap yen that the year lacks, above 0
 */
export const floorFinding = (year: number, gap: number, floor: Floor): Finding =>
  finding('below-floor', { year, gap, floor });
