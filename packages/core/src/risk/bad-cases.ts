import { baseValues } from '../engine/base-values.ts';
import { finish, type Steps } from '../engine/steps.ts';
import { type OptionNumbers, optionNumbers } from '../model/numbers.ts';
import type { Prepared } from '../model/prepare.ts';
import { Decimal } from '../money/decimal.ts';
import { roundHalfUp } from '../money/round.ts';
import type { Law } from '../probability/law.ts';
import { baseOf } from '../scenario/quantity.ts';
import { eventLaw } from './event-law.ts';
import { meanProbability } from './mean-probability.ts';

/** What one incident costs if it happens, whole yen: not exceeded in half of the cases, in nine of ten, and at most. */
export interface IfItHappens {
  readonly p50: Decimal;
  readonly p90: Decimal;
  /** The worst there can be, such as every record held; undefined where it has no end or is not worse than P90. */
  readonly worst: Decimal | undefined;
}

/** An option's total with one incident of that cost, and its place then. */
export interface TotalIfOnce {
  /** With every input at its stated value, whole yen. */
  readonly total: Decimal;
  /**
   * Place by the measure and the means of the choice: 1 is best, equals share a rank. Undefined for an option that is
   * ruled out or has a price missing.
   */
  readonly rank: number | undefined;
}

/** The bad case of an option, in numbers an owner weighs. */
export interface BadCase {
  readonly option: string;
  /** Mean probability of an incident a year over the years compared, the time before a transition is done included. */
  readonly perYear: number;
  /** Probability of at least one incident over the years, 0 to 1. */
  readonly probability: number;
  /** One shop in so many has one over the years, at least 1; undefined where none has. */
  readonly oneIn: number | undefined;
  /** The same to be read: `count` is that number, or, from one shop in three on, how many of a hundred have one. */
  readonly shops: { readonly count: number; readonly ofHundred: boolean } | undefined;
  /** Before insurance, and what stays with the shop. Contribution lost while closed is in both. */
  readonly gross: IfItHappens;
  readonly retained: IfItHappens;
  /** Contribution margin of a month of the first year, yen. */
  readonly monthlyContribution: Decimal;
  /** `retained` in such months; undefined where there is no margin. */
  readonly months: { readonly p50: number; readonly p90: number; readonly worst: number | undefined } | undefined;
  /** If it happens once. */
  readonly ifOnce: { readonly p50: TotalIfOnce; readonly p90: TotalIfOnce };
}

function shopsHit(probability: number): BadCase['shops'] {
  if (!(probability > 0)) return undefined;
  const ofHundred = probability > 1 / 3;
  return { count: Math.round(ofHundred ? 100 * probability : 1 / probability), ofHundred };
}

/** Which options may be chosen, by what measure, and their means by it: see `Choice`. */
export interface ChosenBy {
  readonly measure: string;
  readonly ranked: readonly {
    readonly option: string;
    readonly mean: Decimal;
    readonly stated: Decimal;
    readonly complete: boolean;
  }[];
}

/**
 * The bad case of every option, in the scenario's order: how rare, how dear, how long it takes to earn, and who is
 * the choice then. An incident that is rare has next to no weight in a mean, and still decides whether a shop lives on.
 * @param choice by whose measure and means options are placed; what it does not rank has no place
 */
export const badCases = (prepared: Prepared, choice: ChosenBy): readonly BadCase[] =>
  finish(badCaseSteps(prepared, choice));

/** As `badCases`, an option a step. */
export function* badCaseSteps(prepared: Prepared, choice: ChosenBy): Steps<readonly BadCase[]> {
  const { model, scenario } = prepared;
  const { at } = baseValues(model);
  const placed = new Set(choice.ranked.flatMap(({ option, complete }) => (complete ? [option] : [])));
  const caseOf = ({ id }: (typeof scenario.options)[number]) => {
    const numbers = optionNumbers(model, id);
    const perYear = meanProbability(prepared, id);
    const probability = -Math.expm1(scenario.horizonYears * Math.log1p(-perYear));
    const retained = ifItHappens(eventLaw(prepared, id));
    const monthlyContribution = contributionOfMonth(prepared, numbers);
    const total = at(numbers.total.total.of.index);
    const decides = decidingCost(prepared, numbers, choice);
    return {
      option: id,
      perYear,
      probability,
      oneIn: probability > 0 ? 1 / probability : undefined,
      shops: shopsHit(probability),
      gross: ifItHappens(eventLaw(prepared, id, { insured: false })),
      retained,
      monthlyContribution,
      months: monthlyContribution.gt(0) ? monthsOf(retained, monthlyContribution) : undefined,
      totals: { p50: total.plus(retained.p50), p90: total.plus(retained.p90) },
      places: { p50: decides.plus(retained.p50), p90: decides.plus(retained.p90) },
    };
  };
  const cases: ReturnType<typeof caseOf>[] = [];
  for (const option of scenario.options) {
    cases.push(caseOf(option));
    yield;
  }
  const place = (key: 'p50' | 'p90', { option, totals, places }: (typeof cases)[number]): TotalIfOnce => ({
    total: totals[key],
    rank: placed.has(option)
      ? 1 + cases.filter((other) => placed.has(other.option) && other.places[key].lt(places[key])).length
      : undefined,
  });
  return cases.map((one) => {
    const { totals: _, places: __, ...own } = one;
    return { ...own, ifOnce: { p50: place('p50', one), p90: place('p90', one) } };
  });
}

/** What an option costs without incidents by the measure that decides; where that is what is left, the less the better. */
function decidingCost({ model }: Prepared, numbers: OptionNumbers, choice: ChosenBy): Decimal {
  const { at } = baseValues(model);
  const total = at(numbers.total.total.of.index);
  const chosen = choice.ranked.find(({ option }) => option === numbers.id);
  if (!chosen) return total;
  const [stated, sign] =
    choice.measure === 'net' ? [at(numbers.netContribution.of.index).neg(), -1] : ([total, 1] as const);
  // How far the ranges carry the option's mean from its stated value.
  return stated.plus(chosen.mean.minus(chosen.stated).times(sign));
}

function ifItHappens(law: Law): IfItHappens {
  const yen = (amount: number): Decimal => roundHalfUp(new Decimal(amount));
  const p90 = yen(law.tailQuantile(0.1));
  const worst = law.highest < Number.POSITIVE_INFINITY ? yen(law.highest) : undefined;
  return { p50: yen(law.tailQuantile(0.5)), p90, worst: worst?.gt(p90) ? worst : undefined };
}

function contributionOfMonth({ model, scenario }: Prepared, { monthlySales }: OptionNumbers): Decimal {
  return baseValues(model).at(monthlySales.of.index).times(baseOf(scenario.business.contributionMargin));
}

function monthsOf({ p50, p90, worst }: IfItHappens, monthly: Decimal): NonNullable<BadCase['months']> {
  const months = (yen: Decimal): number => yen.div(monthly).toNumber();
  return { p50: months(p50), p90: months(p90), worst: worst && months(worst) };
}
