import { INPUT_COLUMNS, type InputColumn } from '../sheets/inputs-sheet.ts';
import { xlsxTexts } from '../texts/texts.ts';
import { readNumber } from './read-number.ts';
import { type SheetRows, type TableRow, tableRows, textIn } from './table-rows.ts';

/** A row of the sheet of inputs as it was left. */
export type InputRow = TableRow<InputColumn>;

/** Finds the sheets of inputs: one, unless it is gone or somebody copied it. */
export const inputSheets = (
  sheets: SheetRows,
): readonly { readonly name: string; readonly rows: readonly InputRow[]; readonly added: readonly InputRow[] }[] =>
  sheets.flatMap((sheet) => {
    const found = tableRows<InputColumn>([sheet], {
      columns: INPUT_COLUMNS,
      heads: (language) => xlsxTexts(language).inputs.heads,
      known: ['address', 'value', 'label'],
    });
    // Heads of other sheets may be the same words: only inputs have addresses.
    const last = found?.rows.at(-1)?.row;
    if (!found || last === undefined) return [];
    return [{ name: sheet.name, rows: found.rows, added: found.others.filter((row) => isAdded(row, last)) }];
  });

/** A row that somebody wrote into the table, or below it: it has a number, where headings and remarks have none. */
const isAdded = ({ row, cells: { value, low, high } }: InputRow, last: number): boolean =>
  [value, low, high].some(
    (cell) => typeof cell === 'number' || (row < last && readNumber(cell) !== undefined && textIn(cell).trim() !== ''),
  );
