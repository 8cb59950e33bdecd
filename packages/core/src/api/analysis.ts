import type { Analysis, AnalysisSettings, PairAnalysis } from '../decision/analyse.ts';
import { analysePair as analysePairUnchecked, analysisSteps as analysisStepsUnchecked } from '../decision/analyse.ts';
import { atMeans as atMeansUnchecked } from '../decision/at-means.ts';
import type { BreakEven, BreakEvenRequest } from '../decision/break-even.ts';
import { breakEvens as breakEvensUnchecked, breakEven as breakEvenUnchecked } from '../decision/break-even.ts';
import type { HorizonBreakEven } from '../decision/break-even-horizon.ts';
import { breakEvenHorizon as breakEvenHorizonUnchecked } from '../decision/break-even-horizon.ts';
import type { CheapestProbability } from '../decision/cheapest-probability.ts';
import { cheapestProbability as cheapestProbabilityUnchecked } from '../decision/cheapest-probability.ts';
import type { ChoiceSettings } from '../decision/choice.ts';
import { chooseSteps as chooseStepsUnchecked } from '../decision/choice.ts';
import type { Choice, ChoiceGrounds } from '../decision/choice-of.ts';
import { choiceOf as choiceOfUnchecked } from '../decision/choice-of.ts';
import type { Run, RunComparison } from '../decision/compare-runs.ts';
import { compareRuns as compareRunsUnchecked } from '../decision/compare-runs.ts';
import type { Crossover } from '../decision/crossover.ts';
import { crossover as crossoverUnchecked } from '../decision/crossover.ts';
import { cumulativeCost as cumulativeCostUnchecked } from '../decision/cumulative-cost.ts';
import type { Decomposition } from '../decision/decompose.ts';
import { decompose as decomposeUnchecked } from '../decision/decompose.ts';
import { differenceCurve as differenceCurveUnchecked } from '../decision/difference-curve.ts';
import type { Two } from '../decision/incident-break-even.ts';
import { breakEvenProbability as breakEvenProbabilityUnchecked } from '../decision/incident-break-even.ts';
import type { Pair } from '../decision/measure.ts';
import { favoured as favouredUnchecked } from '../decision/measure.ts';
import { ownHours as ownHoursUnchecked } from '../decision/own-hours.ts';
import type { SampleSettings } from '../decision/sample-options.ts';
import type { Tornado } from '../decision/tornado.ts';
import { tornado as tornadoUnchecked } from '../decision/tornado.ts';
import type { TotalEnds } from '../decision/total-ends.ts';
import { totalEnds as totalEndsUnchecked } from '../decision/total-ends.ts';
import type { InformationValue } from '../decision/value-of-information.ts';
import { valueOfInformation as valueOfInformationUnchecked } from '../decision/value-of-information.ts';
import type { Steps } from '../engine/steps.ts';
import { partValue as partValueUnchecked } from '../evaluate/part-value.ts';
import type { Recalculator } from '../evaluate/recalculator.ts';
import { createRecalculator as createRecalculatorUnchecked } from '../evaluate/recalculator.ts';
import type { Measure, Result } from '../evaluate/result.ts';
import type { Expression } from '../formula/expression.ts';
import type { BreakEvenProbability } from '../model/incident/break-even-probability.ts';
import type { Prepared } from '../model/prepare.ts';
import type { AggregateLoss, AggregateOptions } from '../probability/aggregate-loss.ts';
import type { BadCase } from '../risk/bad-cases.ts';
import { badCases as badCasesUnchecked } from '../risk/bad-cases.ts';
import { lossDistribution as lossDistributionUnchecked } from '../risk/loss-distribution.ts';
import { checked } from './checked.ts';
import { checkedBy } from './checked-by.ts';

/**
 * Break-evens of all inputs, tornado, crossover and decomposition of two options.
 * Cost: for each input the formulas that change with it; where those are more than 6,000, a fixed number of batches of
 * values.
 */
export function analysePair(prepared: Prepared, pair: Pair): PairAnalysis {
  return checked('analysePair', { prepared, pair }, () => analysePairUnchecked(prepared, pair));
}

