import type { Quantity } from '@ec-tco/core';
import type { NumberProblem } from '../../state/number/number-problem.ts';
import type { NumberRule } from '../../state/number/number-rule.ts';
import { parseRange } from '../../state/number/parse-range.ts';
import { parseNumber, type SecondPrice } from '../../state/parse-number.ts';
import { isDiscount, isUnsigned } from './discounts.ts';
import { oneOf, saidIn } from './often-said.ts';
import { withoutRateOfTax } from './tax-rate.ts';

/** How often a quoted price is paid; `unknown`: the quotation does not say. */
export type Often = 'once' | 'monthly' | 'yearly' | 'sales' | 'order' | 'unknown';

/**
 * What is unclear about when a row is paid: `times`: words of two times; `spread`: for other times than a month or a year;
 * `share`: of what it is a share; `piece`: of what each is paid; `free`: nothing is paid at first.
 */
export type Doubt = 'times' | 'spread' | 'share' | 'piece' | 'free';

/** A row of a quotation as it was typed or pasted. */
export interface QuotedRow {
  readonly name: string;
  /** As typed. */
  readonly amount: string;
  readonly tax: 'excluded' | 'included' | 'exempt' | 'unknown';
  readonly often: Often;
  /** Why that is not known, where the quotation says something of it. */
  readonly doubt?: Doubt | undefined;
  /** Prices that count for higher sales instead: of a month, or of a year for what is paid yearly. */
  readonly steps?: readonly { readonly from: number; readonly amount: string }[];
  /** Prices of its line, of which one is to be chosen; `of`: what stands above it, such as a contractor. */
  readonly choices?: readonly (Pick<QuotedRow, 'amount' | 'often' | 'tax'> & { readonly of: string })[];
}

/** What a row's price comes to. */
export type QuotedPrice =
  /** Yen, or for a share of sales the share; `plus`: the other price of "3.6%+15円". */
  | { readonly kind: 'price'; readonly value: Quantity; readonly plus?: SecondPrice }
  /** Yen that come off the price, as a positive number. */
  | { readonly kind: 'discount'; readonly value: number }
  /** Not quoted yet: 別途見積, 応相談. */
  | { readonly kind: 'unpriced' }
  /** A minus without a discount, or a discount that may be a cost: which of them it is, is a question. */
  | { readonly kind: 'unsigned' }
  /** Where it begins is said, not where it ends: 3.4%〜. What is to be paid is a question. */
  | { readonly kind: 'open-ended' }
  | { readonly kind: 'unread'; readonly problem: NumberProblem; readonly rule: NumberRule };

/** What is said of tax, in a price, beside it or above its column. */
export const INCLUDED =
  /税込|内税|(?:tax|vat)[-, ]{0,2}incl|\bincl(?:usive|uding|udes?|uded)?[ .]{0,2}(?:of )?(?:consumption )?(?:tax|vat)/i;
export const EXCLUDED =
  /税抜|税別|外税|(?:tax|vat)[-, ]{0,2}excl|\bexcl(?:usive|uding|udes?|uded)?[ .]{0,2}(?:of )?(?:consumption )?(?:tax|vat)/i;
export const EXEMPT = /非課税|不課税|tax[- ](?:exempt|free)/i;
const MOST_YEN = 1e12;
/** What the box of a price holds: a longer text is none. */
const MOST_CHARACTERS = 60;
const SHARE = /[%％割](?!引)|パーセント|percent/i;
const AN_ORDER = /[/／]\s*(?:注文|受注|決済|order)|(?:注文|受注|決済)(?:あたり|ごと|毎|につき)|(?:per|an) order/i;
const A_PIECE = /[/／]\s*[件回]|件(?:あたり|ごと|毎|につき)|[1１一]件\s*[¥￥\d０-９]/;
/** A period beside a price: which it is, the row says. */
const PERIOD =
  /毎月|月額|月々|毎年|年額|年間|^[月年](?=\s?[¥￥\d０-９])|(?<=[（(、,・])[月年](?=[、,・）)])|[/／]\s*(?:[ヶケかカヵ箇]?月|年)|(?<![\d０-９])[\d０-９]+\s*[ヶケかカヵ箇]月分|[1１一]年分|\/\s*(?:month|year)|\b(?:per|a) (?:month|year)\b|\b(?:monthly|yearly)\b/gi;
