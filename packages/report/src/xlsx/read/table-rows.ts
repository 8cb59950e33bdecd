import { LANGUAGES, type Language } from '@ec-tco/core';
import { isoOf, serialAt } from '../sheets/serial-date.ts';

/** A row of a sheet as it was left, by its columns. */
export interface TableRow<Column extends string> {
  readonly sheet: string;
  readonly row: number;
  /** Where each column stands now; −1 where it is gone. */
  readonly columns: Readonly<Record<Column, number>>;
  readonly cells: Readonly<Record<Column, unknown>>;
}

export type SheetRows = readonly { readonly name: string; readonly rows: readonly (readonly unknown[])[] }[];

interface Wanted<Column extends string> {
  readonly columns: readonly Column[];
  readonly heads: (language: Language) => Readonly<Record<Column, string>>;
  /** Heads by which the table is known. */
  readonly known: readonly Column[];
}

/** The heads may have been moved: they are looked for in the first rows. */
const LAST_HEAD = 30;

/** The rows of a table, and those below its heads that have no address. */
export interface FoundTable<Column extends string> {
  readonly rows: readonly TableRow<Column>[];
  readonly others: readonly TableRow<Column>[];
}

/**
 * Finds the table of a sheet by its heads, in any language, wherever it and its columns were moved to. Its rows are those
 * with an address.
 */
export function tableRows<Column extends string>(
  sheets: SheetRows,
  { columns: wanted, heads: headsIn, known }: Wanted<Column | 'address'>,
): FoundTable<Column | 'address'> | undefined {
  for (const { name, rows } of sheets) {
    for (const language of LANGUAGES) {
      const heads = headsIn(language);
      for (let head = 0; head < Math.min(LAST_HEAD, rows.length); head += 1) {
        const written = (rows[head] ?? []).map((cell) => sameWords(textIn(cell)));
        const found = (key: Column | 'address') => written.indexOf(sameWords(heads[key]));
        if (known.some((key) => found(key) < 0)) continue;
        type Row = TableRow<Column | 'address'>;
        const columns = Object.fromEntries(wanted.map((key) => [key, found(key)])) as Row['columns'];
        const below = rows.slice(head + 1).map((cells, i): Row => {
          const own = Object.fromEntries(wanted.map((key) => [key, cells[columns[key]] ?? null])) as Row['cells'];
          return { sheet: name, row: head + 1 + i, columns, cells: own };
        });
        const has = ({ cells: { address } }: Row) => typeof address === 'string' && address.trim().startsWith('/');
        return { rows: below.filter(has), others: below.filter((row) => !has(row)) };
      }
    }
  }
  return undefined;
}

/** What a cell says, as text. */
export const textIn = (value: unknown): string => {
  if (typeof value === 'string') return value;
  // What is no day, such as 20261021 in a cell of dates, is told as the number that was typed.
  if (value instanceof Date) return isoOf(serialAt(value)) ?? String(serialAt(value));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** Words without what a keyboard types otherwise: width, case, shape of an apostrophe. */
export const sameWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02BC`\u00B4]/g, "'")
    .trim()
    .toLowerCase();
