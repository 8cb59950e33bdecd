import { EcTcoError } from '../error/error.ts';
import { SCENARIO_VERSION } from '../scenario/limits.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { ParseResult } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema.ts';

const PARSED = new WeakSet<Scenario>();

/** Remembers what was read, so that it is not read again. */
export function remembered(result: ParseResult<Scenario>): ParseResult<Scenario> {
  if (result.ok) PARSED.add(result.scenario);
  return result;
}

/**
 * The scenario, once it is known to be one. What did not come from `parseScenario`, an edited copy say, is read now:
 * formulas over unchecked data could give NaN, or never end.
 * @throws EcTcoError `not-a-scenario` with its first problem
 */
export function asParsed(scenario: Scenario): Scenario {
  if (PARSED.has(scenario)) return scenario;
  const result = parseScenario(scenario);
  if (!result.ok) {
    const [problem] = result.problems;
    const { path = '', code = '', found = '' } = problem ?? {};
    throw new EcTcoError('not-a-scenario', `This is not a scenario: ${code} at ${path || 'its root'}.`, {
      path,
      problem: code,
      found: String(found),
    });
  }
  const own = scenario.version === SCENARIO_VERSION ? scenario : result.scenario;
  PARSED.add(own);
  return own;
}
