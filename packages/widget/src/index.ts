export type { AttributeProblem } from './calculator/attributes/attribute-problems.ts';
export { EcTcoCalculator } from './calculator/calculator/calculator.ts';
export type {
  ErrorDetail,
  PrintDetail,
  ReadyDetail,
  ShareDetail,
} from './calculator/calculator/page-events.ts';
export type { ChangeDetail, Plain } from './calculator/change-detail.ts';
export { createStart, nearestStart, START_IDS, type StartId } from './calculator/starts.ts';
