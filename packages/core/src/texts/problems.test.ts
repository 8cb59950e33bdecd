import { describe, expect, test } from 'vitest';
import type { Allowed } from '../scenario/problem.ts';
import { describeAllowed, describeProblem } from './problems.ts';

describe('what is allowed', () => {
  test.each<[Allowed, ja: string, en: string]>([
    [{ kind: 'range', min: 0, max: 5 }, '0 – 5', 'a number in 0 – 5'],
    [{ kind: 'range', min: 1 }, '1 – …', 'a number in 1 – …'],
    [{ kind: 'range', max: 5 }, '… – 5', 'a number in … – 5'],
    [{ kind: 'keys', keys: ['yen', 'rate'] }, 'yen, rate', 'yen, rate'],
    [{ kind: 'keys', keys: [] }, 'この項目を除いたもの', 'the same without this key'],
    [{ kind: 'rising-steps', above: 0 }, '0 より大きい金額', 'an amount above 0'],
    [
      { kind: 'rising-steps', above: 300 },
      '前の段階の 300 より大きい金額',
      'an amount above 300, that of the step before',
    ],
  ])('%o', (allowed, ja, en) => {
    expect(describeAllowed(allowed, 'ja')).toContain(ja);
    expect(describeAllowed(allowed, 'en')).toBe(en);
  });
});

test('a problem of the whole has no path and says so', () => {
  const problem = { code: 'wrong-type', found: '[]', allowed: { kind: 'type', type: 'object' } } as const;
  expect(describeProblem({ ...problem, path: '' }, 'en')).toBe('(whole): wrong type. Found: []. Allowed: an object');
  expect(describeProblem({ ...problem, path: '/options/0' }, 'en')).toMatch(/^\/options\/0: /);
});

test('of what is missing nothing was found', () => {
  const problem = {
    code: 'missing',
    path: '/title',
    found: 'undefined',
    allowed: { kind: 'type', type: 'string' },
  } as const;
  expect(describeProblem(problem, 'en')).toBe('/title: required but missing. Allowed: a string');
  expect(describeProblem(problem, 'ja')).toBe('/title: 必要な項目がありません。使えるもの: 文字列');
});
