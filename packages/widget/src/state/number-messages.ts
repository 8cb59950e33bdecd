import type { Language } from '@ec-tco/core';
import { formatReading } from './format-number.ts';
import type { NumberProblem } from './number/number-problem.ts';
import { type InputUnit, isRate, isYen } from './number/number-rule.ts';

type Code = NumberProblem['code'];
type Say<C extends Code> = (
  problem: Extract<NumberProblem, { code: C }>,
  show: (value: number) => string,
  unit: InputUnit,
) => string;
type Catalogue = { readonly [C in Code]: Say<C> };

/** Characters nobody sees are named, so that the message can be acted on. */
const visible = (text: string): string =>
  text.replace(/\p{C}/gu, (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);

/** What could be typed into a field of the unit. Amounts say so, as the field may count 万円. */
const EXAMPLES: Readonly<Record<InputUnit, { readonly ja: string; readonly en: string }>> = {
  yen: { ja: '120万', en: '1.2M' },
  'yen/month': { ja: '5万', en: '50k' },
  'yen/year': { ja: '60万', en: '600k' },
  'yen/hour': { ja: '2,500円', en: '2,500 yen' },
  'yen/order': { ja: '30円', en: '30 yen' },
  'yen/record': { ja: '500円', en: '500 yen' },
  rate: { ja: '3.6%', en: '3.6%' },
  'rate/year': { ja: '2.5%', en: '2.5%' },
  years: { ja: '5', en: '5' },
  year: { ja: '2', en: '2' },
  month: { ja: '7', en: '7' },
  months: { ja: '6', en: '6' },
  hours: { ja: '40', en: '40' },
  records: { ja: '1,200', en: '1,200' },
  people: { ja: '3', en: '3' },
  count: { ja: '3', en: '3' },
  factor: { ja: '1.5', en: '1.5' },
  foreign: { ja: '0.3', en: '0.3' },
  'foreign/month': { ja: '29', en: '29' },
  'foreign/year': { ja: '290', en: '290' },
};

/** Another money than yen. */
export const FOREIGN = /^(?:(?:us|a|c)?[$€£]|usd|eur|gbp|cny|krw|ドル|セント|ユーロ|ポンド|元|ウォン)/i;

/** Digits and their units in the right order. */
const ordered = (unit: InputUnit): string => (isYen(unit) ? '3億2,000万' : isRate(unit) ? '3割5分' : '1万2,000');

const JA: Catalogue = {
  empty: () => '数字を入力してください。',
  'too-long': () => '長すぎます。数字だけを入力してください。',
  'no-number': (_, __, unit) => `数字がありません。例：${EXAMPLES[unit].ja}`,
  'unknown-text': ({ found }, _, unit) => `「${visible(found)}」は数字として読めません。例：${EXAMPLES[unit].ja}`,
  'wrong-unit': ({ found }, _, unit) =>
    isYen(unit) && FOREIGN.test(found)
      ? `「${visible(found)}」は円ではありません。円に直してください。費用は「料金表の条件」に為替を入れると、外貨のまま入れられます。`
      : `「${visible(found)}」はこの欄の単位ではありません。欄に示した単位で入力してください。`,
  grouping: () => 'カンマ・空白・小数点の位置を確かめてください。カンマは 3 桁ごとに入れます。例：1,200',
  'ambiguous-point': ({ found }) =>
    `「${found}」の点は桁区切りですか。桁区切りなら「,」を使い、小数なら末尾に 0 を足してください。`,
  order: (_, __, unit) => `桁の並びを確かめてください。例：${ordered(unit)}`,
  range: () => '数字は一つだけ入力してください。',
  several: ({ found }) =>
    `数字が${found.length}つあります（${found.map(visible).join('、')}）。使う一つだけを入れてください。`,
  slip: ({ meant }, show) =>
    meant.length > 1 ? `${meant.map(show).join('ですか、')}ですか。` : `${meant.map(show).join('')}でよいですか。`,
  unpriced: ({ found }) => `「${visible(found)}」は金額ではありません。わかったら、数字を入れてください。`,
  'with-tax': (_, __, unit) =>
    isRate(unit)
      ? 'この欄は割合です。税込・税抜の区別は入りません。割合だけを入力してください。'
      : 'この欄は税抜の金額です。税抜の金額を入力してください。',
  'second-price': ({ found }) =>
    `「${visible(found)}」は値段が2つあります。この欄には1つだけ入れ、もう1つは別の費用の行に入れてください。`,
  'no-limit': ({ found }) =>
    `「${visible(found)}」は数字ではありません。限度がなければ、起こりうる損害より大きい額を入力してください。例：10億`,
  'not-whole': () => '小数のない数を入力してください。',
  below: ({ limit }, show) => `${show(limit)}以上の数を入力してください。`,
  above: ({ limit }, show) => `${show(limit)}以下の数を入力してください。`,
  'other-end': () => '少なく見た値と多く見た値の両方を入力してください。',
};

const EN: Catalogue = {
  empty: () => 'Enter a number.',
  'too-long': () => 'This is too long. Enter only a number.',
  'no-number': (_, __, unit) => `There is no number here. Example: ${EXAMPLES[unit].en}`,
  'unknown-text': ({ found }, _, unit) =>
    `“${visible(found)}” cannot be read as a number. Example: ${EXAMPLES[unit].en}`,
  'wrong-unit': ({ found }, _, unit) =>
    isYen(unit) && FOREIGN.test(found)
      ? `“${visible(found)}” is not yen. State it in yen; of a cost, enter the exchange rate under “Terms of the price list” to keep the currency.`
      : `“${visible(found)}” is not the unit of this field. Use the unit shown with it.`,
  grouping: () => 'Check the commas, spaces and points. Commas go between groups of three digits: 1,200',
  'ambiguous-point': ({ found }) =>
    `Does the point in “${found}” separate thousands? Then use a comma; if it is a decimal point, add a 0.`,
  order: (_, __, unit) => `Check the order of the units. Example: ${ordered(unit)}`,
  range: () => 'Enter one number only.',
  several: ({ found }) =>
    `There are ${found.length} numbers here (${found.map(visible).join(', ')}). Keep the one you want to use.`,
  slip: ({ meant }, show) =>
    meant.length > 1 ? `Is this ${meant.map(show).join(', or ')}?` : `Is it really ${meant.map(show).join('')}?`,
  unpriced: ({ found }) => `“${visible(found)}” is not an amount. Enter the number once you know it.`,
  'with-tax': (_, __, unit) =>
    isRate(unit)
      ? 'This field takes a share; with or without tax is not said here. Enter the share alone.'
      : 'This field takes prices without tax. Enter the price without tax.',
  'second-price': ({ found }) =>
    `“${visible(found)}” is two prices. Keep one here and put the other into a cost line of its own.`,
  'no-limit': ({ found }) =>
    `“${visible(found)}” is not a number. Where there is no limit, enter more than any loss could be, such as 1bn.`,
  'not-whole': () => 'Enter a whole number.',
  below: ({ limit }, show) => `Enter ${show(limit)} or more.`,
  above: ({ limit }, show) => `Enter ${show(limit)} or less.`,
  'other-end': () => 'Enter both values, the least and the most.',
};

const MESSAGES: Readonly<Record<Language, typeof JA>> = { ja: JA, en: EN };

/** Says what is wrong with a typed number and what to do. */
export function describeNumberProblem(problem: NumberProblem, unit: InputUnit, language: Language): string {
  const say = MESSAGES[language][problem.code] as Say<Code>;
  return say(problem, (value) => formatReading(value, unit, language), unit);
}
