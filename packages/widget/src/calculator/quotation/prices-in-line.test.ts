import { expect, test } from 'vitest';
import { priceOf } from './price-of.ts';
import { holdsPrice, pricesIn } from './prices-in-line.ts';
import { readRows } from './read-rows.ts';
import { splitLine } from './split-line.ts';

const rowsOf = (text: string) =>
  readRows(text).rows.map(({ name, amount, often }) => {
    const price = priceOf({ name, amount, often });
    return [name, often, price?.kind === 'price' ? price.value : price?.kind];
  });

test.each([
  [
    'カート利用料 初期費用 50,000円 月額費用 10,000円',
    [
      ['カート利用料（初期費用）', 'once', 50_000],
      ['カート利用料（月額費用）', 'monthly', 10_000],
    ],
  ],
  [
    '月額 30,000円／初期 100,000円',
    [
      ['月額', 'monthly', 30_000],
      ['初期', 'once', 100_000],
    ],
  ],
  [
    '初期費用：50,000円／月額費用：10,000円',
    [
      ['初期費用', 'once', 50_000],
      ['月額費用', 'monthly', 10_000],
    ],
  ],
  [
    '導入費用30万円/月額5万円',
    [
      ['導入費用', 'once', 300_000],
      ['月額', 'monthly', 50_000],
    ],
  ],
  [
    'EMV 3-Dセキュア 初期50,000円 月額3,000円 1件20円',
    [
      ['EMV 3-Dセキュア（初期）', 'once', 50_000],
      ['EMV 3-Dセキュア（月額）', 'monthly', 3000],
      ['EMV 3-Dセキュア（1件）', 'order', 20],
    ],
  ],
  [
    'カート：初期0円／月額9,800円／決済3.6%',
    [
      ['カート（初期）', 'once', 0],
      ['カート（月額）', 'monthly', 9800],
      ['カート（決済）', 'sales', 0.036],
    ],
  ],
  [
    '初期費用 100,000円　月額 30,000円（最低利用期間12ヶ月）',
    [
      ['初期費用', 'once', 100_000],
      ['月額', 'monthly', 30_000],
    ],
  ],
  [
    'デザイン一式 30万円、初期設定 5万円',
    [
      ['デザイン一式', 'once', 300_000],
      ['初期設定', 'once', 50_000],
    ],
  ],
])('each price of a line has its row: %s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));

test.each([
  ['WAF 月額プラン 20,000円 または 年額プラン 200,000円', 'WAF', ['月額プラン：20,000円', '年額プラン：200,000円']],
  ['システム利用料：PC 2.0%、スマホ 2.5%', 'システム利用料', ['PC：2.0%', 'スマホ：2.5%']],
  ['国内 3.55%／Amex 3.9%／JCB 4.15%', '国内／Amex／JCB', ['国内：3.55%', 'Amex：3.9%', 'JCB：4.15%']],
])('of prices that are paid alike one is to be chosen: %s', (text, name, wanted) =>
  expect(readRows(text).rows).toMatchObject([
    { name, amount: '', choices: wanted.map((one) => ({ of: one.split('：')[0], amount: one.split('：')[1] })) },
  ]),
);

test.each([
  '初期費用/月額費用：100,000円/30,000円',
  '保守　月額50,000円（割引後 40,000円）と監視5,000円 3,000円',
  '通常1,200,000円のところ特別価格 980,000円',
])('a name that holds a price is named, and counted nowhere: %s', (text) =>
  expect(readRows(text)).toMatchObject({ rows: [], unread: [text] }),
);

test.each([
  ['保守費用 初年度無料 2年目以降 月額30,000円', '保守費用'],
  ['ドメイン 初月0円 翌月から 月額500円', 'ドメイン'],
])('a time without a price is no price of every month: %s', (text, name) => {
  const [row] = readRows(text).rows;
  expect(row?.name).toBe(name);
  expect(row && priceOf(row)?.kind).toBe('unread');
});

test.each([
  ['サイト構築 2, 000, 000円', 2_000_000],
  ['保守 月額 3 0 , 0 0 0円', 30_000],
  ['月額保守費：30,000円（税抜）／33,000円（税込）', 30_000],
])('%s is one price', (text, wanted) => {
  const [row, ...others] = readRows(text).rows;
  expect([row && priceOf(row), others]).toEqual([{ kind: 'price', value: wanted }, []]);
});

test.each(['サーバー 5,000円', 'バックアップ・監視 5,000円/月', '設計・開発 100,000円', '保守 3万円/月、税別'])(
  '%s has one',
  (line) => expect(pricesIn(line, splitLine)).toBeUndefined(),
);

test.each([
  ['カート 5,000円と', true],
  ['システム利用料 2.0%', true],
  ['サイト構築 2,', true],
  ['コンビニ決済 5,000円未満', false],
  ['月間売上50万円以下', false],
  ['進行管理費 制作費の10%', false],
  ['値引き（10%）', false],
  ['8%対象', false],
  ['バナー300×250', false],
])('%s: %s', (name, wanted) => expect(holdsPrice(name)).toBe(wanted));
