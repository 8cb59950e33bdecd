import { MODEL_VERSION } from '@ec-tco/core';
import { DATA_SHEET } from '../sheets/data-sheet.ts';
import type { SheetRows } from './table-rows.ts';
import { textIn } from './table-rows.ts';
import type { WorkbookProblem } from './workbook-problem.ts';

/** What the hidden sheet's keys say otherwise than the scenario it keeps, or of another version of the model. */
export function dataNotices(sheets: SheetRows, data: object): readonly WorkbookProblem[] {
  const { version, dataSet } = data as { readonly version?: unknown; readonly dataSet?: unknown };
  const rows = sheets.find(({ name }) => name === DATA_SHEET)?.rows ?? [];
  const said = (key: string) => {
    const row = rows.findIndex(([first]) => first === key);
    const cell = { sheet: DATA_SHEET, row, column: 1, label: key };
    return { there: row >= 0, cell, found: textIn(rows[row]?.[1]).trim().slice(0, 60) };
  };
  const kept = [
    ['scenario-version', String(version)],
    ['data-set', String(dataSet)],
  ] as const;
  const model = said('model-version');
  return [
    ...kept.flatMap(([key, right]): readonly WorkbookProblem[] => {
      const { there, cell, found } = said(key);
      return !there || found === right ? [] : [{ code: 'not-taken', cell, found, kept: right }];
    }),
    ...(!model.there || model.found === MODEL_VERSION
      ? []
      : [{ code: 'other-model', cell: model.cell, found: model.found, kept: MODEL_VERSION } as const]),
  ];
}
