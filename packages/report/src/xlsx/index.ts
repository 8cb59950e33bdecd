/**
 * @packageDocumentation
 * Results of `@ec-tco/core` as an Excel workbook with live formulas, and such a workbook read back.
 */
export type { CellPlace } from './book/address.ts';
export type { Book } from './book/book.ts';
export { writeBook } from './book/write-book.ts';
export { planXlsx, selfCheckXlsx } from './paper-book.ts';
export type { AnswerChange } from './read/apply-answer.ts';
export type { WorkbookChange } from './read/apply-row.ts';
export { describeWorkbookChange } from './read/describe-change.ts';
export { readXlsxScenario, type WorkbookRead } from './read/read-xlsx-scenario.ts';
export { describeWorkbookProblem, type WorkbookProblem } from './read/workbook-problem.ts';
export { toXlsx, type XlsxOptions, xlsxBook } from './to-xlsx.ts';
