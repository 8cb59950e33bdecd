import { addedUp } from './added-up.ts';
import { besideTax } from './beside-tax.ts';
import { type Below, oftenBelow } from './columns.ts';
import { inPeriods, productIn } from './in-periods.ts';
import { monthInName } from './month-in-name.ts';
import { DIGIT, looksPriced, type Often, oftenOf, type QuotedRow, speaksOfPrice, taxOf } from './price-of.ts';
import { arePaidApart, isFree, isYearOf, severalIn } from './several.ts';
import { spelledOut } from './spelled-out.ts';
import { taxIn } from './tax-said.ts';
import { taxStated } from './tax-stated.ts';
import { whenPaid } from './when-paid.ts';
import { isYear } from './years.ts';

/** A row, with what its own line says of tax. */
export interface PricedRow extends Omit<QuotedRow, 'tax' | 'choices' | 'steps'> {
  readonly own: QuotedRow['tax'] | undefined;
  /** Its amount as the quotation adds it up: of all months, where the price is of one. */
  readonly stated: string;
  readonly choices?: readonly (Omit<PricedRow, 'choices' | 'name'> & { readonly of: string })[];
}

/** A row below the head of its price. */
interface BelowHead extends PricedRow {
  readonly head: string;
}

/** Where the price of a row is, the tax beside it, and its name. */
export interface Places {
  readonly at: number;
  readonly taxed: ReturnType<typeof besideTax>;
  readonly name: string;
}

export function placesIn(cells: readonly string[], head: string): Places {
  const last = priceAt(cells);
  const taxed = besideTax(cells, last, head);
  const at = taxed?.at ?? last;
  const named = cells.findIndex((cell, i) => i !== at && !speaksOfPrice(cell));
  return { at, taxed, name: cells[named < 0 ? cells.findIndex((_, i) => i !== at) : named] ?? '' };
}

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

/** What is said of a price by the head of its column, the heading above its rows, and all heads. */
interface Above {
  readonly head?: Often | undefined;
  readonly heading: Often;
  readonly above?: string;
}

function rowOf(cells: readonly string[], { at, taxed, name }: Places, above: Above): PricedRow {
  const others = cells.filter((_, i) => i !== at);
  const price = cells[at] ?? '';
  const product = productIn(cells);
  const unitPrice = product ? oftenOf('', cells[product.each] ?? '') : 'unknown';
  const said = whenPaid({ name, amount: price, others, ...above });
  // 月額5,000円 | 3台 | 15,000円: the unit price says it of what it comes to.
  const paid = said.often === 'unknown' && unitPrice !== 'unknown' ? { often: unitPrice } : said;
  const counted =
    paid.often === 'once'
      ? undefined
      : (inPeriods(taxed ? cells.slice(0, at + 1) : cells, paid.often === 'monthly') ?? ofMonth(name, others, price));
  const amount = counted?.price ?? price;
  const own = oftenOf('', amount);
  const when = counted ? { often: own === 'unknown' ? counted.often : own } : paid;
  return {
    name,
    amount,
    stated: price,
    ...when,
    own: taxOf(amount, when.often) ?? taxed?.tax ?? taxStated(price, others),
  };
}

function ofMonth(name: string, others: readonly string[], amount: string) {
  const price = monthInName(name, others, amount);
  return price === undefined ? undefined : ({ price, often: 'monthly' } as const);
}

/** The rows of a price below a head that says when it is paid; its own words say more. */
function rowsBelow({ cells, head }: Below): readonly BelowHead[] {
  const price = spelledOut(cells);
  const often = oftenBelow(head) ?? 'unknown';
  return rowsOf(price, placesIn(price, ''), [], often).map((row) => ({
    ...row,
    head,
    ...(often !== 'unknown' && oftenOf('', row.amount) === 'unknown' && { often }),
  }));
}

/** The rows of a line below heads of several times. A month's price and the same for a year are one; else one is to be chosen. */
export function rowsOfTimes(prices: readonly Below[]): readonly BelowHead[] {
  const rows = prices.flatMap(rowsBelow);
  const [month, year] = (['monthly', 'yearly'] as const).map((often) => rows.find((row) => row.often === often));
  if (!month || !year) return rows;
  const others = rows.filter((row) => row !== year);
  if (isYearOf(month.amount, year.amount)) return others;
  const choices = [month, year].map(({ name: _, head, choices: __, ...one }) => ({ ...one, of: head }));
  return others.map((row) => (row === month ? { ...row, amount: '', choices } : row));
}

/**
 * The rows of a line: of each price that is paid apart; of several that one is to be chosen of, one without a price.
 * @param heads what stands above each cell
 */
export function rowsOf(
  cells: readonly string[],
  places: Places,
  heads: readonly string[],
  heading: Often,
): readonly PricedRow[] {
  const lines = addedUp(cells);
  if (lines.length > 1) return lines.map((line) => rowOf(line, placesIn(line, ''), { heading }));
  const several = places.taxed || productIn(cells) ? [] : severalIn(cells, heads);
  // The same below each of several years is paid every year.
  const isEachYear = (at: number): boolean =>
    isYear(heads[at] ?? '') && cells.filter((cell, i) => isYear(heads[i] ?? '') && cell === cells[at]).length > 1;
  const aboveAt = (at: number): Above => ({
    head: oftenBelow(heads[at] ?? '') ?? (isEachYear(at) ? 'yearly' : undefined),
    heading,
    above: heads.join(' '),
  });
  // Tax above one of several prices says nothing of the others.
  const isTaxMixed = several.length > 1 && several.some((at) => taxIn(heads[at] ?? '') !== undefined);
  // What another price of the line says of its time is not said of this one.
  const isOther = (cell: string): boolean => speaksOfPrice(cell) && oftenOf('', cell) !== 'unknown';
  const [first, ...others] = several.map((at) => {
    const line = cells.filter((cell, i) => i === 0 || i === at || !(several.includes(i) || isOther(cell)));
    const row = rowOf(line, { ...places, at: line.indexOf(cells[at] ?? '', 1) }, aboveAt(at));
    return { ...row, own: row.own ?? (isTaxMixed ? (taxIn(heads[at] ?? '') ?? 'unknown') : undefined) };
  });
  if (!first) return [rowOf(cells, places, aboveAt(places.at))];
  // 月額保守 | 5,000円 | 50,000円（年額）: what says nothing itself is paid as the name says.
  const ofName = oftenOf(places.name, '');
  const oftens = several.map((at) => {
    const own = oftenOf('', cells[at] ?? '');
    return own === 'unknown' && (ofName === 'monthly' || ofName === 'yearly') ? ofName : own;
  });
  // 8% | 無料 are of two plans.
  const isApart = arePaidApart(oftens) && !several.some((at) => isFree(cells[at] ?? ''));
  if (others.length === 0 || isApart) return [first, ...others];
  const choices = [first, ...others].map(({ name: _, ...one }, i) => ({ ...one, of: heads[several[i] ?? 0] ?? '' }));
  return [{ ...first, amount: '', choices }];
}
