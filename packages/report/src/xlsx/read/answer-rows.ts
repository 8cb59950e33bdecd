import type { Scenario } from '@ec-tco/core';
import { ANSWER_COLUMNS, type AnswerColumn, answerHeads } from '../sheets/self-check-sheet.ts';
import { xlsxTexts } from '../texts/texts.ts';
import { type SheetRows, type TableRow, tableRows } from './table-rows.ts';

/** A row of the self-check as it was left. */
export type AnswerRow = TableRow<AnswerColumn>;

/** Finds the sheet of the self-check; undefined where it is gone. */
export const answerRows = (sheets: SheetRows, journey: Scenario['journey']): readonly AnswerRow[] | undefined =>
  tableRows<AnswerColumn>(sheets, {
    columns: ANSWER_COLUMNS,
    heads: (language) => answerHeads(xlsxTexts(language).selfCheck, journey),
    known: ['address', 'requirement', 'first', 'second'],
  });
