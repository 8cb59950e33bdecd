import { asOffers, isOffer } from './alternatives.ts';
import { withoutTaxRate } from './beside-tax.ts';
import { byQuantity } from './by-quantity.ts';
import { byTime, oftenBelow, placed } from './columns.ts';
import { type Heading, headingIn, isMarked, taxOfTitle, withoutMark } from './headings.ts';
import { areHeads, headsIn, isNote } from './heads.ts';
import { areSteps, goesBySales, inSteps, listIn, type Step, stepIn } from './in-steps.ts';
import { logicalLines } from './logical-lines.ts';
import { mayHoldPrice } from './looks-like-price.ts';
import { isNoCost } from './no-cost.ts';
import { type Placed, withoutParents } from './parents.ts';
import { isParticular, isSpecification } from './particulars.ts';
import { plansAcross } from './plan-table.ts';
import { isShare, type Often, oftenOf, type QuotedRow, speaksOfPrice, yenOf } from './price-of.ts';
import { holdsPrice, type InLine, pricesIn } from './prices-in-line.ts';
import { type Places, type PricedRow, placesIn, rowsOf, rowsOfTimes } from './rows-of.ts';
import { spelledOut } from './spelled-out.ts';
import { BULLET, splitLine } from './split-line.ts';
import { checkSums, comesTo, type StatedSum, type SumOff } from './stated-sums.ts';
import { isPerhapsSum, isSum, isTax, isTotal } from './sums.ts';
import { type TaxSaid, taxIn, taxOfAll } from './tax-said.ts';
import { mayMean, unitIn, unitOfHeads, withoutUnit, withUnit, type YenUnit } from './unit-said.ts';

/** What was pasted: rows, and the names of those that are sums or tax, which are in the others already. */
export interface PastedRows {
  readonly rows: readonly QuotedRow[];
  readonly sums: readonly string[];
  /** The first stated sum that the rows do not come to. */
  readonly off?: SumOff;
  /** Lines with a price that no row could be made of. */
  readonly unread: readonly string[];
  /** Names of rows that are said to be options. */
  readonly optional?: readonly string[];
  /** How many lines were not looked at: there would be no room for them. */
  readonly rest: number;
}

/**
 * So many lines, words in all, cells of a line and characters of a cell are looked at, in less than a blink: more than there
 * is room for.
 */
