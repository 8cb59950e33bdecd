import { oracle } from '../../oracle/oracle.ts';
import { parsed } from '../engines/ours.mjs';
import { CATEGORIES, CHANGED, createLayout, lineValue, scenarioJson } from './plan.mjs';

/** States of the inputs in which every engine is checked: another price of the changed line, other sales. */
export const STATES = [
  [0, 0],
  [1, 0],
  [777, 0],
  [0, 12_345],
  [333, -4_000_000],
].map(([i, more]) => ({ line: lineValue(i), sales: scenarioJson.business.monthlySales + more }));

/** The oracle's numbers (test/oracle, fractions of big integers) in the common layout. */
export function expected(plan, line, sales) {
  const layout = createLayout(plan);
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
  return oracle(scenario, values).flatMap((option, o) => {
    const out = new Array(layout.size).fill(Number.NaN);
    const put = (at, { cells, total }) => [...cells, total].forEach((x, i) => (out[at + i] = Number(x)));
    plan.options[o].lines.forEach((l, i) => put(layout.line(i), option.lines.get(l.id)));
    put(layout.incident, option.lines.get('expected-incident-loss'));
    CATEGORIES.forEach((category, c) => put(layout.category(c), option.rows.get(category)));
    for (const key of ['total', 'totalWithIncident', 'presentValue', 'presentValueWithIncident'])
      put(layout[key], option[key]);
    out[layout.average] = Number(option.averageMonthly);
    out[layout.sales] = Number(option.sales);
    out[layout.contribution] = Number(option.contribution);
    out[layout.net] = Number(option.netContribution);
    out[layout.netWithIncident] = Number(option.netContributionWithIncident);
    return out;
  });
}