/**
 * As `analyse`, giving way between its parts: for a page that has other things to do meanwhile.
 * Cost: that of `cheapestProbability` and of `analysePair`; in steps of a few milliseconds.
 */
export function analysisSteps(
  prepared: Prepared,
  result: Pick<Result, 'rankings'>,
  settings?: AnalysisSettings,
): Steps<Analysis> {
  return checked('analysisSteps', { prepared, result, settings }, () =>
    analysisStepsUnchecked(prepared, result, settings),
  );
}

/**
 * Finds every value of an input at which two options cost the same.
 * Cost: the formulas that change with the input; where those are more than 6,000, a fixed number of batches of values.
 * @throws EcTcoError `unknown-input` or `unknown-option`
 */
export function breakEven(prepared: Prepared, pair: BreakEvenRequest): BreakEven {
  return checked('breakEven', { prepared, pair }, () => breakEvenUnchecked(prepared, pair));
}

/**
 * The break-even of every numeric input, those stated as certain too, in the scenario's order.
 * Cost: for each input the formulas that change with it; where those are more than 6,000, a fixed number of batches of
 * values.
 */
export function breakEvens(prepared: Prepared, pair: Pair): readonly BreakEven[] {
  return checked('breakEvens', { prepared, pair }, () => breakEvensUnchecked(prepared, pair));
}

/**
 * Compares two options over 1 to 15 years. One-off costs after the end of a horizon do not count in it.
 * Cost: that of `evaluate`, once for each year.
 */
export function breakEvenHorizon(prepared: Prepared, pair: Pair, years?: number): HorizonBreakEven {
  return checked('breakEvenHorizon', { prepared, pair, years }, () => breakEvenHorizonUnchecked(prepared, pair, years));
}

/**
 * Draws all ranged inputs together and counts how often each option is the cheapest.
 * Cost: points × replicates × the formulas under the options asked for; grows with the size of the scenario, never
 * with the ways through its shares.
 * @param options ids of those that may be chosen.
 */
export function cheapestProbability(
  prepared: Prepared,
  options: readonly string[],
  measure: Measure,
  settings?: SampleSettings,
): CheapestProbability {
  return checked('cheapestProbability', { prepared, options, measure, settings }, () =>
    cheapestProbabilityUnchecked(prepared, options, measure, settings),
  );
}

/**
 * Splits the change between two runs. Order: model version, figures, lines and structure, then each changed number
 * alone from there, then what they do together.
 * Cost: for each input the formulas that change with it; where those are more than 6,000, a fixed number of batches of
 * values.
 */
export function compareRuns(before: Run, after: Run, measure: Measure): RunComparison {
  return checked('compareRuns', { before, after, measure }, () => compareRunsUnchecked(before, after, measure));
}

/**
 * The months in which the cumulative costs of two options cross. Counts yen as they are paid: of a measure only whether
 * it counts the incident cost matters.
 * Cost: grows with the size of the scenario (options × lines × years).
 */
export function crossover(prepared: Prepared, pair: Pair): Crossover {
  return checked('crossover', { prepared, pair }, () => crossoverUnchecked(prepared, pair));
}

/**
 * What an option has cost by the end of each month, whole yen; place 0 is the opening. A year's recurring cells are
 * spread evenly over its months (a monthly line over the months it runs, what follows sales by the season), one-off
 * cells and payments in advance lie in their month. The last value is the option's total, exactly.
 * Cost: grows with the size of the scenario (options × lines × years).
 * @param options `withIncident`: whether the expected loss of incidents counts.
 */
export function cumulativeCost(
  prepared: Prepared,
  option: string,
  settings: { readonly withIncident: boolean },
): readonly number[] {
  return checked('cumulativeCost', { prepared, option, settings }, () =>
    cumulativeCostUnchecked(prepared, option, settings),
  );
}

/**
 * Splits the difference of two options by category and, within, by line: those of a like name are counterparts, then those
 * of the same id.
 * Cost: grows with the size of the scenario (options × lines × years).
 */
