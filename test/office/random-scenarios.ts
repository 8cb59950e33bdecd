import { parseScenario, prepare, type Scenario } from '@ec-tco/core';
import { type Expression } from '@ec-tco/core/analysis';
import * as fc from 'fast-check';
import { randomScenario } from '../oracle/random-scenario.ts';

/** As a spreadsheet program holds a number: its rounding takes 503,510.49999999909 for half a yen. */
const held = (draft: unknown): unknown =>
  JSON.parse(
    JSON.stringify(draft, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(14)) : value)),
  );

/** So many valid scenarios, the same every time. */
export const randomScenarios = (count: number): readonly Scenario[] =>
  fc
    .sample(randomScenario('usual'), { numRuns: 4 * count, seed: 20261128 })
    .flatMap((draft) => {
      const parsed = parseScenario(held(draft));
      return parsed.ok ? [parsed.scenario] : [];
    })
    .slice(0, count);

/** The fewest of them whose formulas name every special function that any of them names. */
export function oneForEachFunction(scenarios: readonly Scenario[]): readonly Scenario[] {
  const seen = new Set<string>();
  return scenarios.filter((scenario) => {
    const names = prepare(scenario).model.definitions.flatMap(({ expression }) => functionsOf(expression));
    const fresh = names.filter((name) => !seen.has(name));
    for (const name of fresh) seen.add(name);
    return fresh.length > 0;
  });
}

/** Names of the functions that a formula calls. */
export function functionsOf(expression: Expression): readonly string[] {
  const found: string[] = [];
  JSON.stringify(expression, (key, value: unknown) => {
    // Other numbers of the model have their own formulas.
    if (key === 'of' && typeof value === 'object' && value !== null && 'expression' in value) return undefined;
    if (typeof value === 'object' && value !== null && 'op' in value && value.op === 'call' && 'name' in value) {
      found.push(String(value.name));
    }
    return value;
  });
  return found;
}
