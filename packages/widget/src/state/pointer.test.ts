import { expect, test } from 'vitest';
import { childPointer, getAt, isWithin, pointerKeys, setAt, updateArray } from './pointer.ts';

const ROOT = { a: { b: [1, { c: 2 }] }, 'x/y': { '~': 3 }, other: { kept: true } };

test('reads own properties only', () => {
  expect(getAt(ROOT, '/a/b/1/c')).toBe(2);
  expect(getAt(ROOT, '/x~1y/~0')).toBe(3);
  expect(getAt(ROOT, '')).toBe(ROOT);
  expect(getAt(ROOT, '/a/toString')).toBeUndefined();
  expect(getAt(ROOT, '/a/b/9/c')).toBeUndefined();
  expect(childPointer('/a', 'x/y~')).toBe('/a/x~1y~0');
  expect(isWithin('/a/b', '/a')).toBe(true);
  expect(isWithin('/ab', '/a')).toBe(false);
});

test('sets with structural sharing, and returns the same root when nothing changes', () => {
  const after = setAt(ROOT, '/a/b/1/c', 5);
  expect(after).toEqual({ ...ROOT, a: { b: [1, { c: 5 }] } });
  expect(after.other).toBe(ROOT.other);
  expect(ROOT.a.b[1]).toEqual({ c: 2 });
  expect(setAt(ROOT, '/a/b/1/c', 2)).toBe(ROOT);
  expect(setAt(ROOT, '/other/missing', undefined)).toBe(ROOT);
  expect(setAt(ROOT, '/other/kept', undefined).other).toEqual({});
  expect(setAt(ROOT, '/a/b/2', 7).a.b).toEqual([1, { c: 2 }, 7]);
  expect(setAt(ROOT, '', 1)).toBe(1);
});

test.each([
  '/__proto__/polluted',
  '/a/constructor/prototype/x',
  '/prototype',
  'a',
  '/missing/x',
  '/a/b/9',
  '/a/b/-',
  '/a/b/0/x',
])('refuses %s', (pointer) => {
  expect(() => setAt(ROOT, pointer, 1)).toThrow(RangeError);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('lists', () => {
  expect(updateArray(ROOT, '/a/b', (items) => items.slice(1)).a.b).toEqual([{ c: 2 }]);
  expect(() => updateArray(ROOT, '/other', () => [])).toThrow(RangeError);
  expect(() => pointerKeys('/__proto__')).toThrow(RangeError);
});