export function decompose(prepared: Prepared, pair: Pair): Decomposition {
  return checked('decompose', { prepared, pair }, () => decomposeUnchecked(prepared, pair));
}

/**
 * What two options differ by while one input takes one value after the other, all others as stated: for a curve.
 * Cost: for each value the formulas that change with the input.
 * @param pointer address of the input; for a range, its base.
 * @param values of the input, in its unit. The scenario's limits are not checked again.
 * @returns left less right, exact, whole yen, in the order of the values.
 * @throws EcTcoError `unknown-option`, `unknown-input`; `wrong-argument` for a value that is not finite
 */
export function differenceCurve(
  prepared: Prepared,
  pair: Pair,
  pointer: string,
  values: readonly number[],
): readonly number[] {
  return checked('differenceCurve', { prepared, pair, pointer, values }, () =>
    differenceCurveUnchecked(prepared, pair, pointer, values),
  );
}

/**
 * Which of two options a difference (left less right) speaks for; `net` is the better the larger it is.
 * Cost: constant.
 */
export function favoured(difference: number, measure: Measure): 'left' | 'right' | 'tie' {
  return checked('favoured', { difference, measure }, () => favouredUnchecked(difference, measure));
}

/**
 * Between which totals an option lies by the ranges of its prices and its work alone; how the shop sells stays as
 * stated, or dearer would be what sells more. Each input is at the end that alone makes the total lower (or higher):
 * the extremes, unless two inputs turn each other's effect around.
 * Cost: grows with the size of the scenario (options × lines × years).
 */
export function totalEnds(prepared: Prepared): readonly TotalEnds[] {
  return checked('totalEnds', { prepared }, () => totalEndsUnchecked(prepared));
}

/**
 * Puts each ranged input to its ends, one at a time.
 * Cost: for each input the formulas that change with it; where those are more than 6,000, a fixed number of batches of
 * values.
 */
export function tornado(prepared: Prepared, pair: Pair): Tornado {
  return checked('tornado', { prepared, pair }, () => tornadoUnchecked(prepared, pair));
}

/**
 * Which single input is worth finding out first: for each ranged input, by how many yen the expected cost of the choice
 * falls when that input alone is known before choosing. Most valuable first. Errors are 99 % ones and hold: 0 ± 0 is
 * only said of an input that cannot turn the choice.
 * Cost: points × replicates × the formulas under the options asked for; grows with the size of the scenario, never
 * with the ways through its shares.
 */
export function valueOfInformation(
  prepared: Prepared,
  options: readonly string[],
  measure: Measure,
  settings?: SampleSettings,
): readonly InformationValue[] {
  return checked('valueOfInformation', { prepared, options, measure, settings }, () =>
    valueOfInformationUnchecked(prepared, options, measure, settings),
  );
}

/**
 * The value of a formula, or of a part of one, at the scenario's own inputs, in float64; whole yen are exact up to
 * 2^53 − 1. For those who write the model's formulas elsewhere, in a spreadsheet say.
 * Cost: grows with the formula it is given.
 */
export function partValue(prepared: Prepared, expression: Expression): number {
  return checked('partValue', { prepared, expression }, () => partValueUnchecked(prepared, expression));
}

/**
 * For sliders, searches and simulations of one's own: a changed input costs about a microsecond, not a new evaluation.
 * Cost: grows with the formulas under the paths asked for; a read afterwards with those that an input changes.
 * @param paths of the numbers wanted; see `explainablePaths`.
 * @param cells `whole` rounds each cell to whole yen as `evaluate` does; `smooth` leaves the roundings out, is faster,
 * and differs by at most half a yen a cell.
 * @throws EcTcoError `unknown-path`
 */
export function createRecalculator(
  prepared: Prepared,
  paths: readonly string[],
  cells?: 'whole' | 'smooth',
): Recalculator {
  return checked('createRecalculator', { prepared, paths, cells }, () =>
    createRecalculatorUnchecked(prepared, paths, cells),
  );
}

