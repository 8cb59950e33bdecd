import { describe, expect, test } from 'vitest';
import type { NumberRule } from './number/number-rule.ts';
import { describeNumberProblem } from './number-messages.ts';
import { parseNumber } from './parse-number.ts';

/** Number texts as price lists, quotations and spreadsheets have them. */
const YEN: NumberRule = { unit: 'yen', withTax: true };
const MONTH: NumberRule = { unit: 'yen/month', withTax: true };
const YEAR: NumberRule = { unit: 'yen/year', withTax: true };
const ORDER: NumberRule = { unit: 'yen/order', second: true };
const RATE: NumberRule = { unit: 'rate', second: true };
const MAN: NumberRule = { unit: 'yen/month', scale: 'man', withTax: true };

/** What is read, in a word: value, then tax, bound and second price where the text says them. */
function said(text: string, rule: NumberRule): string {
  const read = parseNumber(text, rule);
  if (!read.ok) return read.code;
  const { value, tax, bound, plus, approximate } = read;
  return (
    [value, approximate && 'about', tax, bound, plus && `${plus.value} ${plus.unit}`].filter(Boolean).join(' ') || '0'
  );
}

describe('prices with tax, without tax', () => {
  test.each([
    ['3,300円（税込3,630円）', '3300 excluded'],
    ['3,300円(税込 3,630円)', '3300 excluded'],
    ['￥3,300（税込￥3,630）', '3300 excluded'],
    ['3,300円／税込3,630円', '3300 excluded'],
    ['3,300円 税込3,630円', '3300 excluded'],
    ['3,300円（税込価格：3,630円）', '3300 excluded'],
    ['3,630円（税抜3,300円）', '3300 excluded'],
    ['税込3,630円（税抜3,300円）', '3300 excluded'],
    ['3.3万円（税込3.63万円）', '33000 excluded'],
    ['500円（税込540円）', '500 excluded'],
    // To the yen, at 8 % or 10 %; else they are two prices.
    ['100円（税込107円）', '100 excluded'],
    ['10円（税込12円）', '10 excluded'],
    ['10円（税込13円）', 'unknown-text'],
    ['3,300円（税込3,500円）', 'unknown-text'],
    ['税込3,300円（税込3,630円）', 'unknown-text'],
    ['（税込3,980円', 'unknown-text'],
    ['税込 約3,980円', '3980 about included'],
    ['3,980円（・税込）', '3980 included'],
    ['3,980円（税込）', '3980 included'],
    ['3,980円(税込)', '3980 included'],
    ['3,980円（税込み）', '3980 included'],
    ['3,980円 税込', '3980 included'],
    ['3,980円[税込]', '3980 included'],
    ['3,980円【税込】', '3980 included'],
    ['税込3,980円', '3980 included'],
    ['税込 3,980円', '3980 included'],
    ['税込価格3,980円', '3980 included'],
    ['（税込）3,980円', '3980 included'],
    ['３，９８０円（税込）', '3980 included'],
    ['¥3,980（税込）', '3980 included'],
    ['￥３，９８０－（税込）', '3980 included'],
    ['4,378円（消費税込）', '4378 included'],
    ['3,980円（内税）', '3980 included'],
    ['3,980 yen (tax included)', '3980 included'],
    ['¥3,980 incl. tax', '3980 included'],
    ['¥3,980 (including tax)', '3980 included'],
    ['120万円（税込）', '1200000 included'],
    ['3,618円（税抜）', '3618 excluded'],
    ['3,618円（税抜き）', '3618 excluded'],
    ['3,618円（税別）', '3618 excluded'],
    ['3,618円＋税', '3618 excluded'],
    ['3,618円+消費税', '3618 excluded'],
    ['3,618円（＋税）', '3618 excluded'],
    ['税抜3,618円', '3618 excluded'],
    ['税別 3,618円', '3618 excluded'],
    ['(税別)3,618円', '3618 excluded'],
    ['本体価格3,618円', '3618 excluded'],
    ['本体価格 3,618円', '3618 excluded'],
    ['3,618円（外税）', '3618 excluded'],
    ['¥3,618 (excl. tax)', '3618 excluded'],
    ['¥3,618 plus tax', '3618 excluded'],
    ['50,000 yen tax-exclusive', '50000 excluded'],
  ])('%s is %s', (text, wanted) => expect(said(text, YEN)).toBe(wanted));

  test('a field that holds prices without tax asks for one', () => {
    expect(said('3,980円（税込）', { unit: 'yen' })).toBe('with-tax');
    expect(said('3,618円（税抜）', { unit: 'yen' })).toBe('3618 excluded');
  });
});

