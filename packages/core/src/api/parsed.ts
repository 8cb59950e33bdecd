import { EcTcoError } from '../error/error.ts';
import { SCENARIO_VERSION } from '../scenario/limits.ts';
import type { ParseResult } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema.ts';

type Read = (data: unknown) => ParseResult<Scenario>;

const PARSED = new WeakSet<Scenario>();
/** Known once something was read: who only computes what is read elsewhere does not load the reader. */
let reader: Read | undefined;

/** Remembers what was read, so that it is not read again, and who read it. */
export function remembered(result: ParseResult<Scenario>, read: Read): ParseResult<Scenario> {
  reader = read;
  if (result.ok) PARSED.add(result.scenario);
  return result;
}

/**
 * The scenario, once it is known to be one. What did not come from `parseScenario`, an edited copy say, is read now:
 * formulas over unchecked data could give NaN, or never end.
 * @throws EcTcoError `not-a-scenario` with its first problem; or where nothing was ever read, so that it cannot come of
 * something read either
 */
export function asParsed(scenario: Scenario): Scenario {
  if (PARSED.has(scenario)) return scenario;
  if (!reader) {
    throw new EcTcoError('not-a-scenario', 'This is not a scenario yet: read it with parseScenario().', {
      path: '',
      problem: 'unread',
      found: 'object',
    });
  }
  const result = reader(scenario);
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
