import { expect, test } from 'vitest';
import type { NumberProblem } from './number/number-problem.ts';
import type { InputUnit } from './number/number-rule.ts';
import { describeNumberProblem } from './number-messages.ts';

const position = 0;
const found = 'abc';

test.each<[NumberProblem, InputUnit, ja: string, en: string]>([
  [{ code: 'empty' }, 'yen', '数字を入力してください。', 'Enter a number.'],
  [{ code: 'too-long' }, 'yen', '長すぎます。数字だけを入力してください。', 'This is too long. Enter only a number.'],
  [
    ...([{ code: 'no-number', position }, 'yen/month'] as const),
    ...(['数字がありません。例：5万', 'There is no number here. Example: 50k'] as const),
  ],
  [
    ...([{ code: 'unknown-text', position, found: 'a\u200bb' }, 'rate'] as const),
    ...([
      '「aU+200Bb」は数字として読めません。例：3.6%',
      '“aU+200Bb” cannot be read as a number. Example: 3.6%',
    ] as const),
  ],
  [
    ...([{ code: 'unknown-text', position, found: '\t' }, 'count'] as const),
    ...(['「U+0009」は数字として読めません。例：3', '“U+0009” cannot be read as a number. Example: 3'] as const),
  ],
  [
    ...([{ code: 'wrong-unit', position, found: '人' }, 'yen'] as const),
    '「人」はこの欄の単位ではありません。欄に示した単位で入力してください。',
    '“人” is not the unit of this field. Use the unit shown with it.',
  ],
  [
    ...([{ code: 'grouping', position }, 'yen'] as const),
    'カンマ・空白・小数点の位置を確かめてください。カンマは 3 桁ごとに入れます。例：1,200',
    'Check the commas, spaces and points. Commas go between groups of three digits: 1,200',
  ],
  [
    ...([{ code: 'ambiguous-point', position, found: '1.234' }, 'yen'] as const),
    '「1.234」の点は桁区切りですか。桁区切りなら「,」を使い、小数なら末尾に 0 を足してください。',
    'Does the point in “1.234” separate thousands? Then use a comma; if it is a decimal point, add a 0.',
  ],
  [
    ...([{ code: 'order', position }, 'yen/year'] as const),
    ...(['桁の並びを確かめてください。例：3億2,000万', 'Check the order of the units. Example: 3億2,000万'] as const),
  ],
  [
    ...([{ code: 'order', position }, 'rate/year'] as const),
    ...(['桁の並びを確かめてください。例：3割5分', 'Check the order of the units. Example: 3割5分'] as const),
  ],
  [
    ...([{ code: 'order', position }, 'records'] as const),
    ...(['桁の並びを確かめてください。例：1万2,000', 'Check the order of the units. Example: 1万2,000'] as const),
  ],
  [
    ...([{ code: 'wrong-unit', position, found: 'ドル' }, 'yen'] as const),
    '「ドル」は円ではありません。円に直してください。費用は「料金表の条件」に為替を入れると、外貨のまま入れられます。',
    '“ドル” is not yen. State it in yen; of a cost, enter the exchange rate under “Terms of the price list” to keep the currency.',
  ],
  [{ code: 'range', position }, 'yen', '数字は一つだけ入力してください。', 'Enter one number only.'],
  [
    ...([{ code: 'several', found: ['1', '2\u200b', '3'] }, 'yen'] as const),
    '数字が3つあります（1、2U+200B、3）。使う一つだけを入れてください。',
    'There are 3 numbers here (1, 2U+200B, 3). Keep the one you want to use.',
  ],
  [
    ...([{ code: 'slip', meant: [80, 800_000] }, 'yen'] as const),
    ...(['80円ですか、80万円ですか。', 'Is this 80 yen, or 800,000 yen?'] as const),
  ],
  [{ code: 'slip', meant: [0.45] }, 'rate', '45%でよいですか。', 'Is it really 45%?'],
  [
    ...([{ code: 'unpriced', found: '要見積' }, 'yen'] as const),
    '「要見積」は金額ではありません。わかったら、数字を入れてください。',
    '“要見積” is not an amount. Enter the number once you know it.',
  ],
  [
    ...([{ code: 'with-tax', found }, 'yen'] as const),
    'この欄は税抜の金額です。税抜の金額を入力してください。',
    'This field takes prices without tax. Enter the price without tax.',
  ],
  [
    ...([{ code: 'second-price', found: '3.6%+15円' }, 'rate'] as const),
    '「3.6%+15円」は値段が2つあります。この欄には1つだけ入れ、もう1つは別の費用の行に入れてください。',
    '“3.6%+15円” is two prices. Keep one here and put the other into a cost line of its own.',
  ],
  [
    ...([{ code: 'with-tax', found }, 'rate'] as const),
    'この欄は割合です。税込・税抜の区別は入りません。割合だけを入力してください。',
    'This field takes a share; with or without tax is not said here. Enter the share alone.',
  ],
  [
    ...([{ code: 'no-limit', found: '無制限' }, 'yen'] as const),
    '「無制限」は数字ではありません。限度がなければ、起こりうる損害より大きい額を入力してください。例：10億',
    '“無制限” is not a number. Where there is no limit, enter more than any loss could be, such as 1bn.',
  ],
  [{ code: 'not-whole' }, 'people', '小数のない数を入力してください。', 'Enter a whole number.'],
  [
    ...([{ code: 'below', limit: 320_000_000 }, 'yen/month'] as const),
    ...(['3億2,000万円/月以上の数を入力してください。', 'Enter 320,000,000 yen/month or more.'] as const),
  ],
  [{ code: 'above', limit: 1.5 }, 'factor', '1.5倍以下の数を入力してください。', 'Enter 1.5 × or less.'],
  [
    ...([{ code: 'other-end' }, 'yen'] as const),
    ...(['少なく見た値と多く見た値の両方を入力してください。', 'Enter both values, the least and the most.'] as const),
  ],
])('%o in %s', (problem, unit, ja, en) => {
  expect([describeNumberProblem(problem, unit, 'ja'), describeNumberProblem(problem, unit, 'en')]).toEqual([ja, en]);
});
