import { expect, test } from 'vitest';
import { readRows } from './read-rows.ts';
import { comesTo } from './stated-sums.ts';

test.each([
  // The rows were read in yen, the sum says what they are in.
  ['構築\t3,500\n撮影\t500\n合計\t4,000,000円', { name: '合計', stated: 4_000_000, read: 4000, unit: 'thousand' }],
  ['冊子\t350\n撮影\t150\n小計\t5,000,000円', { name: '小計', stated: 5_000_000, read: 500, unit: 'ten-thousand' }],
  // A row is missing.
  ['構築\t2,000,000円\n小計\t2,700,000円', { name: '小計', stated: 2_700_000, read: 2_000_000 }],
  ['御見積金額\t3,000,000円\n構築\t2,000,000円', { name: '御見積金額', stated: 3_000_000, read: 2_000_000 }],
  [
    '構築\t2,000,000円\n小計\t2,000,000円\n保守\t毎月\t30,000円\n小計\t40,000円',
    { name: '小計', stated: 40_000, read: 30_000 },
  ],
  ['項目\t初期費用\t月額費用\nA\t100,000\t5,000\nB\t50,000\t3,000\n合計\t150,000\t9,000', { stated: 9000, read: 8000 }],
  ['構築\t2,000,000円\nTotal\t2,500,000 yen', { name: 'Total', stated: 2_500_000, read: 2_000_000 }],
])('a sum that the rows do not come to: %s', (text, wanted) => expect(readRows(text).off).toMatchObject(wanted));

test.each([
  '構築\t2,000,000円\n撮影\t500,000円\n小計\t2,500,000円\n消費税\t250,000円\n合計\t2,750,000円',
  // As the quotation adds up: twelve months, or the first year.
  '構築\t1\t式\t2,000,000\t2,000,000\nWAF月額\t12ヶ月\t25,000\t300,000\n小計\t2,300,000',
  '構築一式\t2,000,000円\nWAF\t25,000円\t毎月\n初年度合計\t2,300,000円',
  '初期費用\t100,000円\n月額費用\t5,000円\n合計\t105,000円',
  '構築\t2,000,000円\n値引き\t▲100,000円\n合計\t1,900,000円',
  // Tax of two rates, rounded by the row; tax that is held back.
  'A\t100,000円\nB\t50,000円\n小計\t150,000円\n消費税\t14,000円\n合計\t164,000円',
  'A\t1,005円\nB\t1,005円\n合計（税込）\t2,210円',
  '保守\t30,000\nサーバー\t8,000\n小計\t38,000\n消費税(10%)\t3,800\n源泉所得税\t▲3,063\nご請求金額\t38,737',
  '御見積金額 3,300,000円（税込）\n構築\t2,000,000\nデザイン\t1,000,000\n小計\t3,000,000\n消費税10%\t300,000',
  '■初期\nA\t100円\n小計\t100円\n■月額\nB\t30円\nC\t10円\n小計\t40円\n合計\t140円',
  '項目\t初期費用\t月額費用\nA\t100,000\t5,000\nB\t50,000\t3,000\n合計\t150,000\t8,000',
  '項目\t月額\t年額\nサーバー\t12,000\t144,000\nSSL\t-\t33,000\n計\t12,000\t177,000',
  // What is still open comes to nothing yet; sums of other years are of prices that nobody can tell.
  '構築\t200〜300万円\n合計\t250万円',
  '構築\t2,000,000円\n5年総額\t9,000,000円\n2年目以降合計\t1円',
  '決済手数料\t3.6%\n合計\t5,000円',
])('a sum that is right: %s', (text) => expect(readRows(text)).not.toHaveProperty('off'));

test.each([
  ['サイト構築\t2,200,000\n保守\t330,000\n合計（税込）\t2,530,000', 'included'],
  ['サイト構築\t2,200,000\n保守\t330,000\n合計\t2,530,000\n（内消費税等\t230,000）', 'included'],
  ['サイト構築\t2,200,000\n保守\t330,000\n合計\t2,530,000\n消費税\t253,000', 'excluded'],
  ['サイト構築\t2,000,000\n保守\t300,000\n合計（税込）\t2,530,000', 'excluded'],
  // Not all of the rows are in it.
  ['サイト構築\t2,000,000\n保守\t300,000\n合計（税込）\t300,000', 'excluded'],
  // What contradicts itself is asked.
  ['※価格は税別です\nサイト構築\t2,200,000\n保守\t330,000\n合計（税込）\t2,530,000', 'unknown'],
])('a sum with tax of the rows as they stand: they hold it: %s', (text, tax) =>
  expect(new Set(readRows(text).rows.map((row) => row.tax))).toEqual(new Set([tax])),
);

test('rows come to an amount, to the yen', () => {
  const row = { name: 'A', amount: '100円', often: 'once', stated: '100円' } as const;
  expect([comesTo([row, row], 200), comesTo([row, row], 202), comesTo([], 0)]).toEqual([true, false, false]);
});

test('of many sums the rows are added up at once', () => {
  const lines = Array.from({ length: 60 }, (_, i) => `費用${i}\t${i + 1}01円\n合計${i}\t9,999,999円\n年間費用\t8円`);
  const start = performance.now();
  expect(readRows(lines.join('\n')).off).toBeDefined();
  expect(performance.now() - start).toBeLessThan(1000);
});
