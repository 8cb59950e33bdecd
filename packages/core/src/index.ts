/**
 * @packageDocumentation
 * Total cost of ownership of the forms in which a shop can run an e-commerce site. Pure and synchronous:
 * `parseScenario` → `prepare` → `evaluate` → result, then `analyse`, `explain` and `verdictOf`, which take what `prepare`
 * gave first. More of each kind at `@ec-tco/core/analysis`, `@ec-tco/core/guideline`, `@ec-tco/core/format` and
 * `@ec-tco/core/scenario`; the first three alone at `@ec-tco/core/evaluate`, which loads faster.
 */

export { evaluate, parseScenario, parseScenarioJson, prepare } from './api/always.ts';

export {
  analyse,
  choose,
  decidingMeasure,
  explain,
  explainablePaths,
  explainTree,
  orderWithoutIncidents,
  recompute,
  verdictOf,
} from './api/answer.ts';
export { baseOf, createOption, createScenario, rangeOf } from './api/scenario.ts';
export type { Analysis, AnalysisSettings } from './decision/analyse.ts';
export type { Choice, Chosen } from './decision/choice-of.ts';
export { EcTcoError, type ErrorCode } from './error/error.ts';
export { MODEL_VERSION } from './evaluate/evaluate.ts';
export {
  type Confidence,
  type LineResult,
  MEASURES,
  type Measure,
  type OptionResult,
  type Ranked,
  type Result,
  type RowResult,
  type Series,
} from './evaluate/result.ts';
export type { ExplainAids } from './explain/explain.ts';
export type { ExplainTreeOutcome, ExplanationTree } from './explain/explain-tree.ts';
export type { ExplainOutcome, Explanation, Operand, SourceNote } from './explain/explanation.ts';
export type { Prepared } from './model/prepare.ts';
export { Decimal } from './money/decimal.ts';
export type { NextAction } from './rules/action.ts';
export type { Finding, FindingCode, FindingSeverity } from './rules/finding.ts';
export type { Eligibility } from './rules/outcome.ts';
export type { EligibilityStatus, Reason } from './rules/reason.ts';
export type { Archetype } from './scenario/archetypes/archetype.ts';
export { ARCHETYPE_IDS, ARCHETYPES, type ArchetypeId } from './scenario/archetypes/archetypes.ts';
export type { CreateOption } from './scenario/archetypes/create-option.ts';
export type { CreateScenario, OptionRequest } from './scenario/create-scenario.ts';
export {
  DATA_SETS,
  type DataSet,
  JOURNEYS,
  type Journey,
  LINE_CATEGORIES,
  type LineCategory,
  OPTION_KINDS,
  type OptionKind,
  type Row,
} from './scenario/ids.ts';
export { SCENARIO_VERSION } from './scenario/limits.ts';
export type { Allowed, ParseResult, Problem, ProblemCode } from './scenario/problem.ts';
export type { Quantity } from './scenario/quantity.ts';
export type {
  Amount,
  Closure,
  Escalation,
  Insurance,
  Line,
  Option,
  OwnerTask,
  RequirementAnswer,
  Scenario,
  ScenarioData,
  Severity,
  Source,
  Timing,
} from './scenario/schema.ts';
export { LANGUAGES, type Language, type Text } from './texts/language.ts';
export type { Sentence, Verdict } from './verdict/verdict.ts';
