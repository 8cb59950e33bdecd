/**
 * @packageDocumentation
 * Numbers, names and outcomes in words, Japanese and English.
 */

export { explanationText, explanationTreeText } from './explain/explanation-text.ts';
export { how, type LossFigure } from './explain/how.ts';
export { type DatedRuleText, datedRuleText } from './texts/dated-rules.ts';
export {
  formatMonths,
  formatNumber,
  formatPoints,
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
  inputParts,
  OWN_RANGE_NAMES,
  OWN_SHOP_NAMES,
  RATE_NAMES,
  TRANSITION_NAMES,
} from './texts/input-names.ts';
export { eachLanguage } from './texts/language.ts';
export {
  ADDED_LINE_NAMES,
  COVERAGE_NAMES,
  INCIDENT_ITEM_NAMES,
  JOURNEY_NAMES,
  MEASURE_NAMES,
  OPTION_KIND_NAMES,
  ROW_NAMES,
  SECURITY_TASK_NAMES,
  SEVERITY_KIND_NAMES,
  SOURCE_KIND_NAMES,
} from './texts/names.ts';
export { describeNumber, lineName, optionName, yearName } from './texts/number-names.ts';
export { optionNames } from './texts/option-names.ts';
export {
  joined,
  type NamePart,
  type NumberPart,
  type NumberStyle,
  namePart,
  numberPart,
  type Part,
  type Parts,
  say,
} from './texts/parts.ts';
export { labelText, partText, plainText } from './texts/plain-text.ts';
export { describeAllowed, describeProblem } from './texts/problems.ts';
export { requirementLabel, requirementNumber } from './texts/requirement-label.ts';
export { actionText, eligibilityText, findingText, outcomeText, reasonText } from './texts/rules.ts';
export { UNIT_NAMES } from './texts/units.ts';
export { WRITING, type Writing } from './texts/writing.ts';