describe('flourishes of written amounts', () => {
  test.each([
    ['¥50,000-', '50000'],
    ['¥50,000.-', '50000'],
    ['¥50,000―', '50000'],
    ['¥50,000ー', '50000'],
    ['￥50,000－', '50000'],
    ['\\50,000-', '50000'],
    ['50,000円-', '50000'],
    ['50,000円也', '50000'],
    ['５０，０００円也', '50000'],
    ['金50,000円也', '50000'],
    ['金　五万円也', '50000'],
    ['金参拾万円也', '300000'],
    ['金 ¥50,000-也', '50000'],
    ['50,000円なり', '50000'],
    ['@500', '500'],
    ['＠500円', '500'],
    ['単価 500円', '500'],
    ['価格50,000円', '50000'],
    ['料金 50,000円', '50000'],
    ['一律500円', '500'],
    ['50,000円※', '50000'],
    ['50,000円※1', '50000'],
    ['50,000円*2', '50000'],
    ['50,000円 ※１', '50000'],
    ['50,000円（税別）※2', '50000 excluded'],
    ['50,000円注1', '50000'],
    ['無料', '0'],
    ['無償', '0'],
    ['なし', '0'],
    ['ゼロ', '0'],
    ['Free', '0'],
    ['0円', '0'],
    ['￥0-', '0'],
  ])('%s is %s', (text, wanted) => expect(said(text, YEN)).toBe(wanted));
});

describe('from, up to, about', () => {
  test.each([
    ['50,000円～', '50000 least'],
    ['50,000円〜', '50000 least'],
    ['50,000円~', '50000 least'],
    ['５万円～', '50000 least'],
    ['50,000円から', '50000 least'],
    ['50,000円以上', '50000 least'],
    ['50,000円より', '50000 least'],
    ['50,000円～（税別）', '50000 excluded least'],
    ['50,000円（税別）～', '50000 excluded least'],
    ['¥50,000〜※1', '50000 least'],
    ['50,000 yen and up', '50000 least'],
    ['100万円以内', '1000000 most'],
    ['100万円まで', '1000000 most'],
    ['100万円以下（税込）', '1000000 included most'],
    ['約50万円～', '500000 about least'],
    ['50万円程度（税抜）', '500000 about excluded'],
    ['50万円前後', '500000 about'],
    ['～50万円', '500000 about'],
  ])('%s is %s', (text, wanted) => expect(said(text, YEN)).toBe(wanted));
});

describe('periods', () => {
  test.each<[string, NumberRule, string]>([
    ['月額 2.4万円〜', MONTH, '24000 least'],
    ['月額2,980円（税込）', MONTH, '2980 included'],
    ['月額料金 2,980円', MONTH, '2980'],
    ['月額利用料2,980円（税別）', MONTH, '2980 excluded'],
    ['2,980円/月', MONTH, '2980'],
    ['2,980円／月（税込）', MONTH, '2980 included'],
    ['2,980円/月額', MONTH, '2980'],
    ['2,980円（月額）', MONTH, '2980'],
    ['2,980円（月額・税込）', MONTH, '2980 included'],
    ['2,980円（税込、月額）', MONTH, '2980 included'],
    ['2,980円（税込／月額）', MONTH, '2980 included'],
    ['月々2,980円', MONTH, '2980'],
    ['月々 2,980円～', MONTH, '2980 least'],
    ['毎月2,980円', MONTH, '2980'],
    ['¥2,980/month (incl. tax)', MONTH, '2980 included'],
    ['2,980 yen monthly', MONTH, '2980'],
    ['29,800円/月額（税別）〜', MONTH, '29800 excluded least'],
    ['月額 4,950円※初年度', MONTH, 'unknown-text'],
    ['年額 36,000円', YEAR, '36000'],
    ['年間36,000円（税別）', YEAR, '36000 excluded'],
    ['36,000円/年', YEAR, '36000'],
    ['36,000円（年額）', YEAR, '36000'],
    ['100万円／年～', YEAR, '1000000 least'],
    ['100万円/年〜（税抜）', YEAR, '1000000 excluded least'],
    ['36,000円/年', MONTH, 'wrong-unit'],
    ['月額3,000円', YEAR, 'wrong-unit'],
    ['2,980（円/月）', MONTH, '2980'],
    ['月額（税込）2,980円', MONTH, '2980 included'],
    // 円 in brackets is 円, and what stands there without it says nothing of 万.
    ['29,800（円）', MAN, '29800'],
    ['2.4（/月）', MAN, '24000'],
    ['2.4（税別）', MAN, '24000 excluded'],
    ['月額2.4〜', MAN, '24000 least'],
    ['月額2.4万円〜', MAN, '24000 least'],
    ['24,000円〜', MAN, '24000 least'],
    ['月額3,300円（税込3,630円）', MONTH, '3300 excluded'],
    ['年額39,600円', MONTH, 'wrong-unit'],
  ])('%s is %s', (text, rule, wanted) => expect(said(text, rule)).toBe(wanted));
});

