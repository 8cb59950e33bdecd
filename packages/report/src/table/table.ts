import type { Decimal, Language } from '@ec-tco/core';
import type { Origin } from '../json/origin.ts';

/** One cell, as data: each writer decides how it looks. */
export type Cell =
  /** A text in the reader's language, or the user's own: every writer escapes it. */
  | { readonly kind: 'text'; readonly text: string }
  /** Whole yen. `mark` is shown to people behind the digits; a note says what it means. */
  | { readonly kind: 'yen'; readonly yen: Decimal; readonly mark?: string }
  /** A fraction: 0.036 is 3.6 %. */
  | { readonly kind: 'share'; readonly share: Decimal; readonly mark?: string }
  /** Any other number, written with all its digits. */
  | { readonly kind: 'number'; readonly number: number; readonly mark?: string }
  /** Nothing to say, such as a share of no sales. */
  | { readonly kind: 'none' };

export interface Column {
  readonly key: string;
  readonly head: string;
  /** Where the cells stand; heads stand likewise. */
  readonly align: 'left' | 'right';
}

export interface TableRow {
  /** The same in every language: for machines. */
  readonly key: string;
  /** `part`: contained in the row above it and not added again. */
  readonly style: 'fact' | 'amount' | 'part' | 'subtotal' | 'total';
  /** As many as there are columns. */
  readonly cells: readonly Cell[];
}

/** A list under a table; its title may be empty. */
export interface TableNote {
  readonly title: string;
  readonly items: readonly string[];
}

/** A table in one language, ready for any writer: `toText`, `toMarkdown`, `toCsv`. */
export interface Table {
  readonly language: Language;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly TableNote[];
  /** Where its numbers come from: written by the writers of files for other programs. */
  readonly origin?: Origin;
}

export const textCell = (text: string): Cell => ({ kind: 'text', text });
export const yenCell = (yen: Decimal, mark = ''): Cell => ({ kind: 'yen', yen, ...(mark === '' ? {} : { mark }) });
export const numberCell = (number: number, mark = ''): Cell => ({
  kind: 'number',
  number,
  ...(mark === '' ? {} : { mark }),
});
export const shareCell = (share: Decimal | undefined, mark = ''): Cell =>
  share === undefined ? NO_CELL : { kind: 'share', share, ...(mark === '' ? {} : { mark }) };
export const NO_CELL: Cell = { kind: 'none' };
