import { describe, expect, test } from 'vitest';
import { priceOf } from './price-of.ts';
import { readRows } from './read-rows.ts';
import { whenPaid } from './when-paid.ts';

/** Each row as when it is paid, or the doubt about it, and its yen. */
const read = (text: string) =>
  readRows(text).rows.map((row) => {
    const price = priceOf(row);
    return [row.doubt ?? row.often, price?.kind === 'price' || price?.kind === 'discount' ? price.value : price?.kind];
  });

describe('a month, a year and once are told apart', () => {
  test.each([
    // Effort is no time.
    ['EC開発\t1.5\t人月\t900,000\t1,350,000', 'once', 1_350_000],
    ['テスト 0.5人月 450,000円', 'once', 450_000],
    ['要件定義 1人月 1,000,000円', 'once', 1_000_000],
    ['設計・開発　3人月×850,000円', 'once', 2_550_000],
    ['コーディング費（2.5人月）\t2,000,000', 'once', 2_000_000],
    ['設計\t5\t人日\t50,000\t250,000', 'once', 250_000],
    // How long is agreed on is no time of the price.
    ['月額利用料\t4,158円\t年間契約', 'monthly', 4158],
    ['保守（月額）\t30,000\t1年契約（年間36万円）', 'monthly', 30_000],
    ['保守\t30,000\t月額・年間契約', 'monthly', 30_000],
    ['月額保守費\t30,000円\t（年間360,000円）', 'monthly', 30_000],
    ['サーバー\t月額5,000円×1年', 'monthly', 5000],
    ['WAF（年契約・月払い）\t20,000円', 'monthly', 20_000],
    ['サーバー（36ヶ月契約）\t月額990円', 'monthly', 990],
    ['サーバー利用料 1年契約 96,000円', 'spread', 96_000],
    // What a month comes to over several.
    ['保守サポート（月額30,000円）\t12ヶ月\t360,000円', 'monthly', 30_000],
    ['保守サポート（30,000円/月）\t6ヶ月\t180,000円', 'monthly', 30_000],
    ['保守 30,000円×12ヶ月×5年', 'monthly', 30_000],
    ['月額保守費用 12ヶ月 360,000円', 'spread', 360_000],
    ['月額保守費用\t12ヶ月\t360,000円', 'spread', 360_000],
    ['月額出店料（半年分一括払い）\t150,000円', 'spread', 150_000],
    ['月額出店料\t150,000円\t半年分一括', 'spread', 150_000],
    ['月額出店料 半年分 117,000円', 'spread', 117_000],
    ['月額利用料（年額一括払い）\t49,896円', 'times', 49_896],
    ['定期点検 隔月　20,000円', 'spread', 20_000],
    ['5年間保守料 1,800,000円', 'spread', 1_800_000],
    ['3年間サポート\t900,000円', 'spread', 900_000],
    ['保守（2年間）\t720,000円', 'spread', 720_000],
    // What is done again and again.
    ['コンサル\t100,000\t月1回訪問', 'monthly', 100_000],
    ['定例会（月1回）\t30,000円', 'monthly', 30_000],
    ['バナー制作 月4本 40,000円', 'monthly', 40_000],
    ['脆弱性診断（半年に1回）\t250,000円', 'spread', 250_000],
    ['脆弱性診断（四半期に1回）\t250,000円', 'spread', 250_000],
    ['脆弱性診断（3年に1回）\t250,000円', 'spread', 250_000],
    ['バックアップ（1日1回）\t5,000円', 'unknown', 5000],
    ['年間保守（半年に1回点検）\t360,000円', 'yearly', 360_000],
    ['月額保守（年2回点検）\t30,000円', 'monthly', 30_000],
    ['監視\t15,000円\t年額、週1回報告', 'yearly', 15_000],
    ['脆弱性診断（年1回）\t1\t回\t450,000\t450,000', 'yearly', 450_000],
    // Remarks say less than the name.
    ['サイト構築\t2,000,000\t公開後1年間の無償保証付き', 'once', 2_000_000],
    ['サイト構築\t2,000,000\t保守は月額30,000円', 'once', 2_000_000],
    ['サイト構築\t2,000,000\t年間サポートつき', 'times', 2_000_000],
    ['サイト開発（年間サポートつき）\t2,000,000', 'times', 2_000_000],
    ['EC開発チーム\t800,000\t毎月', 'monthly', 800_000],
    ['WAF\t20,000円\t初期費用50,000円', 'unknown', 20_000],
    ['サーバー\t8,000\t月額、初期費用なし', 'monthly', 8000],
    ['導入支援\t200,000\t月2回×3ヶ月', 'spread', 200_000],
    // A year by other words.
    ['脆弱性診断（年）\t300,000', 'yearly', 300_000],
    ['SSL\t¥ 33,000\t年', 'yearly', 33_000],
    ['月額利用料（2026年10月分） 5,478円', 'monthly', 5478],
    ['WAF（年払）\t240,000円', 'yearly', 240_000],
    ['サーバー利用料（12ヶ月一括前払い）\t79,200円', 'yearly', 79_200],
    ['決済代行 年会費 36,000円', 'yearly', 36_000],
    ['サーバー利用料（5年リース総額）\t600,000円', 'spread', 600_000],
    ['サーバー更新（5年ごと）\t300,000円', 'spread', 300_000],
    ['ドメイン5年分 15,000円', 'spread', 15_000],
    ['診断（隔年）\t500,000円', 'spread', 500_000],
    // What is free at first is not paid from the start.
    ['WAF（初年度無料）\t月額20,000円', 'free', 20_000],
    ['WAF（月額）\t20,000円\t最初の3ヶ月無料', 'free', 20_000],
    ['サーバー（月額）\t5,000円\t30日間無料', 'monthly', 5000],
    ['保守（月額）\t30,000円\t1年間無償保証', 'monthly', 30_000],
    // Terms of payment are none of the price.
    ['監視\t15,000円\t月末締め翌月払い', 'unknown', 15_000],
    // Work.
    ['サーバー移転作業\t80,000円', 'once', 80_000],
    ['決済モジュール組込\t120,000円', 'once', 120_000],
    ['サーバー環境整備\t80,000円', 'once', 80_000],
    ['決済システム連携\t150,000円', 'unknown', 150_000],
  ])('%s', (text, when, yen) => expect(read(text)).toEqual([[when, yen]]));

  test.each([
    // A heading says it of what is not said otherwise; work below a month is a question.
    ['■月額費用\nサーバー\t10,000円\t一式', ['monthly', 10_000]],
    ['■月額費用\nサイト制作\t10,000円', ['times', 10_000]],
    ['■月額費用\nSSL\t3,000円\t年1回更新', ['times', 3000]],
    ['■初期費用\n保守（月額）\t10,000円', ['monthly', 10_000]],
    ['項目\t月額\t備考\nサイト制作\t10,000\t年1回更新', ['monthly', 10_000]],
  ])('%s', (text, wanted) => expect(read(text)).toEqual([wanted]));
});

