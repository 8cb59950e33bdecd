import type { Quantity } from '@ec-tco/core';
import type { NumberProblem } from '../../state/number/number-problem.ts';
import type { NumberRule } from '../../state/number/number-rule.ts';
import { parseRange } from '../../state/number/parse-range.ts';
import { parseNumber, type SecondPrice } from '../../state/parse-number.ts';

/** How often a quoted price is paid; `unknown`: the quotation does not say. */
export type Often = 'once' | 'monthly' | 'yearly' | 'sales' | 'order' | 'unknown';

/** A row of a quotation as it was typed or pasted. */
export interface QuotedRow {
  readonly name: string;
  /** As typed. */
  readonly amount: string;
  readonly tax: 'excluded' | 'included' | 'exempt';
  readonly often: Often;
}

/** What a row's price comes to. */
export type QuotedPrice =
  /** Yen, or for a share of sales the share; `plus`: the other price of "3.6%+15円". */
  | { readonly kind: 'price'; readonly value: Quantity; readonly plus?: SecondPrice }
  /** Yen that come off the price, as a positive number. */
  | { readonly kind: 'discount'; readonly value: number }
  /** Not quoted yet: 別途見積, 応相談. */
  | { readonly kind: 'unpriced' }
  | { readonly kind: 'unread'; readonly problem: NumberProblem; readonly rule: NumberRule };

/** What was pasted: rows, and the names of those that are sums or tax, which are in the others already. */
export interface PastedRows {
  readonly rows: readonly QuotedRow[];
  readonly sums: readonly string[];
}

/** What is told of them. */
export interface PastedCounts {
  readonly read: number;
  /** Of them, those that nothing can be made of yet. */
  readonly open: number;
  readonly sums: readonly string[];
  /** Rows for which there was no room. */
  readonly beyond: number;
}

const MOST_YEN = 1e12;
const SHARE = /[%％割]|パーセント|percent/i;
const AN_ORDER =
  /[/／]\s*(?:件|注文|受注|決済|回|order)|(?:件|注文|受注|決済)(?:あたり|ごと|毎|につき)|[1１一]件\s*[¥￥\d０-９]|(?:per|an) order/i;
const OFTEN: readonly (readonly [Often, RegExp])[] = [
  [
    'yearly',
    /毎年|年額|年間|[/／]\s*年|年次|年\s*[1１一]\s*回|(?:^|[^\d０-９])(?:12|１２|十二)\s*[ヶケかカヵ箇]月分|[1１一]年分|annual|yearly|(?:per|a) year/i,
  ],
  [
    'monthly',
    /毎月|月額|月々|[/／]\s*[ヶケかカヵ箇]?月|月次|[ヶケかカヵ箇]月(?:あたり|ごと|毎|につき)|monthly|(?:per|a) month/i,
  ],
  ['once', /[1１一]回|一式|初期|初回|スポット|イニシャル|構築|制作費|開発費|導入費|設定費|once|one-off|setup/i],
];
/** Words of several months at once: which they are, and whether they come again, is a question. */
const SOME_MONTHS = /[ヶケかカヵ箇]月分/;
const INCLUDED = /税込|内税|incl/i;
const EXEMPT = /非課税|不課税|tax[- ](?:exempt|free)/i;
const EXCLUDED = /税抜|税別|外税|excl/i;
/** A period beside a price: which it is, the row says. */
const PERIOD =
  /毎月|月額|月々|毎年|年額|年間|[/／]\s*(?:[ヶケかカヵ箇]?月|年)|[\d０-９]+\s*[ヶケかカヵ箇]月分|[1１一]年分/g;
