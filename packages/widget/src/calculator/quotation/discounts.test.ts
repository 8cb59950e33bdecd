import { expect, test } from 'vitest';
import { isDiscount, isUnsigned } from './discounts.ts';
import { priceOf } from './price-of.ts';

test.each([
  'お値引き',
  '出精値引',
  '値引き（特別）',
  'モニター価格割引（10%）',
  '初回限定割引キャンペーン',
  'Volume discount',
  'Discount for new customers',
])('%s comes off', (name) => {
  expect(isDiscount(name)).toBe(true);
  expect(priceOf({ name, amount: '10,000円', often: 'once' })).toEqual({ kind: 'discount', value: 10_000 });
});

test.each([
  'クーポン・割引機能開発',
  '割引設定画面の構築',
  '会員ランク別値引き機能実装',
  '割引クーポン配信システム（月額）',
  '早割・割引プラン月額',
  'Discount module',
])('%s is a cost', (name) =>
  expect(priceOf({ name, amount: '10,000円', often: 'once' })).toEqual({ kind: 'price', value: 10_000 }),
);

test.each([
  ['販売手数料', '-98,765円'],
  ['決済手数料', '▲44,444円'],
  ['ポイント負担', '-12,345円'],
  ['割引サービス', '10,000円'],
])('%s %s: whether it comes off is a question', (name, amount) =>
  expect(priceOf({ name, amount, often: 'once' })).toEqual({ kind: 'unsigned' }),
);

test('a minus alone comes off, and so does a discount on a fee', () => {
  expect([isUnsigned('端数調整', -980), isUnsigned('決済手数料の割引', -980), isUnsigned('保守', -50_000)]).toEqual([
    false,
    false,
    false,
  ]);
});
