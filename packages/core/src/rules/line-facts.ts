import { AMOUNT_TRAITS, linkOf } from '../scenario/amount-traits.ts';
import { baseIn } from '../scenario/common.ts';
import type { SecurityTask } from '../scenario/ids.ts';
import type { Line, Option, Scenario } from '../scenario/schema.ts';
import { isDueWithin } from '../scenario/timing-traits.ts';

/** Lines that pay for a task. */
export const linesFor = (option: Option, task: SecurityTask): readonly Line[] =>
  option.lines.filter((line) => line.tasks?.includes(task));

/** What the cost engine says of an option, for rules that judge by the yen. */
export interface CostFacts {
  /** Yen each year lacks to the guideline's minimum before any top-up, year 0 first. */
  readonly shortfalls: readonly number[];
  /** Yen of each stated line over the horizon, by its id. */
  readonly lineTotals: ReadonlyMap<string, number>;
}

/**
 * Whether a line stands for money or hours within the horizon. An unquoted line does: only its price is unknown. Own
 * hours do, whatever an hour costs. Of the rest the yen decide.
 */
export function costsSomething(scenario: Scenario, { id, timing, amount }: Line, { lineTotals }: CostFacts): boolean {
  if (!isDueWithin(timing, scenario.horizonYears)) return false;
  const stated = linkOf(amount);
  if (stated === undefined) return true;
  return AMOUNT_TRAITS[amount.kind].paid ? (lineTotals.get(id) ?? 0) > 0 : baseIn(scenario, stated) > 0;
}
