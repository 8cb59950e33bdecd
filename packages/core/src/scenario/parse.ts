import { checkScenario } from './check.ts';
import { describeFound } from './found.ts';
import { guard } from './guard.ts';
import { type Allowed, MOST_PROBLEMS, type ParseResult, type Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { readShape } from './read-shape.ts';
import { SCENARIO_SHAPE } from './scenario-shape.ts';
import type { Scenario, ScenarioData } from './schema.ts';
import { upgrade } from './upgrade.ts';

/**
 * Reads untrusted data as a scenario: all of it or nothing. Never throws; every problem says where, what was found
 * and what is allowed. Older versions are upgraded.
 */
export function parseScenario(data: unknown): ParseResult<Scenario> {
  const guarded = guard(data);
  if (guarded.problems.length > 0) return failed(guarded.problems);
  const upgraded = upgrade(guarded.data);
  if (!upgraded.ok) {
    const allowed: Allowed = { kind: 'one-of', values: [...upgraded.readable] };
    const code = upgraded.newer ? 'newer-version' : 'unsupported-version';
    return failed([{ code, path: '/version', found: describeFound(upgraded.found), allowed }]);
  }
  const asGiven = (problems: readonly Problem[]) =>
    failed(problems.map((problem) => ({ ...problem, path: upgraded.given(problem.path) })));
  const read = readShape(SCENARIO_SHAPE, upgraded.data);
  if (read.faults.length > 0) return asGiven(read.faults.flat());
  // The one place where data becomes a scenario, if the rules across its fields agree.
  const scenario = read.data as ScenarioData as Scenario;
  const problems = checkScenario(scenario);
  if (problems.length > 0) return asGiven(problems);
  return {
    ok: true,
    scenario,
    ...(upgraded.from === undefined ? {} : { upgraded: { from: upgraded.from, notes: upgraded.notes } }),
  };
}

/** As `parseScenario`, from JSON text. A key that stands twice in an object is a problem. */
export function parseScenarioJson(json: string): ParseResult<Scenario> {
  const read = readJson(json);
  return read.ok ? parseScenario(read.data) : failed(read.problems);
}

const failed = (problems: readonly Problem[]): ParseResult<never> => ({
  ok: false,
  problems: problems.slice(0, MOST_PROBLEMS),
  more: Math.max(0, problems.length - MOST_PROBLEMS),
});
