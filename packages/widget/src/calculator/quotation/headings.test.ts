import { expect, test } from 'vitest';
import { headingIn, taxOfTitle } from './headings.ts';
import { readRows } from './read-rows.ts';

test.each([
  ['初期費用', 'once'],
  ['■ 月額費用', 'monthly'],
  ['【年額】', 'yearly'],
  ['1. 初期費用', 'once'],
  ['② 月額費用（税込）', 'monthly'],
  ['ランニングコスト（月額）', 'monthly'],
  ['＜イニシャルコスト＞', 'once'],
  ['月額費用：', 'monthly'],
  ['## Monthly costs', 'monthly'],
  ['Initial costs', 'once'],
  ['■ サイト構築', 'once'],
  ['■ その他', 'unknown'],
  ['オプション', 'unknown'],
])('%s is a heading: %s', (line, often) => expect(headingIn(line)?.often).toBe(often));

test.each([
  'ECサイト構築 お見積書',
  '【ECサイト制作 御見積】',
  '（株）ウェブ構築',
  '株式会社ABC開発',
  'ECサイト開発部',
  '件名：ECサイト構築および保守',
  '※月額保守にはアップデート作業を含みます',
  '（年間契約、途中解約不可）',
  '弊社の年間実績は300件です',
  '毎月のお支払いを抑えた構成でご提案いたします',
  '初期費用を抑えたプランです。',
  '平日9時〜18時の対応となります',
  'EC-CUBE 4.3 を使用',
  '・24時間365日',
  'ご提案書：セキュリティ診断サービスの導入について',
])('%s is none', (line) => expect(headingIn(line)).toBeUndefined());

const oftens = (text: string) => readRows(text).rows.map(({ often }) => often);
const rows = 'ログ保管\t5,000円\n撮影\t100,000円';

test.each([
  'ECサイト構築 お見積書',
  '（株）ウェブ構築',
  'ECサイト開発部',
  '件名：ECサイト構築および保守',
  '※月額保守にはアップデート作業を含みます',
  '（年間契約、途中解約不可）',
  '弊社の年間実績は300件です',
  '毎月のお支払いを抑えた構成でご提案いたします',
  '初期費用を抑えたプランです。',
])('no line decides when rows are paid that is no heading: %s', (line) =>
  expect(oftens(`${line}\n${rows}`)).toEqual(['unknown', 'unknown']),
);

test.each(['EC-CUBE 4.3 を使用', '※月額保守は別です', '平日9時〜18時の対応となります', '・24時間365日'])(
  'and none takes away what a heading said: %s',
  (line) => {
    expect(oftens(`■初期費用\n${line}\n${rows}`)).toEqual(['once', 'once']);
    expect(readRows(`■月額費用（税込）\n保守\t33,000\n${line}\nサーバー\t11,000`).rows.map(({ tax }) => tax)).toEqual([
      'included',
      'included',
    ]);
  },
);

test('a title says the tax of all', () => {
  expect(taxOfTitle('見積書（税込）')).toBe('included');
  expect(taxOfTitle('サイト構築（税込）')).toBeUndefined();
  expect(
    readRows('料金プラン（税込）\n■初期費用\n構築\t2,200,000\n■月額費用\n保守\t33,000').rows.map(({ tax }) => tax),
  ).toEqual(['included', 'included']);
});
