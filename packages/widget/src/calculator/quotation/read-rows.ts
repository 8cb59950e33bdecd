import { parseNumber } from '../../state/parse-number.ts';

/** How often a quoted price is paid; `unknown`: the quotation does not say. */
export type Often = 'once' | 'monthly' | 'yearly' | 'sales' | 'unknown';

/** A row of a quotation as it was typed or pasted. */
export interface QuotedRow {
  readonly name: string;
  /** As typed. */
  readonly amount: string;
  readonly tax: 'excluded' | 'included';
  readonly often: Often;
}

const OFTEN: readonly (readonly [Often, RegExp])[] = [
  ['sales', /[%％]|売上|of sales/i],
  ['monthly', /毎月|月額|月々|\/月|ヶ月|か月|month/i],
  ['yearly', /毎年|年額|年間|\/年|year|annual/i],
  ['once', /1回|一回|一式|初期|スポット|once|one-off|setup/i],
];
const INCLUDED = /税込|内税|incl/i;
const NUMBER = /[0-9０-９一二三四五六七八九十百千]/;
/** Words around a price that are no part of it. */
const AROUND =
  /[（(]?(?:税込|税抜|内税|外税|税別)[）)]?|毎月|月額|月々|毎年|年額|年間|\/[月年]|／[月年]|円也|-$|～|〜|^約/g;

/** What a price means as text: the number, without what stands around it. */
export const bare = (text: string): string => text.replace(AROUND, '').trim();

const read = ({ amount, often }: Pick<QuotedRow, 'amount' | 'often'>) =>
  parseNumber(
    bare(amount),
    often === 'sales'
      ? { unit: 'rate', scale: 'yen', min: 0, max: 1 }
      : { unit: 'yen', scale: 'yen', min: 0, max: 1e12 },
  );

/** Yen, or for a share of sales the share; undefined where the text is no price. */
export function amountOf(row: Pick<QuotedRow, 'amount' | 'often'>): number | undefined {
  const parsed = read(row);
  return parsed.ok ? parsed.value : undefined;
}

/** Whether a cell holds a price; "3.6%+15円" holds two, which is told where it is shown. */
function isPrice(row: Pick<QuotedRow, 'amount' | 'often'>): boolean {
  const parsed = read(row);
  return parsed.ok || parsed.code === 'second-price';
}

/** How often, as far as words tell. */
export const oftenOf = (text: string): Often => OFTEN.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unknown';

/** Rows out of pasted text: a row a line, cells between tabs, or the price after the last blank. */
export function readRows(text: string): readonly QuotedRow[] {
  return text.split(/\r\n|\r|\n/).flatMap((line): QuotedRow[] => {
    const cells = (line.includes('\t') ? line.split('\t') : line.split(/[\s　]+(?=[^\s　]+$)/))
      .map((cell) => cell.trim())
      .filter(Boolean);
    const often = oftenOf(line);
    const price = cells.findLastIndex(
      (cell, i) => (i > 0 || cells.length === 1) && NUMBER.test(cell) && isPrice({ amount: cell, often }),
    );
    if (price < 1) return [];
    const name = cells.find((cell, i) => i !== price && amountOf({ amount: cell, often: 'unknown' }) === undefined);
    return name === undefined
      ? []
      : [{ name, amount: cells[price] as string, tax: INCLUDED.test(line) ? 'included' : 'excluded', often }];
  });
}
