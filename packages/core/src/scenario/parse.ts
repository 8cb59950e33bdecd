import type * as z from 'zod/mini';
import { keysAt, limitsAt } from './allowed-at.ts';
import { checkScenario } from './check.ts';
import { describeFound } from './found.ts';
import { guard } from './guard.ts';
import { toPointer, valueAt } from './pointer.ts';
import { type Allowed, MOST_PROBLEMS, type ParseResult, type Problem, type ProblemCode } from './problem.ts';
import { readJson } from './read-json.ts';
import { type Scenario, type ScenarioData, scenarioSchema } from './schema.ts';
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
    const allowed: Allowed = { kind: 'one-of', values: upgraded.readable };
    const code = upgraded.newer ? 'newer-version' : 'unsupported-version';
    return failed([{ code, path: '/version', found: describeFound(upgraded.found), allowed }]);
  }
  const asGiven = (problems: readonly Problem[]) =>
    failed(problems.map((problem) => ({ ...problem, path: upgraded.given(problem.path) })));
  const parsed = scenarioSchema.safeParse(upgraded.data);
  if (!parsed.success) return asGiven(parsed.error.issues.flatMap((issue) => toProblems(issue, upgraded.data, [])));
  // The one place where data becomes a scenario, if the rules across its fields agree.
  const scenario = parsed.data as ScenarioData as Scenario;
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

type Issue = z.core.$ZodIssue;

function toProblems(issue: Issue, data: unknown, above: readonly PropertyKey[]): Problem[] {
  const keys = [...above, ...issue.path];
  const path = toPointer(keys);
  const value = valueAt(data, path);
  const problem = (code: ProblemCode, allowed: Allowed, found = describeFound(value), at = path): Problem[] => [
    { code: value === undefined && at === path ? 'missing' : code, path: at, found, allowed },
  ];
  switch (issue.code) {
    case 'invalid_type':
      return problem('wrong-type', { kind: 'type', type: typeName(issue.expected) });
    case 'too_small':
    case 'too_big': {
      const limits = limitsAt(keys, data);
      if (issue.origin === 'string') return problem('wrong-length', { kind: 'length', ...limits });
      if (issue.origin === 'array') return problem('wrong-length', { kind: 'items', ...limits });
      return problem('out-of-range', { kind: 'range', ...limits });
    }
    case 'invalid_format':
      return problem('wrong-format', { kind: 'pattern', format: formatName(issue) });
    case 'invalid_value':
      return problem('not-allowed', {
        kind: 'one-of',
        values: issue.values.map((x) => (typeof x === 'number' || typeof x === 'boolean' ? x : String(x))),
      });
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const at = toPointer([...keys, key]);
        return {
          code: 'unknown-key',
          path: at,
          found: describeFound(key),
          allowed: { kind: 'keys', keys: keysAt(keys, data) },
        };
      });
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => toProblems(inner, data, keys));
    case 'invalid_union':
      return unionProblems(issue, data, keys, problem);
    // The schema has neither.
    case 'custom':
    case 'not_multiple_of':
      return problem('not-allowed', { kind: 'type', type: 'json' });
  }
}

/** Reports the branch the user meant, not every branch that failed. */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  data: unknown,
  keys: readonly PropertyKey[],
  problem: (code: ProblemCode, allowed: Allowed) => Problem[],
): Problem[] {
  if (issue.errors.length === 0) {
    const values = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    return problem('not-allowed', { kind: 'one-of', values });
  }
  const value = valueAt(data, toPointer(keys));
  const branches = issue.errors.filter(
    (errors) => !errors.some((e) => e.code === 'invalid_type' && e.path.length === 0),
  );
  if (typeof value === 'object' && value !== null) {
    const nearest = branches.toSorted((a, b) => a.length - b.length)[0];
    if (nearest) return nearest.flatMap((inner) => toProblems(inner, data, keys));
  } else if (branches[0]) {
    return branches[0].flatMap((inner) => toProblems(inner, data, keys));
  }
  return problem('wrong-type', { kind: 'type', type: limitsAt(keys, data).max === undefined ? 'object' : 'quantity' });
}

function typeName(expected: string): Extract<Allowed, { kind: 'type' }>['type'] {
  if (expected === 'int') return 'integer';
  if (expected === 'record') return 'object';
  const known = ['object', 'array', 'string', 'number', 'boolean'] as const;
  return known.find((name) => name === expected) ?? 'json';
}

function formatName(issue: object): 'id' | 'date' | 'pointer' | 'text' {
  const pattern = 'pattern' in issue ? String(issue.pattern) : '';
  if (pattern.includes('\\d{4}')) return 'date';
  if (pattern.includes('\\P{Cs}')) return 'text';
  return pattern.includes('[a-z0-9]') ? 'id' : 'pointer';
}
