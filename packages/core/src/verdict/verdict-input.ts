import type { Measure } from '../evaluate/result.ts';
import type { StatedMoney } from '../explain/stated-money.ts';
import type { Unit } from '../formula/expression.ts';
import type { Decimal } from '../money/decimal.ts';
import type { BadCase } from '../risk/bad-cases.ts';
import type { EligibilityStatus } from '../rules/reason.ts';
import type { Numeric } from '../texts/digits.ts';
import type { Parts } from '../texts/parts.ts';

/** How the unknown prices of an option would have to be for it to win: together, each time they arise. */
export type WorthUpTo =
  | { readonly kind: 'up-to'; readonly yen: Numeric; readonly per: 'once' | 'month' | 'year' }
  /** It would not win even free of charge. */
  | { readonly kind: 'never' }
  | { readonly kind: 'unknown' };

/** What cost that nobody has quoted rests on. */
export type CostRest = 'stated' | 'guessed' | 'both';

/** What a verdict needs to know of an option. Texts are in the verdict's language, and whole sentences. */
export interface VerdictOption {
  readonly id: string;
  readonly name: string;
  readonly status: EligibilityStatus;
  /** Why it has its status, gravest first. */
  readonly reasons: readonly Parts[];
  /** Yen by the measure; with prices missing, what is known so far. */
  readonly amount: Decimal;
  /**
   * Mean of the measure over all ranges together, yen, of what is not drawn with these at their means; where every option
   * has one, it decides instead of `amount`.
   */
  readonly mean?: Decimal;
  /** Yen a difference is judged against, where the measure is not itself the cost. */
  readonly cost?: Decimal;
  /** A mandatory requirement of today's site that nobody has a way to meet: the option can be looked at, not named. */
  readonly unmet?: boolean;
  /** Names of the lines without a price; empty when all have one. */
  readonly unpriced: readonly string[];
  readonly worthUpTo?: WorthUpTo;
  /** Share of its cost that rests on quotations, 0 to 1. */
  readonly confirmedShare?: Numeric;
  /** What the rest of its cost rests on: the owner's own entries, reference figures and assumptions, or both. */
  readonly rest?: CostRest;
}

/** The incident probability at which the safer option's extra cost comes back. */
export interface IncidentBreakEven {
  readonly safer: string;
  readonly cheaper: string;
  /** Yen by which the safer one is dearer, or leaves less, over the years, incidents aside. */
  readonly extra: Numeric;
  /** Options sell differently: compared by what is left, not by the cost. */
  readonly net?: boolean;
  /** With every range at its mean, as the choice is made. */
  readonly atMeans?: boolean;
  /** The safer one sells less, so that a closed shop loses it less. */
  readonly sellsLess?: boolean;
  /**
   * `at`: the yearly probability of an incident with the cheaper option, were there none with the safer one; `never`:
   * not even one every year pays; `common`: the yearly probability that both share, where the
   * safer one is insured; `in-proportion`: that of the cheaper one, where the insured one is hit more often, by as many
   * times as now; `no-loss`: an incident costs the cheaper one nothing; `always`: the safer one is not dearer at all.
   */
  readonly outcome:
    | { readonly kind: 'at' | 'common' | 'in-proportion'; readonly probability: Numeric }
    | { readonly kind: 'never' | 'no-loss' | 'always' };
}

/** An input that, moved alone, makes another option the choice. */
export interface TurningPoint {
  /** The input's address. */
  readonly pointer: string;
  /** What the input is called in a sentence. */
  readonly label: Parts;
  readonly unit: Unit;
  /** In which money it is stated; yen without tax where left out. */
  readonly money?: StatedMoney;
  readonly now: Numeric;
  /** It has a range, and `now` is its mean. */
  readonly nowIsMean?: boolean;
  readonly turnsAt: Numeric;
  readonly side: 'above' | 'below';
  /** The option that then wins. */
  readonly to: string;
  /** A price of that option is missing and counted as nothing: then it wins at most. */
  readonly atMost?: boolean;
}

/** What becomes of the order if an incident happens: another option than the one with the best mean comes first. */
export interface IfItHappens {
  /** First with one incident, and the one that is first without. */
  readonly first: string;
  readonly otherwise: string;
  /** Yen of an incident that stay with the shop, not exceeded in nine of ten, and the address of each. */
  readonly retained: Readonly<Record<'first' | 'otherwise', Numeric>>;
  /** How many shops have an incident over the years, with the option that is first without: see `BadCase`. */
  readonly shops: NonNullable<BadCase['shops']>;
}

/** How sure the order is. */
export type Uncertainty =
  /** No input of any option has a range. */
  | { readonly kind: 'no-ranges' }
  | { readonly kind: 'not-computed' }
  /** Probability of each option to win, all ranges together, and the error of these probabilities (half width). */
  | {
      readonly kind: 'sampled';
      readonly best: Readonly<Record<string, Numeric>>;
      readonly error: Numeric;
      /** Options with a price missing were drawn too, at their least: the chances of the others are at least these. */
      readonly isLeast?: boolean;
    };

/** The yearly probability of an incident that an option is taken to have, and the address where it is stated. */
export interface AssumedProbability {
  readonly option: string;
  readonly value: Numeric;
  readonly pointer: string;
}

/** Something still open: a whole sentence, and the options it is open of. */
export interface MissingFact {
  readonly text: Parts;
  /** Whether it keeps the verdict from being clear. */
  readonly blocking: boolean;
  /** Assumed equal between options that are unlike: told before all else. */
  readonly first?: boolean;
  readonly options?: readonly string[];
}

/** The facts a verdict is made of. */
export interface VerdictInput {
  readonly horizonYears: number;
  readonly measure: Measure;
  /** Every option of the scenario, in its order. */
  readonly options: readonly VerdictOption[];
  readonly uncertainty: Uncertainty;
  readonly incident?: IncidentBreakEven;
  /** Where one incident would put another option first. */
  readonly ifItHappens?: IfItHappens;
  /** Yearly incident probabilities assumed, by option; said only after the break-even. */
  readonly assumedProbabilities?: readonly AssumedProbability[];
  /** Nearest first; empty: searched and none found; undefined: not searched. */
  readonly turningPoints?: readonly TurningPoint[];
  /**
   * How far the nearest value of a number without a range that would change the choice lies from where that number
   * stands: 0.3 is three tenths of it. Quoted numbers aside. A price counts as so much farther as more of the cost of its
   * own option is quoted: 0.1 where two thirds are, as 0.3. Infinity: none found; undefined: not searched.
   */
  readonly nearest?: number;
  /** The same, as it stands, of what no quotation can confirm, such as sales, own hours, the probability of an incident. */
  readonly nearestForecast?: number;
  /** How far the sales of a mall, taken to be as the others', lie from where they would turn the choice: a share of them. */
  readonly salesTurn?: number;
  /** Share of the cost of the two leading options together that rests on quotations, 0 to 1. */
  readonly quotedShare?: number;
  /** Yen by which drawing may be wrong about the difference of the best two means. */
  readonly differenceError?: Numeric;
  /** First month from which the option that is cheaper in the end has cost less. */
  readonly crossover?: {
    readonly month: number;
    readonly before: string;
    readonly after: string;
    /** They have changed places before. */
    readonly several?: boolean;
  };
  /** What is still open, each in a sentence; `blocking` could change what may be chosen. */
  readonly missing: readonly MissingFact[];
  /** How many rounded cells the two totals hold: the yen that rounding alone can move them. 200 when not stated. */
  readonly roundedCells?: number;
}
