import { expect, test } from 'vitest';
import { sheetNames } from './sheet-names.ts';

test('names are legal, at most 31 long, and none comes twice', () => {
  const name = sheetNames();
  expect(name("a/b?*:[c]\\d'")).toBe('a b c d');
  expect(name('A B C D')).toBe('A B C D (2)');
  expect(name('\u202E\u0000 ')).toBe('sheet');
  expect(name("'History'")).toBe('History (2)');
  const long = name('😀'.repeat(40));
  expect(long).toBe('😀'.repeat(15));
  const second = name('😀'.repeat(40));
  expect(second).toBe(`${'😀'.repeat(13)} (2)`);
  expect(second.length).toBeLessThanOrEqual(31);
});

test('what ends a name is cut off with it', () => {
  const name = sheetNames();
  expect(name('a\uD800b')).toBe('a b');
  // No XML holds them: the file could not be opened.
  expect(name('a\uFFFEc\uFFFF')).toBe('a c');
  expect(name("''x' '")).toBe('x');
  expect(name('y'.repeat(31))).toBe('y'.repeat(31));
  expect(name(`${'z'.repeat(29)}' zzz`)).toBe('z'.repeat(29));
});
