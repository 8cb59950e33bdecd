/**
 * @packageDocumentation
 * Papers to take home: requests, check sheets, plan, request for approval. As data; written as HTML or Markdown here, as
 * docx by `@ec-tco/report/docx`.
 */
export { type ContractDocument, contractDocument } from '../contract/contract-document.ts';
export type { Block, CheckItem, Field, ReportDocument, Section } from '../document/document.ts';
export { documentHtml } from '../document/html.ts';
export { documentMarkdown } from '../document/markdown.ts';