const MOST = { lines: 120, words: 800, cells: 40, characters: 200 } as const;
const NO_HEADING: Heading = { text: '', often: 'unknown', tax: undefined };
/** What may be left out. */
const OPTIONAL = /オプション|任意|\boption(?:al|s)?\b/i;
/** Below such a line are parts of the row above it. */
const PARTS_FOLLOW = /^[\s　（(【■]*(?:内訳|うち訳)/;
const WORD_ENDS = /[\t 　]+/;

/**
 * Rows out of pasted text: a row a line, cells between tabs, or the price behind a colon, a blank or the name. What cannot be
 * read is a row as well, for its owner to put right, or named; the words of a heading hold for the rows below it.
 */
export function readRows(text: string): PastedRows {
  const rows: Found[] = [];
  const sums: (Omit<StatedSum, 'at'> & { readonly line: number })[] = [];
  const unread: string[] = [];
  let heading: Heading = NO_HEADING;
  /** The line above the columns. */
  let head = '';
  /** Its cells, by their places. */
  let columns: readonly string[] = [];
  /** What its steps are of. */
  let list = '';
  /** Of all prices, wherever it stands. */
  const taxes: TaxSaid[] = [];
  /** What bare numbers count. */
  let unit: YenUnit | undefined;
  /** How the line that is read is set. */
  let set: Setting = { line: 0, indent: 0, isMarked: false, isPart: false };
  let arePartsNext = false;
  /** The part of the quotation, as its heading says. */
  let section = '';
  /** Whether the heading had a price, so that a row with a mark is none of its rows. */
  let isPricedHeading = false;
  const take = (found: readonly PricedRow[], column: string | undefined, place = 0, step?: Step): void => {
    const above = [taxIn(column ?? head), heading.tax].filter((tax) => tax !== undefined);
    rows.push(...found.map((row) => ({ ...(unit ? row : inDoubt(row)), ...set, place, above, step, section })));
    arePartsNext = false;
  };
  const setHeads = (line: string, cells: readonly string[]): void => {
    head = line;
    columns = placed(cells);
    list = areSteps(cells) || cells.length === 1 ? listIn(cells) : '';
    unit = unitOfHeads(columns) ?? unitIn(line) ?? unit;
  };
  /** A line without a price. */
  const readWords = (line: string): void => {
    const title = taxOfTitle(line);
    arePartsNext ||= PARTS_FOLLOW.test(line);
    if (title) taxes.push(title);
    else if (goesBySales(line)) setHeads(line, [line]);
    else if (!isSum(line)) {
      const found = headingIn(line);
      if (found || isOffer(line)) section = withoutMark(line);
      heading = found ?? heading;
      isPricedHeading &&= !found;
    }
  };
  /** ■初期費用 合計 2,300,000円 is the heading of its rows as well. */
  const setPricedHeading = (name: string): void => {
    const found = headingIn(withoutMark(name).replace(/[\s　]*(?:合計|小計|計)$/, ''));
    heading = found ?? heading;
    isPricedHeading ||= found !== undefined;
  };
  /** @param line the whole line, where its cells were found by words alone */
  const readCells = (given: readonly string[], line: string | undefined): void => {
    const fits = given.length <= columns.length;
    const typed = byQuantity(withUnit(given, fits ? columns : [], unit), fits ? columns : []);
    const all = typed.filter(Boolean);
    if (all.length > MOST.cells) return void unread.push(line ?? given.join('\t').trim());
    const cells = spelledOut(withoutTaxRate(all, head));
    const [first = ''] = cells;
    if (cells.length === 1) return mayHoldPrice(first) ? void unread.push(first) : readWords(first);
    const places = placesIn(cells, head);
    if (areHeads(cells, places)) return setHeads(given.join('\t'), given);
    if (isNote(cells, places) || isParticular(places.name, cells[places.at] ?? '')) return;
    if (isNoCost(places.name, cells[places.at] ?? '')) return void unread.push(line ?? given.join('\t').trim());
    if (isSumRow(cells, places.name)) {
      sums.push(...sumsIn(cells, typed, columns, places).map((sum) => ({ ...sum, line: set.line })));
      if (set.isMarked) setPricedHeading(places.name);
      return;
    }
    const amount = yenOf(cells[places.at] ?? '');
    if (isPerhapsSum(places.name) && comesTo(rows, amount)) {
      sums.push({ name: places.name, amounts: [amount], withTax: false, isTax: false, line: set.line });
      return;
    }
    const isSpecified = head === '' && cells.length === 2 && isSpecification(places.name, cells[places.at] ?? '');
    if (isSpecified) return void unread.push(line ?? cells.join(' '));
    if (line !== undefined && holdsPrice(places.name)) return void unread.push(line);
    const timed = byTime(typed, columns);
    if (timed) {
      for (const { head: column, ...row } of rowsOfTimes(timed.prices)) take([row], column);
      unread.push(...timed.left);
      return;
    }
    const isPlain = cells.length === all.length && typed.length <= columns.length;
    const over = isPlain ? columns.filter((_, i) => typed[i]) : [];
    const last = rows.at(-1)?.step;
    // 100万円超の部分 below 月間売上100万円以下の部分 is of the same sales.
    const isNext = last && last.of !== 'other' && rows.at(-1)?.line === set.line - 1;
    const of = isNext ? `${head} ${last.of === 'year' ? '年間売上' : '月間売上'}` : head;
    const step = stepIn(places.name, cells.filter((_, i) => i !== places.at).join(' '), of, list);
    if (set.isMarked && isPricedHeading) heading = NO_HEADING;
    const found = rowsOf(cells, places, over, heading.often);
    const bySales = step !== undefined && step.of !== 'other';
    // A rate of a step of sales is one of sales, whatever it is called.
    const rated = found.map(({ doubt, ...row }) =>
      bySales && isShare(row.amount) ? { ...row, often: 'sales' as const } : { ...row, ...(doubt && { doubt }) },
    );
    take(rated, undefined, typed.lastIndexOf(cells[places.at] ?? ''), step);
    if (set.isMarked) setPricedHeading(places.name);
  };
  const lines = plansAcross(logicalLines(text));
  let read = 0;
  let words = 0;
  for (const line of lines) {
    words += Math.min(MOST.words, line.split(WORD_ENDS).length);
    if (read === MOST.lines || rows.length >= MOST.lines || (read > 0 && words > MOST.words)) break;
    read += 1;
    set = {
      line: read,
      indent: /^[ 　]*/.exec(line)?.[0].length ?? 0,
      isMarked: isMarked(line),
      isPart: arePartsNext,
    };
    const ofAll = taxOfAll(line);
    if (ofAll) taxes.push(ofAll);
    const ofUnit = line.length <= MOST.characters ? unitIn(line) : undefined;
    unit = ofUnit ?? unit;
    if (ofAll) continue;
    const heads = headsIn(line);
    if (heads) {
      setHeads(line, heads);
      continue;
    }
    if (ofUnit && !mayHoldPrice(withoutUnit(line)) && !line.includes('\t')) {
      const tax = taxIn(line);
      if (tax) taxes.push(tax);
      readWords(withoutUnit(line));
      continue;
    }
    if (line.includes('\t')) {
      readCells(line.split('\t').map(trimmed), undefined);
      continue;
    }
    const several = pricesIn(line.replace(BULLET, '').trim(), splitLine);
    if (several?.kind === 'choice') take([choiceOf(several, heading.often)], undefined);
    else for (const cells of several?.rows ?? [splitLine(line)]) readCells(cells.map(trimmed), line.trim());
  }
  const { rows: kept, left } = withoutParents(rows);
  const above = (line: number): number => kept.filter((row) => row.line < line).length;
  const { off, withTax: isGross } = checkSums(
    kept,
    sums.map((sum) => ({ ...sum, at: above(sum.line) })),
  );
  const said: readonly TaxSaid[] = isGross ? [...taxes, 'included'] : taxes;
  const optional = kept.filter((row) => OPTIONAL.test(`${row.section} ${row.name}`)).map(({ name }) => name);
  return {
    rows: asOffers(inSteps(kept.map((row) => withTax(row, said)))).map(({ step: _, section: __, ...row }) => row),
    ...(optional.length > 0 && { optional }),
    sums: [...new Set([...sums.map(({ name }) => name), ...left])],
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

/** How a line is set. */
interface Setting extends Pick<Placed, 'indent' | 'isMarked' | 'isPart'> {
  /** Its number in the text. */
  readonly line: number;
}

/** A row with what is said of its tax above it, until all lines are read. */
interface Found extends Placed, Setting {
  readonly above: readonly TaxSaid[];
  readonly step: Step | undefined;
  readonly section: string;
}

/** Of several prices in words, a row that has none until one is chosen. */
function choiceOf({ name, prices }: Extract<InLine, { kind: 'choice' }>, heading: Often): PricedRow {
  const choices = prices.map(([of, amount]) => {
    const often = oftenOf(`${name} ${of}`, amount);
    return {
      of,
      amount,
      stated: amount,
      often: often === 'unknown' ? heading : often,
      own: taxIn(`${name} ${of} ${amount}`),
    };
  });
  const [often = 'unknown', ...others] = new Set(choices.map((one) => one.often));
  return {
    name: cut(name),
    amount: '',
    stated: '',
    often: others.length > 0 ? 'unknown' : often,
    own: undefined,
    choices,
  };
}

/** A row whose price is to be chosen, where it could be in a unit that nobody said. */
function inDoubt(row: PricedRow): PricedRow {
  const meant = row.choices || row.often !== 'once' ? [] : mayMean(row.name, row.amount);
  if (meant.length === 0) return row;
  const { name, own, often } = row;
  const choices = meant.map((amount) => ({ of: '', amount, stated: amount, often, own }));
  return { name, amount: '', stated: '', often, own, choices };
}

/** What the row says itself, else what is said of several; two that do not agree are a question. */
function withTax(
  { own, above, choices, name, amount, often, doubt, step, section }: Found,
  ofAll: readonly TaxSaid[],
): QuotedRow & Pick<Found, 'step' | 'section'> {
  const [said = 'excluded', ...others] = new Set([...above, ...ofAll]);
  const taxOr = (tax: QuotedRow['tax'] | undefined): QuotedRow['tax'] =>
    tax ?? (others.length === 0 ? said : 'unknown');
  return {
    name,
    amount,
    often,
    ...(doubt && { doubt }),
    step,
    section,
    tax: taxOr(own),
    ...(choices && { choices: choices.map(({ own: ofOne, stated: __, ...one }) => ({ ...one, tax: taxOr(ofOne) })) }),
  };
}

const trimmed = (cell: string): string => cut(cell.trim());

/** A text as long as a name may be; a character of two units is not parted. */
const cut = (text: string): string =>
  text.length > MOST.characters
    ? Array.from(text.slice(0, 2 * MOST.characters))
        .slice(0, MOST.characters)
        .join('')
    : text;
