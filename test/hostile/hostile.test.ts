import {
  evaluate,
  LANGUAGES,
  type ParseResult,
  parseScenario,
  parseScenarioJson,
  prepare,
  type Scenario,
} from '@ec-tco/core';
import { describeAllowed, describeProblem } from '@ec-tco/core/format';
import { describe, expect, test, vi } from 'vitest';
import { changed, HOSTILE_CASES, proxy } from './hostile-cases.ts';
import { validScenario } from './valid-scenario.ts';

/** Of the processor's time, so that a busy machine does not fail the test. */
const MOST_MILLISECONDS = 2_500;
const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff]/;

/** Rejected in time, each problem with its place, what was found and what is allowed, in both languages. */
function expectProblems(parse: () => ParseResult<Scenario>) {
  const start = process.cpuUsage();
  const result = parse();
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(MOST_MILLISECONDS);
  if (result.ok) return expect.fail('accepted');
  expect(result.problems.length).toBeGreaterThan(0);
  expect(result.problems.length).toBeLessThanOrEqual(100);
  for (const problem of result.problems) {
    expect(problem.path).toMatch(/^(\/|$)/);
    expect(problem.found).not.toBe('');
    expect(problem.found.length).toBeLessThan(100);
    expect(problem.found.isWellFormed()).toBe(true);
    for (const language of LANGUAGES) {
      const allowed = describeAllowed(problem.allowed, language);
      const line = describeProblem(problem, language);
      expect(allowed.trim()).not.toBe('');
      expect(allowed).not.toMatch(/undefined|NaN|\[object/);
      const found = problem.code === 'missing' ? [] : [problem.found];
      for (const part of [problem.path, ...found, allowed]) expect(line).toContain(part);
      expect(line).not.toMatch(problem.code === 'missing' ? /undefined/ : /\[object/);
      expect(line).not.toContain('\n');
      if (language === 'ja') expect(line).toMatch(JAPANESE);
    }
  }
  return result.problems;
}

test('the scenario that cases start from is valid and can be evaluated', () => {
  const parsed = parseScenario(validScenario());
  expect(parsed).toEqual({ ok: true, scenario: validScenario() });
  if (parsed.ok) expect(evaluate(prepare(parsed.scenario)).options).toHaveLength(2);
});

vi.setConfig({ testTimeout: 30_000 });

describe(`rejected (${HOSTILE_CASES.length})`, () => {
  test.each(HOSTILE_CASES)('$name', ({ make, path, code, allowed }) => {
    const data = make();
    const problems = expectProblems(() => parseScenario(data));
    const places = problems.map((problem) => `${problem.path} ${problem.code}`);
    expect(places).toContain(`${path} ${code}`);
    const problem = problems.find((one) => one.path === path && one.code === code);
    if (allowed !== undefined && problem) {
      for (const language of LANGUAGES)
        expect(describeAllowed(problem.allowed, language).replaceAll(',', '')).toContain(allowed);
    }
  });

  test('a place that takes an object alone does not offer a number', () => {
    const problems = expectProblems(() => parseScenario(changed('/options/0/lines/1/amount/of', 5)));
    expect(problems.map(({ allowed }) => allowed)).toEqual([{ kind: 'type', type: 'object' }]);
  });

  test('no prototype was touched', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('data that answers differently when asked again', () => {
  test.each([['get'], ['has'], ['ownKeys'], ['getPrototypeOf'], ['getOwnPropertyDescriptor']])(
    'a Proxy whose %s throws is rejected, or read by its data alone',
    (trap) => {
      const result = parseScenario(proxy([trap]));
      if (result.ok) expect(result.scenario).toEqual(validScenario());
      else expectProblems(() => parseScenario(proxy([trap])));
    },
  );

  test('nothing of the data is called', () => {
    const calls: string[] = [];
    const called = (name: string) =>
      function* () {
        calls.push(name);
        yield 1;
      };
    const lines = Object.assign([1], { [Symbol.iterator]: called('iterator'), map: called('map') });
    const options = Object.defineProperty([1], 0, { get: called('getter'), enumerable: true });
    const rates = { toJSON: called('toJSON'), toString: called('toString'), valueOf: called('valueOf') };
    const business = { [Symbol.toPrimitive]: called('toPrimitive') };
    for (const part of [{ lines }, { options }, { rates }, { business }]) {
      expectProblems(() => parseScenario({ ...validScenario(), ...part }));
    }
    expect(calls).toEqual([]);
  });

  test('what is accepted is a copy: no later change of the data reaches it', () => {
    const data = validScenario();
    const parsed = parseScenario(data);
    (data['business'] as Record<string, unknown>)['monthlySales'] = Number.NaN;
    if (parsed.ok) expect(parsed.scenario).toEqual(validScenario());
    else expect.fail('rejected');
  });

  test('a Proxy that shows another number at the second look', () => {
    let looks = 0;
    const business = new Proxy(validScenario()['business'] as object, {
      get: (target, key) => {
        looks += 1;
        return key === 'hourlyCost' && looks > 1 ? Number.NaN : (Reflect.get(target, key) as unknown);
      },
    });
    const parsed = parseScenario({ ...validScenario(), business });
    if (parsed.ok) expect(parsed.scenario.business.hourlyCost).toBe(2_500);
    else expectProblems(() => parsed);
  });
});

describe('JSON text', () => {
  const text = JSON.stringify(validScenario());
  test.each<[string, string, string, string]>([
    ['nothing', '', '', 'not-json'],
    ['blanks', ' \n', '', 'not-json'],
    ['cut off', text.slice(0, -1), '', 'not-json'],
    ['something behind it', `${text} x`, '', 'not-json'],
    ['two of them', `${text}\n${text}`, '', 'not-json'],
    ['a comment', `// shop\n${text}`, '', 'not-json'],
    ['a comma too many', text.replace(/}$/, ',}'), '', 'not-json'],
    ['single quotes', "{'version':1}", '', 'not-json'],
    ['NaN', text.replace('0.35', 'NaN'), '', 'not-json'],
    ['Infinity', text.replace('0.35', '-Infinity'), '', 'not-json'],
    ['a NUL', '\0', '', 'not-json'],
    ['a line break within a string', '{"title":"a\nb"}', '', 'not-json'],
    ['HTML', '<!doctype html><title>404</title>', '', 'not-json'],
    ['emoji, cut off', `${'😀'.repeat(100)}`, '', 'not-json'],
    ['emoji, cut off at an odd place', `x${'😀'.repeat(100)}`, '', 'not-json'],
    ['1e400', text.replace('0.35', '1e400'), '/business/contributionMargin', 'not-finite'],
    ['-1e400', text.replace('0.35', '-1e400'), '/business/contributionMargin', 'not-finite'],
    ['1e308', text.replace('0.35', '1e308'), '/business/contributionMargin', 'out-of-range'],
    [
      'a number of 10^5 digits',
      text.replace('0.35', '9'.repeat(100_000)),
      '/business/contributionMargin',
      'not-finite',
    ],
    ['a bare number', '1', '', 'wrong-type'],
    ['null', 'null', '', 'wrong-type'],
    ['an array', '[]', '', 'wrong-type'],
    ['__proto__', text.replace('{', '{"__proto__":{"a":1},'), '/__proto__', 'forbidden-key'],
    ['__proto__, escaped', text.replace('{', '{"\\u005f_proto__":{"a":1},'), '/__proto__', 'forbidden-key'],
    ['a lone surrogate, escaped', text.replace('two shops', '\\ud800'), '/note', 'wrong-format'],
    ['10^5 levels', '['.repeat(100_000) + ']'.repeat(100_000), '/0'.repeat(12), 'too-deep'],
    ['10^6 items', `[${'0,'.repeat(999_999)}0]`, '', 'too-large'],
    ['two equal keys', text.replace('{', '{"version":1,').replace(/}$/, ',"version":7}'), '/version', 'duplicate-key'],
  ])('%s', (_, json, path, code) => {
    const problems = expectProblems(() => parseScenarioJson(json));
    expect(problems.map((problem) => `${problem.path} ${problem.code}`)).toContain(`${path} ${code}`);
  });

  test.each([undefined, null, 5, {}, [], Symbol('x'), 5n, () => text])('no text at all: %s', (value) => {
    expectProblems(() => parseScenarioJson(value as string));
  });

  test('valid text is read', () =>
    expect(parseScenarioJson(` ${text}\n`)).toEqual({ ok: true, scenario: validScenario() }));
});
