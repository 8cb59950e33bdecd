import { expect, test } from 'vitest';
import { headsIn } from './heads.ts';
import { readRows } from './read-rows.ts';

test.each([
  ['\tベーシック\tアドバンス', true],
  ['\t小計\t1,000円', false],
  ['\t備考\t別途', false],
  ['\t小計', false],
  ['月間売上 料率', true],
])('%j: %s', (line, wanted) => expect(headsIn(line) !== undefined).toBe(wanted));

test('below an empty corner prices are named by what stands above them', () =>
  expect(readRows('\tベーシック\tアドバンス\n初期費用\t無料\t3,300円').rows).toMatchObject([
    {
      name: '初期費用',
      choices: [
        { of: 'ベーシック', amount: '無料' },
        { of: 'アドバンス', amount: '3,300円' },
      ],
    },
  ]));

test('years and their sum are heads', () =>
  expect(readRows('項目\t初年度\t2年目\t3年合計\n保守費\t360,000\t300,000\t660,000')).toMatchObject({
    rows: [
      {
        name: '保守費',
        amount: '',
        choices: [
          { of: '初年度', amount: '360,000' },
          { of: '2年目', amount: '300,000' },
        ],
      },
    ],
  }));

test('what a plan holds is no cost, and named', () =>
  expect(readRows('■月額プラン\nベーシック\t4,980円\n商品登録数\t1,000\nスタッフアカウント\t5')).toMatchObject({
    rows: [{ name: 'ベーシック' }],
    unread: ['商品登録数 1,000', 'スタッフアカウント 5'],
  }));

test('the same below each of several years is paid every year', () => {
  const { rows } = readRows('項目\t初年度\t2年目\nサーバー\t120,000\t120,000\n構築費\t2,000,000\t0\n撮影\t50,000\t');
  expect(rows.map(({ amount, often }) => [amount, often])).toEqual([
    ['120,000', 'yearly'],
    ['2,000,000', 'once'],
    ['50,000', 'unknown'],
  ]);
});
