import { describe, expect, test } from 'vitest';
import { option, scenario } from '../rules/fixtures.ts';
import { parseScenario, parseScenarioJson } from './parse.ts';

const problemsOf = (data: unknown) => {
  const result = parseScenario(data);
  return result.ok ? { problems: [], more: 0 } : result;
};

test('a valid scenario comes back as it was, as a copy', () => {
  const data = scenario();
  const parsed = parseScenario(data);
  expect(parsed).toEqual({ ok: true, scenario: data });
  if (parsed.ok) expect(parsed.scenario).not.toBe(data);
  expect(parseScenarioJson(JSON.stringify(data))).toEqual(parsed);
});

test('every problem of one step is told at once', () => {
  const { problems } = problemsOf({ ...scenario(), title: '', horizonYears: 99, journey: 'x', showTax: 1 });
  expect(problems.map(({ path }) => path).sort()).toEqual(['/horizonYears', '/journey', '/showTax', '/title']);
});

test('at most 100 problems, the others counted', () => {
  const lines = Array.from({ length: 130 }, () => 5);
  const { problems, more } = problemsOf({ ...scenario(), options: [{ ...option('saas'), lines }] });
  expect([problems.length, more]).toEqual([100, 30]);
});

describe('a quantity', () => {
  const at = (monthlySales: unknown) =>
    problemsOf({ ...scenario(), business: { ...scenario().business, monthlySales } }).problems.map(
      ({ path, code }) => `${path.replace('/business/monthlySales', '')} ${code}`,
    );
  test.each<[unknown, string[]]>([
    [-1, [' out-of-range']],
    ['1', [' wrong-type']],
    [null, [' wrong-type']],
    [{ low: 1, base: 2 }, ['/high missing']],
    [{ low: 1, base: 2, high: -3 }, ['/high out-of-range']],
    [{ low: 1, base: 2, high: 3, mode: 2 }, ['/mode unknown-key']],
    [{ low: '1', base: 2, high: 3 }, ['/low wrong-type']],
    [{ low: 3, base: 2, high: 1 }, [' unordered-range']],
  ])('%o', (value, expected) => expect(at(value)).toEqual(expected));
});

test('of alternatives told apart by a word, the one that is meant is spoken of', () => {
  const severity = { kind: 'own-range', low: 1, mode: 2 };
  expect(problemsOf({ ...scenario(), incident: { severity } }).problems).toMatchObject([
    { path: '/incident/severity/high', code: 'missing' },
  ]);
});

test('what another script has given to all objects of the page is no part of a scenario', () => {
  const data = scenario();
  let parsed: unknown;
  try {
    // Every object reaches itself through what it inherits: a walk along it would not end.
    Object.assign(Object.prototype, { given: { low: 3, base: 2, high: 1 } });
    parsed = parseScenario(data);
  } finally {
    Reflect.deleteProperty(Object.prototype, 'given');
  }
  expect(parsed).toEqual({ ok: true, scenario: data });
});