const DISCOUNT = /値引|割引|ディスカウント|discount|rebate/i;
const DIGIT = /[0-9０-９一二三四五六七八九十百千]/;
const SUM =
  /^[（(【\[]?(?:月額|年額|年間|初期(?:費用?)?|運用(?:費用?)?|税抜|税込)?(?:小計|合計|総計|総合計|総額|お?見積(?:もり)?(?:金額|合計|総額|額)|ご?請求(?:金額|額|合計)|(?:内|うち)?消費税(?:等|額)*|税額|税|(?:grand|sub)?-?total|consumptiontax|vat|tax)(?:金額|額)?(?:[（(【\[:：].*)?$/i;
const HEAD_NAME = /^(?:項目|項目名|品名|品目|内容|名称|件名|摘要|備考|注記?|no\.?|#|item|description|note|remarks?)$/i;
const HEAD_CELL =
  /^(?:金額|単価|数量|価格|費用|料金|単位|税区分|備考|摘要|price|amount|unit|unit price|qty|quantity|cost)(?:[（(].*)?$/i;

const ruleOf = (often: Often): NumberRule =>
  often === 'sales'
    ? { unit: 'rate', min: 0, max: 1, second: true, withTax: true }
    : often === 'order'
      ? { unit: 'yen/order', min: 0, max: MOST_YEN, second: true, withTax: true }
      : { unit: 'yen', min: -MOST_YEN, max: MOST_YEN, withTax: true };

const read = (amount: string, often: Often) => {
  const rule = ruleOf(often);
  const text = often === 'order' ? amount : amount.replace(PERIOD, '').trim();
  return { rule, text, number: parseNumber(text, rule) };
};

/** What a row's price comes to; undefined where nothing has been typed. */
export function priceOf({ name, amount, often }: Omit<QuotedRow, 'tax'>): QuotedPrice | undefined {
  if (amount.trim() === '') return undefined;
  const { rule, text, number } = read(amount, often);
  if (number.ok) {
    const { value, plus } = number;
    // A share of what, the row does not say.
    if (often === 'sales' && DISCOUNT.test(name)) {
      return {
        kind: 'unread',
        problem: { code: 'wrong-unit', position: 0, found: amount.trim() },
        rule: ruleOf('once'),
      };
    }
    if (often !== 'sales' && (value < 0 || (value > 0 && DISCOUNT.test(name)))) {
      return { kind: 'discount', value: Math.abs(value) };
    }
    return { kind: 'price', value, ...(plus && { plus }) };
  }
  if (number.code === 'unpriced') return { kind: 'unpriced' };
  const range = parseRange(text, { ...rule, min: 0 });
  if (range) return { kind: 'price', value: range };
  const { ok: _, ...problem } = number;
  return { kind: 'unread', problem, rule };
}

/** What the typed price says of tax itself; undefined where it says nothing. */
export function taxOf(amount: string, often: Often): QuotedRow['tax'] | undefined {
  const { number } = read(amount, often);
  if (!number.ok || number.tax === undefined) return undefined;
  return number.tax;
}

/** How often, as far as words tell: those of the row, and the price. */
export function oftenOf(words: string, amount: string): Often {
  if (SHARE.test(amount)) return 'sales';
  if (AN_ORDER.test(amount) || AN_ORDER.test(words)) return 'order';
  const found = OFTEN.find(([, pattern]) => pattern.test(`${words} ${amount}`))?.[0] ?? 'unknown';
  return SOME_MONTHS.test(words) && found === 'monthly' ? 'unknown' : found;
}

/** Whether a cell is a price, or says that there is none, or that it is nothing. */
function speaksOfPrice(cell: string): boolean {
  const price = priceOf({ name: '', amount: cell, often: oftenOf('', cell) });
  return price !== undefined && price.kind !== 'unread';
}

/** Whether a cell that cannot be read looks like a price: ▲, $29/月, －. */
const looksPriced = (cell: string): boolean => /[¥￥$€円▲△]|^[-－―—–ー]+$/.test(cell);

/** The place of the price among cells: the last that can be read, else the last that looks like one, else the last. */
function priceAt(cells: readonly string[]): number {
  const isReadable = (cell: string, i: number): boolean => i > 0 && DIGIT.test(cell) && speaksOfPrice(cell);
  const last = cells.findLastIndex(isReadable);
  // A number of pieces may stand behind the price.
  const marked = /^[\d０-９]{1,2}$/.test(cells[last] ?? '')
    ? cells.findLastIndex((cell, i) => isReadable(cell, i) && /[¥￥円万,，%％]/.test(cell))
    : -1;
  if (last > 0) return marked > 0 ? marked : last;
  const said = cells.findLastIndex((cell, i) => i > 0 && (speaksOfPrice(cell) || looksPriced(cell)));
  return said > 0 ? said : cells.length - 1;
}

/**
 * Rows out of pasted text: a row a line, cells between tabs, or the price after the last blank. What cannot be read is a
 * row as well, for its owner to put right; a line alone is a heading, whose words hold for the rows below it.
 */
export function readRows(text: string): PastedRows {
  const rows: QuotedRow[] = [];
  const sums: string[] = [];
  let heading: Often = 'unknown';
  let columnTax: QuotedRow['tax'] = 'excluded';
  for (const line of text.split(/\r\n|\r|\n/)) {
    const tabs = line.includes('\t');
    const cells = (tabs ? line.split('\t') : line.split(/[\s　]+(?=[^\s　]+$)/))
      .map((cell) => cell.trim())
      .filter(Boolean);
    const [first = ''] = cells;
    if (cells.length === 1) {
      if (!SUM.test(plain(first))) heading = oftenOf(first, '');
      continue;
    }
    const at = priceAt(cells);
    const amount = cells[at] ?? '';
    const name = cells.find((cell, i) => i !== at && !speaksOfPrice(cell)) ?? cells.find((_, i) => i !== at) ?? '';
    if (HEAD_CELL.test(amount)) {
      columnTax = INCLUDED.test(line) ? 'included' : 'excluded';
      continue;
    }
    if (name === '' || (HEAD_NAME.test(name) && !DIGIT.test(amount))) continue;
    // Prose parts at its blanks as well; in a table every cell counts.
    if (!tabs && !speaksOfPrice(amount) && !(looksPriced(amount) && DIGIT.test(amount))) {
      heading = oftenOf(line, '');
      continue;
    }
    if (SUM.test(plain(name))) {
      sums.push(name);
      continue;
    }
    const others = cells.filter((_, i) => i !== at).join(' ');
    const own = oftenOf(others, amount);
    const often = own === 'unknown' ? heading : own;
    const tax =
      taxOf(amount, often) ??
      (EXEMPT.test(others)
        ? 'exempt'
        : INCLUDED.test(others)
          ? 'included'
          : EXCLUDED.test(others)
            ? 'excluded'
            : columnTax);
    rows.push({ name, amount, tax, often });
  }
  return { rows, sums };
}

const plain = (text: string): string => text.replace(/[\s　]/g, '');
