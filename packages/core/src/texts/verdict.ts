import type { Measure } from '../evaluate/result.ts';
import type { EligibilityStatus } from '../rules/reason.ts';
import type { CostRest, IncidentBreakEven, TurningPoint, WorthUpTo } from '../verdict/verdict-input.ts';
import { VERDICT as EN } from './en/verdict.ts';
import { VERDICT as JA } from './ja/verdict.ts';
import type { Language } from './language.ts';
import type { NamePart, NumberPart, Parts } from './parts.ts';

/** What a sentence on the choice names. */
export interface Decided {
  readonly best: NamePart;
  readonly next: NamePart;
  readonly difference: NumberPart;
  readonly years: NumberPart;
  readonly measure: Measure;
  /** The difference is one of means over the ranges. */
  readonly byMean: boolean;
  /** Next only of those whose prices are all known: another may come between. */
  readonly ofPriced: boolean;
}

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
    readonly clear: (found: Decided) => Parts;
    readonly likely: (found: Decided) => Parts;
    /** As long as nobody has worked out how sure it is. */
    readonly interim: (found: Decided) => Parts;
    readonly open: (best: NamePart, measure: Measure) => Parts;
    /** The only one whose prices are all known: the others cannot win even if what is missing cost nothing. */
    readonly onlyPriced: (best: NamePart, measure: Measure, sure: boolean) => Parts;
    /** Nobody knows how a mandatory requirement of it could be met. */
    readonly unmet: (best: NamePart, measure: Measure) => Parts;
    readonly tie: (names: readonly NamePart[], measure: Measure) => Parts;
    readonly only: (best: NamePart, sure: boolean) => Parts;
    readonly alone: (best: NamePart) => Parts;
    readonly incomplete: Parts;
    readonly noneEligible: Parts;
  };
  /**
   * `extra` and, where there is one, the yearly `probability` of the break-even. `net`: compared by what is left, since
   * options sell differently.
   */
  readonly breakEven: {
    readonly [K in IncidentBreakEven['outcome']['kind']]: (
      safer: NamePart,
      cheaper: NamePart,
      extra: NumberPart,
      probability: NumberPart,
      /** `sellsLess`: the safer one, so that an incident that stops the shop costs it less. */
      how: { readonly net: boolean; readonly sellsLess: boolean },
    ) => Parts;
  };
  readonly amounts: (
    options: readonly Valued[],
    /** Of the first two; `isError`: it is no more than what drawing may be wrong by, which is told instead. */
    difference: { readonly yen: NumberPart; readonly isError: boolean } | undefined,
    years: NumberPart,
    measure: Measure,
  ) => Parts;
  /** Without an error every point computed agreed, so that `value` is a lower bound. */
  readonly probability: (best: NamePart, value: NumberPart, error: NumberPart | undefined, measure: Measure) => Parts;
  /**
   * As `probability`, without a percentage: `unquoted`, hardly anybody has confirmed the numbers; `near`, one that has no
   * range would change the choice by a change that cannot be ruled out; `forecast`, what one is taken to sell decides.
   */
  readonly mostly: (best: NamePart, measure: Measure, why: 'unquoted' | 'near' | 'forecast') => Parts;
  /** Of those that tie one is nearly always ahead, by next to nothing. */
  readonly hardlyAhead: (best: NamePart, measure: Measure) => Parts;
  /** What one incident would make of the order. `shops`: one in so many. */
  readonly ifItHappens: (
    first: NamePart,
    otherwise: NamePart,
    retained: Readonly<Record<'first' | 'otherwise', NumberPart>>,
    shops: NumberPart,
    years: NumberPart,
    ofHundred: boolean,
  ) => Parts;
  /** The stated values alone would name another option. */
  readonly stated: (stated: NamePart, best: NamePart, measure: Measure) => Parts;
  /** A number without a range would change the choice by a change that cannot be ruled out. */
  readonly near: Parts;
  readonly likelier: (name: NamePart, measure: Measure) => Parts;
  /** Without ranges: what could turn the choice of numbers that nobody has quoted; undefined: not searched. */
  readonly noRanges: (turns: 'nothing' | 'something' | 'near' | undefined) => Parts;
  readonly notComputed: Parts;
  readonly assumed: (options: readonly Counted[]) => Parts;
  readonly condition: (
    best: NamePart,
    status: Exclude<EligibilityStatus, 'eligible'>,
    reasons: readonly Parts[],
  ) => Parts;
  readonly turns: (
    label: Parts,
    turnsAt: Parts,
    now: Parts,
    side: TurningPoint['side'],
    to: NamePart,
    measure: Measure,
    /**
     * `nowIsMean`: it has a range, whose mean this is.
     * `atMost`: a price of the option that wins is missing, so that it only may.
     */
    how: { readonly nowIsMean: boolean; readonly atMost: boolean },
  ) => Parts;
  readonly nothingTurns: Parts;
  readonly crossover: (
    month: NumberPart,
    before: NamePart,
    after: NamePart,
    /** `several`: they change places more than once, the last time in that month. */
    how: { readonly asStated: boolean; readonly several: boolean },
  ) => Parts;
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
  readonly sameSales: (
    asked: NamePart,
    turn:
      | {
          readonly at: NumberPart;
          /** How far one lies from the other, as a share of what is taken now. */
          readonly apart: NumberPart;
          readonly side: TurningPoint['side'];
          readonly to: NamePart;
        }
      /** Three times as much turns nothing; or nobody has looked. */
      | 'none'
      | undefined,
  ) => Parts;
  /** `turn`: where what it sells would put another option first. */
  readonly ownSales: (
    option: NamePart,
    turn:
      | {
          readonly at: NumberPart;
          readonly now: NumberPart;
          readonly nowIsMean: boolean;
          /** Sales planned by year: `at` is a share of the plan. */
          readonly ofPlan: boolean;
          readonly side: TurningPoint['side'];
          readonly to: NamePart;
          readonly measure: Measure;
        }
      | undefined,
  ) => Parts;
  readonly sameRisk: (insured: NamePart, other: NamePart) => Parts;
  readonly moreMissing: (count: number, shown: NumberPart) => Parts;
  readonly confirmed: {
    readonly all: (name: NamePart) => Parts;
    readonly some: (name: NamePart, share: NumberPart, rest: CostRest) => Parts;
    readonly none: (name: NamePart, rest: CostRest) => Parts;
  };
}

const CATALOGUES: Readonly<Record<Language, VerdictTexts>> = { ja: JA, en: EN };

/** The sentences of verdicts in a language. */
export const verdictTexts = (language: Language): VerdictTexts => CATALOGUES[language];
