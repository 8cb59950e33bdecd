import { DIGIT, type Often, oftenOf, speaksOfPrice, yenOf } from './price-of.ts';
import { isTotal } from './sums.ts';
import { taxIn } from './tax-said.ts';

/** Heads of what is no price to pay. */
const NO_PRICE =
  /^(?:数量?|個数|員数|台数|単価|定価|標準価格|参考価格|no\.?|qty|quantity|unit price|list price)(?:[（(].*)?$/i;
const MARK = /[¥￥円万%％]|yen|jpy/i;
/** A number of pieces, without a word. */
const COUNT = /^[\d０-９]{1,3}$/;
const RATES: readonly number[] = [1.1, 1.08];

/** 月額×12 says how a price is worked out. */
const TIMES = /^[^\d０-９]*[×✕✖]\s*[\d０-９]+$/;
const FREE = /^(?:無料|無償|free)$/i;
export const isFree = (cell: string): boolean => FREE.test(cell);

/** Whether a cell is a price to pay: where it stands below a head, nothing is one as well. */
const isPrice = (cell: string, head: string): boolean =>
  (DIGIT.test(cell) && !COUNT.test(cell) && !TIMES.test(cell) && speaksOfPrice(cell)) ||
  (head !== '' && FREE.test(cell));

/** Whether one is the other with tax. */
const isGross = (net: number, gross: number): boolean => RATES.some((rate) => Math.abs(net * rate - gross) <= 1);

/**
 * The places of the prices of a line: several where nobody says which is to be paid, as below 費目 | A社 | B社; the first where
 * all are alike; none where there is no more than a number.
 * @param heads what stands above each cell
 */
export function severalIn(cells: readonly string[], heads: readonly string[]): readonly number[] {
  const keep = (places: readonly number[], isOne: (at: number) => boolean): readonly number[] => {
    const kept = places.filter(isOne);
    return kept.length > 0 ? kept : places;
  };
  const cellAt = (at: number): string => cells[at] ?? '';
  const headAt = (at: number): string => heads[at] ?? '';
  const all = cells.flatMap((cell, i) => (i > 0 && isPrice(cell, headAt(i)) ? [i] : []));
  const priced = keep(all, (at) => !NO_PRICE.test(headAt(at)) && !isTotal(headAt(at)));
  // What stands in brackets beside a price is said of it.
  const open = keep(priced, (at) => !/^[（(]/.test(cellAt(at)));
  const marked = keep(open, (at) => MARK.test(cellAt(at)) || FREE.test(cellAt(at)));
  const saysTax = cells.some((cell, i) => taxIn(`${cell} ${headAt(i)}`) !== undefined);
  // Stated with and without tax, it is one.
  const left = marked.filter(
    (at) => !saysTax || !marked.some((other) => other > at && isGross(yenOf(cellAt(at)), yenOf(cellAt(other)))),
  );
  const isYearly = (at: number): boolean => oftenOf('', cellAt(at)) === 'yearly';
  // A month's price and the same for a year are one.
  const once = left.filter((at) => !isYearly(at) || !left.some((other) => isYearOf(cellAt(other), cellAt(at))));
  return new Set(once.map(cellAt)).size > 1 ? once : once.slice(0, 1);
}

/**
 * Whether prices are paid at different times or of different things, by their own words, so that all of them are to be paid; of
 * a price of a month and one of a year one is.
 */
export function arePaidApart(often: readonly Often[]): boolean {
  const all = new Set(often);
  return all.size === often.length && !(all.has('monthly') && all.has('yearly'));
}

/** Whether one is the other, of a month, for a year. */
export const isYearOf = (month: string, year: string): boolean => Math.abs(12 * yenOf(month) - yenOf(year)) <= 12;
