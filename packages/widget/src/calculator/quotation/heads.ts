import { areTimed } from './columns.ts';
import { areSteps } from './in-steps.ts';
import { DIGIT, speaksOfPrice } from './price-of.ts';
import type { Places } from './rows-of.ts';
import { isYear } from './years.ts';

const HEAD_NAME = /^(?:項目|項目名|品名|品目|内容|名称|件名|摘要|備考|注記?|no\.?|#|item|description|note|remarks?)$/i;
/** What columns of plans begin with; a cost may be called so, too. */
const PLAN = /^(?:プラン名?|コース|費目|区分|plan)$/i;
const HEAD_CELL =
  /^(?:金額|単価|数量|価格|費用|料金|単位|税区分|(?:内|うち)?消費税(?:額|等)?|税額|税率|(?:手数)?料率|備考|摘要|price|amount|rate|unit|unit price|qty|quantity|cost)(?:[（(].*)?$/i;

/** The heads of columns that a line is, by its words alone; undefined for any other line. */
export function headsIn(line: string): readonly string[] | undefined {
  const isTable = line.includes('\t');
  const cells = isTable ? line.split('\t').map((cell) => cell.trim()) : line.trim().split(/[\s　]+/);
  if (areSteps(cells)) return cells;
  if (cells.some((cell) => DIGIT.test(cell) && speaksOfPrice(cell))) return undefined;
  // The corner above the names is empty: | ベーシック | アドバンス.
  const isCornered = isTable && cells[0] === '' && cells.filter(Boolean).length > 1 && !cells.some(speaksOfPrice);
  if (isCornered) return cells;
  const isNamed = cells.length > 2 && [HEAD_NAME, PLAN].some((words) => words.test(cells[0] ?? ''));
  return areTimed(cells) || (!isTable && (isNamed || HEAD_CELL.test(cells.at(-1) ?? ''))) ? cells : undefined;
}

/** Whether cells begin with what no cost is called, and have no price. */
export function isNote(cells: readonly string[], { at, name }: Places): boolean {
  const price = cells[at] ?? '';
  return HEAD_NAME.test(name) && (!DIGIT.test(price) || isYear(price));
}

/** Whether cells are the heads of columns. */
export function areHeads(cells: readonly string[], places: Places): boolean {
  const isPlans = PLAN.test(places.name) && !cells.some(speaksOfPrice);
  return HEAD_CELL.test(cells[places.at] ?? '') || (cells.length > 2 && (isNote(cells, places) || isPlans));
}
