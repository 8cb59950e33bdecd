import { LANGUAGES } from '@ec-tco/core';
import { INPUT_COLUMNS, type InputColumn } from '../sheets/inputs-sheet.ts';
import { xlsxTexts } from '../texts/texts.ts';

/** A row of the sheet of inputs as it was left. */
export interface InputRow {
  readonly sheet: string;
  readonly row: number;
  readonly columns: Readonly<Record<InputColumn, number>>;
  readonly cells: Readonly<Record<InputColumn, unknown>>;
}

type Rows = readonly (readonly unknown[])[];

/** The heads may have been moved: they are looked for in the first rows. */
const LAST_HEAD = 30;

/** Finds the sheet of inputs by its heads, in any language, wherever it and its columns were moved to. */
export function inputRows(
  sheets: readonly { readonly name: string; readonly rows: Rows }[],
): readonly InputRow[] | undefined {
  for (const { name, rows } of sheets) {
    for (const language of LANGUAGES) {
      const { heads } = xlsxTexts(language).inputs;
      for (let head = 0; head < Math.min(LAST_HEAD, rows.length); head += 1) {
        const found = (key: InputColumn) => rows[head]?.indexOf(heads[key]) ?? -1;
        if (found('address') < 0 || found('value') < 0 || found('label') < 0) continue;
        const columns = Object.fromEntries(INPUT_COLUMNS.map((key) => [key, found(key)])) as InputRow['columns'];
        return rows.slice(head + 1).flatMap((cells, i) => {
          const at = (key: InputColumn): unknown => cells[columns[key]] ?? null;
          const address = at('address');
          if (typeof address !== 'string' || !address.trim().startsWith('/')) return [];
          const own = Object.fromEntries(INPUT_COLUMNS.map((key) => [key, at(key)])) as InputRow['cells'];
          return [{ sheet: name, row: head + 1 + i, columns, cells: own }];
        });
      }
    }
  }
  return undefined;
}

/** What a cell says, as text. */
export const textIn = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};
