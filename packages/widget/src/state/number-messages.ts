import type { Language } from '@ec-tco/core';
import { formatReading } from './format-number.ts';
import type { NumberProblem } from './number/number-problem.ts';
import type { InputUnit } from './number/number-rule.ts';

type Code = NumberProblem['code'];
type Say<C extends Code> = (problem: Extract<NumberProblem, { code: C }>, show: (value: number) => string) => string;
type Catalogue = { readonly [C in Code]: Say<C> };

/** Characters nobody sees are named, so that the message can be acted on. */
const visible = (text: string): string =>
  text.replace(/\p{C}/gu, (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);

const JA: Catalogue = {
  empty: () => '数字を入力してください。',
  'too-long': () => '長すぎます。数字だけを入力してください。',
  'no-number': () => '数字がありません。例：120万',
  'unknown-text': ({ found }) => `「${visible(found)}」は数字として読めません。例：120万、1,200,000`,
  'wrong-unit': ({ found }) => `「${visible(found)}」はこの欄の単位ではありません。欄に示した単位で入力してください。`,
  grouping: () => 'カンマ・空白・小数点の位置を確かめてください。カンマは 3 桁ごとに入れます。例：1,200,000',
  'ambiguous-point': ({ found }) =>
    `「${found}」の点は桁区切りですか。桁区切りなら「,」を使い、小数なら末尾に 0 を足してください。`,
  order: () => '桁の並びを確かめてください。例：3億2,000万',
  range: () => '数字は一つだけ入力してください。',
  'not-whole': () => '小数のない数を入力してください。',
  below: ({ limit }, show) => `${show(limit)}以上の数を入力してください。`,
  above: ({ limit }, show) => `${show(limit)}以下の数を入力してください。`,
};

const EN: Catalogue = {
  empty: () => 'Enter a number.',
  'too-long': () => 'This is too long. Enter only a number.',
  'no-number': () => 'There is no number here. Example: 1,200,000',
  'unknown-text': ({ found }) => `“${visible(found)}” cannot be read as a number. Examples: 1,200,000 or 1.2M`,
  'wrong-unit': ({ found }) => `“${visible(found)}” is not the unit of this field. Use the unit shown with it.`,
  grouping: () => 'Check the commas, spaces and points. Commas go between groups of three digits: 1,200,000',
  'ambiguous-point': ({ found }) =>
    `Does the point in “${found}” separate thousands? Then use a comma; if it is a decimal point, add a 0.`,
  order: () => 'Check the order of the units. Example: 3億2,000万',
  range: () => 'Enter one number only.',
  'not-whole': () => 'Enter a whole number.',
  below: ({ limit }, show) => `Enter ${show(limit)} or more.`,
  above: ({ limit }, show) => `Enter ${show(limit)} or less.`,
};

/** Says what is wrong with a typed number and what to do. */
export function describeNumberProblem(problem: NumberProblem, unit: InputUnit, language: Language): string {
  const say = (language === 'ja' ? JA : EN)[problem.code] as Say<Code>;
  return say(problem, (value) => formatReading(value, unit, language));
}
