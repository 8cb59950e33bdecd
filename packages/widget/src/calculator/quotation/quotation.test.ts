import { describe, expect, test } from 'vitest';
import { createStart } from '../starts.ts';
import { oftenOf, priceOf, type QuotedRow, taxOf } from './price-of.ts';
import { propose, tasksOf } from './propose.ts';
import { readRows } from './read-rows.ts';

describe('pasted rows', () => {
  const price = (row: QuotedRow | undefined) => row && priceOf(row);
  const value = (row: QuotedRow | undefined) => {
    const found = price(row);
    return found?.kind === 'price' || found?.kind === 'discount' ? found.value : found?.kind;
  };

  test.each([
    ['サイト構築一式\t3,500,000\t税抜\t1回', { name: 'サイト構築一式', tax: 'excluded', often: 'once' }, 3_500_000],
    [
      '保守（アップデート込み）\t8万円\t毎月',
      { name: '保守（アップデート込み）', tax: 'excluded', often: 'monthly' },
      80_000,
    ],
    ['脆弱性診断\t66万\t税込\t毎年', { name: '脆弱性診断', tax: 'included', often: 'yearly' }, 660_000],
    ['脆弱性診断（年1回）\t30万', { name: '脆弱性診断（年1回）', often: 'yearly' }, 300_000],
    ['1\tWAF\t30000\t月額', { name: 'WAF', tax: 'excluded', often: 'monthly' }, 30_000],
    ['決済手数料\t3.6%', { name: '決済手数料', tax: 'excluded', often: 'sales' }, 0.036],
    ['月額利用料 3,980円（税込）', { name: '月額利用料', tax: 'included', often: 'monthly' }, 3980],
    ['デザイン修正　¥50,000-', { name: 'デザイン修正', tax: 'excluded', often: 'unknown' }, 50_000],
    ['初期費用\t3,300円（税込3,630円）', { tax: 'excluded', often: 'once' }, 3300],
    ['月額利用料\t30〜50万円', { often: 'monthly' }, { low: 300_000, base: 400_000, high: 500_000 }],
    ['サーバー 12ヶ月分\t33,000円', { name: 'サーバー 12ヶ月分', often: 'yearly' }, 33_000],
    ['サーバー 6か月分\t18,000円', { often: 'unknown' }, 18_000],
    ['3か月点検\t18,000円', { often: 'unknown' }, 18_000],
    ['振込手数料\t300円/件', { often: 'order' }, 300],
    ['手数料\t50円/注文', { often: 'order' }, 50],
    ['決済代行\t3,000円（非課税）\t毎月', { tax: 'exempt' }, 3000],
    ['保険料\t3,000円\t毎年\t非課税', { tax: 'exempt' }, 3000],
    ['SSL\t無料', { often: 'unknown' }, 0],
    ['バックアップ\t別途見積', { often: 'unknown' }, 'unpriced'],
    ['保守\t応相談', {}, 'unpriced'],
    ['サポート\t－', { name: 'サポート', amount: '－' }, 'unread'],
    ['WAF\t$29/月', { name: 'WAF', amount: '$29/月', often: 'monthly' }, 'unread'],
    ['撮影\t込み', { name: '撮影', amount: '込み' }, 'unread'],
    ['ページ制作\t10\tページ\t5,000\t50,000', { name: 'ページ制作' }, 50_000],
    ['証明書\t33,000\t2', { name: '証明書', amount: '33,000' }, 33_000],
    ['値引き\t▲100,000', { name: '値引き' }, 100_000],
    ['お値引き\t-100,000円', {}, 100_000],
    ['初回割引\t100,000円', { often: 'once' }, 100_000],
    // Neither tab nor blank: a colon, or where the price begins.
    ['月額基本料：2万9,800円（税別）／月', { name: '月額基本料', tax: 'excluded', often: 'monthly' }, 29_800],
    ['販売手数料：売上の5％＋30円/件', { name: '販売手数料', often: 'sales' }, 0.05],
    ['販売手数料：販売額の5％', { name: '販売手数料', often: 'sales' }, 0.05],
    ['成約手数料　受注額の 8%', { name: '成約手数料', often: 'sales' }, 0.08],
    ['月額基本料29,800円', { name: '月額基本料', often: 'monthly' }, 29_800],
    ['Basic plan: 3,980 yen/month', { name: 'Basic plan', often: 'monthly' }, 3980],
    ['・初期費用：無料', { name: '初期費用', often: 'once' }, 0],
    ['システム手数料：受注1件につき30円', { name: 'システム手数料', often: 'order' }, 30],
    ['利用料 月間売上高の2.0〜7.0%', { often: 'sales' }, { low: 0.02, base: 0.045, high: 0.07 }],
    ['オプション： 別途見積', { name: 'オプション' }, 'unpriced'],
    ['WAF: $29/月', { name: 'WAF', often: 'monthly' }, 'unread'],
    // A rate in several words.
    ['決済手数料 3.6% + 15円', { name: '決済手数料', amount: '3.6% + 15円', often: 'sales' }, 0.036],
    // A quantity, a unit price and what they come to.
    ['サーバー費用（月額）\t12\t8,000\t96,000', { name: 'サーバー費用（月額）', often: 'monthly' }, 8000],
    ['サーバー費用（月額） 12 8,000 96,000', { name: 'サーバー費用（月額）', often: 'monthly' }, 8000],
    ['サーバー費用\t12ヶ月\t8,000円\t96,000円', { name: 'サーバー費用', often: 'monthly' }, 8000],
    ['サーバー費用\t8,000\t6\t月\t48,000', { name: 'サーバー費用', often: 'monthly' }, 8000],
    ['サーバー　6か月　¥8,000　¥48,000', { name: 'サーバー', often: 'monthly' }, 8000],
    ['ドメイン\t5\t年\t3,000\t15,000', { name: 'ドメイン', often: 'yearly' }, 3000],
    ['Server\t12\tmonths\t8,000\t96,000', { name: 'Server', often: 'monthly' }, 8000],
    ['監視（月額）\t12\t台\t1,000\t12,000', { name: '監視（月額）', often: 'monthly' }, 12_000],
    ['ライセンス（月額）\t12ライセンス\t1,000\t12,000', { often: 'monthly' }, 12_000],
    ['監視（月額）\t3\t1,000\t3,000', { often: 'monthly' }, 3000],
    ['コーディング\t12\t人日\t40,000\t480,000', { name: 'コーディング' }, 480_000],
    // The same in one cell.
    ['保守サポート\t月額35,000円×12ヶ月\t420,000円', { name: '保守サポート', often: 'monthly' }, 35_000],
    ['保守サポート　月額 3.5万円 × 12ヶ月 = 42万円', { name: '保守サポート', often: 'monthly' }, 35_000],
    ['月額 3.5万円 × 36ヶ月 = 126万円', { often: 'monthly' }, 35_000],
    ['保守サポート（月額35,000円×12ヶ月）\t420,000円', { often: 'monthly' }, 35_000],
    ['保守サポート（月額35,000円×12ヶ月） 420,000円', { often: 'monthly' }, 35_000],
    ['保守サポート\t平日9時〜17時、月額35,000円×12ヶ月\t420,000円', { often: 'monthly' }, 35_000],
    ['保守サポート\t月額35,000円×12ヶ月\t420,000円\t42,000円\t462,000円', { often: 'monthly' }, 35_000],
    ['保守サポート 月額35,000円×12ヶ月 420,000円', { name: '保守サポート', often: 'monthly' }, 35_000],
    ['保守サポート\t月額35,000円×12ヶ月', { name: '保守サポート', often: 'monthly' }, 35_000],
    ['月額保守\t@35,000×12\t420,000', { name: '月額保守', often: 'monthly' }, 35_000],
    ['月額保守\t35,000 x 12\t420,000', { often: 'monthly' }, 35_000],
    ['保守\t35,000円/月×12', { often: 'monthly' }, 35_000],
    ['保守\t35,000円/月＊12＝420,000円', { often: 'monthly' }, 35_000],
    ['保守：12ヶ月×35,000円', { name: '保守', often: 'monthly' }, 35_000],
    ['保守\t３５，０００円×１２ヶ月', { often: 'monthly' }, 35_000],
    ['保守\t35,000円（税込）×12ヶ月\t420,000円', { often: 'monthly', tax: 'included' }, 35_000],
    ['ライセンス 年額120,000円×3年=360,000円', { name: 'ライセンス', often: 'yearly' }, 120_000],
    ['ライセンス\t5,000円×3台×12ヶ月=180,000円', { often: 'monthly' }, 15_000],
    ['ライセンス\t月額5,000円×3台=15,000円', { often: 'monthly' }, 15_000],
    ['追加ページ 5,000円×20ページ=100,000円', { name: '追加ページ', often: 'unknown' }, 100_000],
    ['追加ページ\t20ページ×5,000円', { name: '追加ページ', often: 'unknown' }, 100_000],
    ['Support\t12 months x 35,000 yen\t420,000 yen', { name: 'Support', often: 'monthly' }, 35_000],
    ['Support 35,000 yen/month * 12 = 420,000 yen', { name: 'Support', often: 'monthly' }, 35_000],
    // What does not come to what it says is a question; sizes and gifts are no price.
    ['保守\t月額35,000円×12ヶ月\t400,000円', { name: '保守' }, 'unread'],
    ['保守 月額35,000円×12ヶ月=400,000円', { name: '保守' }, 'unread'],
    ['バナー300×250\t20,000円', { name: 'バナー300×250' }, 20_000],
    ['バナー（1,024×768） 20,000円', { name: 'バナー（1,024×768）' }, 20_000],
    ['商品撮影（10点×2カット）\t50,000円', { name: '商品撮影（10点×2カット）' }, 50_000],
    ['福袋（1,000円×3枚つき）\t5,000円', {}, 5000],
    ['Xserver\t12,000円\t毎年', { name: 'Xserver', often: 'yearly' }, 12_000],
    // Price, tax and their sum.
    ['WAF\t30,000\t3,000\t33,000', { name: 'WAF', amount: '30,000', tax: 'excluded' }, 30_000],
    ['WAF\t30,005\t3,000\t33,005', { name: 'WAF', amount: '30,005', tax: 'excluded' }, 30_005],
    ['WAF\t30,005\t3,001\t33,006', { name: 'WAF', amount: '30,005', tax: 'excluded' }, 30_005],
    ['WAF\t30,000\t33,000\t3,000', { name: 'WAF', amount: '30,000', tax: 'excluded' }, 30_000],
    ['新聞折込\t30,000円\t2,400円\t32,400円', { amount: '30,000円', tax: 'excluded' }, 30_000],
    ['WAF（月額）\t2\t15,000\t30,000\t3,000\t33,000', { amount: '30,000', often: 'monthly' }, 30_000],
    ['WAF（月額）\t12\t8,000\t96,000\t9,600\t105,600', { amount: '8,000', often: 'monthly' }, 8000],
    ['値引き\t▲10,000\t▲1,000\t▲11,000', { amount: '▲10,000', tax: 'excluded' }, 10_000],
    ['WAF 30,000円 3,000円 33,000円', { name: 'WAF', amount: '30,000円', tax: 'excluded' }, 30_000],
    ['WAF 30,000 円 3,000 円 33,000 円', { name: 'WAF', amount: '30,000円', tax: 'excluded' }, 30_000],
    ['デザイン 2 50,000 100,000 10,000 110,000', { name: 'デザイン', amount: '100,000' }, 100_000],
    ['サーバー 12ヶ月 5,000 60,000 6,000 66,000', { name: 'サーバー', amount: '5,000', often: 'monthly' }, 5000],
    // A price and its tax, where a word says so.
    ['WAF\t30,000\t消費税\t3,000', { name: 'WAF', amount: '30,000', tax: 'excluded' }, 30_000],
    ['WAF\t30,000円（税抜）\t3,000円', { amount: '30,000円（税抜）', tax: 'excluded' }, 30_000],
    ['WAF\t33,000円（税込）\t3,000円', { amount: '33,000円（税込）', tax: 'included' }, 33_000],
    ['WAF 30,000円 消費税 3,000円', { name: 'WAF', amount: '30,000円' }, 30_000],
    ['WAF：30,000円 消費税3,000円', { name: 'WAF', amount: '30,000円' }, 30_000],
    // A quantity is no price.
    ['SMS配信\t1,000\t80円', { amount: '80円' }, 80],
    ['商品登録 300 30円', { amount: '30円' }, 30],
    ['開発\t1.1人月\t1,000,000\t1,100,000', { amount: '1,100,000' }, 1_100_000],
    ['証明書\t20\t2', { name: '証明書', amount: '2' }, 2],
    // The rate of tax behind a quantity and what it comes to.
    ['撮影\t1\t式\t100,000\t100,000\t10%', { amount: '100,000', often: 'unknown' }, 100_000],
    ['撮影 1式 100,000円 10%', { name: '撮影 1式', amount: '100,000円' }, 100_000],
    ['プラン\t応相談\t毎月', { name: 'プラン', often: 'monthly' }, 'unpriced'],
    // Where it begins is no price.
    ['決済手数料\t3.4%～', { often: 'sales' }, 'open-ended'],
    ['決済手数料\t1.0%〜（税別）', { often: 'sales' }, 'open-ended'],
    ['決済手数料\t3.4％～＋15円', { often: 'sales' }, 'open-ended'],
    ['決済手数料\t3.6%+15円〜', { often: 'sales' }, 'open-ended'],
    ['月額利用料\t5,000円〜', { often: 'monthly' }, 'open-ended'],
    ['月額利用料\t5,000円〜/月', { often: 'monthly' }, 'open-ended'],
    ['月額利用料：5,000円から', { name: '月額利用料', often: 'monthly' }, 'open-ended'],
    ['Monthly plan\tfrom 5,000 yen', { often: 'monthly' }, 'open-ended'],
    ['Monthly plan from 5,000 yen', { name: 'Monthly plan', often: 'monthly' }, 'open-ended'],
    ['Monthly plan\tfrom 5,000 to 8,000 yen', {}, { low: 5000, base: 6500, high: 8000 }],
    ['Monthly plan\t5,000 yen and up', { often: 'monthly' }, 'open-ended'],
    // A month or year before the price, or in brackets behind it.
    ['保守\t月3万円', { often: 'monthly' }, 30_000],
    ['保守 月3万円', { name: '保守', often: 'monthly' }, 30_000],
    ['保守\t月30,000', { often: 'monthly' }, 30_000],
    ['保守\t年12万円', { often: 'yearly' }, 120_000],
    ['保守\t3万円（月）', { often: 'monthly' }, 30_000],
    ['保守\t12万円（年）', { often: 'yearly' }, 120_000],
    ['保守\t3万円（税込・月）', { often: 'monthly', tax: 'included' }, 30_000],
    ['保守：3万円（月額）', { often: 'monthly' }, 30_000],
    ['点検（12月3万円）\t5,000円', { often: 'unknown' }, 5000],
    // Accounts put in brackets what comes off; a bracket beside a price is said of it.
    ['特別値引き\t(50,000)', {}, 50_000],
    ['特別値引き (50,000)', { name: '特別値引き', amount: '(50,000)' }, 50_000],
    ['出精値引き　（¥50,000）', { name: '出精値引き' }, 50_000],
    ['保守\t30,000\t(33,000)', { amount: '30,000' }, 30_000],
    ['撮影 (2)\t5,000', { name: '撮影 (2)', amount: '5,000' }, 5000],
    // A guess is a price, as one with 約 is; what is charged as it comes has none.
    ['構築\t概算300万〜500万円（税別）', { often: 'once' }, { low: 3_000_000, base: 4_000_000, high: 5_000_000 }],
    ['構築\t¥3,000,000（概算）', {}, 3_000_000],
    ['構築\t300万円（税別・概算）', { tax: 'excluded' }, 3_000_000],
    ['撮影\t実費', {}, 'unpriced'],
    ['交通費\t実費精算', {}, 'unpriced'],
    // Of what a share comes off, the row does not say.
    ['値引き\t10%', {}, 'unread'],
  ] as const)('%s', (text, expected, amount) => {
    const { rows } = readRows(text);
    expect(rows).toEqual([expect.objectContaining(expected)]);
    expect(value(rows[0])).toEqual(amount);
  });

  test('a rate with yen an order is both prices', () => {
    const { rows } = readRows('決済手数料\t3.6%+15円');
    expect(price(rows[0])).toEqual({ kind: 'price', value: 0.036, plus: { unit: 'yen/order', value: 15 } });
  });

  test.each([
    'SaaS利用料\t月額 9,800円 + 売上の1.5%',
    'SaaS利用料 月額 9,800円 + 売上の1.5%',
    'SaaS利用料：月額9,800円＋売上の1.5%',
    '基本料 月額9,800円 + 従量 売上の1.5%',
    'SaaS利用料\t1.5%+月額9,800円',
    '月額 9,800円 + 売上の1.5%',
    'Plan: 9,800 yen/month + 1.5% of sales',
  ])('two prices that are paid apart are two rows: %s', (text) => {
    const { rows, unread } = readRows(text);
    expect(rows.map((row) => [row.often, value(row)]).toSorted()).toEqual([
      ['monthly', 9800],
      ['sales', 0.015],
    ]);
    expect([new Set(rows.map(({ name }) => name)).size, unread]).toEqual([text.startsWith('Plan') ? 1 : 2, []]);
  });

  const told = ({ name, often, tax, ...row }: QuotedRow) => [name, often, tax, value({ name, often, tax, ...row })];
  test.each([
    [
      '項目\t初期費用\t月額費用\nカートASP利用料\t30,000\t10,000\nWAF\t50,000\t20,000',
      [
        ['カートASP利用料（初期費用）', 'once', 'excluded', 30_000],
        ['カートASP利用料（月額費用）', 'monthly', 'excluded', 10_000],
        ['WAF（初期費用）', 'once', 'excluded', 50_000],
        ['WAF（月額費用）', 'monthly', 'excluded', 20_000],
      ],
    ],
    [
      '項目　初期費用　月額費用\nカートASP利用料　30,000　10,000',
      [
        ['カートASP利用料（初期費用）', 'once', 'excluded', 30_000],
        ['カートASP利用料（月額費用）', 'monthly', 'excluded', 10_000],
      ],
    ],
    [
      '項目\t初期\t月額\t年額\n保守\t-\t10,000\t\nSSL\t0\t—\t33,000\n合計\t0\t10,000\t33,000',
      [
        ['保守', 'monthly', 'excluded', 10_000],
        ['SSL（初期）', 'once', 'excluded', 0],
        ['SSL（年額）', 'yearly', 'excluded', 33_000],
      ],
    ],
    [
      '初期費用（税込）\t月額（税抜）\t備考\nカート\t33,000\t3,000\tプランA',
      [
        ['カート（初期費用）', 'once', 'included', 33_000],
        ['カート（月額）', 'monthly', 'excluded', 3000],
      ],
    ],
    [
      'プラン\t初期費用\t月額費用\t初年度計\nA\t100,000\t10,000\t220,000',
      [
        ['A（初期費用）', 'once', 'excluded', 100_000],
        ['A（月額費用）', 'monthly', 'excluded', 10_000],
      ],
    ],
    ['プラン\t月額\t年額\nA\t3,000\t36,000', [['A（月額）', 'monthly', 'excluded', 3000]]],
    ['サーバー\t5,000円/月\t60,000円/年', [['サーバー', 'monthly', 'excluded', 5000]]],
    ['商品登録\t1,200点\t50円\t60,000円', [['商品登録', 'unknown', 'excluded', 60_000]]],
    ['項目\t月額\t備考\nWAF\t20,000\tクラウド型', [['WAF', 'monthly', 'excluded', 20_000]]],
    ['項目\t月額\t年間合計\nWAF\t20,000\t240,000', [['WAF', 'monthly', 'excluded', 20_000]]],
    ['品名\t定価\t数量\t金額\n撮影\t60,000\t1\t50,000', [['撮影', 'unknown', 'excluded', 50_000]]],
    [
      'Item\tSet-up\tMonthly fee\nCart\t30,000\t10,000',
      [
        ['Cart (Set-up)', 'once', 'excluded', 30_000],
        ['Cart (Monthly fee)', 'monthly', 'excluded', 10_000],
      ],
    ],
    // Of different times by their own words.
    [
      'カート利用料\t100,000円\t10,000円/月',
      [
        ['カート利用料', 'unknown', 'excluded', 100_000],
        ['カート利用料', 'monthly', 'excluded', 10_000],
      ],
    ],
    [
      '出店料\t50,000円/月\t8%',
      [
        ['出店料', 'monthly', 'excluded', 50_000],
        ['出店料', 'sales', 'excluded', 0.08],
      ],
    ],
  ])('each price of a line is a row: %s', (text, wanted) => expect(readRows(text).rows.map(told)).toEqual(wanted));

  test('a price below a head of no time is named', () =>
    expect(readRows('項目\t初期\t月額\tオプション\n保守\t1,000\t2,000\t5,000円').unread).toEqual(['保守 5,000円']));

  test.each([
    ['費目\tA社\tB社\tC社\n構築\t300,000\t250,000\t400,000', ['A社：300,000', 'B社：250,000', 'C社：400,000']],
    ['費目　A社　B社\n構築　300,000　250,000', ['A社：300,000', 'B社：250,000']],
    [
      'プラン\tベーシック\tスタンダード\n月額料金\t9,800円\t19,800円',
      ['ベーシック：9,800円', 'スタンダード：19,800円'],
    ],
    ['プラン\tベーシック\tスタンダード\n販売手数料\t5%\t3%', ['ベーシック：5%', 'スタンダード：3%']],
    ['プラン\t月額\t年額\nA\t3,000\t33,000', ['月額：3,000', '年額：33,000']],
    ['サーバー\t5,000円/月\t50,000円/年', ['：5,000円/月', '：50,000円/年']],
    ['スタンダード\t110,000円（税込）\t11,000円（税込）', ['：110,000円（税込）', '：11,000円（税込）']],
    ['保守\t100,000\t110,000\t121,000', ['：100,000', '：110,000', '：121,000']],
    ['管理費（構築費の10%）\t1,000,000\t100,000', ['：1,000,000', '：100,000']],
    ['割引\t100,000\t10,000', ['：100,000', '：10,000']],
    ['サーバー費用（月額）\t12\t8,000\t90,000', ['：8,000', '：90,000']],
    ['項目\t1年目\t2年目\n保守\t30,000\t60,000', ['1年目：30,000', '2年目：60,000']],
  ])('of several prices one is to be chosen, and none is taken: %s', (text, wanted) => {
    const { rows } = readRows(text);
    expect(rows.map(({ amount, choices }) => [amount, choices?.map((one) => `${one.of}：${one.amount}`)])).toEqual([
      ['', wanted],
    ]);
  });

  test('what is chosen says when it is paid, and its tax', () => {
    const [row] = readRows('費目\tA社\tB社（税込）\n保守（月額）\t8,000円\t9,900円').rows;
    expect(row?.choices?.map(({ often, tax }) => [often, tax])).toEqual([
      ['monthly', 'unknown'],
      ['monthly', 'included'],
    ]);
  });

  test('what comes off is told from what is paid', () => {
    expect(
      ['値引き\t▲100,000', '初回割引\t100,000円', '割引の相談\t0'].map((text) => price(readRows(text).rows[0])?.kind),
    ).toEqual(['discount', 'discount', 'price']);
  });

  test.each([
    ['品名\t金額\t消費税\nWAF\t30,000\t3,000', { amount: '30,000', tax: 'excluded' }],
    ['品名\t税抜金額\t税額\t備考\nWAF\t30,000\t3,000\t毎月', { amount: '30,000', tax: 'excluded', often: 'monthly' }],
    ['品名\t金額（税込）\t内消費税\nWAF\t11,000\t1,000', { amount: '11,000', tax: 'included' }],
    ['品名\t数量\t金額\t税率\nWAF\t3\t90,000\t10%', { amount: '90,000', tax: 'excluded' }],
    ['品名\t税抜\t税込\nWAF\t30,000\t33,000', { amount: '33,000', tax: 'included' }],
    ['項目\t1年目\t2年目\nWAF\t30,000\t30,000', { name: 'WAF', amount: '30,000', tax: 'excluded' }],
    ['Item\tYear 1\tYear 2\nWAF\t30,000\t30,000', { name: 'WAF', amount: '30,000' }],
  ])('columns are what the line above says: %s', (text, expected) => {
    const { rows } = readRows(text);
    expect(rows).toEqual([expect.objectContaining(expected)]);
  });

  // A text of any length is read in one task of the page.
  test.each([
    ['lines', Array.from({ length: 2000 }, (_, i) => `費用${i}：${i + 1}000円`), 120, 1880],
    ['words', Array.from({ length: 2000 }, (_, i) => `費用${i}\t${'項目\t'.repeat(18)}1,000円`), 40, 1960],
    ['blank lines', Array.from({ length: 2000 }, (_, i) => (i % 100 === 0 ? `費用${i}：1,000円` : ' ')), 20, 0],
  ])('of %s, no more are looked at than there is room for, and the rest is counted', (_, lines, read, rest) => {
    expect(readRows(lines.join('\n'))).toMatchObject({ rows: { length: read }, rest });
  });

  test('of a cell no more is read than a name may have', () => {
    const { rows } = readRows(`${'保'.repeat(300)}\t1,000円\t${'1'.repeat(200_000)}`);
    expect(rows).toEqual([expect.objectContaining({ name: '保'.repeat(200), amount: '1,000円' })]);
    // As names count: in characters, none of them parted.
    const [rare] = readRows(`a${'𠮷'.repeat(300)}\t1,000円`).rows;
    expect(rare?.name).toBe(`a${'𠮷'.repeat(199)}`);
  });

  test('a line of too many cells is no row, and named', () => {
    const wide = (cells: number) => Array.from({ length: cells }, (_, i) => `${i}000円`).join('\t');
    expect(readRows(`${wide(41)}\n費用\t1,000円`)).toMatchObject({ rows: [{ name: '費用' }], unread: [wide(41)] });
    expect(readRows(wide(40))).toMatchObject({ unread: [] });
    // Long as it is, it hides none that come before it.
    expect(readRows(`費用\t1,000円\n${wide(4000)}\n保守\t2,000円`)).toMatchObject({
      rows: [{ name: '費用' }],
      rest: 2,
    });
  });

  test('no row is lost: sums and tax are named, heads and blanks left out', () => {
    const { rows, sums } = readRows(
      '項目\t金額（税込）\n\n初期費用\t330,000\n月額利用料\t3,980円\n小計\t333,980\n消費税(10%)\t33,398\n合　計\t367,378\n備考\t別途\nWAF\t3万\n',
    );
    expect(rows.map(({ name, tax }) => [name, tax])).toEqual([
      ['初期費用', 'included'],
      ['月額利用料', 'included'],
      ['WAF', 'included'],
    ]);
    expect(sums).toEqual(['小計', '消費税(10%)', '合　計']);
  });

  test.each([
    '見積番号：12345',
    'TEL：03-1234-5678',
    '有効期限：2026年12月31日',
    '発行日 2026/11/30',
    '納期：3ヶ月',
    '納期：別途ご相談',
    '住所：東京都千代田区千代田1-2-3',
    '〒100-0001 東京都千代田区千代田1-1',
    'お世話になっております。',
    'お振込先：みずほ銀行 渋谷支店 普通 1234567',
    'みずほ銀行 渋谷支店 普通 1234567',
    'お振込先\tみずほ銀行\t渋谷支店\t普通\t1234567',
    'TEL\t03-1234-5678',
    '登録番号：T1234567890123',
    '登録番号\tT1234567890123',
    '見積番号\t12345',
    '郵便番号 1000001',
    '発行日\t2026/11/30',
  ])('%s is neither row nor lost', (text) =>
    expect(readRows(text)).toEqual({ rows: [], sums: [], unread: [], rest: 0 }),
  );

  test.each([
    'お支払条件：着手金50%、残金は納品時',
    '着手金：30％',
    '※1万円以上のご注文は送料がかかりません',
    '当社の手数料は、ご注文の内容により3%から変わります。',
    '約30万円',
    'アフィリエイト成果報酬の30%',
    '保守費 構築費の15%',
    'Deposit: 50%',
  ])('%s is no row, and named', (text) =>
    expect(readRows(`${text}\nWAF\t3万円`)).toMatchObject({ rows: [{ name: 'WAF' }], sums: [], unread: [text] }),
  );

  test('a sum behind a colon is one', () =>
    expect(readRows('合計：1,200,000円\n消費税率：10%')).toEqual({
      rows: [],
      sums: ['合計', '消費税率'],
      unread: [],
      rest: 0,
    }));

  test('sums are named, and added to nothing; a discount is none', () => {
    const text = [
      'デザイン費\t300,000円\t1回',
      '初期費用計\t300,000円',
      '保守\t30,000円\t毎月',
      '月額費用\t小計\t30,000円',
      'お値引き\t▲10,000円',
      'お値引後金額\t320,000円',
      '10%対象\t320,000円',
      '源泉徴収税\t▲32,672円',
      'ご契約金額：352,000円',
      'Total after discount 352,000 yen',
    ];
    expect(readRows(text.join('\n'))).toMatchObject({
      rows: [{ name: 'デザイン費' }, { name: '保守' }, { name: 'お値引き' }],
      sums: ['初期費用計', '月額費用', 'お値引後金額', '10%対象', '源泉徴収税', 'ご契約金額', 'Total after discount'],
      unread: [],
    });
  });

  test.each([
    [
      '■初期費用（税込）\nデザイン\t33万\n撮影\t3万（税抜）\n■月額費用\n保守\t2万',
      ['included', 'excluded', 'excluded'],
    ],
    ['※金額はすべて税込です\nデザイン\t33万\n保守：2万円', ['included', 'included']],
    ['（税込価格）\nデザイン\t33万', ['included']],
    ['以下すべて税込表示\nデザイン\t33万\n保険料\t3万\t非課税', ['included', 'exempt']],
    ['デザイン\t33万\n保守\t22,000円\n※上記金額には消費税（10%）を含みます。', ['included', 'included']],
    ['項目\t金額\nデザイン\t33万\n※価格は税別です', ['excluded']],
    ['Design\t330,000 yen\nAll prices include tax.', ['included']],
    ['Maintenance including backups\t8,000 yen\tmonthly', ['excluded']],
    // What contradicts itself is asked about; a row's own word is enough.
    ['項目\t金額（税込）\nデザイン\t33万\n保守\t2万円（税別）\n※価格は税別です', ['unknown', 'excluded']],
    ['■初期費用（税込）\nデザイン\t33万\n■月額費用\n保守\t2万\n※価格は税別です', ['unknown', 'excluded']],
  ])('tax is said once for all: %s', (text, wanted) => {
    const { rows, unread } = readRows(text);
    expect([rows.map(({ tax }) => tax), unread]).toEqual([wanted, []]);
  });

  test('a heading holds for the rows below it, until the next', () => {
    const text = '■ 初期費用\nデザイン\t30万\n保守\t2万\t毎月\n■ 月額費用\nサーバー\t1万\n■ その他\n撮影\t5万';
    expect(readRows(text).rows.map(({ often }) => often)).toEqual(['once', 'monthly', 'monthly', 'unknown']);
  });

  test.each([
    ['3,980円（税込）', 'included'],
    ['3,618円（税抜）', 'excluded'],
    ['3,980円', undefined],
  ] as const)('%s says of tax: %s', (amount, wanted) => expect(taxOf(amount, 'monthly')).toBe(wanted));
});

