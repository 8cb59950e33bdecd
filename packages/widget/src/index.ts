export type { ChangeDetail, ErrorDetail } from './calculator/calculator/calculator.component.ts';
export { EcTcoCalculator } from './calculator/calculator/calculator.ts';
export { createStart, nearestStart, START_IDS, type StartId } from './calculator/starts.ts';
