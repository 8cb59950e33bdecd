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
    [99_998, false],
    [100_001, true],
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
