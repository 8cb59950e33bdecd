/**
 * @packageDocumentation
 * Results of `@ec-tco/core` as documents: text for a terminal, Markdown, CSV, JSON, and the request to a contractor.
 * Strings only; no files.
 */

export { contractDocument } from './contract/contract-document.ts';
export type { Block, ContractDocument, Section } from './contract/document.ts';
export { contractHtml, escapeHtml } from './contract/html.ts';
export { contractMarkdown, escapeMarkdown } from './contract/markdown.ts';
export { plain } from './contract/plain.ts';
export { type Json, type Plain, plainJson } from './json/plain-json.ts';
export { RESULT_FORMAT, type ResultJson, resultJson } from './json/result-json.ts';
export { detailTable, detailTables } from './table/detail-table.ts';
export { type ResultTableOptions, resultTable } from './table/result-table.ts';
export * from './table/table.ts';
export { type CsvOptions, csvText, toCsv } from './write/csv.ts';
export { displayWidth } from './write/display-width.ts';
export { toMarkdown } from './write/markdown.ts';
export { bulleted, type TextOptions, toText } from './write/text.ts';
export { wrap } from './write/wrap.ts';
