import { productIn } from './in-periods.ts';
import { EXCLUDED, EXEMPT, INCLUDED, oftenOf, yenOf } from './price-of.ts';

/** Rates of the consumption tax: usual and reduced. */
const RATES: readonly number[] = [0.1, 0.08];
/** Words of a column, or of a cell, that holds tax. */
const TAX = /消費税|税額|内税|税率|\b(?:tax|vat)\b/i;
const RATE = /^(?:10|１０|8|８)\s*[%％]$/;
const LUMP = /^[1１一]\s*式$/;

/** To the yen, however it was rounded. */
const isTaxOf = (net: number, tax: number): boolean => RATES.some((rate) => Math.abs(net * rate - tax) < 1);

/**
 * Where the price stands in a row whose last numbers are a price and its tax, and whether it holds the tax. Price, tax and
 * their sum say it by themselves, in any order; a price and a tenth of it may as well be two prices, a quantity, or a share
 * of something: there a word has to say it, of the row or above its column. Undefined where no number is tax.
 * @param last the place of the last number
 * @param head the line above the columns
 */
export function besideTax(
  cells: readonly string[],
  last: number,
  head: string,
): { readonly at: number; readonly tax: 'excluded' | 'included' } | undefined {
  const values = cells.map(yenOf);
  const before = (place: number): number => values.findLastIndex((value, i) => i > 0 && i < place && value > 0);
  const places = [before(before(last)), before(last), last];
  const [one, two, three] = places.map((place) => values[place] ?? Number.NaN) as [number, number, number];
  const [first, second] = places as [number, number];
  const words = `${head} ${cells.filter((_, i) => !(values[i] as number)).join(' ')}`;
  if (EXEMPT.test(words) || !(three > 0)) return undefined;
  const isStated = (place: number): boolean => [INCLUDED, EXCLUDED].some((said) => said.test(cells[place] ?? ''));
  const isSaid = TAX.test(words) || (isStated(second) && !isStated(last));
  if (isSaid || oftenOf(head, '') === 'unknown') {
    if (isTaxOf(one, two) && Math.abs(one + two - three) <= 1) return { at: first, tax: 'excluded' };
    if (isTaxOf(one, three) && Math.abs(one + three - two) <= 1) return { at: first, tax: 'excluded' };
  }
  const often = (place: number) => oftenOf('', cells[place] ?? '');
  if (!isSaid || often(second) !== often(last)) return undefined;
  if (isTaxOf(two, three)) return { at: second, tax: 'excluded' };
  return isTaxOf(two - three, three) ? { at: second, tax: 'included' } : undefined;
}

/**
 * The cells without a tax rate in the last place: 10 % behind a quantity and what it comes to, or below a word of tax, is no
 * share of sales.
 */
export function withoutTaxRate(cells: readonly string[], head: string): readonly string[] {
  const rest = cells.slice(0, -1);
  if (!RATE.test(cells.at(-1) ?? '') || !rest.some((cell, i) => i > 0 && yenOf(cell) > 0)) return cells;
  return TAX.test(head) || rest.some((cell) => LUMP.test(cell)) || productIn(rest) ? rest : cells;
}
