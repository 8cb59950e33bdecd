/**
 * @packageDocumentation
 * Total cost of ownership of the forms in which a shop can run an e-commerce site. Pure and synchronous:
 * `parseScenario` → `evaluate` → result.
 */

export {
  type Analysis,
  type AnalysisSettings,
  analyse,
  analysePair,
  analysisSteps,
  type PairAnalysis,
} from './decision/analyse.ts';
export {
  type BreakEven,
  type BreakEvenOutcome,
  type BreakEvenRequest,
  breakEven,
  breakEvens,
} from './decision/break-even.ts';
export { breakEvenHorizon, type HorizonBreakEven } from './decision/break-even-horizon.ts';
export { type CheapestProbability, cheapestProbability, type OptionChance } from './decision/cheapest-probability.ts';
export { compareRuns, type OptionChange, type Run, type RunComparison } from './decision/compare-runs.ts';
export { type Crossover, crossover } from './decision/crossover.ts';
export { cumulativeCost } from './decision/cumulative-cost.ts';
export { type Decomposition, decompose, type LinePart, type RowPart } from './decision/decompose.ts';
export { differenceCurve } from './decision/difference-curve.ts';
export { favoured, type Measure, type Pair } from './decision/measure.ts';
export { type Tornado, type TornadoBar, tornado } from './decision/tornado.ts';
export { type TotalAtP95, totalsAtP95 } from './decision/totals-at-p95.ts';
export { type InformationValue, valueOfInformation } from './decision/value-of-information.ts';
export { evaluate, evaluatePrepared, MODEL_VERSION } from './evaluate/evaluate.ts';
export { partValue } from './evaluate/part-value.ts';
export { createRecalculator, type Recalculator } from './evaluate/recalculator.ts';
export * from './evaluate/result.ts';
export { type ExplainAids, explain, explainablePaths } from './explain/explain.ts';
export { type ExplainTreeOutcome, type ExplanationTree, explainTree } from './explain/explain-tree.ts';
export type { ExplainOutcome, Explanation, Operand, SourceNote } from './explain/explanation.ts';
export { explanationText, explanationTreeText } from './explain/explanation-text.ts';
export { recompute } from './explain/recompute.ts';
export { inputSource } from './explain/source-note.ts';
export type { Model } from './formula/build.ts';
export type { Definition, Expression, Input, Unit } from './formula/expression.ts';
export {
  type BreakEvenProbability,
  breakEvenProbability,
  type IncidentStake,
} from './model/incident/break-even-probability.ts';
export { type Prepared, prepare } from './model/prepare.ts';
export { Decimal } from './money/decimal.ts';
export type { AggregateLoss, AggregateOptions, ExceedancePoint } from './probability/aggregate-loss.ts';
export { checkFigures, type FigureProblem } from './reference/check-figures.ts';
export { resolve, TOPICS, type Topic } from './reference/data-set.ts';
export type { Figure, FigureDataSet, FigureUnit, Statistic } from './reference/figure.ts';
export { FIGURES, type FigureId, figure, figuresOf, findFigure } from './reference/figures/registry.ts';
export * from './reference/guideline/acceptance.ts';
export * from './reference/guideline/contract-clauses.ts';
export * from './reference/guideline/decision-lists.ts';
export * from './reference/guideline/final-edition.ts';
export * from './reference/guideline/hosted-service.ts';
export * from './reference/guideline/initiatives.ts';
export * from './reference/guideline/management-items.ts';
export * from './reference/guideline/periodic-checks.ts';
export * from './reference/guideline/requirements.ts';
export * from './reference/guideline/saas-selection.ts';
export * from './reference/guideline/security-tasks.ts';
export * from './reference/guideline/specification-items.ts';
export type { GuidelineItem, GuidelineRequirement, Locator, RequirementClass } from './reference/guideline/types.ts';
export * from './reference/guideline/waf-cautions.ts';
export { SOURCES, type Source as FigureSource, type SourceId } from './reference/sources.ts';
export { lossDistribution } from './risk/loss-distribution.ts';
export { assessOption } from './rules/assess-option.ts';
export { assessRequirements, type RequirementsAssessment } from './rules/assess-requirements.ts';
export type { Finding, FindingCode, FindingSeverity } from './rules/finding.ts';
export { findingsRaised } from './rules/findings-raised.ts';
export type { Eligibility, JourneyOutcome, NextAction, OptionAssessment } from './rules/outcome.ts';
export type { EligibilityStatus, Reason } from './rules/reason.ts';
export { requirementLabel, requirementNumber } from './rules/requirement-label.ts';
export { linkedLines, type RequirementShare, requirementShares } from './rules/requirement-shares.ts';
export { JOURNEY_ANSWERS } from './rules/requirement-state.ts';
export { actionText, eligibilityText, findingText, outcomeText, reasonText } from './rules/texts.ts';
export { withoutRequirement } from './rules/without-requirement.ts';
export { atAddress, pointerOfAddress, toAddress } from './scenario/address.ts';
export { type Archetype, type ArchetypeLine } from './scenario/archetypes/archetype.ts';
export { ARCHETYPE_IDS, ARCHETYPES, type ArchetypeId } from './scenario/archetypes/archetypes.ts';
export { type CreateOption, createOption } from './scenario/archetypes/create-option.ts';
export {
  DEFAULT_PATHS,
  DEFAULTS,
  type DefaultPath,
  defaultBusiness,
  defaultFigure,
  defaultHorizonYears,
  defaultIncident,
  defaultRates,
  defaultSources,
} from './scenario/archetypes/defaults.ts';
export { insuranceOffer } from './scenario/archetypes/insurance-offer.ts';
export * from './scenario/ids.ts';
export { type ScenarioInput, scenarioInputs } from './scenario/inputs.ts';
export { scenarioJsonSchema } from './scenario/json-schema.ts';
export { parseScenario, parseScenarioJson } from './scenario/parse.ts';
export type { Allowed, ParseResult, Problem, ProblemCode } from './scenario/problem.ts';
export {
  baseOf,
  QUANTITY_KINDS,
  type Quantity,
  type QuantityKind,
  type QuantityKindName,
  rangeOf,
} from './scenario/quantity.ts';
export type * from './scenario/schema.ts';
export { LIMITS, SCENARIO_VERSION } from './scenario/schema.ts';
export { type UpgradeResult, upgrade as upgradeScenario } from './scenario/upgrade.ts';
export {
  formatMonths,
  formatNumber,
  formatProbability,
  formatQuantity,
  formatRate,
  formatYears,
  formatYen,
  type YenStyle,
} from './texts/format.ts';
export {
  GLOSSARY_IDS,
  type Glossary,
  type GlossaryEntry,
  type GlossaryId,
  type GlossarySpan,
  glossary,
  glossarySpans,
} from './texts/glossary.ts';
export {
  BUSINESS_NAMES,
  CLOSURE_NAMES,
  describeInput,
  INSURANCE_NAMES,
  OWN_RANGE_NAMES,
  OWN_SHOP_NAMES,
  RATE_NAMES,
  TRANSITION_NAMES,
} from './texts/input-names.ts';
export { LANGUAGES, type Language, type Text } from './texts/language.ts';
export * from './texts/names.ts';
export { describeNumber, lineName, optionName, yearName } from './texts/number-names.ts';
export { describeAllowed, describeProblem } from './texts/problems.ts';
export { UNIT_NAMES } from './texts/units.ts';
export { type Sentence, type Verdict, verdict } from './verdict/verdict.ts';
export type { VerdictInput } from './verdict/verdict-input.ts';
export { decidingMeasure, verdictOf } from './verdict/verdict-of.ts';
