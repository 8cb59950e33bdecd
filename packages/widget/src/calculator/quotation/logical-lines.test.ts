import { expect, test } from 'vitest';
import { logicalLines } from './logical-lines.ts';
import { priceOf } from './price-of.ts';
import { readRows } from './read-rows.ts';

test.each([
  // Cells of a spreadsheet with lines of their own.
  ['"サイト構築\n（EC-CUBE）"\t1\t式\t2,000,000', 'サイト構築（EC-CUBE）\t1\t式\t2,000,000'],
  ['保守\t"30,000\n（税別）"\t360,000', '保守\t30,000（税別）\t360,000'],
  ['"15""モニター\n黒"\t30,000', '15"モニター 黒\t30,000'],
  ['"閉じない\t3万円\n保守\t2万円', '"閉じない\t3万円|保守\t2万円'],
  // Marks of mail, lists and tables.
  ['> ・保守　3万円\n> > WAF　2万円', '・保守　3万円|WAF　2万円'],
  ['•\tサイト構築　2,000,000円\no\tWAF　2万円', 'サイト構築　2,000,000円|WAF　2万円'],
  ['| 項目 | 金額 |\n|---|---:|\n| 構築 | 100万円 |', '項目\t金額|構築\t100万円'],
  ['項目,数量,単価,金額\nサイト構築,1,1000000,1000000', '項目\t数量\t単価\t金額|サイト構築\t1\t1000000\t1000000'],
  ['"サイト構築","1","1,000,000"', 'サイト構築\t1\t1,000,000'],
  ['構築費,2000000', '構築費\t2000000'],
  // Where a comma could be of a number, nothing is parted.
  ['構築費,2,000,000', '構築費,2,000,000'],
  ['保守 月額30,000円', '保守 月額30,000円'],
  // Rows that were broken behind their name.
  ['保守\n30,000\nWAF\n20,000円', '保守\t30,000|WAF\t20,000円'],
  ['サイト構築\n1\n2,000,000\n2,000,000\n合計\n2,000,000', 'サイト構築\t1\t2,000,000\t2,000,000|合計\t2,000,000'],
  ['保守\n（平日9-18時）\n12ヶ月 30,000 360,000', '保守（平日9-18時）\t12ヶ月\t30,000\t360,000'],
  ['保守\n（平日のみ）\t30,000円', '保守（平日のみ）\t30,000円'],
  ['構築（EC-CUBE4系、\n決済を含む）\n1式 2,000,000', '構築（EC-CUBE4系、決済を含む）\t1式\t2,000,000'],
  ['初期費用\n0円\n決済手数料\n2.9% + 0円', '初期費用\t0円|決済手数料\t2.9% + 0円'],
  ['月間売上 料率\n50万円未満 6.5%', '月間売上 料率|50万円未満 6.5%'],
  ['株式会社サンプル\n3,300,000円', '株式会社サンプル|3,300,000円'],
  ['見積番号\n12345', '見積番号|12345'],
  ['注意事項です。\n30,000円', '注意事項です。|30,000円'],
])('%j', (text, wanted) => expect(logicalLines(text).join('|')).toBe(wanted));

test('what stands in lines of its cell is read', () => {
  const [row] = readRows('保守\t12\t月\t"30,000\n（税別）"\t360,000').rows;
  expect(row).toMatchObject({ name: '保守', often: 'monthly', tax: 'excluded' });
  expect(row && priceOf(row)).toMatchObject({ value: 30_000 });
});

test('text of any length is parted at once', () => {
  const line = '（1 円,"'.repeat(100_000);
  expect(logicalLines(`${line}\n${line}`)).toHaveLength(2);
  const open = `12345${'（'.repeat(100_000)}）${' '.repeat(100_000)}x`;
  expect(logicalLines(`${open}\n${open}`)).toHaveLength(2);
});
