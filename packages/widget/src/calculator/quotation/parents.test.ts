import { expect, test } from 'vitest';
import { priceOf } from './price-of.ts';
import { readRows } from './read-rows.ts';

const told = (text: string) => {
  const { rows, sums } = readRows(text);
  return [rows.map((row) => [row.name, row.often, yen(row)]), sums];
};
const yen = (row: Parameters<typeof priceOf>[0]) => {
  const price = priceOf(row);
  return price?.kind === 'price' ? price.value : price?.kind;
};

test.each([
  [
    '1. 初期費用\t2,300,000\n　サイト構築\t2,000,000\n　デザイン\t300,000\n2. 月額費用\t40,000\n　サーバー\t10,000\n　保守\t30,000',
    [
      [
        ['サイト構築', 'once', 2_000_000],
        ['デザイン', 'once', 300_000],
        ['サーバー', 'monthly', 10_000],
        ['保守', 'monthly', 30_000],
      ],
      ['1. 初期費用', '2. 月額費用'],
    ],
  ],
  [
    '■月額費用　40,000円\nサーバー\t10,000円\n保守\t30,000円',
    [
      [
        ['サーバー', 'monthly', 10_000],
        ['保守', 'monthly', 30_000],
      ],
      ['月額費用'],
    ],
  ],
  [
    '開発費\t\t800,000\n要件定義\t300,000\t\n設計\t500,000\t',
    [
      [
        ['要件定義', 'once', 300_000],
        ['設計', 'once', 500_000],
      ],
      ['開発費'],
    ],
  ],
  [
    'サイト開発 800,000円\n（内訳）\n要件定義 300,000円\n設計 500,000円',
    [
      [
        ['要件定義', 'once', 300_000],
        ['設計', 'once', 500_000],
      ],
      ['サイト開発'],
    ],
  ],
  [
    'サイト構築 2,000,000円\nうち設計 500,000円\n（うちデザイン費 300,000円）\n内 撮影 200,000円',
    [[['サイト構築', 'once', 2_000_000]], ['うち設計', '（うちデザイン費', '内 撮影']],
  ],
  // By chance alone nothing is left out.
  [
    'カタログ\t100,000円\n撮影\t50,000円\n原稿\t50,000円',
    [
      [
        ['カタログ', 'unknown', 100_000],
        ['撮影', 'unknown', 50_000],
        ['原稿', 'unknown', 50_000],
      ],
      [],
    ],
  ],
  [
    '■初期費用\t2,000,000\nサイト構築\t1,500,000',
    [
      [
        ['■初期費用', 'once', 2_000_000],
        ['サイト構築', 'once', 1_500_000],
      ],
      [],
    ],
  ],
  ['うちわ制作\t30,000円', [[['うちわ制作', 'once', 30_000]], []]],
])('what the rows below add up to is counted once: %s', (text, wanted) => expect(told(text)).toEqual(wanted));

test('a heading with its sum is the heading of its rows', () =>
  expect(told('■初期費用　合計 300,000円\nデザイン\t200,000円\n撮影\t100,000円')).toEqual([
    [
      ['デザイン', 'once', 200_000],
      ['撮影', 'once', 100_000],
    ],
    ['初期費用 合計'],
  ]));

test('a heading with a price holds until the next mark', () =>
  expect(
    told(
      '■初期費用　300,000円\nデザイン\t200,000円\n原稿\t100,000円\n■月額費用　30,000円\nログ\t10,000円\n●撮影 5,000円',
    ),
  ).toEqual([
    [
      ['デザイン', 'once', 200_000],
      ['原稿', 'once', 100_000],
      ['月額費用', 'monthly', 30_000],
      ['ログ', 'monthly', 10_000],
      ['撮影', 'unknown', 5000],
    ],
    ['初期費用'],
  ]));

test('sums of parts are those of the whole', () =>
  expect(readRows('1. 初期費用\t300,000\n　デザイン\t200,000\n　撮影\t100,000\n合計\t300,000')).not.toHaveProperty(
    'off',
  ));

test.each([
  ['月額費用\t30,000円\n年間費用\t360,000円', ['月額費用']],
  ['構築一式\t2,000,000円\n保守\t30,000円\t毎月\n初年度費用\t2,360,000円', ['構築一式', '保守']],
  ['構築一式\t2,000,000円\n年間費用\t360,000円', ['構築一式', '年間費用']],
])('what only the amounts tell to be a sum: %s', (text, wanted) =>
  expect(readRows(text).rows.map(({ name }) => name)).toEqual(wanted),
);

test.each([
  ['月額費用\t5,000円\t60,000円（年額）', ['5,000円']],
  ['月額保守費\t30,000円\t年間360,000円', ['30,000円']],
  ['保守月額\t30,000\t年額360,000', ['30,000']],
])("a month's price and the same for a year are one: %s", (text, wanted) =>
  expect(readRows(text).rows.map(({ amount }) => amount)).toEqual(wanted),
);

test("of a month's price and another for a year one is to be chosen", () =>
  expect(readRows('月額保守費\t30,000円\t年間300,000円').rows).toMatchObject([
    { amount: '', choices: [{ amount: '30,000円' }, { amount: '年間300,000円' }] },
  ]));
