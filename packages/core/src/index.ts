/**
 * @packageDocumentation
 * Total cost of ownership of the forms in which a shop can run an e-commerce site. Pure and synchronous:
 * `parseScenario` → `prepare` → `evaluate` → result, then `analyse`, `explain` and `verdictOf`, which take what `prepare`
 * gave first. More of each kind at `@ec-tco/core/analysis`, `@ec-tco/core/guideline` and `@ec-tco/core/format`.
 */

export { type Analysis, type AnalysisSettings, analyse } from './decision/analyse.ts';
export { type Choice, type Chosen, choose, decidingMeasure } from './decision/choice.ts';
export { EcTcoError, type ErrorCode, type ErrorData } from './error/error.ts';
export { evaluate, MODEL_VERSION } from './evaluate/evaluate.ts';
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
export { type ExplainAids, explain, explainablePaths } from './explain/explain.ts';
export { type ExplainTreeOutcome, type ExplanationTree, explainTree } from './explain/explain-tree.ts';
export type { ExplainOutcome, Explanation, Operand, SourceNote } from './explain/explanation.ts';
export { recompute } from './explain/recompute.ts';
export { inputSource } from './explain/source-note.ts';
export { type Prepared, prepare } from './model/prepare.ts';
export { Decimal } from './money/decimal.ts';
export type { NextAction } from './rules/action.ts';
export type { Finding, FindingCode, FindingSeverity } from './rules/finding.ts';
export type { Eligibility } from './rules/outcome.ts';
export type { EligibilityStatus, Reason } from './rules/reason.ts';
export { atAddress, pointerOfAddress, toAddress } from './scenario/address.ts';
export type { Archetype, ArchetypeLine } from './scenario/archetypes/archetype.ts';
export { ARCHETYPE_IDS, ARCHETYPES, type ArchetypeId } from './scenario/archetypes/archetypes.ts';
export { type CreateOption, createOption } from './scenario/archetypes/create-option.ts';
export type { NumberRef } from './scenario/archetypes/figure-ref.ts';
export { insuranceOffer } from './scenario/archetypes/insurance-offer.ts';
export { baseIn, commonAddress, statedOf } from './scenario/common.ts';
export { type CreateScenario, createScenario, type OptionRequest } from './scenario/create-scenario.ts';
export { detachOption } from './scenario/detach.ts';
export {
  DATA_SETS,
  type DataSet,
  EXPECTED_LOSS_LINE,
  JOURNEYS,
  type Journey,
  LINE_CATEGORIES,
  type LineCategory,
  OPTION_KINDS,
  type OptionKind,
  ROWS,
  type Row,
  SECURITY_TASKS,
  type SecurityTask,
  TOP_UP_LINE,
} from './scenario/ids.ts';
export { type ScenarioInput, scenarioInputs } from './scenario/inputs.ts';
export { scenarioJsonSchema } from './scenario/json-schema.ts';
export { LIMITS, SCENARIO_VERSION } from './scenario/limits.ts';
export { parseScenario, parseScenarioJson } from './scenario/parse.ts';
export type { Allowed, ParseResult, Problem, ProblemCode } from './scenario/problem.ts';
export {
  baseOf,
  type CommonReference,
  isReference,
  type Linked,
  QUANTITY_KINDS,
  type Quantity,
  type QuantityKind,
  type QuantityKindName,
  rangeOf,
} from './scenario/quantity.ts';
export {
  type Amount,
  type Closure,
  type Common,
  type Coverage,
  type Escalation,
  type Insurance,
  type Line,
  type Option,
  type OwnerTask,
  type RequirementAnswer,
  type Scenario,
  type ScenarioData,
  type Severity,
  type Source,
  type Timing,
} from './scenario/schema.ts';
export { type UpgradeNote, type UpgradeResult, upgrade as upgradeScenario } from './scenario/upgrade.ts';
export { LANGUAGES, type Language, type Text } from './texts/language.ts';
export { describeUpgrade } from './texts/upgrades.ts';
export { type NextQuestion, nextQuestion, type OwnersQuestion, ownersQuestions } from './verdict/next-question.ts';
export type { Sentence, SentenceKind, Verdict } from './verdict/verdict.ts';
export { verdictOf } from './verdict/verdict-of.ts';
