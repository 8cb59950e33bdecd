/**
 * @packageDocumentation
 * Papers to take home: requests, check sheets, plan, request for approval. As data; written as HTML or Markdown here, as
 * docx by `@ec-tco/report/docx`.
 */
export { type ContractDocument, contractDocument } from '../contract/contract-document.ts';
export type { Block, CheckItem, Field, ReportDocument, Section } from '../document/document.ts';
export { documentHtml } from '../document/html.ts';
export { documentMarkdown } from '../document/markdown.ts';
export { acceptanceDocument } from './acceptance-document.ts';
export { type ApprovalOptions, approvalDocument } from './approval-document.ts';
export { completeRequirement } from './complete-requirement.ts';
export { datesToCome } from './dates-to-come.ts';
export {
  DOCUMENT_KIND_NAMES,
  type DocumentFormat,
  type DocumentKind,
  type DocumentSubject,
  documentTraits,
  usualOption,
} from './document-kinds.ts';
export type { InterimCover } from './interim-cover.ts';
export { periodicDocument } from './periodic-document.ts';
export { type Plan, type PlanItem, planOf } from './plan.ts';
export { planDocument, planTable } from './plan-document.ts';
export { questionsDocument } from './questions-document.ts';
export { selfCheckDocument } from './self-check-document.ts';
export { type SelfCheckRow, selfCheckRows } from './self-check-rows.ts';
