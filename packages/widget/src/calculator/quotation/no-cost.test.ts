import { expect, test } from 'vitest';
import { isNoCost } from './no-cost.ts';
import { readRows } from './read-rows.ts';

test.each([
  'SLA\t99.95%',
  'サーバー稼働率\t99.9%',
  '粗利 40%',
  'カード利用率\t60%',
  '前払金 50%',
  '着手金\t500,000円',
  'キャンセル料 80%',
  '遅延損害金 年14.6%',
  '解約違約金\t10,000円',
  'お支払い方法：月々30,000円×12回',
  '売上金額\t1,234,567円',
  'お振込金額\t1,071,013円',
  '返金\t-8,000円',
  'クーポン割引適用後\t90,000円',
])('%s is no cost, and named', (text) =>
  expect(readRows(`${text}\n保守\t月額3万円`)).toMatchObject({ rows: [{ name: '保守' }], sums: [], unread: [text] }),
);

test.each([
  ['SLA対応オプション', '月額5,000円'],
  ['返品対応', '500円'],
  ['ポイント還元率', '1%'],
  ['前払い決済の手数料', '3%'],
  ['売上管理機能', '100,000円'],
  ['補助金申請サポート', '100,000円'],
  ['支払い方法の追加', '50,000円'],
  ['キャンセル料の自動計算', '50,000円'],
])('%s %s may be one', (name, price) => expect(isNoCost(name, price)).toBe(false));
