import { withoutTaxRate } from './beside-tax.ts';
import { byTime, oftenBelow, placed } from './columns.ts';
import { type Heading, headingIn, taxOfTitle } from './headings.ts';
import { areHeads, headsIn, isNote } from './heads.ts';
import { inSteps, type Step, stepIn } from './in-steps.ts';
import { logicalLines } from './logical-lines.ts';
import { mayHoldPrice } from './looks-like-price.ts';
import { isParticular } from './particulars.ts';
import { type QuotedRow, speaksOfPrice, yenOf } from './price-of.ts';
import { type Places, type PricedRow, placesIn, rowsOf, rowsOfTimes } from './rows-of.ts';
import { spelledOut } from './spelled-out.ts';
import { splitLine } from './split-line.ts';
import { checkSums, type StatedSum, type SumOff } from './stated-sums.ts';
import { isSum, isTax, isTotal } from './sums.ts';
import { type TaxSaid, taxIn, taxOfAll } from './tax-said.ts';

/** What was pasted: rows, and the names of those that are sums or tax, which are in the others already. */
export interface PastedRows {
  readonly rows: readonly QuotedRow[];
  readonly sums: readonly string[];
  /** The first stated sum that the rows do not come to. */
  readonly off?: SumOff;
  /** Lines with a price that no row could be made of. */
  readonly unread: readonly string[];
  /** How many lines were not looked at: there would be no room for them. */
  readonly rest: number;
}

/**
 * So many lines, words in all, cells of a line and characters of a cell are looked at, in less than a blink: more than there
 * is room for.
 */
const MOST = { lines: 120, words: 800, cells: 40, characters: 200 } as const;
const WORD_ENDS = /[\t 　]+/;

/**
 * Rows out of pasted text: a row a line, cells between tabs, or the price behind a colon, a blank or the name. What cannot be
 * read is a row as well, for its owner to put right, or named; the words of a heading hold for the rows below it.
 */
export function readRows(text: string): PastedRows {
  const rows: Found[] = [];
  const sums: StatedSum[] = [];
  const unread: string[] = [];
  let heading: Heading = { text: '', often: 'unknown', tax: undefined };
  /** The line above the columns. */
  let head = '';
  /** Its cells, by their places. */
  let columns: readonly string[] = [];
  /** Of all prices, wherever it stands. */
  const taxes: TaxSaid[] = [];
  const lines = logicalLines(text);
  let read = 0;
  let words = 0;
  for (const line of lines) {
    words += Math.min(MOST.words, line.split(WORD_ENDS).length);
    if (read === MOST.lines || rows.length >= MOST.lines || (read > 0 && words > MOST.words)) break;
    read += 1;
    const ofAll = taxOfAll(line);
    if (ofAll) {
      taxes.push(ofAll);
      continue;
    }
    const tabs = line.includes('\t');
    const typed = (tabs ? line.split('\t') : splitLine(line)).map((cell) => cut(cell.trim()));
    const all = typed.filter(Boolean);
    if (all.length > MOST.cells) {
      unread.push(line.trim());
      continue;
    }
    const heads = headsIn(line);
    if (heads) {
      head = line;
      columns = placed(heads);
      continue;
    }
    const cells = spelledOut(withoutTaxRate(all, head));
    const [first = ''] = cells;
    if (cells.length === 1) {
      const title = taxOfTitle(first);
      if (mayHoldPrice(first)) unread.push(first);
      else if (title) taxes.push(title);
      else if (!isSum(first)) heading = headingIn(first) ?? heading;
      continue;
    }
    const places = placesIn(cells, head);
    if (areHeads(cells, places)) {
      head = line;
      columns = placed(typed);
      continue;
    }
    if (isNote(cells, places) || isParticular(places.name, cells[places.at] ?? '')) continue;
    if (isSumRow(cells, places.name)) {
      sums.push(...sumsIn(cells, typed, columns, places).map((sum) => ({ ...sum, at: rows.length })));
      continue;
    }
    const above = (column: string | undefined): readonly TaxSaid[] =>
      [taxIn(column ?? head), heading.tax].filter((tax) => tax !== undefined);
    const timed = byTime(typed, columns);
    if (timed) {
      const found = rowsOfTimes(timed.prices);
      rows.push(...found.map(({ head: column, ...row }) => ({ ...row, above: above(column), step: undefined })));
      unread.push(...timed.left);
      continue;
    }
    const over =
      cells.length === all.length && typed.length <= columns.length ? columns.filter((_, i) => typed[i]) : [];
    const step = stepIn(cells.filter((_, i) => i !== places.at).join(' '), head);
    rows.push(...rowsOf(cells, places, over, heading.often).map((row) => ({ ...row, above: above(undefined), step })));
  }
  const { off, withTax: isGross } = checkSums(rows, sums);
  const said: readonly TaxSaid[] = isGross ? [...taxes, 'included'] : taxes;
  return {
    rows: inSteps(rows.map((row) => withTax(row, said))).map(({ step: _, ...row }) => row),
    sums: [...new Set(sums.map(({ name }) => name))],
    ...(off && { off }),
    unread,
    rest: lines.length - read,
  };
}

/** Whether a row is a sum of others, by its name or by a cell beside its only price. */
const isSumRow = (cells: readonly string[], name: string): boolean =>
  isSum(name) || (cells.filter(speaksOfPrice).length === 1 && cells.some((cell) => isTotal(cell)));

/** The sums of a line: that of each column of a time, else one. */
function sumsIn(
  cells: readonly string[],
  typed: readonly string[],
  columns: readonly string[],
  { at, name }: Places,
): readonly Omit<StatedSum, 'at'>[] {
  const kind = { name, isTax: isTax(name) };
  const timed = byTime(typed, columns)?.prices.map(({ cells: [, amount = ''], head }) => ({
    ...kind,
    amounts: [yenOf(amount)].filter((yen) => yen > 0),
    often: oftenBelow(head) ?? 'unknown',
    withTax: taxIn(`${name} ${head} ${amount}`) === 'included',
  }));
  if (timed) return timed;
  // （内消費税 | 230,000）: the bracket is the line's.
  const sumOf = (cell: string): number => yenOf(/[（(]/.test(cell) ? cell : cell.replace(/[）)]$/, ''));
  const numbers = [...cells.filter((_, i) => i > 0 && i !== at), cells[at] ?? ''];
  const amounts = numbers.map(sumOf).filter((yen) => yen > 0);
  return [{ ...kind, amounts, withTax: taxIn(cells.join(' ')) === 'included' }];
}

/** A row with what is said of its tax above it, until all lines are read. */
interface Found extends PricedRow {
  readonly above: readonly TaxSaid[];
  readonly step: Step | undefined;
}

/** What the row says itself, else what is said of several; two that do not agree are a question. */
function withTax(
  { own, above, choices, stated: _, ...row }: Found,
  ofAll: readonly TaxSaid[],
): QuotedRow & Pick<Found, 'step'> {
  const [said = 'excluded', ...others] = new Set([...above, ...ofAll]);
  const taxOr = (tax: QuotedRow['tax'] | undefined): QuotedRow['tax'] =>
    tax ?? (others.length === 0 ? said : 'unknown');
  return {
    ...row,
    tax: taxOr(own),
    ...(choices && { choices: choices.map(({ own: ofOne, stated: __, ...one }) => ({ ...one, tax: taxOr(ofOne) })) }),
  };
}

/** A text as long as a name may be; a character of two units is not parted. */
const cut = (text: string): string =>
  text.length > MOST.characters
    ? Array.from(text.slice(0, 2 * MOST.characters))
        .slice(0, MOST.characters)
        .join('')
    : text;
