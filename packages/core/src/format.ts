/**
 * @packageDocumentation
 * Numbers, names and outcomes in words, Japanese and English.
 */

export {
  actionText,
  datedRuleText,
  describeAllowed,
  describeInput,
  describeNumber,
  describeProblem,
  describeUpgrade,
  eachLanguage,
  eligibilityText,
  explanationText,
  explanationTreeText,
  findingText,
  formatMonths,
  formatNumber,
  formatPoints,
  formatProbability,
  formatQuantity,
  formatRate,
  formatYears,
  formatYen,
  glossary,
  glossarySpans,
  inputParts,
  joined,
  labelText,
  lineName,
  namePart,
  numberPart,
  optionName,
  optionNames,
  outcomeText,
  partText,
  plainText,
  reasonText,
  requirementLabel,
  requirementNumber,
  say,
  statedMoney,
  yearName,
} from './api/format.ts';
export { how, type LossFigure } from './explain/how.ts';
export type { StatedMoney } from './explain/stated-money.ts';
export type { About } from './formula/about.ts';
export type { DatedRuleText } from './texts/dated-rules.ts';
export { EDITION_NAMES } from './texts/edition-names.ts';
export type { YenStyle } from './texts/format.ts';
export {
  GLOSSARY_IDS,
  type Glossary,
  type GlossaryEntry,
  type GlossaryId,
  type TermPart,
} from './texts/glossary.ts';
export {
  BUSINESS_NAMES,
  CLOSURE_NAMES,
  INSURANCE_NAMES,
  OWN_RANGE_NAMES,
  OWN_SHOP_NAMES,
  RATE_NAMES,
  TRANSITION_NAMES,
} from './texts/input-names.ts';
export { JOURNEY_NAMES } from './texts/journey-names.ts';
export {
  ADDED_LINE_NAMES,
  ANSWER_NAMES,
  COVERAGE_NAMES,
  INCIDENT_ITEM_NAMES,
  MEASURE_NAMES,
  OPTION_KIND_NAMES,
  ROW_NAMES,
  SECURITY_TASK_NAMES,
  SEVERITY_KIND_NAMES,
  SOURCE_KIND_NAMES,
} from './texts/names.ts';
export type { NamingContext } from './texts/number-names.ts';
export type { NamePart, NumberPart, NumberStyle, Part, Parts, Piece } from './texts/parts.ts';
export { UNIT_NAMES } from './texts/units.ts';
export { WRITING, type Writing } from './texts/writing.ts';
export type { SentenceKind } from './verdict/verdict.ts';
