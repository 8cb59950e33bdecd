import { priceOf } from './price-of.ts';
import type { PricedRow } from './rows-of.ts';

/** A row with how its line was set: how far in, behind a number or mark, and below which column. */
export interface Placed extends PricedRow {
  readonly indent: number;
  readonly isMarked: boolean;
  readonly place: number;
  /** Whether a line above says that parts follow: （内訳）. */
  readonly isPart: boolean;
}

/** What a whole is called: 初期費用, サイト構築一式. */
const WHOLE =
  /^(?:初期|初回|導入|イニシャル|ランニング|月額|月次|年額|年間|運用|保守)?(?:費用|料金|コスト|経費)|一式(?:[（(]|$)/;
/** The number of a row before its name. */
const NUMBER = /^[\s　■□●◆]*(?:[①-⑳]|[(（]?[\d０-９]{1,2}[.．、)）])?[\s　]*/;
/** A part of the row above it: うち設計. */
const PART = /^[（(]?(?:うち(?!わ)|内訳|内(?=[\s　：:])|of which)[\s　：:]*/i;

/** Yen of a row as its quotation adds it up; NaN for a share, a range, and what is open. */
function stated({ name, stated: amount, often, choices }: PricedRow): number {
  if (choices || often === 'sales' || often === 'order') return Number.NaN;
  const price = priceOf({ name, amount, often: 'once' });
  if (price?.kind === 'discount') return -price.value;
  return price?.kind === 'price' && typeof price.value === 'number' ? price.value : Number.NaN;
}

/** How many of the rows below are what a row comes to, two or more; 0 where they are not. */
function partsBelow(yens: readonly number[], at: number): number {
  const whole = yens[at] as number;
  let sum = 0;
  for (let end = at + 1; end < yens.length; end += 1) {
    sum += yens[end] as number;
    if (Number.isNaN(sum)) return 0;
    if (sum === whole) return end - at > 1 ? end - at : 0;
  }
  return 0;
}

/** Whether more than chance says that rows are parts of the one above them. */
const isSet = (whole: Placed, parts: readonly Placed[]): boolean =>
  parts[0]?.isPart === true ||
  WHOLE.test(whole.name.replace(NUMBER, '')) ||
  parts.every(({ indent }) => indent > whole.indent) ||
  parts.every(({ place }) => place !== whole.place) ||
  (whole.isMarked && parts.every(({ isMarked }) => !isMarked));

/**
 * Rows without those that the rows below add up to, and without parts of a row that say so; the parts are paid as the whole
 * is said to be.
 */
export function withoutParents<Row extends Placed>(
  rows: readonly Row[],
): { readonly rows: readonly Row[]; readonly left: readonly string[] } {
  const yens = rows.map(stated);
  const kept: Row[] = [];
  const left: string[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as Row;
    if (PART.test(row.name) && kept.length > 0) {
      left.push(row.name);
      continue;
    }
    const count = partsBelow(yens, at);
    const parts = rows.slice(at + 1, at + 1 + count);
    if (count === 0 || !isSet(row, parts)) {
      kept.push(row);
      continue;
    }
    left.push(row.name);
    const { often, own } = row;
    kept.push(
      ...parts.map((part) => ({
        ...part,
        ...(part.often === 'unknown' && { often }),
        ...(part.own === undefined && { own }),
      })),
    );
    at += count;
  }
  return { rows: kept, left };
}
