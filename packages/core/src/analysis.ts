/**
 * @packageDocumentation
 * What turns a decision, each analysis by itself: break-evens, sensitivity, chances, the distribution of losses, and
 * numbers kept up to date while inputs change.
 */

export {
  analysePair,
  analysisSteps,
  atMeans,
  badCases,
  breakEven,
  breakEvenHorizon,
  breakEvenProbability,
  breakEvens,
  cheapestProbability,
  choiceOf,
  chooseSteps,
  compareRuns,
  createRecalculator,
  crossover,
  cumulativeCost,
  decompose,
  differenceCurve,
  favoured,
  lossDistribution,
  ownHours,
  partValue,
  tornado,
  totalEnds,
  valueOfInformation,
} from './api/analysis.ts';
export { nextQuestion, ownersQuestions } from './api/questions.ts';
export type { PairAnalysis } from './decision/analyse.ts';
export type { BreakEven, BreakEvenOutcome, BreakEvenRequest } from './decision/break-even.ts';
export type { HorizonBreakEven } from './decision/break-even-horizon.ts';
export type { CheapestProbability, OptionChance } from './decision/cheapest-probability.ts';
export type { OptionChange, Run, RunComparison } from './decision/compare-runs.ts';
export type { Crossover } from './decision/crossover.ts';
export type { Decomposition } from './decision/decompose.ts';
export type { Two } from './decision/incident-break-even.ts';
export type { Pair } from './decision/measure.ts';
export type { SampleSettings } from './decision/sample-options.ts';
export type { Tornado, TornadoBar } from './decision/tornado.ts';
export type { TotalEnds } from './decision/total-ends.ts';
export type { InformationValue } from './decision/value-of-information.ts';
export type { Steps } from './engine/steps.ts';
export type { Recalculator } from './evaluate/recalculator.ts';
export type { Model } from './formula/build.ts';
export type { Definition, Expression, Input, Unit } from './formula/expression.ts';
export type { BreakEvenProbability } from './model/incident/break-even-probability.ts';
export type { AggregateLoss, AggregateOptions, ExceedancePoint } from './probability/aggregate-loss.ts';
export type { BadCase, IfItHappens } from './risk/bad-cases.ts';
export type { NextQuestion, OwnersQuestion } from './verdict/next-question.ts';