test.each([
  '月間売上～50万円\t6.5%\n月間売上50万円～100万円\t5.5%\n月間売上100万円～\t4.5%',
  '月間売上50万円以下 6.5%\n月間売上50万円超～100万円以下 5.5%\n月間売上100万円超 4.5%',
  '月間売上\t料率\n～500,000円\t6.5%\n500,000円～1,000,000円\t5.5%\n1,000,000円～\t4.5%',
  'Monthly sales up to 500,000 yen\t6.5%\nMonthly sales 500,000 yen to 1,000,000 yen\t5.5%\nMonthly sales over 1,000,000 yen\t4.5%',
])('a price list in steps is one fee: %s', (text) => {
  const { rows } = readRows(`${text}\n決済手数料\t3.6%`);
  expect(rows.map(({ amount, often, steps }) => [amount, often, steps])).toEqual([
    [
      '6.5%',
      'sales',
      [
        { from: 500_000, amount: '5.5%' },
        { from: 1_000_000, amount: '4.5%' },
      ],
    ],
    ['3.6%', 'sales', undefined],
  ]);
});

test.each([
  '月間売上50万円～100万円\t5.5%\n月間売上200万円～\t4.5%',
  '年間売上～500万円\t5.5%\n年間売上500万円～\t4.5%',
])('of steps that leave a gap, or are of another time, one is to be chosen: %s', (text) => {
  const { rows } = readRows(text);
  expect(rows.map(({ amount, choices }) => [amount, choices?.map(({ amount }) => amount)])).toEqual([
    ['', ['5.5%', '4.5%']],
  ]);
});

