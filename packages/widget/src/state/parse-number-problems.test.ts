import { expect, test } from 'vitest';
import type { NumberRule } from './number/number-rule.ts';
import { parseNumber } from './parse-number.ts';

const YEN = { unit: 'yen' } as const;
const RATE = { unit: 'rate' } as const;
const ORDER = { unit: 'yen/order' } as const;
const said = (value: number, decimal = String(value)) => ({ ok: true, value, decimal, approximate: false });

test.each<[string, NumberRule, object]>([
  // As many characters as may be typed, and one more.
  ['1'.padStart(500), YEN, said(1)],
  ['1'.padStart(501), YEN, { ok: false, code: 'too-long' }],
  // Cells of a spreadsheet: empty ones say nothing, a unit belongs to the number before it.
  ['\t\n50,000\t円\t\t', YEN, said(50_000)],
  ['料金\t50,000', YEN, said(50_000)],
  ['\t  \t800', YEN, said(800)],
  ['1\t 2 \t3\t4\t5\t6', YEN, { ok: false, code: 'several', found: ['1', '2', '3', '4', '5'] }],
  ['料金\t5 abc', YEN, { ok: false, code: 'unknown-text', position: 5, found: 'abc' }],
  ['料金\t円', YEN, { ok: false, code: 'unknown-text', position: 3, found: '円' }],
  // Nothing to pay is 0 yen or 0 %, and no number of months.
  [' 無料 ', YEN, said(0)],
  ['free', RATE, said(0)],
  ['なし', { unit: 'months' }, { ok: false, code: 'unknown-text', position: 0, found: 'なし' }],
  // The second price of a fee.
  [' 3.6%+15円 ', RATE, { ok: false, code: 'second-price', found: '3.6%+15円' }],
  ['3.6%+15円', { ...RATE, second: true }, { ...said(0.036), plus: { unit: 'yen/order', value: 15 } }],
  ['15円+3.6%', { ...ORDER, second: true }, { ...said(15), plus: { unit: 'rate', value: 0.036 } }],
  ['15+3.6', { ...ORDER, second: true }, { ok: false, code: 'unknown-text', position: 2, found: '+3.6' }],
  ['3.6%+15円+2%', { ...RATE, second: true }, { ok: false, code: 'unknown-text', position: 4, found: '+15円+2%' }],
  ['3.6%+15円(税込)', { ...RATE, second: true }, { ok: false, code: 'with-tax', found: '3.6%+15円(税込)' }],
  ['5+3円', YEN, { ok: false, code: 'unknown-text', position: 1, found: '+3円' }],
  [' 100円(税込) ', YEN, { ok: false, code: 'with-tax', found: '100円(税込)' }],
  // What a small number may mean, as far as the field can hold it.
  ['80', { ...YEN, max: 800_000, slip: { below: 1000, places: 4 } }, { ok: false, code: 'slip', meant: [80, 800_000] }],
  ['80', { ...YEN, max: 799_999, slip: { below: 1000, places: 4 } }, { ok: false, code: 'slip', meant: [80] }],
  ['80', { ...YEN, slip: { below: 1000, places: 4 } }, { ok: false, code: 'slip', meant: [80, 800_000] }],
  ['0', { ...YEN, slip: { below: 1000, places: 4 } }, { ok: false, code: 'slip', meant: [0] }],
  ['1000', { ...YEN, slip: { below: 1000, places: 4 } }, said(1000)],
  // Numbers beyond all limits.
  ['9'.repeat(400), YEN, { ok: false, code: 'above', limit: Number.MAX_VALUE }],
  ['9'.repeat(400), { ...YEN, max: 5 }, { ok: false, code: 'above', limit: 5 }],
  ['-1', { ...YEN, min: 0 }, { ok: false, code: 'below', limit: 0 }],
  ['1.5', { unit: 'people', integer: true }, { ok: false, code: 'not-whole' }],
  // Where it stops being understood, and what stands there, twenty-four characters of it.
  ['5  xyz', YEN, { ok: false, code: 'unknown-text', position: 3, found: 'xyz' }],
  ['  abcdefghijklmnop', YEN, { ok: false, code: 'unknown-text', position: 2, found: 'abcdefghijklmnop' }],
  [`x${'y'.repeat(30)}`, YEN, { ok: false, code: 'unknown-text', position: 0, found: `x${'y'.repeat(23)}…` }],
  ['月商120万円', { unit: 'yen/month' }, { ok: false, code: 'unknown-text', position: 1, found: '月商120万円' }],
  ['5 件', YEN, { ok: false, code: 'wrong-unit', position: 2, found: '件' }],
  ['5-10', YEN, { ok: false, code: 'range', position: 1 }],
  ['5 x-10', YEN, { ok: false, code: 'unknown-text', position: 2, found: 'x-10' }],
  [' 万', YEN, { ok: false, code: 'no-number', position: 1 }],
  ['¥', YEN, { ok: false, code: 'no-number', position: 1 }],
  // 割, 分 and 厘 fall.
  ['3割5分', RATE, said(0.35)],
  ['3割3割', RATE, { ok: false, code: 'order', position: 3 }],
  ['5分3割', RATE, { ok: false, code: 'order', position: 3 }],
  ['3割5', RATE, { ok: false, code: 'order', position: 2 }],
  ['5分%', RATE, { ok: false, code: 'wrong-unit', position: 2, found: '%' }],
  ['1.234', YEN, { ok: false, code: 'ambiguous-point', position: 1, found: '1.234' }],
  ['1.234', { ...YEN, scale: 'man' }, said(12_340)],
  ['1.234', { unit: 'hours' }, said(1.234)],
])('%j as %o', (typed, rule, expected) => expect(parseNumber(typed, rule)).toEqual(expected));
