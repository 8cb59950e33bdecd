import type { Choice, Language, Prepared, Result } from '@ec-tco/core';
import { badCases } from '@ec-tco/core/analysis';
import { resultJson, resultTable, toCsv, toMarkdown } from '@ec-tco/report';

export { toCsv };

interface Computed {
  readonly prepared: Prepared;
  readonly result: Result;
  readonly choice: Choice;
}

/** The table of cost, in a form that programs read. */
export function tableOf(format: string, { prepared, result, choice }: Computed, language: Language): string {
  const cases = badCases(prepared, choice);
  const table = () => resultTable(result, { language, badCases: cases, choice });
  switch (format) {
    case 'csv':
      return toCsv(table(), { bom: true });
    case 'md':
      return toMarkdown(table());
    case 'json':
      return `${JSON.stringify(resultJson(result, cases, choice), undefined, 2)}\n`;
    default:
      throw new RangeError(`A table is not written as ${format}.`);
  }
}
