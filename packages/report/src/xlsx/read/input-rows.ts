import { INPUT_COLUMNS, type InputColumn } from '../sheets/inputs-sheet.ts';
import { xlsxTexts } from '../texts/texts.ts';
import { type SheetRows, type TableRow, tableRows } from './table-rows.ts';

/** A row of the sheet of inputs as it was left. */
export type InputRow = TableRow<InputColumn>;

/** Finds the sheet of inputs; undefined where it is gone. */
export const inputRows = (sheets: SheetRows): readonly InputRow[] | undefined =>
  tableRows<InputColumn>(sheets, {
    columns: INPUT_COLUMNS,
    heads: (language) => xlsxTexts(language).inputs.heads,
    known: ['address', 'value', 'label'],
  });