const FROM = /^from\s+/i;
const OPEN = /[~〜～]\s*(?:$|[（(+＋/／])/;
/** What a share is of is the sales in every case that a platform's price list has. */
const OF_SALES =
  /^(?:月間)?(?:売上|売り上げ|販売|受注|注文|取引|決済|商品)(?:高|額|金額|価格|代金)?の?\s*(?=[\d０-９])/;
const OF_AN_ORDER = /^(?:ご?(?:受注|注文|決済))?[1１一]件(?:につき|あたり|ごとに?|毎に?)?\s*/;
/** What says that a price is no more than a guess, as 約 does. */
const ROUGH =
  /^概算(?:で|の)?\s*[:：]?\s*|[（(]\s*概算\s*[）)]|(?<=[（(].{0,20})[・、,／/]\s*概算|(?<=[（(])概算\s*[・、,／/]/g;
/** What is charged as it comes. */
const AS_IT_COMES = /^(?:実費(?:精算|負担|請求)?|都度(?:お?見積も?り?|相談)?|at cost)$/i;
const OF_SALES_BEHIND = /(?<=[%t]) of (?:the |your |all )?(?:sales|turnover|revenue|orders)$/i;
export const DIGIT = /[0-9０-９一二三四五六七八九十百千壱弐参拾]/;
/** Whether a price is a share of something. */
export const isShare = (amount: string): boolean => SHARE.test(withoutRateOfTax(amount));
/** Whether words count 件 or 回, of an order or of something else. */
export const countsPieces = (words: string): boolean => A_PIECE.test(words);

/** What is read where nobody has said how often: a price of its own form. */
const formOf = (amount: string, often: Often): Often =>
  often !== 'unknown'
    ? often
    : isShare(amount)
      ? 'sales'
      : AN_ORDER.test(amount) || countsPieces(amount)
        ? 'order'
        : often;
const ruleOf = (often: Often): NumberRule =>
  often === 'sales'
    ? { unit: 'rate', min: 0, max: 1, second: true, withTax: true }
    : often === 'order'
      ? { unit: 'yen/order', min: 0, max: MOST_YEN, second: true, withTax: true }
      : { unit: 'yen', min: -MOST_YEN, max: MOST_YEN, withTax: true };

/** (50,000): what comes off, as accounts write it. */
const IN_BRACKETS = /^[（(]\s?([¥￥]?[\d０-９]{1,3}(?:[,，][\d０-９]{3}){1,3})\s?[）)]$/;

const read = (typed: string, stated: Often) => {
  const amount = withoutRateOfTax(typed.trim()).replace(ROUGH, '');
  const often = formOf(amount, stated);
  const rule = ruleOf(often);
  const signed = rule.unit === 'yen' ? amount.trim().replace(IN_BRACKETS, '-$1') : amount;
  const timeless = often === 'order' ? amount : signed.replace(PERIOD, '').trim();
  const of = often === 'sales' ? OF_SALES : often === 'order' ? OF_AN_ORDER : FROM;
  const text = timeless.replace(of, '').replace(FROM, '').replace(OF_SALES_BEHIND, '');
  return { rule, often, text, number: parseNumber(text, rule) };
};

/** What a row's price comes to; undefined where nothing has been typed. */
export function priceOf({ name, amount, often: stated }: Omit<QuotedRow, 'tax'>): QuotedPrice | undefined {
  if (amount.trim() === '') return undefined;
  const { rule, often, text, number } = read(amount, stated);
  if (number.ok) {
    const { value, plus } = number;
    if (number.bound === 'least' || FROM.test(amount.trim())) return { kind: 'open-ended' };
    // A share of what, the row does not say.
    if (often === 'sales' && isDiscount(name)) {
      return {
        kind: 'unread',
        problem: { code: 'wrong-unit', position: 0, found: amount.trim() },
        rule: ruleOf('once'),
      };
    }
    if (often !== 'sales' && value !== 0) {
      if (isUnsigned(name, value)) return { kind: 'unsigned' };
      if (value < 0 || isDiscount(name)) return { kind: 'discount', value: Math.abs(value) };
    }
    return { kind: 'price', value, ...(plus && { plus }) };
  }
  if (number.code === 'unpriced' || AS_IT_COMES.test(amount.trim())) return { kind: 'unpriced' };
  const range = parseRange(text, { ...rule, min: 0 });
  if (range) return { kind: 'price', value: range };
  if (OPEN.test(text) && DIGIT.test(text)) return { kind: 'open-ended' };
  const { ok: _, ...problem } = number;
  return { kind: 'unread', problem, rule };
}

/** What the typed price says of tax itself; undefined where it says nothing. */
export function taxOf(amount: string, often: Often): Exclude<QuotedRow['tax'], 'unknown'> | undefined {
  const { number } = read(amount, often);
  if (!number.ok || number.tax === undefined) return undefined;
  return number.tax;
}

/** How often, as far as words tell: those of the row, and the price. */
export function oftenOf(words: string, amount: string): Often {
  if (isShare(amount)) return 'sales';
  if ([amount, words].some((text) => AN_ORDER.test(text) || countsPieces(text))) return 'order';
  return oneOf(saidIn(`${words} ${amount}`)) ?? 'unknown';
}

/** Whether a cell is a price, or says that there is none, or that it is nothing. */
export function speaksOfPrice(cell: string): boolean {
  if (cell.length > MOST_CHARACTERS) return false;
  const price = priceOf({ name: '', amount: cell, often: oftenOf('', cell) });
  return price !== undefined && price.kind !== 'unread';
}

/** Yen, those of a discount too; NaN for anything else. */
export function yenOf(cell: string): number {
  if (cell.length > MOST_CHARACTERS) return Number.NaN;
  const price = priceOf({ name: '', amount: cell, often: 'once' });
  return (price?.kind === 'price' || price?.kind === 'discount') && typeof price.value === 'number'
    ? price.value
    : Number.NaN;
}

/** Whether a cell that cannot be read looks like a price: ▲, $29/月, －. */
export const looksPriced = (cell: string): boolean => /[¥￥$€円▲△]|^[-－―—–ー]+$/.test(cell);
