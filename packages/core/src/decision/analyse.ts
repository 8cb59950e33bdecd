import { finish, type Steps } from '../engine/steps.ts';
import type { Result } from '../evaluate/result.ts';
import type { Prepared } from '../model/prepare.ts';
import { type BadCase, badCaseSteps } from '../risk/bad-cases.ts';
import { hasMissingPrice } from '../scenario/has-missing-price.ts';
import { type BreakEven, breakEvenSteps } from './break-even.ts';
import { type CheapestProbability, chancesOf } from './cheapest-probability.ts';
import { type Choice, choiceOf, decidingMeasure } from './choice-of.ts';
import { type ChoiceTurns, choiceTurnSteps } from './choice-turns.ts';
import { type Crossover, crossover } from './crossover.ts';
import { type Decomposition, decompose } from './decompose.ts';
import { differenceFinderSteps } from './difference.ts';
import type { Measure, Pair } from './measure.ts';
import { nearestTwo } from './nearest-two.ts';
import type { Estimate } from './replicate-error.ts';
import { type SameSales, sameSales } from './same-sales.ts';
import { type SampleSettings, sampleSteps } from './sample-options.ts';
import { type Tornado, tornadoSteps } from './tornado.ts';
import { type TotalEnds, totalEndsSteps } from './total-ends.ts';
import { type InformationValue, informationSteps } from './value-of-information.ts';

/** By what to compare, and which two where not the leading ones. */
export interface AnalysisSettings extends SampleSettings {
  /** `totalWithIncident` if left out. */
  readonly measure?: Measure;
  readonly pair?: { readonly left: string; readonly right: string };
}

/** Everything about two options on one measure. */
export interface PairAnalysis {
  readonly pair: Pair;
  readonly breakEvens: readonly BreakEven[];
  readonly tornado: Tornado;
  readonly crossover: Crossover;
  readonly decomposition: Decomposition;
  /** Which of the two have a price missing: what lies beyond a turning point of theirs is then possible, not certain. */
  readonly unpriced: readonly string[];
}

/** The decision analysis of a scenario. */
export interface Analysis {
  readonly measure: Measure;
  /** The order in which options are chosen: by their means over the ranges. */
  readonly choice: Choice;
  /**
   * The best of that order and the option nearest to it, one with a price missing at its least, or the two asked for;
   * undefined when fewer than two can be compared.
   */
  readonly leading: PairAnalysis | undefined;
  /** Where the choice turns, whichever option comes first then. */
  readonly turns: ChoiceTurns;
  /** Among all fully priced options that may be chosen; undefined when there is none. */
  readonly chances: CheapestProbability | undefined;
  /**
   * As `chances`, those with a price missing drawn too, at their least: how sure the choice is at least. Undefined where
   * no price is missing.
   */
  readonly leastChances: CheapestProbability | undefined;
  readonly information: readonly InformationValue[];
  /** What knowing every ranged input before choosing is worth, yen; undefined with fewer than two options. */
  readonly perfectInformation: Estimate | undefined;
  /** What one incident would mean, in the scenario's order of options. */
  readonly badCases: readonly BadCase[];
  /** Where malls are taken to sell as much as other forms: what would turn the choice. */
  readonly sameSales: SameSales | undefined;
  /** Between which totals each option lies by the ranges of its prices and work, in the scenario's order. */
  readonly ends: readonly TotalEnds[];
  /** Options that may be chosen but have a price missing: left out of chances, last for the pair. */
  readonly unpriced: readonly string[];
}

/** Analyses the leading pair, and the chances of all options that may be chosen. */
export const analyse = (
  prepared: Prepared,
  result: Pick<Result, 'rankings'>,
  settings: AnalysisSettings = {},
): Analysis => finish(analysisSteps(prepared, result, settings));

/** As `analyse`, giving way between its parts: for a page that has other things to do meanwhile. */
export function* analysisSteps(
  prepared: Prepared,
  { rankings }: Pick<Result, 'rankings'>,
  { measure = decidingMeasure(prepared.scenario), pair: asked, ...settings }: AnalysisSettings = {},
): Steps<Analysis> {
  const ids = (complete: boolean) =>
    rankings[measure].flatMap((one) => (one.complete === complete ? [one.option] : []));
  const ranked = ids(true);
  const unpriced = ids(false);
  const sample = ranked.length > 0 ? yield* sampleSteps(prepared, ranked, measure, settings) : undefined;
  yield;
  const chances = sample && chancesOf(sample);
  yield;
  const choice = choiceOf(prepared, { rankings }, { chances, measure });
  const all =
    sample && unpriced.length > 0
      ? yield* sampleSteps(prepared, [...ranked, ...unpriced], measure, settings)
      : undefined;
  yield;
  const leastChances = all && chancesOf(all);
  const [left, right] = nearestTwo(choice);
  const two = asked ?? (left !== undefined && right !== undefined ? { left, right } : undefined);
  const worth = sample && ranked.length > 1 ? yield* informationSteps(sample) : undefined;
  yield;
  const leading = two && (yield* pairSteps(prepared, { ...two, measure }));
  yield;
  const turns = yield* choiceTurnSteps(prepared, choice);
  yield;
  const cases = yield* badCaseSteps(prepared, choice);
  yield;
  const equal = sameSales(prepared, choice);
  const ends = yield* totalEndsSteps(prepared);
  return {
    measure,
    choice,
    leading,
    turns,
    chances,
    leastChances,
    information: worth?.inputs ?? [],
    perfectInformation: worth?.all,
    unpriced,
    badCases: cases,
    sameSales: equal,
    ends,
  };
}

/** Break-evens of all inputs, tornado, crossover and decomposition of two options. */
export const analysePair = (prepared: Prepared, pair: Pair): PairAnalysis => finish(pairSteps(prepared, pair));

function* pairSteps(prepared: Prepared, pair: Pair): Steps<PairAnalysis> {
  const finder = yield* differenceFinderSteps(prepared.model, pair);
  const found = yield* breakEvenSteps(prepared, pair, finder);
  yield;
  const bars = yield* tornadoSteps(prepared, pair, finder);
  yield;
  const crossing = crossover(prepared, pair);
  yield;
  return {
    pair,
    breakEvens: found,
    tornado: bars,
    crossover: crossing,
    decomposition: decompose(prepared, pair),
    unpriced: prepared.scenario.options.flatMap((option) =>
      (option.id === pair.left || option.id === pair.right) && hasMissingPrice(option) ? [option.id] : [],
    ),
  };
}
