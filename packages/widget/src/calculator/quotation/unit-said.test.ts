import { expect, test } from 'vitest';
import { priceOf } from './price-of.ts';
import { readRows } from './read-rows.ts';
import { mayMean, unitIn, withoutUnit } from './unit-said.ts';

test.each([
  ['（単位：千円）', '千円'],
  ['単位　千円', '千円'],
  ['費用概算（単位：万円）', '万円'],
  ['【単位：百万円、税抜】', '百万円'],
  ['※金額は千円単位です', '千円'],
  ['(in thousands of yen)', '千円'],
  ['（単位：円）', '円'],
  ['千円未満切り捨て', undefined],
  ['サイト構築 350万円', undefined],
  ['単位', undefined],
])('%s: %s', (line, unit) => expect(unitIn(line)).toBe(unit));

test('what else such a line says stays', () => expect(withoutUnit('■月額費用（単位：千円）')).toBe('■月額費用'));

const values = (text: string) =>
  readRows(text).rows.map((row) => {
    const price = priceOf(row);
    return price?.kind === 'price' || price?.kind === 'discount' ? price.value : price?.kind;
  });

test.each([
  [
    '（単位：千円）\n項目\t初期費用\t月額費用\nサイト構築\t3,500\t\nサーバー\t50\t15\n値引き\t▲100\t\n合計\t3,450\t15',
    [3_500_000, 50_000, 15_000, 100_000],
  ],
  ['項目\t金額（万円）\nサイト構築\t350\n診断\t60（税別）\n保守（月額）\t5', [3_500_000, 600_000, 50_000]],
  ['費用概算（単位：万円）\nサイト構築 350\n保守（月額） 5', [3_500_000, 50_000]],
  ['単位：千円\n構築費\t3,500\n保守（年額）\t480', [3_500_000, 480_000]],
  ['項目\t数量\t単価（千円）\t金額（千円）\n構築\t2\t1,500\t3,000', [3_000_000]],
  ['（単位：千円）\n項目\t数量\t単価\t金額\nサーバー（月額）\t12\t8\t96', [8000]],
  ['費目\tA社（万円）\tB社（万円）\n構築\t300\t250', [undefined]],
  ['（単位：万円）\n構築\t300〜500', [{ low: 3_000_000, base: 4_000_000, high: 5_000_000 }]],
  ['（単位：万円）\n構築\t約350\n撮影\tおよそ 20', [3_500_000, 200_000]],
  // What has its own unit keeps it, and shares have none.
  ['（単位：千円）\n構築\t3,500千円\n撮影\t50,000円\n決済\t3.6%', [3_500_000, 50_000, 0.036]],
  ['（単位：千円）\n構築\t3,500\n（単位：円）\n撮影\t50,000', [3_500_000, 50_000]],
  ['項目\t金額（千円）\n構築\t3,500\n項目\t金額（円）\n撮影\t50,000', [3_500_000, 50_000]],
])('bare numbers count what was said: %s', (text, wanted) => expect(values(text)).toEqual(wanted));

test('the line of the unit is no cost, and its tax holds for all', () =>
  expect(readRows('単位：千円（税込）\n構築費\t3,500')).toMatchObject({
    rows: [{ name: '構築費', tax: 'included' }],
    unread: [],
  }));

test('a shop for less than 1,000 yen is asked about', () => {
  expect(mayMean('構築費', '300')).toEqual(['300千円', '300万円', '300円']);
  expect([mayMean('構築費', '300円'), mayMean('構築費', '3,000'), mayMean('撮影', '300')]).toEqual([[], [], []]);
  expect(readRows('構築費\t300').rows).toMatchObject([
    { amount: '', choices: [{ amount: '300千円' }, { amount: '300万円' }, { amount: '300円' }] },
  ]);
});
