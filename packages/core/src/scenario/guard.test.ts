import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { guard } from './guard.ts';
import { parseScenario } from './parse.ts';
import type { ProblemCode } from './problem.ts';

// Through parseScenario: what the guard rejects, the schema never sees.
const firstProblem = (data: unknown): string => {
  const result = parseScenario(data);
  return result.ok ? 'accepted' : `${result.problems[0]?.path} ${result.problems[0]?.code}`;
};
const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });

describe('depth', () => {
  test('the schema answers down to level 12, the guard beyond', () => {
    expect(firstProblem(nested(12))).not.toContain('too-deep');
    expect(firstProblem(nested(13))).toBe(`${'/a'.repeat(12)} too-deep`);
  });
});

describe('size', () => {
  test.each<[number, boolean]>([
    [7_998, false],
    [8_001, true],
  ])('an array of %i: too large %s', (length, large) => {
    expect(firstProblem(Array.from({ length }, () => 0)) === ' too-large').toBe(large);
  });
  test('many small parts count together', () => {
    const parts = Array.from({ length: 400 }, () => Array.from({ length: 400 }, () => 0));
    expect(firstProblem(parts)).toContain('too-large');
  });
});

describe('each place is reported', () => {
  const codes = (data: unknown): string[] => {
    const result = parseScenario(data);
    return result.ok ? [] : result.problems.map(({ path, code }) => `${path} ${code}`).sort();
  };
  test.each<[unknown, ProblemCode]>([
    [Number.NaN, 'not-finite'],
    [Number.POSITIVE_INFINITY, 'not-finite'],
    [5n, 'not-plain'],
    [() => 1, 'not-plain'],
    [Symbol('s'), 'not-plain'],
    [new Date(0), 'not-plain'],
    [new Map(), 'not-plain'],
  ])('%o', (value, code) => {
    expect(codes({ a: value, b: [1, { c: value }] })).toEqual([`/a ${code}`, `/b/1/c ${code}`]);
  });
  test('at most 100, the rest is counted', () => {
    const result = parseScenario(Array.from({ length: 500 }, () => Number.NaN));
    if (result.ok) expect.fail('accepted');
    else expect(result.problems).toHaveLength(100);
  });
});

describe('what may stand there, and what is no data', () => {
  const told = (data: unknown) => guard(data).problems.map(({ code, path, allowed }) => [code, path, allowed]);
  const json = { kind: 'type', type: 'json' };
  const list = (change: (one: unknown[]) => void): unknown[] => {
    const one: unknown[] = [1, 2];
    change(one);
    return one;
  };
  test.each<[string, unknown, unknown[]]>([
    ['no number', { a: Number.NaN }, ['not-finite', '/a', { kind: 'type', type: 'number' }]],
    ['a function', { a: () => 1 }, ['not-plain', '/a', json]],
    ['an object of a class', { a: new Date(0) }, ['not-plain', '/a', json]],
    ['a list of a class', { a: new (class extends Array {})() }, ['not-plain', '/a', json]],
    [
      'a list that is said to be an object',
      { a: Object.setPrototypeOf([1], Object.prototype) as unknown },
      ['not-plain', '/a', json],
    ],
    ['an object that inherits from one', { a: Object.create({ b: 1 }) as unknown }, ['not-plain', '/a', json]],
    ['a key that is a sign of its own', { a: { [Symbol('s')]: 1 } }, ['not-plain', '/a', json]],
    [
      'a key that answers anew each time',
      { a: Object.defineProperty({}, 'b', { get: () => 1, enumerable: true }) },
      ['not-plain', '/a', json],
    ],
    ['a key that is hidden', { a: Object.defineProperty({}, 'b', { value: 1 }) }, ['not-plain', '/a', json]],
    ['a list with a name', { a: list((one) => Object.assign(one, { b: 1 })) }, ['not-plain', '/a', json]],
    [
      'a list with a name that ends in a number',
      { a: list((one) => Object.assign(one, { x1: 1 })) },
      ['not-plain', '/a', json],
    ],
    [
      'a list with a name that begins with one',
      { a: list((one) => Object.assign(one, { '1x': 1 })) },
      ['not-plain', '/a', json],
    ],
    ['a key of all objects', JSON.parse('{"a":{"__proto__":{}}}'), ['forbidden-key', '/a/__proto__', json]],
    ['another', { a: { constructor: 1 } }, ['forbidden-key', '/a/constructor', json]],
    ['what lies too deep', nested(13), ['too-deep', '/a'.repeat(12), { kind: 'depth', max: 12 }]],
    [
      'too much of it',
      { a: Array.from({ length: 8_001 }, () => 0) },
      ['too-large', '/a', { kind: 'nodes', max: 8_000 }],
    ],
    [
      'a list that says it is long',
      { a: list((one) => (one.length = 8_001)) },
      ['too-large', '/a', { kind: 'nodes', max: 8_000 }],
    ],
  ])('%s', (_, data, problem) => expect(told(data)).toEqual([problem]));

  test('a list keeps its gaps, an object its order, and both are copies', () => {
    const data = { b: list((one) => (one.length = 4)), a: 0 };
    const { data: copy, problems } = guard(data);
    expect(problems).toEqual([]);
    expect(copy).toEqual(data);
    expect(Object.keys(copy as object)).toEqual(['b', 'a']);
    expect((copy as typeof data).b).toHaveLength(4);
    expect((copy as typeof data).b).not.toBe(data.b);
  });

  test('nothing more is looked at after a hundred problems', () => {
    expect(guard(Array.from({ length: 500 }, () => Number.NaN)).problems).toHaveLength(100);
  });
});

test('an object without a prototype is plain', () => {
  expect(firstProblem(Object.assign(Object.create(null) as object, { version: 7 }))).toBe('/version newer-version');
});

describe('numbers near the ends of float64', () => {
  test.each([5e-324, 1e-310, -1e-300, 9.99e-10])('%d is refused, with what is allowed', (tiny) => {
    const result = parseScenario({ a: tiny });
    expect(result.ok ? [] : result.problems[0]).toMatchObject({
      code: 'out-of-range',
      path: '/a',
      allowed: { kind: 'not-tiny', min: 1e-9 },
    });
  });
  test.each([0, -0, 1e-9, -1e-9])('%d is not', (value) => {
    const result = parseScenario({ a: value });
    expect(result.ok ? [] : result.problems.filter(({ allowed }) => allowed.kind === 'not-tiny')).toEqual([]);
  });
});

test('objects of another realm, such as a frame, are as plain as one’s own; their classes are not', () => {
  const other = (code: string): unknown => runInNewContext(code);
  expect(firstProblem(other('({ title: [] })'))).not.toContain('not-plain');
  expect(firstProblem({ a: other('[1, { b: 2 }]') })).not.toContain('not-plain');
  for (const code of ['new Date()', 'new Map()', 'Object.create({})', 'new (class extends Array {})()']) {
    expect(firstProblem({ a: other(code) })).toBe('/a not-plain');
  }
});

test('a zero has no sign, wherever it stands', () => {
  const { data } = guard(JSON.parse('{"a": -0, "b": [-0.0, {"c": -0e5}]}') as unknown);
  expect(data).toEqual({ a: 0, b: [0, { c: 0 }] });
  expect(Object.is((data as { a: number }).a, 0)).toBe(true);
});