describe('a share of sales and a price of an order are so by a word', () => {
  test.each([
    ['諸経費\t10%', 'share', 0.1],
    ['進行管理費：20%', 'share', 0.2],
    ['現場管理費\t5.0％', 'share', 0.05],
    ['PRオプション 任意 0%〜30%', 'share', { low: 0, base: 0.15, high: 0.3 }],
    ['決済手数料\t3.6%', 'sales', 0.036],
    ['ロイヤルティ\t2%', 'sales', 0.02],
    ['クレジットカード\t3.25%', 'sales', 0.0325],
    ['SaaS\t売上の1.5%', 'sales', 0.015],
    ['その他\t3.6%+15円', 'sales', 0.036],
    ['商品登録代行\t300円/件', 'piece', 300],
    ['お問い合わせ対応\t3,000円/件', 'piece', 3000],
    ['障害対応（1件あたり）\t20,000円', 'piece', 20_000],
    ['返品対応 1件500円', 'piece', 500],
    ['脆弱性診断\t500,000円／回', 'piece', 'unread'],
    ['振込手数料\t300円/件', 'order', 300],
    ['出荷作業 1件150円', 'order', 150],
    ['ギフト包装\t50円/注文', 'order', 50],
  ])('%s', (text, when, value) => expect(read(text)).toEqual([[when, value]]));

  test('a table of steps names its sales above', () =>
    expect(readRows('月商\t料率\n〜100万円\t4.5%\n100万円〜\t4.0%').rows).toMatchObject([{ often: 'sales' }]));
});

test('what is typed is told by its name and price', () => {
  expect(whenPaid({ name: '保守（年間）', amount: '月額3万円' })).toEqual({ often: 'monthly' });
  expect(whenPaid({ name: '保守', amount: '36万円（2年）' })).toEqual({ often: 'unknown', doubt: 'spread' });
  expect(whenPaid({ name: '保守', amount: '月額3万円、年額30万円' })).toEqual({ often: 'unknown', doubt: 'times' });
  expect(whenPaid({ name: '月額プラン', amount: '1,000円', head: 'once' })).toEqual({ often: 'once' });
});
