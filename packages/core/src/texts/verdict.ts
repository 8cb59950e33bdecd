import type { Measure } from '../evaluate/result.ts';
import type { EligibilityStatus } from '../rules/reason.ts';
import type { IncidentBreakEven, TurningPoint, WorthUpTo } from '../verdict/verdict-input.ts';
import { VERDICT as EN } from './en/verdict.ts';
import { VERDICT as JA } from './ja/verdict.ts';
import type { Language } from './language.ts';
import type { NamePart, NumberPart, Parts } from './parts.ts';

/** `byMean`: the difference is one of means over the ranges. */
type Decided = (
  best: NamePart,
  next: NamePart,
  difference: NumberPart,
  years: NumberPart,
  measure: Measure,
  byMean: boolean,
) => Parts;

/** An option and a number of it. */
export interface Counted {
  readonly name: NamePart;
  readonly value: NumberPart;
}

/** An option with its mean over the ranges, where there are any, beside its stated value. */
export interface Valued extends Counted {
  readonly mean: NumberPart | undefined;
}

/** Everything a verdict can say. Plain words for an owner: short sentences, nothing stronger than the facts. */
export interface VerdictTexts {
  readonly headline: {
    readonly clear: Decided;
    readonly likely: Decided;
    /** As long as nobody has worked out how sure it is. */
    readonly interim: Decided;
    readonly open: (best: NamePart, measure: Measure) => Parts;
    readonly tie: (names: readonly NamePart[], measure: Measure) => Parts;
    readonly only: (best: NamePart, sure: boolean) => Parts;
    readonly alone: (best: NamePart) => Parts;
    readonly incomplete: Parts;
    readonly noneEligible: Parts;
  };
  /** `extra` and, where there is one, the yearly `probability` of the break-even. */
  readonly breakEven: {
    readonly [K in IncidentBreakEven['outcome']['kind']]: (
      safer: NamePart,
      cheaper: NamePart,
      extra: NumberPart,
      probability: NumberPart,
    ) => Parts;
  };
  readonly amounts: (
    options: readonly Valued[],
    difference: NumberPart | undefined,
    years: NumberPart,
    measure: Measure,
  ) => Parts;
  /** Without an error every point computed agreed, so that `value` is a lower bound. */
  readonly probability: (best: NamePart, value: NumberPart, error: NumberPart | undefined, measure: Measure) => Parts;
  /** As `probability`, of numbers that hardly anybody has confirmed: no percentage. */
  readonly mostly: (best: NamePart, measure: Measure) => Parts;
  /** The stated values alone would name another option. */
  readonly stated: (stated: NamePart, best: NamePart, measure: Measure) => Parts;
  /** A number without a range would change the choice if it moved a little. */
  readonly near: Parts;
  readonly likelier: (name: NamePart, measure: Measure) => Parts;
  /** Without ranges; `far`: no number that nobody has quoted is near a turning point; undefined: not searched. */
  readonly noRanges: (far: boolean | undefined) => Parts;
  readonly notComputed: Parts;
  readonly assumed: (options: readonly Counted[]) => Parts;
  readonly condition: (
    best: NamePart,
    status: Exclude<EligibilityStatus, 'eligible'>,
    reasons: readonly Parts[],
  ) => Parts;
  readonly turns: (
    label: Parts,
    turnsAt: NumberPart,
    now: NumberPart,
    side: TurningPoint['side'],
    to: NamePart,
    measure: Measure,
  ) => Parts;
  readonly nothingTurns: Parts;
  readonly crossover: (month: NumberPart, before: NamePart, after: NamePart) => Parts;
  readonly unpriced: (name: NamePart, lines: readonly NamePart[]) => Parts;
  /** Up to which price it wins. */
  readonly worth: {
    readonly [K in WorthUpTo['kind']]: (
      name: NamePart,
      several: boolean,
      yen: NumberPart,
      per: 'once' | 'month' | 'year',
      measure: Measure,
    ) => Parts;
  };
  readonly ruledOut: (name: NamePart, reasons: readonly Parts[], better: boolean) => Parts;
  /** What is open about some of the options. */
  readonly openOf: (options: readonly NamePart[], text: Parts) => Parts;
  readonly missing: (text: Parts, blocking: boolean) => Parts;
  /** What is taken to be equal between options that are unlike. */
  readonly sameSales: (mall: NamePart, other: NamePart) => Parts;
  readonly ownSales: (option: NamePart) => Parts;
  readonly sameRisk: (insured: NamePart, other: NamePart) => Parts;
  readonly moreMissing: (count: number, shown: NumberPart) => Parts;
  readonly confirmed: {
    readonly all: (name: NamePart) => Parts;
    readonly some: (name: NamePart, share: NumberPart) => Parts;
    readonly none: (name: NamePart) => Parts;
  };
}

const CATALOGUES: Readonly<Record<Language, VerdictTexts>> = { ja: JA, en: EN };

/** The sentences of verdicts in a language. */
export const verdictTexts = (language: Language): VerdictTexts => CATALOGUES[language];
