import type { ExplanationTree } from '../explain/explain-tree.ts';
import type { Explanation } from '../explain/explanation.ts';
import {
  explanationText as explanationTextUnchecked,
  explanationTreeText as explanationTreeTextUnchecked,
} from '../explain/explanation-text.ts';
import type { StatedMoney } from '../explain/stated-money.ts';
import { statedMoney as statedMoneyUnchecked } from '../explain/stated-money.ts';
import type { About } from '../formula/about.ts';
import type { Unit } from '../formula/expression.ts';
import type { Prepared } from '../model/prepare.ts';
import type { DatedRule } from '../reference/in-force/rule.ts';
import type { NextAction } from '../rules/action.ts';
import type { Finding } from '../rules/finding.ts';
import type { Eligibility, JourneyOutcome } from '../rules/outcome.ts';
import type { EligibilityStatus, Reason } from '../rules/reason.ts';
import type { RequirementId } from '../scenario/ids.ts';
import type { Allowed, Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { UpgradeNote } from '../scenario/upgraded.ts';
import type { DatedRuleText } from '../texts/dated-rules.ts';
import { datedRuleText as datedRuleTextUnchecked } from '../texts/dated-rules.ts';
import type { Numeric } from '../texts/digits.ts';
import type { YenStyle } from '../texts/format.ts';
import {
  formatMonths as formatMonthsUnchecked,
  formatNumber as formatNumberUnchecked,
  formatPoints as formatPointsUnchecked,
  formatProbability as formatProbabilityUnchecked,
  formatQuantity as formatQuantityUnchecked,
  formatRate as formatRateUnchecked,
  formatYears as formatYearsUnchecked,
  formatYen as formatYenUnchecked,
} from '../texts/format.ts';
import type { Glossary, TermPart } from '../texts/glossary.ts';
import { glossarySpans as glossarySpansUnchecked, glossary as glossaryUnchecked } from '../texts/glossary.ts';
import { describeInput as describeInputUnchecked, inputParts as inputPartsUnchecked } from '../texts/input-names.ts';
import type { Language } from '../texts/language.ts';
import { eachLanguage as eachLanguageUnchecked } from '../texts/language.ts';
import type { NamingContext } from '../texts/number-names.ts';
import {
  describeNumber as describeNumberUnchecked,
  lineName as lineNameUnchecked,
  optionName as optionNameUnchecked,
  yearName as yearNameUnchecked,
} from '../texts/number-names.ts';
import { optionNames as optionNamesUnchecked } from '../texts/option-names.ts';
import type { NamePart, NumberPart, NumberStyle, Part, Parts, Piece } from '../texts/parts.ts';
import {
  joined as joinedUnchecked,
  namePart as namePartUnchecked,
  numberPart as numberPartUnchecked,
  say as sayUnchecked,
} from '../texts/parts.ts';
import {
  labelText as labelTextUnchecked,
  partText as partTextUnchecked,
  plainText as plainTextUnchecked,
} from '../texts/plain-text.ts';
import {
  describeAllowed as describeAllowedUnchecked,
  describeProblem as describeProblemUnchecked,
} from '../texts/problems.ts';
import {
  requirementLabel as requirementLabelUnchecked,
  requirementNumber as requirementNumberUnchecked,
} from '../texts/requirement-label.ts';
import {
  actionText as actionTextUnchecked,
  eligibilityText as eligibilityTextUnchecked,
  findingText as findingTextUnchecked,
  outcomeText as outcomeTextUnchecked,
  reasonText as reasonTextUnchecked,
} from '../texts/rules.ts';
import { describeUpgrade as describeUpgradeUnchecked } from '../texts/upgrades.ts';
import { checked } from './checked.ts';

/**
 * Writes an explanation as plain lines, for a terminal or a text file.
 * Cost: grows with the length of the text it makes.
 */
export function explanationText(explanation: Explanation): string {
  return checked('explanationText', { explanation }, () => explanationTextUnchecked(explanation));
}

/**
 * Writes a tree of explanations, each level further to the right.
 * Cost: grows with the length of the text it makes.
 */
export function explanationTreeText(tree: ExplanationTree): string {
  return checked('explanationTreeText', { tree }, () => explanationTreeTextUnchecked(tree));
}

/**
 * A requirement's number and title.
 * Cost: grows with the length of the text it makes.
 */
export function requirementLabel(requirement: RequirementId, language: Language): string {
  return checked('requirementLabel', { requirement, language }, () => requirementLabelUnchecked(requirement, language));
}

/**
 * A requirement's short name: 構築3, build 3.
 * Cost: grows with the length of the text it makes.
 */
export function requirementNumber(requirement: RequirementId, language: Language): string {
  return checked('requirementNumber', { requirement, language }, () =>
    requirementNumberUnchecked(requirement, language),
  );
}

/**
 * What to do next, in words.
 * Cost: grows with the length of the text it makes.
 */
export function actionText(item: NextAction, language: Language): Parts {
  return checked('actionText', { item, language }, () => actionTextUnchecked(item, language));
}

/**
 * Whether an option may be chosen, in a few words. With its reasons it is told apart whether answers are missing or a
 * running site cannot meet what is mandatory.
 * Cost: grows with the length of the text it makes.
 */
export function eligibilityText(status: EligibilityStatus | Eligibility, language: Language): string {
  return checked('eligibilityText', { status, language }, () => eligibilityTextUnchecked(status, language));
}

/**
 * A finding in words: what is wrong, for an owner without engineers.
 * Cost: grows with the length of the text it makes.
 * @param option id of the option it was found of: its numbers then say what explains them
 */
export function findingText(item: Finding, language: Language, within?: string): Parts {
  return checked('findingText', { item, language, within }, () => findingTextUnchecked(item, language, within));
}

/**
 * Where the decision list leads, in words.
 * Cost: grows with the length of the text it makes.
 */
export function outcomeText(item: JourneyOutcome, language: Language): Parts {
  return checked('outcomeText', { item, language }, () => outcomeTextUnchecked(item, language));
}

/**
 * Why an option has its eligibility, in words. Holds the user's own texts: escape it.
 * Cost: grows with the length of the text it makes.
 */
export function reasonText(item: Reason, language: Language): Parts {
  return checked('reasonText', { item, language }, () => reasonTextUnchecked(item, language));
}

/**
 * Writes a number of months: 8.6か月.
 * Cost: grows with the length of the text it makes.
 */
export function formatMonths(value: Numeric, language: Language): string {
  return checked('formatMonths', { value, language }, () => formatMonthsUnchecked(value, language));
}

/**
 * Writes a plain number, at most four digits after the point; … says that there are more.
 * Cost: grows with the length of the text it makes.
 */
export function formatNumber(value: Numeric): string {
  return checked('formatNumber', { value }, () => formatNumberUnchecked(value));
}

/**
 * Writes a probability: as a rate, but never as certain or impossible unless it is.
 * Cost: grows with the length of the text it makes.
 */
export function formatProbability(value: Numeric, language: Language): string {
  return checked('formatProbability', { value, language }, () => formatProbabilityUnchecked(value, language));
}

/**
 * Writes a number with its unit, with every digit that matters: an input as it was typed, a computed number with …
 * where digits follow.
 * Cost: grows with the length of the text it makes.
 */
export function formatQuantity(value: Numeric, unit: Unit, language: Language): string {
  return checked('formatQuantity', { value, unit, language }, () => formatQuantityUnchecked(value, unit, language));
}

/**
 * Writes a fraction as per cent: 0.036 is 3.6%. A small one keeps two digits, so that it never reads as nothing.
 * Cost: grows with the length of the text it makes.
 * @param decimals digits after the point at most, or all that there are.
 */
export function formatRate(value: Numeric, language: Language, decimals?: number | 'exact'): string {
  return checked('formatRate', { value, language, decimals }, () => formatRateUnchecked(value, language, decimals));
}

/**
 * Writes a number of years: 5年.
 * Cost: grows with the length of the text it makes.
 */
export function formatYears(value: Numeric, language: Language): string {
  return checked('formatYears', { value, language }, () => formatYearsUnchecked(value, language));
}

/**
 * Writes an amount of money.
 * - `yen`: whole yen with separators, half away from zero.
 * - `man`: shortened from 10,000 yen on. 約 / “about” says that digits were left out; without it the amount is exact.
 * - `short`: as `man`, where the reader is told once that amounts are shortened.
 * Cost: grows with the length of the text it makes.
 */
export function formatYen(value: Numeric, language: Language, style?: YenStyle | 'short'): string {
  return checked('formatYen', { value, language, style }, () => formatYenUnchecked(value, language, style));
}

/**
 * The terms and their meanings in a language.
 * Cost: constant.
 */
export function glossary(language: Language): Glossary {
  return checked('glossary', { language }, () => glossaryUnchecked(language));
}

/**
 * A text with the terms it holds as parts of their own, each only where it stands first in all of it. Looked for in
 * words and names, never in numbers; a name that holds one is written out.
 * Cost: the length of the text × the terms of the glossary.
 */
export function glossarySpans(parts: Parts, language: Language): readonly (Part | TermPart)[] {
  return checked('glossarySpans', { parts, language }, () => glossarySpansUnchecked(parts, language));
}

/**
 * Label of the input at an address, with its option's and line's name, for a table or a field.
 * Cost: grows with the length of the text it makes.
 * @param within leave out the option's name where the reader already knows the option: its id.
 * @returns the address itself where it leads to no input.
 */
export function describeInput(scenario: Scenario, pointer: string, language: Language, within?: string): string {
  return checked('describeInput', { scenario, pointer, language, within }, () =>
    describeInputUnchecked(scenario, pointer, language, within),
  );
}

/**
 * The name of a line, stated or added by the model.
 * Cost: grows with the length of the text it makes.
 */
export function lineName(scenario: Scenario, option: string, line: string, language: Language): string {
  return checked('lineName', { scenario, option, line, language }, () =>
    lineNameUnchecked(scenario, option, line, language),
  );
}

/**
 * The name of an option; its id where the scenario has none of that id.
 * Cost: grows with the length of the text it makes.
 */
export function optionName(scenario: Scenario, option: string): string {
  return checked('optionName', { scenario, option }, () => optionNameUnchecked(scenario, option));
}

/**
 * Name of a year: 開業前, 3年目. Year 0 is the time before the opening, or before the chosen way starts.
 * Cost: grows with the length of the text it makes.
 */
export function yearName(year: number, journeyOf: Pick<Scenario, 'journey'>, language: Language): string {
  return checked('yearName', { year, journeyOf, language }, () => yearNameUnchecked(year, journeyOf, language));
}

/**
 * What is allowed, alone.
 * Cost: grows with the length of the text it makes.
 */
export function describeAllowed(allowed: Allowed, language: Language): string {
  return checked('describeAllowed', { allowed, language }, () => describeAllowedUnchecked(allowed, language));
}

/**
 * Says in one line where a problem is, what was found and what is allowed.
 * Cost: grows with the length of the text it makes.
 */
export function describeProblem(problem: Problem, language: Language): string {
  return checked('describeProblem', { problem, language }, () => describeProblemUnchecked(problem, language));
}

/**
 * Says in a sentence what an upgrade of an older scenario changed. No total is another for it.
 * Cost: grows with the length of the text it makes.
 */
export function describeUpgrade(note: UpgradeNote, language: Language): string {
  return checked('describeUpgrade', { note, language }, () => describeUpgradeUnchecked(note, language));
}

/**
 * A difference of two shares: 0.004 is 0.4 points.
 * Cost: grows with the length of the text it makes.
 */
export function formatPoints(value: Numeric, language: Language): string {
  return checked('formatPoints', { value, language }, () => formatPointsUnchecked(value, language));
}

/**
 * The same for a sentence: names are quoted, those of options as `nameOf` has them.
 * Cost: grows with the length of the text it makes.
 */
export function inputParts(
  scenario: Scenario,
  pointer: string,
  language: Language,
  nameOf: (option: string) => NamePart,
): Parts {
  return checked('inputParts', { scenario, pointer, language, nameOf }, () =>
    inputPartsUnchecked(scenario, pointer, language, nameOf),
  );
}

/**
 * Label of a number of the model: 「保守」の3年目の費用.
 * Cost: grows with the length of the text it makes.
 */
export function describeNumber(prepared: Prepared, about: About, language: Language, context?: NamingContext): string {
  return checked('describeNumber', { prepared, about, language, context }, () =>
    describeNumberUnchecked(prepared, about, language, context),
  );
}

/**
 * The names of options as texts say them: those that look the same are told apart by their place.
 * Cost: grows with the number of parts.
 */
export function optionNames(
  named: readonly { readonly id: string; readonly name: string }[],
): (id: string) => NamePart {
  return checked('optionNames', { named }, () => optionNamesUnchecked(named));
}

/**
 * Several pieces as one text; neighbouring words become one part.
 * Cost: grows with the number of parts.
 */
export function joined(pieces: readonly Piece[], between?: Piece): Parts {
  return checked('joined', { pieces, between }, () => joinedUnchecked(pieces, between));
}

/**
 * What somebody called something, as a part of a text.
 * Cost: grows with the number of parts.
 */
export function namePart(name: string, place?: number): NamePart {
  return checked('namePart', { name, place }, () => namePartUnchecked(name, place));
}

/**
 * A number as a part of a text.
 * Cost: grows with the number of parts.
 */
export function numberPart(value: Numeric, style: NumberStyle, path?: string): NumberPart {
  return checked('numberPart', { value, style, path }, () => numberPartUnchecked(value, style, path));
}

/**
 * A name where no quotation marks are needed: the head of a column.
 * Cost: grows with the length of the text it makes.
 */
export function labelText(part: NamePart, language: Language): string {
  return checked('labelText', { part, language }, () => labelTextUnchecked(part, language));
}

/**
 * One part as a string.
 * Cost: grows with the length of the text it makes.
 */
export function partText(part: Part, language: Language): string {
  return checked('partText', { part, language }, () => partTextUnchecked(part, language));
}

/**
 * A text as a string, for print, terminals, Markdown and speech. Holds what users typed: escape it.
 * Cost: grows with the length of the text it makes.
 */
export function plainText(parts: Parts, language: Language): string {
  return checked('plainText', { parts, language }, () => plainTextUnchecked(parts, language));
}

/**
 * A dated rule in words. `day` is an ISO date: what is in force, has ended or is to be read again depends on it.
 * Cost: grows with the length of the text it makes.
 */
export function datedRuleText(rule: DatedRule, today: string, language: Language): DatedRuleText {
  return checked('datedRuleText', { rule, today, language }, () => datedRuleTextUnchecked(rule, today, language));
}

/**
 * Writes a text of parts: say`${best} costs ${yen} more`.
 * Cost: grows with the number of parts.
 */
export function say(words: TemplateStringsArray, ...pieces: readonly Piece[]): Parts {
  return checked('say', { words, pieces }, () => sayUnchecked(words, ...pieces));
}

/**
 * Something made for each language.
 * Cost: grows with the number of parts.
 */
export function eachLanguage<Of>(make: (language: Language) => Of): Readonly<Record<Language, Of>> {
  return checked('eachLanguage', { make }, () => eachLanguageUnchecked(make));
}

/**
 * In which money the input at an address is stated; nothing of it for plain yen, and for what is no money.
 * Cost: grows with the number of lines where the number is a shared one, else constant.
 */
export function statedMoney(scenario: Scenario, pointer: string, unit: Unit): StatedMoney {
  return checked('statedMoney', { scenario, pointer, unit }, () => statedMoneyUnchecked(scenario, pointer, unit));
}