test('what comes off in brackets is a discount, with or without a tab', () =>
  expect(
    ['保守\t(50,000)', '特別値引き (50,000)'].map((text) => {
      const [row] = readRows(text).rows;
      return row && priceOf(row);
    }),
  ).toEqual([
    { kind: 'discount', value: 50_000 },
    { kind: 'discount', value: 50_000 },
  ]));

test('what is replaced: the line alike, each once; what is like none stands alone', () => {
  const option = createStart('tea-farm', 'ja').options.find(({ id }) => id === 'self-built-outsourced');
  const lines = option?.lines ?? [];
  const named = (id: string | undefined) => lines.find((line) => line.id === id)?.name;
  const found = propose(
    ['サイト構築一式', '保守（アップデート込み）', 'WAF', '脆弱性診断', '看板の塗り替え'].map((name) => ({
      name,
      often: oftenOf(name, ''),
    })),
    lines,
  ).map(named);
  expect(found[0]).toMatch(/構築/);
  expect(found[1]).toMatch(/保守/);
  expect(found[2]).toMatch(/WAF/);
  expect(found[3]).toMatch(/診断/);
  expect(found[4]).toBeUndefined();
  const given = found.filter((name) => name !== undefined);
  expect(new Set(given).size).toBe(given.length);
});

test.each([
  ['WAF', ['waf']],
  ['脆弱性診断（年1回）', ['diagnosis']],
  ['バックアップとログ監視', ['backup', 'review-logs']],
  ['ウイルス対策', ['antivirus']],
  ['看板の塗り替え', []],
  ['カタログ制作', []],
])('%s pays for what its words say', (name, expected) => {
  expect(tasksOf(name)).toEqual(expected);
});
