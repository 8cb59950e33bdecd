import { expect, test } from 'vitest';
import { isOffer } from './alternatives.ts';
import { readRows } from './read-rows.ts';

test.each(['松', 'A案', '案1', 'ライトプラン', 'スタンダード', '標準構成', 'Plan A', 'ゴールドコース'])(
  '%s is an offer',
  (text) => expect(isOffer(text)).toBe(true),
);

test.each(['PC', 'モバイル', '料金プラン', 'オプションプラン', '月額プラン', '基本プラン', '年1回', 'EC-CUBE'])(
  '%s is none',
  (text) => expect(isOffer(text)).toBe(false),
);

const told = (text: string) =>
  readRows(text).rows.map(({ name, amount, choices }) => [
    name,
    choices?.map((one) => `${one.of} ${one.amount}`) ?? amount,
  ]);

test.each([
  [
    'A案：サイト構築 2,000,000円\nB案：サイト構築 1,500,000円',
    [['サイト構築', ['A案 2,000,000円', 'B案 1,500,000円']]],
  ],
  [
    'A案：サイト構築 2,000,000円\nB案：パッケージ導入費 1,500,000円\n保守 月額30,000円',
    [
      ['サイト構築', ['A案 2,000,000円']],
      ['パッケージ導入費', ['B案 1,500,000円']],
      ['保守', '月額30,000円'],
    ],
  ],
  [
    '保守（松） 月額50,000円\n保守（竹） 月額30,000円\n保守（梅） 月額10,000円',
    [['保守', ['松 月額50,000円', '竹 月額30,000円', '梅 月額10,000円']]],
  ],
  [
    '■ライトプラン\n月額：5,000円\n■スタンダードプラン\n月額：10,000円\nWAF 月額3,000円\n■オプション\n撮影 30,000円',
    [
      ['月額', ['ライトプラン 5,000円', 'スタンダードプラン 10,000円']],
      ['WAF', ['スタンダードプラン 月額3,000円']],
      ['撮影', '30,000円'],
    ],
  ],
  [
    'ライトプラン\n月額：5,000円\nプロプラン\n月額：10,000円',
    [['月額', ['ライトプラン 5,000円', 'プロプラン 10,000円']]],
  ],
])('of several offers one is to be chosen: %s', (text, wanted) => expect(told(text)).toEqual(wanted));

test.each([
  'システム利用料（PC）\t18,432円\nシステム利用料（モバイル）\t41,220円',
  '■スタンダードプラン\n初期費用：10,000円\n月額：5,000円',
  '月額料（スタンダードプラン）\t5,000円\n初期費用（スタンダードプラン）\t10,000円',
])('what is all paid stays so: %s', (text) =>
  expect(readRows(text).rows.map(({ amount, choices }) => [amount !== '', choices])).toEqual([
    [true, undefined],
    [true, undefined],
  ]),
);

test('options are named', () =>
  expect(
    readRows('【基本】\n構築\t100万円\n【オプション】\n多言語対応\t30万円\n【保守】\n電話サポート（任意）\t月額5,000円')
      .optional,
  ).toEqual(['多言語対応', '電話サポート（任意）']));
