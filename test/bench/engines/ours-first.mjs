// Ours as a program has it that starts for every request: the entry of the numbers alone.

import { evaluate, parseScenario, prepare } from '@ec-tco/core/evaluate';
import { scenarioJson } from '../lib/plan.mjs';

/** What a fresh process does: a scenario read and computed. */
export function create() {
  const outcome = parseScenario(scenarioJson);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return {
    tasks: {
      full(n) {
        let sum = 0;
        for (let i = 0; i < n; i += 1) {
          sum += Number(evaluate(prepare(outcome.scenario)).options[4].netContributionWithIncident);
        }
        return sum;
      },
    },
  };
}
