import { INPUT_COLUMNS, type InputColumn } from '../sheets/inputs-sheet.ts';
import { xlsxTexts } from '../texts/texts.ts';
import { type SheetRows, type TableRow, tableRows } from './table-rows.ts';

/** A row of the sheet of inputs as it was left. */
export type InputRow = TableRow<InputColumn>;

/** Finds the sheets of inputs: one, unless it is gone or somebody copied it. */
export const inputSheets = (
  sheets: SheetRows,
): readonly { readonly name: string; readonly rows: readonly InputRow[] }[] =>
  sheets.flatMap((sheet) => {
    const rows = tableRows<InputColumn>([sheet], {
      columns: INPUT_COLUMNS,
      heads: (language) => xlsxTexts(language).inputs.heads,
      known: ['address', 'value', 'label'],
    });
    // Heads of other sheets may be the same words: only inputs have addresses.
    return rows && rows.length > 0 ? [{ name: sheet.name, rows }] : [];
  });
