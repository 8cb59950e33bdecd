/**
 * @packageDocumentation
 * What turns a decision, each analysis by itself: break-evens, sensitivity, chances, the distribution of losses, and
 * numbers kept up to date while inputs change.
 */

export { analysePair, analysisSteps, type PairAnalysis } from './decision/analyse.ts';
export {
  type BreakEven,
  type BreakEvenOutcome,
  type BreakEvenRequest,
  breakEven,
  breakEvens,
} from './decision/break-even.ts';
export { breakEvenHorizon, type HorizonBreakEven } from './decision/break-even-horizon.ts';
export { type CheapestProbability, cheapestProbability, type OptionChance } from './decision/cheapest-probability.ts';
export { choiceOf } from './decision/choice.ts';
export { compareRuns, type OptionChange, type Run, type RunComparison } from './decision/compare-runs.ts';
export { type Crossover, crossover } from './decision/crossover.ts';
export { cumulativeCost } from './decision/cumulative-cost.ts';
export { type Decomposition, decompose, type LinePart, type RowPart } from './decision/decompose.ts';
export { differenceCurve } from './decision/difference-curve.ts';
export { favoured, type Pair } from './decision/measure.ts';
export { type Tornado, type TornadoBar, tornado } from './decision/tornado.ts';
export { type InformationValue, valueOfInformation } from './decision/value-of-information.ts';
export { partValue } from './evaluate/part-value.ts';
export { createRecalculator, type Recalculator } from './evaluate/recalculator.ts';
export type { Model } from './formula/build.ts';
export type { Definition, Expression, Input, Unit } from './formula/expression.ts';
export {
  type BreakEvenProbability,
  breakEvenProbability,
  type IncidentStake,
} from './model/incident/break-even-probability.ts';
export type { AggregateLoss, AggregateOptions, ExceedancePoint } from './probability/aggregate-loss.ts';
export { type BadCase, badCases, type IfItHappens, type TotalIfOnce } from './risk/bad-cases.ts';
export { lossDistribution } from './risk/loss-distribution.ts';
export { meanProbability } from './risk/mean-probability.ts';