describe('rates, and a rate with yen an order', () => {
  test.each<[string, NumberRule, string]>([
    ['3.6%+15円', RATE, '0.036 15 yen/order'],
    ['3.6％＋15円', RATE, '0.036 15 yen/order'],
    ['3.6% + 15円/件', RATE, '0.036 15 yen/order'],
    ['3.25%＋7円（1件）', RATE, '0.0325 7 yen/order'],
    ['6.6％＋30円', RATE, '0.066 30 yen/order'],
    ['3.6%＋40円', RATE, '0.036 40 yen/order'],
    ['3.6%と15円', RATE, '0.036 15 yen/order'],
    ['3.6% plus 15 yen', RATE, '0.036 15 yen/order'],
    ['3.6%（税別）+15円', RATE, '0.036 excluded 15 yen/order'],
    ['15円+3.6%', ORDER, '15 0.036 rate'],
    ['15円/件＋3.6％', ORDER, '15 0.036 rate'],
    // Where the second price only begins, so do both.
    ['3.6%+15円〜', RATE, '0.036 least 15 yen/order'],
    ['3.6%+15', RATE, 'unknown-text'],
    ['決済手数料3.6%', RATE, '0.036'],
    ['手数料 3.6%～', RATE, '0.036 least'],
    ['売上の3.5%', RATE, '0.035'],
    ['3.6%から', RATE, '0.036 least'],
    ['3.6%※2', RATE, '0.036'],
    ['3.6%（税別）', RATE, '0.036 excluded'],
    ['2.0〜4.5%', RATE, 'range'],
    ['8-15%', RATE, 'range'],
    ['無料', RATE, '0'],
  ])('%s is %s', (text, rule, wanted) => expect(said(text, rule)).toBe(wanted));
});

describe('cells of a spreadsheet', () => {
  test.each<[string, NumberRule, string]>([
    ['月額費用\t29,800円', YEN, '29800'],
    ['29,800\t円', YEN, '29800'],
    ['29,800\t円/月', MONTH, '29800'],
    ['サーバー\t\t29,800', YEN, '29800'],
    ['29,800\r\n', YEN, '29800'],
    ['\t29,800\t', YEN, '29800'],
    ['29,800\t税込', YEN, '29800 included'],
    ['3.6%\t決済手数料', RATE, '0.036'],
    ['29,800\t32,780', YEN, 'several'],
    ['1年目\t29,800', YEN, 'several'],
    ['初期費用\t要見積', YEN, 'unknown-text'],
    ['サーバー\t月額', YEN, 'unknown-text'],
  ])('%j is %s', (text, rule, wanted) => expect(said(text, rule)).toBe(wanted));
});

describe('slips by a factor are asked about', () => {
  const SALES: NumberRule = { unit: 'yen/month', min: 0, max: 1e12, slip: { below: 10_000, places: 4 } };
  const MARGIN: NumberRule = { unit: 'rate', min: 0, max: 1, slip: { below: 0.01, places: 2 } };
  test.each<[string, NumberRule, number | readonly number[]]>([
    ['80', SALES, [80, 800_000]],
    ['９９９９', SALES, [9999, 99_990_000]],
    ['0', SALES, [0]],
    ['10000', SALES, 10_000],
    ['80万', SALES, 800_000],
    ['80円', SALES, 80],
    ['0円', SALES, 0],
    ['80円/月', SALES, 80],
    ['0.45', MARGIN, [0.0045, 0.45]],
    ['0.45%', MARGIN, 0.0045],
    ['45', MARGIN, 0.45],
    ['1', MARGIN, 0.01],
    ['4分', MARGIN, 0.04],
    ['80', { ...SALES, scale: 'man' }, 800_000],
    ['8000', { ...SALES, max: 1e7 }, [8000]],
  ])('%s with %o', (text, rule, wanted) => {
    const read = parseNumber(text, rule);
    if (typeof wanted === 'number') expect(read).toMatchObject({ ok: true, value: wanted });
    else expect(read).toEqual({ ok: false, code: 'slip', meant: wanted });
  });

  test('in words', () => {
    const say = (meant: readonly number[], language: 'ja' | 'en') =>
      describeNumberProblem({ code: 'slip', meant }, 'yen/month', language);
    expect(say([80, 800_000], 'ja')).toBe('80円/月ですか、80万円/月ですか。');
    expect(say([80, 800_000], 'en')).toBe('Is this 80 yen/month, or 800,000 yen/month?');
    expect(say([0], 'ja')).toBe('0円/月でよいですか。');
  });
});

