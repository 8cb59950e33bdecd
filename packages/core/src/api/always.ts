// What every program calls: apart from all others, which it would load with them.
import { evaluate as evaluateUnchecked } from '../evaluate/evaluate.ts';
import type { Result } from '../evaluate/result.ts';
import type { Prepared } from '../model/prepare.ts';
import { prepare as prepareUnchecked } from '../model/prepare.ts';
import {
  parseScenarioJson as parseScenarioJsonUnchecked,
  parseScenario as parseScenarioUnchecked,
} from '../scenario/parse.ts';
import type { ParseResult } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema.ts';
import { checkedBy } from './checked-by.ts';
import { MAIN_ARGUMENTS } from './main-arguments.ts';
import { asParsed, remembered } from './parsed.ts';

/**
 * Reads untrusted data as a scenario: all of it or nothing. Never throws; every problem says where, what was found
 * and what is allowed. Older versions are upgraded.
 * Cost: grows with the data, up to 8,000 values, and 200 lines and credits of all options; beyond them it refuses.
 */
export function parseScenario(data: unknown): ParseResult<Scenario> {
  return checkedBy({}, 'parseScenario', {}, () => remembered(parseScenarioUnchecked(data), parseScenarioUnchecked));
}

/**
 * As `parseScenario`, from JSON text. A key that stands twice in an object is a problem.
 * Cost: grows with the data, up to 8,000 values, and 200 lines and credits of all options; beyond them it refuses.
 */
export function parseScenarioJson(json: string): ParseResult<Scenario> {
  return checkedBy({}, 'parseScenarioJson', {}, () =>
    remembered(parseScenarioJsonUnchecked(json), parseScenarioUnchecked),
  );
}

/**
 * Writes a scenario's formulas out, for everything that follows: do it once. What did not come from `parseScenario`, an
 * edited copy say, is read first.
 * Cost: grows with the size of the scenario (options × lines × years).
 * @throws EcTcoError `not-a-scenario`, also for data where nothing was ever read: `parseScenario` reads them
 */
export function prepare(scenario: Scenario): Prepared {
  return checkedBy(MAIN_ARGUMENTS, 'prepare', { scenario }, () => prepareUnchecked(asParsed(scenario)));
}

/**
 * Computes a prepared scenario: pure, synchronous, exact to the yen.
 * Cost: grows with the size of the scenario (options × lines × years).
 */
export function evaluate(prepared: Prepared): Result {
  return checkedBy(MAIN_ARGUMENTS, 'evaluate', { prepared }, () => evaluateUnchecked(prepared));
}
