import { addedUp } from './added-up.ts';
import { besideTax, withoutTaxRate } from './beside-tax.ts';
import { inPeriods } from './in-periods.ts';
import { DIGIT, looksPriced, type Often, oftenOf, type QuotedRow, speaksOfPrice, taxOf } from './price-of.ts';
import { spelledOut } from './spelled-out.ts';
import { splitLine } from './split-line.ts';
import { isSum, isTotal } from './sums.ts';
import { type TaxSaid, taxIn, taxOfAll } from './tax-said.ts';

/** What was pasted: rows, and the names of those that are sums or tax, which are in the others already. */
export interface PastedRows {
  readonly rows: readonly QuotedRow[];
  readonly sums: readonly string[];
  /** Lines with a price that no row could be made of. */
  readonly unread: readonly string[];
  /** How many lines were not looked at: there would be no room for them. */
  readonly rest: number;
}

/** What is told of them. */
export interface PastedCounts {
  readonly read: number;
  /** Of them, those that nothing can be made of yet. */
  readonly open: number;
  readonly sums: readonly string[];
  /** The first lines that could not be read, and how many there are besides. */
  readonly unread: readonly string[];
  readonly more: number;
  /** Rows for which there was no room. */
  readonly beyond: number;
}

const HEAD_NAME = /^(?:項目|項目名|品名|品目|内容|名称|件名|摘要|備考|注記?|no\.?|#|item|description|note|remarks?)$/i;
/** What columns of plans begin with; a cost may be called so, too. */
const PLAN = /^(?:プラン名?|コース|費目|区分|plan)$/i;
const HEAD_CELL =
  /^(?:金額|単価|数量|価格|費用|料金|単位|税区分|(?:内|うち)?消費税(?:額|等)?|税額|税率|備考|摘要|price|amount|unit|unit price|qty|quantity|cost)(?:[（(].*)?$/i;

/**
 * So many lines, words in all, cells of a line and characters of a cell are looked at, in less than a blink: more than there
 * is room for.
 */
const MOST = { lines: 120, words: 800, cells: 40, characters: 200 } as const;
const WORD_ENDS = /[\t 　]+/;

/** What stands above the yen of a year. */
const HEAD_YEAR = /^(?:第?[\d０-９]{1,4}年[目度]|year [\d]{1,4}|fy ?[\d]{2,4})$/i;

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

/** Whether a line speaks of a price: that one must not get lost. */
const hasPrice = (line: string): boolean =>
  /[¥￥$€]\s*[\d０-９]|[\d０-９]\s*(?:円|[%％割万億]|ドル|yen|jpy|usd)/i.test(line);

/**
 * Rows out of pasted text: a row a line, cells between tabs, or the price behind a colon, a blank or the name. What cannot be
 * read is a row as well, for its owner to put right, or named; a line alone is a heading, whose words hold for the rows below
 * it.
 */
export function readRows(text: string): PastedRows {
  const rows: Found[] = [];
  const sums: string[] = [];
  const unread: string[] = [];
  let heading: Often = 'unknown';
  let headingTax: TaxSaid | undefined;
  /** The line above the columns. */
  let head = '';
  /** Of all prices, wherever it stands. */
  const taxes: TaxSaid[] = [];
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  let read = 0;
  let words = 0;
  for (const line of lines) {
    words += Math.min(MOST.words, line.split(WORD_ENDS).length);
    if (read === MOST.lines || (read > 0 && words > MOST.words)) break;
    read += 1;
    const ofAll = taxOfAll(line);
    if (ofAll) {
      taxes.push(ofAll);
      continue;
    }
    const tabs = line.includes('\t');
    const all = (tabs ? line.split('\t') : splitLine(line)).map((cell) => cut(cell.trim())).filter(Boolean);
    if (all.length > MOST.cells) {
      unread.push(line.trim());
      continue;
    }
    const cells = spelledOut(withoutTaxRate(all, head));
    const [first = ''] = cells;
    const isHead =
      !tabs &&
      HEAD_CELL.test(
        line
          .trim()
          .split(/[\s　]+/)
          .at(-1) ?? '',
      );
    if (cells.length === 1 && !isHead) {
      if (hasPrice(first)) unread.push(first);
      else if (!isSum(first)) {
        heading = oftenOf(first, '');
        headingTax = taxIn(first);
      }
      continue;
    }
    const places = placesIn(cells, head);
    if (isHead || isHeadOf(cells, places)) {
      head = line;
      continue;
    }
    if (isNote(cells, places)) continue;
    const prices = addedUp(cells);
    for (const price of prices) {
      const row = rowOf(price, prices.length === 1 ? places : placesIn(price, head), heading);
      if (isSumRow(price, row.name)) sums.push(row.name);
      else if (row.name !== '')
        rows.push({ ...row, above: [taxIn(head), headingTax].filter((tax) => tax !== undefined) });
    }
  }
  return { rows: rows.map((row) => withTax(row, taxes)), sums, unread, rest: lines.length - read };
}

/** Where the price of a row is, the tax beside it, and its name. */
interface Places {
  readonly at: number;
  readonly taxed: ReturnType<typeof besideTax>;
  readonly name: string;
}

function placesIn(cells: readonly string[], head: string): Places {
  const last = priceAt(cells);
  const taxed = besideTax(cells, last, head);
  const at = taxed?.at ?? last;
  const named = cells.findIndex((cell, i) => i !== at && !speaksOfPrice(cell));
  return { at, taxed, name: cells[named < 0 ? cells.findIndex((_, i) => i !== at) : named] ?? '' };
}

/** Whether cells begin with what no cost is called, and have no price. */
function isNote(cells: readonly string[], { at, name }: Places): boolean {
  const price = cells[at] ?? '';
  return HEAD_NAME.test(name) && (!DIGIT.test(price) || HEAD_YEAR.test(price));
}

/** Whether cells are the heads of columns. */
function isHeadOf(cells: readonly string[], places: Places): boolean {
  const isPlans = PLAN.test(places.name) && !cells.some(speaksOfPrice);
  return HEAD_CELL.test(cells[places.at] ?? '') || (cells.length > 2 && (isNote(cells, places) || isPlans));
}

/** Whether a row is a sum of others, by its name or by a cell beside its only price. */
const isSumRow = (cells: readonly string[], name: string): boolean =>
  isSum(name) || (cells.filter(speaksOfPrice).length === 1 && cells.some((cell) => isTotal(cell)));

function rowOf(cells: readonly string[], { at, taxed, name }: Places, heading: Often): Omit<Found, 'above'> {
  const others = cells.filter((_, i) => i !== at).join(' ');
  const stated = oftenOf(others, cells[at] ?? '');
  const said = stated === 'unknown' ? heading : stated;
  const counted = stated === 'once' ? undefined : inPeriods(taxed ? cells.slice(0, at + 1) : cells, said === 'monthly');
  const { price: amount, often } = counted ?? { price: cells[at] ?? '', often: said };
  return { name, amount, often, own: taxOf(amount, often) ?? taxed?.tax ?? taxIn(others) };
}

/** A row with what is said of its tax above it, until all lines are read. */
interface Found extends Omit<QuotedRow, 'tax'> {
  readonly own: TaxSaid | undefined;
  readonly above: readonly TaxSaid[];
}

/** What the row says itself, else what is said of several; two that do not agree are a question. */
function withTax({ own, above, ...row }: Found, ofAll: readonly TaxSaid[]): QuotedRow {
  const [said = 'excluded', ...others] = new Set([...above, ...ofAll]);
  return { ...row, tax: own ?? (others.length === 0 ? said : 'unknown') };
}

/** A text as long as a name may be; a character of two units is not parted. */
const cut = (text: string): string =>
  text.length > MOST.characters
    ? Array.from(text.slice(0, 2 * MOST.characters))
        .slice(0, MOST.characters)
        .join('')
    : text;