describe('what is no price says so', () => {
  test.each([
    ['要見積', 'unpriced'],
    ['要お見積り', 'unpriced'],
    ['お見積もり', 'unpriced'],
    ['別途お見積り', 'unpriced'],
    ['お問い合わせください', 'unpriced'],
    ['お問合せ', 'unpriced'],
    ['応相談', 'unpriced'],
    ['未定', 'unpriced'],
    ['TBD', 'unpriced'],
    ['Contact us', 'unpriced'],
    ['3,980円（税込', 'unknown-text'],
    ['3,980円）', 'unknown-text'],
    ['（3,980円', 'unknown-text'],
    ['3,980円税', 'unknown-text'],
    ['税込', 'no-number'],
    ['100〜200万円（税別）', 'range'],
    ['100万円～200万円', 'range'],
    ['US$100', 'wrong-unit'],
    ['3,300円（税込4,000円）', 'unknown-text'],
    ['29.99ドル', 'wrong-unit'],
    ['€30', 'wrong-unit'],
    ['50,000円から値引き', 'unknown-text'],
    ['3,980円（税込）（送料込）', 'unknown-text'],
  ])('%s is %s', (text, wanted) => expect(said(text, YEN)).toBe(wanted));

  test('each in words, in both languages', () => {
    for (const text of ['要見積', '1年目\t29,800', '3,980円（税込）']) {
      const read = parseNumber(text, { unit: 'yen' });
      if (read.ok) throw new Error(text);
      for (const language of ['ja', 'en'] as const) {
        expect(describeNumberProblem(read, 'yen', language)).not.toMatch(/undefined|\p{C}/u);
      }
    }
    const told = (text: string) => {
      const read = parseNumber(text, MONTH);
      return read.ok ? '' : describeNumberProblem(read, 'yen/month', 'ja');
    };
    expect(['29.99ドル', '$29.99', '29.99 USD'].map(told).every((one) => one.includes('為替を入れると'))).toBe(true);
    expect(told('年額39,600円')).toBe('「年額」はこの欄の単位ではありません。欄に示した単位で入力してください。');
    expect(describeNumberProblem({ code: 'several', found: ['1', '2'] }, 'yen', 'ja')).toBe(
      '数字が2つあります（1、2）。使う一つだけを入れてください。',
    );
  });

  test('the place of a problem stays that of the typed text', () => {
    const read = parseNumber('月額費用\t29,800ド', YEN);
    expect(read).toMatchObject({ ok: false, code: 'unknown-text', position: 11, found: 'ド' });
  });
});

describe('what is nothing, and what has no limit', () => {
  const MOST: NumberRule = { unit: 'yen', most: true };
  test.each([
    ['なし', { ...MOST, optional: true }, 'empty'],
    ['上限なし', { ...MOST, optional: true }, 'empty'],
    ['無制限', { ...MOST, optional: true }, 'empty'],
    ['上限はありません', { ...MOST, optional: true }, 'empty'],
    ['No limit', { ...MOST, optional: true }, 'empty'],
    ['なし', { unit: 'months', optional: true }, 'empty'],
    // A most that is nothing is hardly meant.
    ['無料', { ...MOST, optional: true }, 'slip'],
    ['0円', { ...MOST, optional: true }, 'slip'],
    ['0', MOST, 'slip'],
    ['なし', MOST, 'no-limit'],
    ['無制限', MOST, 'no-limit'],
    ['なし', { unit: 'yen/month', slip: { below: 10_000, places: 4 } }, 'slip'],
    ['無料', { unit: 'yen/month', slip: { below: 10_000, places: 4 } }, 'slip'],
    ['なし', { unit: 'yen/month' }, '0'],
    ['最大50万円', MOST, '500000 most'],
    ['上限額 50万円', MOST, '500000 most'],
    ['最低2,300円', YEN, '2300 least'],
  ] as const)('%s in %o is %s', (text, rule, wanted) => expect(said(text, rule)).toBe(wanted));
});

