import { toHalfWidth } from '../../state/number/half-width.ts';
import { isPeriod } from './in-periods.ts';
import { speaksOfPrice, yenOf } from './price-of.ts';

/** Where a number begins, with what stands before it of its price. */
const START = /(?:月額|毎月|月々|年額|毎年|年間|monthly ?|yearly ?)? ?(?<![\d,.])(?:@ ?)?¥?\d/gi;
/** A number with what belongs to it: 月額3.5万円, @35,000, 12ヶ月, 35,000円（税込）. */
const FACTOR =
  / {0,3}(?:月額|毎月|月々|年額|毎年|年間|monthly|yearly)? ?(?:@ ?)?¥?\d[\d,.万千]*(?: ?[^\d\s,.×✕✖x*=()+@¥]{1,12})?(?:\([^()]{1,10}\))?/iy;
const TIMES = / {0,3}(?:[×✕✖*]|x(?![a-z]))/iy;
const SIGN = /\d[^\d]{0,20}[×✕✖*x]/i;
const EQUALS = / {0,3}=/y;
const MOST_FACTORS = 4;
const QUANTITY = /^\d[\d,]{0,6}(?:\.\d+)? ?[^\d,.円¥%万千@]*$/;
const MARKED = /[@¥円万]|yen|月額|年額|monthly|yearly/i;
const EMPTY = /^[\s　()（）：:]*$/;

interface Spelled {
  /** What stands around it in its cell. */
  readonly rest: string;
  readonly text: string;
  readonly each: string;
  readonly count: string;
  readonly total: number;
  /** What the cell says they come to. */
  readonly stated?: string;
  /** Whether a word says that it is a price: 1024×768 is none. */
  readonly isMarked: boolean;
}

/** Numbers with signs of multiplication between them, from a place on. */
function factorsAt(
  text: string,
  start: number,
): { readonly factors: readonly string[]; readonly stated?: string; readonly end: number } {
  let end = start;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = end;
    const found = pattern.exec(text)?.[0];
    end += found?.length ?? 0;
    return found?.trim();
  };
  const factors = [take(FACTOR) ?? ''];
  let last = end;
  for (let i = 1; i < MOST_FACTORS && take(TIMES) !== undefined; i += 1) {
    const factor = take(FACTOR);
    if (factor === undefined) break;
    factors.push(factor);
    last = end;
  }
  end = last;
  const stated = take(EQUALS) === undefined ? undefined : take(FACTOR);
  return stated === undefined ? { factors, end: last } : { factors, stated, end };
}

const numberOf = (text: string): number => Number(/^[\d.]*/.exec(text.replaceAll(',', ''))?.[0]);
const unitOf = (count: string): string => count.replace(/^[\d,.]+ ?/, '');
const yen = (value: number): string => `${value.toLocaleString('en')}円`;

/** The place of the price: what is no quantity, else the greatest. */
function priceAmong(factors: readonly string[]): number {
  const prices = factors.flatMap((factor, i) => (QUANTITY.test(factor) ? [] : [i]));
  if (prices.length > 1) return -1;
  return prices[0] ?? factors.findIndex((one) => numberOf(one) === Math.max(...factors.map(numberOf)));
}

/** What is multiplied from a place on. */
function spelledAt(cell: string, start: number): Spelled | undefined {
  const text = toHalfWidth(cell);
  const { factors, stated, end } = factorsAt(text, start);
  if (factors.length === 1) return undefined;
  const at = priceAmong(factors);
  const each = yenOf(factors[at] ?? '');
  if (!(each > 0)) return undefined;
  const counts = factors.filter((_, i) => i !== at);
  const periods = counts.filter((one) => isPeriod(unitOf(one)));
  const [period] = periods;
  // 30,000円×12ヶ月×5年 is 60 months.
  const many = periods.reduce((product, one) => product * numberOf(one), 1);
  const count =
    (period !== undefined && periods.length > 1 ? `${many}${unitOf(period)}` : period) ??
    counts.find((one) => unitOf(one) === '') ??
    counts[0] ??
    '';
  // 5,000円×3台×12ヶ月 is 15,000 a month.
  const times = counts
    .filter((one) => one !== count && !periods.includes(one))
    .reduce((product, one) => product * numberOf(one), 1);
  return {
    rest: `${cell.slice(0, start)}${cell.slice(end)}`,
    text: cell.slice(start, end).trim(),
    each: times === 1 ? (factors[at] ?? '') : yen(each * times),
    count,
    total: each * times * numberOf(count),
    ...(stated !== undefined && { stated }),
    isMarked: factors.some((factor) => MARKED.test(factor)),
  };
}

function spelledIn(cell: string): Spelled | undefined {
  const text = toHalfWidth(cell);
  if (!SIGN.test(text)) return undefined;
  const start = [...text.matchAll(START)]
    .map(({ index }) => index)
    .find((at) => factorsAt(text, at).factors.length > 1);
  return start === undefined ? undefined : spelledAt(cell, start);
}

/** Whether a text is a price that is multiplied, and nothing else. */
export function isSpelledOut(text: string): boolean {
  const plain = toHalfWidth(text);
  const start = SIGN.test(plain) ? plain.search(START) : -1;
  const spelled = start < 0 ? undefined : spelledAt(text, start);
  return spelled !== undefined && spelled.isMarked && EMPTY.test(spelled.rest);
}

/**
 * Cells where a price that is multiplied within its cell (月額35,000円×12ヶ月) has cells of its own: price, quantity and what they
 * come to. What does not come to the amount that is stated is left as one cell, which nobody can read, so that it is asked about.
 */
export function spelledOut(cells: readonly string[]): readonly string[] {
  for (const [i, cell] of cells.entries()) {
    const spelled = spelledIn(cell);
    if (!spelled) continue;
    const { rest, text, each, count, total, stated, isMarked } = spelled;
    const isAlone = EMPTY.test(rest);
    const before = [...cells.slice(0, i), ...(isAlone ? [] : [cell])];
    const behind = cells.slice(i + 1);
    const sums = [...(stated === undefined ? [] : [stated]), ...behind.filter((one) => yenOf(one) > 0)];
    const isRight = sums.some((one) => Math.abs(yenOf(one) - total) <= 1);
    if (isRight || (isMarked && sums.length === 0)) {
      const sum = stated ?? (sums.length === 0 ? yen(total) : undefined);
      return [...before, each, count, ...(sum === undefined ? [] : [sum]), ...behind];
    }
    // 記念品（1,000円×3枚つき） says nothing of the amount behind it.
    if (!isMarked || !(isAlone || isPeriod(unitOf(count)))) continue;
    return [
      ...before,
      stated === undefined ? `${text} = ${sums.at(-1)}` : text,
      ...behind.filter((one) => !speaksOfPrice(one)),
    ];
  }
  return cells;
}
