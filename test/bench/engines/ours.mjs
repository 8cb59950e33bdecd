// Ours as a developer has it: the built package and what it exports.

import { evaluate, parseScenario, prepare } from '@ec-tco/core';
import { breakEven } from '@ec-tco/core/analysis';
import { CHANGED, lineValue, PAIR, salesValue, scenarioJson, tableOfOption } from '../lib/plan.mjs';

/** The scenario as the package reads it. */
export function parsed(json = scenarioJson) {
  const outcome = parseScenario(json);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.scenario;
}

/** The scenario with another price of the changed line and other sales. */
function changed(scenario, line, sales) {
  return {
    ...scenario,
    business: { ...scenario.business, monthlySales: sales },
    options: scenario.options.map((option, o) =>
      o === CHANGED.option
        ? {
            ...option,
            lines: option.lines.map((l, i) => (i === CHANGED.line ? { ...l, amount: { ...l.amount, yen: line } } : l)),
          }
        : option,
    ),
  };
}

/** A result in the common layout. */
function tableOf(result, plan) {
  return result.options.flatMap((option) => {
    const lines = new Map(option.lines.map((line) => [line.id, line]));
    const rows = new Map(option.rows.map((row) => [row.row, row]));
    return tableOfOption(plan, option, lines, rows);
  });
}

const request = (plan) => ({
  left: plan.options[PAIR.left].id,
  right: plan.options[PAIR.right].id,
  measure: 'presentValue',
  pointer: '/business/monthlySales',
});

function rootOf({ outcome }) {
  if (!('roots' in outcome)) throw new Error(`no break-even: ${outcome.kind}`);
  return outcome.roots[0].value;
}

/** `evaluate` of a parsed scenario: formulas written, numbers, findings, rankings. */
export function create(plan) {
  const scenario = parsed();
  // As a program does that shows its result. Without one, what the engine has learnt of its shape goes with the next
  // full collection of garbage, which here comes from all others.
  let shown;
  const each = (change) => (n) => {
    let sum = 0;
    for (let i = 0; i < n; i += 1) {
      shown = evaluate(prepare(change(i)));
      sum += Number(shown.options[4].netContributionWithIncident);
    }
    return sum;
  };
  return {
    table: (line, sales) => tableOf(evaluate(prepare(changed(scenario, line, sales))), plan),
    tasks: {
      full: each(() => scenario),
      line: each((i) => changed(scenario, lineValue(i), scenario.business.monthlySales)),
      sales: each((i) => changed(scenario, lineValue(0), salesValue(i))),
      inTurn: each((i) => changed(scenario, lineValue(i), i % 2 ? salesValue(i) : scenario.business.monthlySales)),
      breakEven(n) {
        let root = 0;
        for (let i = 0; i < n; i += 1) root = rootOf(breakEven(prepare(scenario), request(plan)));
        return root;
      },
    },
  };
}

/** Break-even on formulas written once, which keep their numbers. */
export function createPrepared(plan) {
  const prepared = prepare(parsed());
  return {
    table: (line, sales) => tableOf(evaluate(prepare(changed(prepared.scenario, line, sales))), plan),
    tasks: {
      breakEven(n) {
        let root = 0;
        for (let i = 0; i < n; i += 1) root = rootOf(breakEven(prepared, request(plan)));
        return root;
      },
    },
  };
}