/**
 * The annual probability of an incident from which the dearer of two options pays, where that is a question at all: the
 * dearer one is hit less often, or bears less of it. Hit less often: difference of the totals ÷ (years × cost of one
 * incident at the cheaper), as if the dearer had none, so that it needs no assumed probability. Bears less: difference ÷
 * (years × what it bears less), in the probability that both share.
 * Cost: constant.
 */
export function breakEvenProbability(
  prepared: Prepared,
  result: Pick<Result, 'options' | 'horizonYears' | 'rankings'>,
  two: Two,
): BreakEvenProbability {
  return checked('breakEvenProbability', { prepared, result, two }, () =>
    breakEvenProbabilityUnchecked(prepared, result, two),
  );
}

/**
 * The whole distribution of what incidents cost an option's shop over the years compared, in yen, without sampling.
 * Exact arithmetic is float64 here; `error` is the largest relative error of its figures.
 * Cost: bounded by `maxCells`, whatever the scenario; where that is not enough, `error` says so.
 * @param option id of the option
 * @throws EcTcoError `unknown-option`; `wrong-argument` from its functions too, for what is out of their range
 */
export function lossDistribution(prepared: Prepared, option: string, settings?: AggregateOptions): AggregateLoss {
  const loss = checked('lossDistribution', { prepared, option, settings }, () =>
    lossDistributionUnchecked(prepared, option, settings),
  );
  /** One of its functions, its errors coded like the others. */
  const own =
    <A extends readonly unknown[], R>(name: string, work: (...args: A) => R) =>
    (...args: A): R =>
      checkedBy({}, `lossDistribution.${name}`, {}, () => work(...args));
  return {
    ...loss,
    quantile: own('quantile', loss.quantile),
    exceedance: own('exceedance', loss.exceedance),
    atLeast: own('atLeast', loss.atLeast),
    tailMean: own('tailMean', loss.tailMean),
    curve: own('curve', loss.curve),
    bounds: own('bounds', loss.bounds),
  };
}

/**
 * The bad case of every option, in the scenario's order: how rare, how dear, how long it takes to earn, and who is
 * the choice then. An incident that is rare has next to no weight in a mean, and still decides whether a shop lives on.
 * Cost: for each option a fixed number of evaluations of its severity.
 * @param choice by whose measure and means options are placed; what it does not rank has no place
 */
export function badCases(prepared: Prepared, choice: Choice): readonly BadCase[] {
  return checked('badCases', { prepared, choice }, () => badCasesUnchecked(prepared, choice));
}

/**
 * The same with every range at its mean, and certain there: what the parts of a mean are shown by. Sums and products of
 * separate ranges have the mean they have here; what bends (growth, a least or most price, insurance) lies a little off.
 * Cost: grows with the size of the scenario (options × lines × years).
 */
export function atMeans(prepared: Prepared): Prepared {
  return checked('atMeans', { prepared }, () => atMeansUnchecked(prepared));
}

/**
 * Hours of the shop's own work that an option takes over the years compared, those before opening too.
 * Cost: grows with the size of the scenario (options × lines × years).
 * @throws EcTcoError `unknown-option`
 */
export function ownHours(prepared: Prepared, option: string): number {
  return checked('ownHours', { prepared, option }, () => ownHoursUnchecked(prepared, option));
}

/**
 * As `choose`, giving way between its parts: for whoever has other things to do meanwhile.
 * Cost: points × replicates × the formulas under the options asked for; grows with the size of the scenario, never
 * with the ways through its shares.
 */
export function chooseSteps(
  prepared: Prepared,
  result: Pick<Result, 'rankings'>,
  settings?: ChoiceSettings,
): Steps<Choice> {
  return checked('chooseSteps', { prepared, result, settings }, () => chooseStepsUnchecked(prepared, result, settings));
}

/**
 * As `choose`, of chances already computed; without them the stated values decide.
 * Cost: grows with the number of options.
 */
export function choiceOf(prepared: Prepared, result: Pick<Result, 'rankings'>, settings?: ChoiceGrounds): Choice {
  return checked('choiceOf', { prepared, result, settings }, () => choiceOfUnchecked(prepared, result, settings));
}
