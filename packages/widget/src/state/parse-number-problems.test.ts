import { expect, test } from 'vitest';
import type { NumberRule } from './number/number-rule.ts';
import { parseNumber } from './parse-number.ts';

const YEN = { unit: 'yen' } as const;
const RATE = { unit: 'rate' } as const;
const ORDER = { unit: 'yen/order' } as const;
const MONTH = { unit: 'yen/month' } as const;
const HOURS = { unit: 'hours' } as const;
const PEOPLE = { unit: 'people', integer: true } as const;
const said = (value: number, decimal = String(value)) => ({ ok: true, value, decimal, approximate: false });

test.each<[string, NumberRule, object]>([
  // As many characters as may be typed, and one more.
  ['1'.padStart(500), YEN, said(1)],
  ['1'.padStart(501), YEN, { ok: false, code: 'too-long' }],
  // Cells of a spreadsheet: empty ones say nothing, a unit belongs to the number before it.
  ['\t\n50,000\t円\t\t', YEN, said(50_000)],
  ['料金\t50,000', YEN, said(50_000)],
  ['\t  \t800', YEN, said(800)],
  ['5\t \t円', { ...YEN, scale: 'man' }, said(5)],
  ['料金\t3,980円（税込）', YEN, { ok: false, code: 'with-tax', found: '3,980円(税込)' }],
  ['\n1.234', YEN, { ok: false, code: 'ambiguous-point', position: 2, found: '1.234' }],
  ['1\t 2 \t3\t4\t5\t6', YEN, { ok: false, code: 'several', found: ['1', '2', '3', '4', '5'] }],
  ['料金\t5 abc', YEN, { ok: false, code: 'unknown-text', position: 5, found: 'abc' }],
  ['料金\t円', YEN, { ok: false, code: 'unknown-text', position: 3, found: '円' }],
  // Nothing to pay is 0 yen or 0 %, and no number of months.
  [' 無料 ', YEN, said(0)],
  ['free', RATE, said(0)],
  ['無料', { ...YEN, slip: { below: 1000, places: 4 } }, { ok: false, code: 'slip', meant: [0] }],
  ['0円', { ...YEN, most: true }, { ok: false, code: 'slip', meant: [0] }],
  ['2年', { unit: 'months' }, said(24)],
  ['0/3', RATE, said(0)],
  ['2/3', RATE, said(2 / 3)],
  ['2/3補助', RATE, said(2 / 3)],
  ['2/3を上限', RATE, { ...said(2 / 3), bound: 'most' }],
  ['なし', { unit: 'months' }, { ok: false, code: 'unknown-text', position: 0, found: 'なし' }],
  // The second price of a fee.
  [' 3.6%+15円 ', RATE, { ok: false, code: 'second-price', found: '3.6%+15円' }],
  ['3.6%+15円', { ...RATE, second: true }, { ...said(0.036), plus: { unit: 'yen/order', value: 15 } }],
  ['15円+3.6%', { ...ORDER, second: true }, { ...said(15), plus: { unit: 'rate', value: 0.036 } }],
  ['15+3.6', { ...ORDER, second: true }, { ok: false, code: 'unknown-text', position: 2, found: '+3.6' }],
  ['3.6%+15円+2%', { ...RATE, second: true }, { ok: false, code: 'unknown-text', position: 4, found: '+15円+2%' }],
  ['3.6%+15円(税込)', { ...RATE, second: true }, { ok: false, code: 'with-tax', found: '3.6%+15円(税込)' }],
  ['50,000円+3.6%', YEN, { ok: false, code: 'unknown-text', position: 7, found: '+3.6%' }],
  ['5+3円', YEN, { ok: false, code: 'unknown-text', position: 1, found: '+3円' }],
  [' 100円(税込) ', YEN, { ok: false, code: 'with-tax', found: '100円(税込)' }],
  // What a small number may mean, as far as the field can hold it.
  ['80', { ...YEN, max: 800_000, slip: { below: 1000, places: 4 } }, { ok: false, code: 'slip', meant: [80, 800_000] }],
  ['80', { ...YEN, max: 799_999, slip: { below: 1000, places: 4 } }, { ok: false, code: 'slip', meant: [80] }],
  ['80', { ...YEN, slip: { below: 1000, places: 4 } }, { ok: false, code: 'slip', meant: [80, 800_000] }],
  ['0', { ...YEN, slip: { below: 1000, places: 4 } }, { ok: false, code: 'slip', meant: [0] }],
  ['1000', { ...YEN, slip: { below: 1000, places: 4 } }, said(1000)],
  ['-0.3', { ...RATE, min: -0.2, slip: { below: 0.01, places: 2 } }, { ok: false, code: 'slip', meant: [-0.003] }],
  ['500', { ...YEN, near: 5_000_000, max: 4_000_000 }, { ok: false, code: 'slip', meant: [500, 500_000] }],
  ['1.0010', { ...YEN, near: 100 }, { ok: false, code: 'slip', meant: [1.001, 1001] }],
  ['1', { ...YEN, near: 5_000_000 }, { ok: false, code: 'slip', meant: [1] }],
  // Numbers beyond all limits.
  ['9'.repeat(400), YEN, { ok: false, code: 'above', limit: Number.MAX_VALUE }],
  ['9'.repeat(400), { ...YEN, max: 5 }, { ok: false, code: 'above', limit: 5 }],
  ['-1', { ...YEN, min: 0 }, { ok: false, code: 'below', limit: 0 }],
  ['3', PEOPLE, said(3)],
  ['1.5', PEOPLE, { ok: false, code: 'not-whole' }],
  // Where it stops being understood, and what stands there, twenty-four characters of it.
  ['5  xyz', YEN, { ok: false, code: 'unknown-text', position: 3, found: 'xyz' }],
  ['  abcdefghijklmnop', YEN, { ok: false, code: 'unknown-text', position: 2, found: 'abcdefghijklmnop' }],
  [`x${'y'.repeat(30)}`, YEN, { ok: false, code: 'unknown-text', position: 0, found: `x${'y'.repeat(23)}…` }],
  [`x${'y'.repeat(23)}`, YEN, { ok: false, code: 'unknown-text', position: 0, found: `x${'y'.repeat(23)}` }],
  [
    'abcdefghijklmnopqrstuvw xyz',
    YEN,
    { ok: false, code: 'unknown-text', position: 0, found: 'abcdefghijklmnopqrstuvw…' },
  ],
  ['  月商120万円', MONTH, { ok: false, code: 'unknown-text', position: 3, found: '月商120万円' }],
  ['-税込 abc', RATE, { ok: false, code: 'unknown-text', position: 4, found: 'abc' }],
  ['5件 xyz', { unit: 'records' }, { ok: false, code: 'unknown-text', position: 3, found: 'xyz' }],
  ['月商120万円', { unit: 'yen/month' }, { ok: false, code: 'unknown-text', position: 1, found: '月商120万円' }],
  ['5 件', YEN, { ok: false, code: 'wrong-unit', position: 2, found: '件' }],
  ['5-10', YEN, { ok: false, code: 'range', position: 1 }],
  ['100万円〜¥200万円', YEN, { ok: false, code: 'range', position: 5 }],
  // The sign, or から, may pass for a mark of the first price.
  ['¥5,000 - ¥8,000', YEN, { ok: false, code: 'range', position: 9 }],
  ['5,000円/月 〜 8,000円/月', MONTH, { ok: false, code: 'range', position: 11 }],
  ['5,000円〜  8,000円', YEN, { ok: false, code: 'range', position: 9 }],
  ['-5円 3', YEN, { ok: false, code: 'unknown-text', position: 4, found: '3' }],
  ['3から5', YEN, { ok: false, code: 'range', position: 1 }],
  ['3 to 5', PEOPLE, { ok: false, code: 'range', position: 2 }],
  ['3か5', PEOPLE, { ok: false, code: 'range', position: 1 }],
  ['3,000円または5,000円', YEN, { ok: false, code: 'range', position: 6 }],
  ['3 or 5', YEN, { ok: false, code: 'range', position: 2 }],
  ['3 torii 5', YEN, { ok: false, code: 'unknown-text', position: 2, found: 'torii 5' }],
  ['3 order 5', YEN, { ok: false, code: 'unknown-text', position: 2, found: 'order 5' }],
  ['3 yen, 5', YEN, { ok: false, code: 'unknown-text', position: 5, found: ', 5' }],
  ['5 x-10', YEN, { ok: false, code: 'unknown-text', position: 2, found: 'x-10' }],
  [' 万', YEN, { ok: false, code: 'no-number', position: 1 }],
  ['¥', YEN, { ok: false, code: 'no-number', position: 1 }],
  // What is said of prices is no part of other numbers.
  ['40時間以上', HOURS, { ok: false, code: 'unknown-text', position: 4, found: '以上' }],
  ['最大40時間', HOURS, { ok: false, code: 'unknown-text', position: 0, found: '最大40時間' }],
  ['3.0%（税込3.3%）', RATE, { ok: false, code: 'unknown-text', position: 4, found: '(税込3.3%)' }],
  // The place of a comma or a unit that stands where it cannot.
  ['1,5億', YEN, { ok: false, code: 'grouping', position: 1 }],
  [' 12,00', YEN, { ok: false, code: 'grouping', position: 3 }],
  ['3億10000万', YEN, { ok: false, code: 'order', position: 2 }],
  ['1万20000', YEN, { ok: false, code: 'order', position: 7 }],
  ['2万0万', YEN, { ok: false, code: 'order', position: 2 }],
  ['5千k', YEN, { ok: false, code: 'wrong-unit', position: 2, found: 'k' }],
  ['3割5k分', RATE, { ok: false, code: 'order', position: 2 }],
  // 割, 分 and 厘 fall.
  ['3割5分', RATE, said(0.35)],
  ['3割3割', RATE, { ok: false, code: 'order', position: 3 }],
  ['5分3割', RATE, { ok: false, code: 'order', position: 3 }],
  ['3割5', RATE, { ok: false, code: 'order', position: 2 }],
  ['5分%', RATE, { ok: false, code: 'wrong-unit', position: 2, found: '%' }],
  ['1.234', YEN, { ok: false, code: 'ambiguous-point', position: 1, found: '1.234' }],
  ['1.234', { ...YEN, scale: 'man' }, said(12_340)],
  ['1.234', { unit: 'hours' }, said(1.234)],
  ['12.345', YEN, { ok: false, code: 'ambiguous-point', position: 2, found: '12.345' }],
  ['1.234', { unit: 'count' }, { ok: false, code: 'ambiguous-point', position: 1, found: '1.234' }],
  ['12k', { unit: 'count' }, said(12_000)],
  ['1.234万', YEN, said(12_340)],
  ['一二〇', YEN, said(120)],
  // What calls a number approximate, with a space before it or another word.
  ['\n五万', YEN, said(50_000)],
  [' 約5万', YEN, { ...said(50_000), approximate: true }],
  ['税抜 約5万', YEN, { ...said(50_000), approximate: true, tax: 'excluded' }],
])('%j as %o', (typed, rule, expected) => expect(parseNumber(typed, rule)).toEqual(expected));