describe('shares as notices of subsidies state them, times in years', () => {
  test.each([
    ['1/2', RATE, '0.5'],
    ['２／３', RATE, `${2 / 3}`],
    ['2/3以内', RATE, `${2 / 3} most`],
    ['2分の1', RATE, '0.5'],
    ['3分の2', RATE, `${2 / 3}`],
    ['４分の３以内', RATE, '0.75 most'],
    ['1/0', RATE, 'wrong-unit'],
    ['2/3', { unit: 'rate', max: 0.5 }, 'above'],
    ['1/2', YEN, 'wrong-unit'],
    ['2年', { unit: 'months' }, '24'],
    ['2年間', { unit: 'months' }, '24'],
    ['１年分', { unit: 'months' }, '12'],
    ['12か月分', { unit: 'months' }, '12'],
    ['1,000点', { unit: 'count' }, '1000'],
    ['500 SKU', { unit: 'count' }, '500'],
    ['3アカウント', { unit: 'count' }, '3'],
  ] as const)('%s is %s', (text, rule, wanted) => expect(said(text, rule)).toBe(wanted));
});

describe('prices in another money', () => {
  const A_MONTH: NumberRule = { unit: 'foreign/month' };
  test.each([
    ['US$29/月', A_MONTH, '29'],
    ['$29', A_MONTH, '29'],
    ['29 USD', A_MONTH, '29'],
    ['29ドル/月', A_MONTH, '29'],
    ['€29 per month', A_MONTH, '29'],
    // Another time than the line's is another price.
    ['$290/年', A_MONTH, 'wrong-unit'],
    ['$290/年', { unit: 'foreign/year' }, '290'],
    ['29/月', { unit: 'foreign' }, 'wrong-unit'],
  ] as const)('%s is %s', (text, rule, wanted) => expect(said(text, rule)).toBe(wanted));
});

describe('fees with tax, and those that are not taxed', () => {
  const TAXED: NumberRule = { ...RATE, withTax: true };
  test.each([
    ['3.6％（税込）', TAXED, '0.036 included'],
    ['3.6%（非課税）', RATE, '0.036 exempt'],
    ['3.6%+15円（税込）', TAXED, '0.036 included 15 yen/order'],
    ['3.6％＋15円/件（税込）', TAXED, '0.036 included 15 yen/order'],
    ['3.6％＋10円（非課税）', TAXED, '0.036 exempt 10 yen/order'],
    ['3.6%+15円（税込）', RATE, 'with-tax'],
  ] as const)('%s is %s', (text, rule, wanted) => expect(said(text, rule)).toBe(wanted));
});

describe('a number without its unit, far from what stood there', () => {
  const asked = (text: string, rule: NumberRule): unknown => {
    const read = parseNumber(text, rule);
    return read.ok ? read.value : read.code === 'slip' ? read.meant : read.code;
  };
  test.each([
    ['500', 5_000_000, [500, 5_000_000]],
    ['80', 5_000_000, [80, 800_000]],
    ['5', 5_000_000, [5, 50_000]],
    ['3', 30_000, [3, 30_000]],
    ['39', 4950, [39, 39_000]],
    ['3500000', 35_000, [3_500_000]],
    // As it is where the unit is said, or where it is less than a hundred times off.
    ['500円', 5_000_000, 500],
    ['3,500,000円', 35_000, 3_500_000],
    ['60000', 5_000_000, 60_000],
    ['0', 5_000_000, 0],
    ['無料', 5_000_000, 0],
    ['80', 0, 80],
  ])('%s where %d stood is %o', (text, near, wanted) => expect(asked(text, { ...YEN, near, min: 0 })).toEqual(wanted));

  test('a share', () => {
    expect(asked('0.036', { ...RATE, near: 0.036, max: 1 })).toEqual([0.00036, 0.036]);
    expect(asked('0.036%', { ...RATE, near: 0.036, max: 1 })).toBe(0.00036);
    expect(asked('3.4', { ...RATE, near: 0.036, max: 1 })).toBe(0.034);
  });
});
