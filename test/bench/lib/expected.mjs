import { oracle } from '../../oracle/oracle.ts';
import { parsed } from '../engines/ours.mjs';
import { CHANGED, lineValue, scenarioJson, tableOfOption } from './plan.mjs';

/** States of the inputs in which every engine is checked: another price of the changed line, other sales. */
const STATES = [
  [0, 0],
  [1, 0],
  [777, 0],
  [0, 12_345],
  [333, -4_000_000],
].map(([i, more]) => ({ line: lineValue(i), sales: scenarioJson.business.monthlySales + more }));

/** The oracle's numbers (test/oracle, fractions of big integers) in the common layout. */
function expected(plan, line, sales) {
  const scenario = structuredClone(parsed());
  scenario.business.monthlySales = sales;
  scenario.options[CHANGED.option].lines[CHANGED.line].amount.yen = line;
  const values = {
    floor: undefined,
    responseCost: 0,
    firmA: [],
    firmB: undefined,
    curve: { mean: 1, mu: 1, sigma: 1 },
    leakedRecords: { median: 1, sigma: 1 },
  };
  return oracle(scenario, values).flatMap((option) => tableOfOption(plan, option, option.lines, option.rows));
}

/** Those states with what is wanted there. */
export const expectations = (plan) =>
  STATES.map(({ line, sales }) => ({ line, sales, want: expected(plan, line, sales) }));
