/**
 * @packageDocumentation
 * The guideline and the figures: its requirements, lists and rules, every reference figure with its source, and the
 * defaults made of them.
 */

export {
  assessRequirements,
  checkFigures,
  defaultFigure,
  defaultIncident,
  defaultLines,
  defaultRates,
  defaultSources,
  figureNumber,
  figuresOf,
  findFigure,
  findingsRaised,
  isSelfBuilt,
  linkedLines,
  requirementShares,
  resolve,
  ruleState,
  switchEdition,
  withoutRequirement,
  worksOf,
} from './api/guideline.ts';
export { nextSteps } from './api/next-steps.ts';
export { insuranceOffer } from './api/scenario.ts';
export type { FigureProblem } from './reference/check-figures.ts';
export type { Figure, FigureDataSet, FigureUnit, Statistic } from './reference/figure.ts';
export type { DatedNumber as FigureNumber } from './reference/figure-number.ts';
export { FIGURES, type FigureId } from './reference/figures/registry.ts';
export { ACCEPTANCE_CHECKS } from './reference/guideline/acceptance.ts';
export { CONTRACT_CLAUSES, type ContractClause } from './reference/guideline/contract-clauses.ts';
export { DECISION_LISTS } from './reference/guideline/decision-lists.ts';
export { FINAL_EDITION } from './reference/guideline/final-edition.ts';
export {
  HOSTED_SERVICE_CONTENTS,
  HOSTED_SERVICE_COVERAGE,
  HOSTED_SERVICE_REMARK,
  type HostedCoverage,
} from './reference/guideline/hosted-service.ts';
export { INITIATIVES, type InitiativeId } from './reference/guideline/initiatives.ts';
export { MANAGEMENT_ITEMS, type ManagementItemId } from './reference/guideline/management-items.ts';
export { PERIODIC_CHECKS } from './reference/guideline/periodic-checks.ts';
export { REQUIREMENT_TABLE } from './reference/guideline/requirements.ts';
export { SAAS_SELECTION, type SaasCriterionId } from './reference/guideline/saas-selection.ts';
export { SECURITY_TASK_TABLE, TASK_PRICE_REMARK } from './reference/guideline/security-tasks.ts';
export {
  SPECIFICATION_ALTERNATIVE,
  SPECIFICATION_ITEMS,
} from './reference/guideline/specification-items.ts';
export type { GuidelineItem, GuidelineRequirement, Locator, RequirementClass } from './reference/guideline/types.ts';
export { VICTIMS_REASONS } from './reference/guideline/victims-reasons.ts';
export { WAF_CAUTIONS } from './reference/guideline/waf-cautions.ts';
export { DATED_RULES } from './reference/in-force/dated-rules.ts';
export type { DatedRule, RuleNumber, RuleState } from './reference/in-force/rule.ts';
export { SOURCES, type Source as FigureSource, type SourceId } from './reference/sources.ts';
export { TOPICS, type Topic } from './reference/topics.ts';
export type { RequirementsAssessment } from './rules/assess-requirements.ts';
export type { NextStep } from './rules/next-steps.ts';
export type { JourneyOutcome } from './rules/outcome.ts';
export type { RequirementShare } from './rules/requirement-shares.ts';
export { JOURNEY_ANSWERS } from './rules/requirement-state.ts';
export { DEFAULT_PATHS, DEFAULTS, type DefaultPath } from './scenario/archetypes/defaults.ts';
export type { InsuranceOffer, InsuranceSize } from './scenario/archetypes/insurance-offer.ts';
export {
  BUILD_REQUIREMENTS,
  EXPECTED_LOSS_LINE,
  OPERATION_REQUIREMENTS,
  REQUIREMENTS,
  type RequirementId,
  SECURITY_TASKS,
  type SecurityTask,
  TOP_UP_LINE,
} from './scenario/ids.ts';
export type { EditionChange, EditionSwitch } from './scenario/switch-edition.ts';
