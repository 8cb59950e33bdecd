import { JOURNEY_ANSWERS } from '@ec-tco/core/guideline';
import { ANSWER_COLUMNS, type AnswerColumn, answerHeads } from '../sheets/self-check-sheet.ts';
import { xlsxTexts } from '../texts/texts.ts';
import { type SheetRows, type TableRow, tableRows } from './table-rows.ts';

/** A row of the self-check as it was left. */
export type AnswerRow = TableRow<AnswerColumn>;

const JOURNEYS = Object.keys(JOURNEY_ANSWERS) as readonly (keyof typeof JOURNEY_ANSWERS)[];

/** The rows of every sheet of a self-check: the one for all, and those of options. */
export const answerRows = (sheets: SheetRows): readonly AnswerRow[] =>
  sheets.flatMap(
    (sheet) =>
      JOURNEYS.map((journey) =>
        tableRows<AnswerColumn>([sheet], {
          columns: ANSWER_COLUMNS,
          heads: (language) => answerHeads(xlsxTexts(language).selfCheck, journey),
          known: ['address', 'requirement', 'first', 'second'],
        }),
      ).find((table) => table !== undefined)?.rows ?? [],
  );
