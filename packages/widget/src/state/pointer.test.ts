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

test('a value that says the same is no change, however deep', () => {
  const range = { low: 1, base: 2, high: 3 };
  const root = { range, list: [1, [2]], nothing: null };
  expect(setAt(root, '/range', { ...range })).toBe(root);
  expect(setAt(root, '/list', [1, [2]])).toBe(root);
  expect(setAt(root, '/nothing', null)).toBe(root);
  for (const other of [{ ...range, high: 4 }, { low: 1, base: 2 }, { ...range, mode: 2 }, [1, 2, 3], 5, null]) {
    expect(setAt(root, '/range', other).range).toBe(other);
  }
  expect(setAt(root, '/list', { 0: 1, 1: [2] }).list).toEqual({ 0: 1, 1: [2] });
  expect(setAt(root, '/list', [1, [3]]).list).toEqual([1, [3]]);
});

test.each([
  ['a', 'not a JSON Pointer: a'],
  ['/x/__proto__', 'forbidden key in /x/__proto__'],
  ['/missing/x', 'nothing to change at /missing/x'],
  ['/other/kept/x', 'nothing to change at /other/kept/x'],
  ['/a/b/9', 'no such item: /a/b/9'],
])('says what is wrong with %s', (pointer, text) => expect(() => setAt(ROOT, pointer, 1)).toThrow(text));

test('an item of a list is taken out by its list, not by setting nothing', () => {
  expect(() => setAt(ROOT, '/a/b/0', undefined)).toThrow('no such item: /a/b/0');
  expect(() => updateArray(ROOT, '/other', () => [])).toThrow('no list at /other');
  expect('gone' in setAt({ gone: undefined, kept: 1 }, '/gone', undefined)).toBe(false);
  expect(getAt({ a: null }, '/a/b')).toBeUndefined();
});
