/**
 * @packageDocumentation
 * Results of `@ec-tco/core` as tables: text for a terminal, Markdown, CSV, JSON. Strings only; no files. What is larger
 * has a name of its own: `@ec-tco/report/documents`, `/docx`, `/ics`, `/xlsx`.
 */

export { escapeHtml } from './document/html.ts';
export { escapeMarkdown } from './document/markdown.ts';
export { plain } from './document/plain.ts';
export { type Origin, originOf } from './json/origin.ts';
export { type Json, type Plain, plainJson } from './json/plain-json.ts';
export { RESULT_FORMAT, type ResultJson, resultJson } from './json/result-json.ts';
export { chanceText } from './table/chance-text.ts';
export { detailTable, detailTables } from './table/detail-table.ts';
export { differenceTables } from './table/difference-tables.ts';
export { type ResultTableOptions, resultTable } from './table/result-table.ts';
export { formatInput } from './table/stated-money.ts';
export * from './table/table.ts';
export { type CsvOptions, csvText, toCsv } from './write/csv.ts';
export { displayWidth } from './write/display-width.ts';
export { toMarkdown } from './write/markdown.ts';
export { bulleted, type TextOptions, toText } from './write/text.ts';
export { wrap } from './write/wrap.ts';
