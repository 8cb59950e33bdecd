import type { CellPlace } from './address.ts';
import type { Look, NumberFormat } from './styles.ts';

/** What stands in a cell. */
export type BookCell =
  | { readonly kind: 'text'; readonly text: string; readonly look: Look }
  | { readonly kind: 'number'; readonly number: number; readonly look: Look; readonly format: NumberFormat }
  /** Without the equals sign; `result` is what it gives now, for readers that do not compute. */
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly result: number | string;
      readonly look: Look;
      readonly format: NumberFormat;
    }
  | { readonly kind: 'empty'; readonly look: Look };

/** What may be typed into a cell. */
export interface BookValidation {
  readonly place: CellPlace;
  readonly allowed:
    | { readonly kind: 'number'; readonly whole: boolean; readonly min: number; readonly max: number }
    | { readonly kind: 'date' }
    | { readonly kind: 'one-of'; readonly values: readonly string[] };
  readonly title: string;
  readonly message: string;
}

/** A sheet, written cell by cell. */
export interface Page {
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly landscape: boolean;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly hidden: boolean;
  /** Printed on one page, however small. */
  readonly onePage: boolean;
  /** Columns that are printed; all where left out. */
  readonly printed: number | undefined;
  readonly cells: Map<number, Map<number, BookCell>>;
  readonly validations: BookValidation[];
}

/** A workbook before any library writes it. */
export interface Book {
  readonly title: string;
  readonly pages: readonly Page[];
  readonly names: ReadonlyMap<string, CellPlace>;
  /** Where each number of the model stands, by `Definition.index`. */
  readonly numbers: ReadonlyMap<number, CellPlace>;
}

export const createPage = (
  name: string,
  widths: readonly number[],
  { landscape = true, frozen = { rows: 0, columns: 0 }, hidden = false, onePage = false, printed }: Partial<Page> = {},
): Page => ({
  name,
  widths,
  landscape,
  frozen,
  hidden,
  onePage,
  printed,
  cells: new Map(),
  validations: [],
});

export const textOf = (text: string, look: Look = 'text'): BookCell => ({ kind: 'text', text, look });
export const numberOf = (number: number, format: NumberFormat, look: Look = 'text'): BookCell => ({
  kind: 'number',
  number,
  format,
  look,
});
export const formulaOf = (
  formula: string,
  result: number | string,
  format: NumberFormat,
  look: Look = 'text',
): BookCell => ({ kind: 'formula', formula, result, format, look });

/** Puts a cell at its place and tells the place. */
export function put(page: Page, row: number, column: number, cell: BookCell): CellPlace {
  let cells = page.cells.get(row);
  if (!cells) {
    cells = new Map();
    page.cells.set(row, cells);
  }
  cells.set(column, cell);
  return { sheet: page.name, row, column };
}

/** Puts cells side by side from a column on. */
export const putRow = (page: Page, row: number, cells: readonly (BookCell | undefined)[], from = 0): void =>
  cells.forEach((cell, i) => {
    if (cell) put(page, row, from + i, cell);
  });

/** The row after the last that holds anything. */
export const nextRow = ({ cells }: Page): number => Math.max(-1, ...cells.keys()) + 1;
