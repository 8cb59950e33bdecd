import { describe, expect, test } from 'vitest';
import { toPointer, valueAt } from './pointer.ts';

describe('toPointer', () => {
  test.each<[PropertyKey[], string]>([
    [[], ''],
    [['a'], '/a'],
    [['options', 0, 'lines', 12], '/options/0/lines/12'],
    [['a/b', 'm~n', ''], '/a~1b/m~0n/'],
    [['~1'], '/~01'],
    [[Symbol('s')], '/Symbol(s)'],
  ])('%o', (path, pointer) => expect(toPointer(path)).toBe(pointer));
});

describe('valueAt', () => {
  const data = { a: [{ b: 5 }, null], 'x/y': { '~': 'tilde' }, '': 'empty', none: undefined };
  test.each<[string, unknown]>([
    ['', data],
    ['/a/0/b', 5],
    ['/a/1', null],
    ['/x~1y/~0', 'tilde'],
    ['/', 'empty'],
    ['/none', undefined],
    ['/a/2', undefined],
    ['/a/1/b', undefined],
    ['/a/0/b/c', undefined],
    ['/a/length', 2],
    ['/constructor', undefined],
    ['/__proto__', undefined],
    ['/a/map', undefined],
  ])('%s', (pointer, value) => expect(valueAt(data, pointer)).toBe(value));

  test.each([
    ['options', 0, 'id'],
    ['~/', '~1', '0'],
  ])('finds again what toPointer wrote: %o', (...path) => {
    const nested = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), 'found');
    expect(valueAt(nested, toPointer(path))).toBe('found');
  });
});
