import { expect, test } from 'vitest';
import { firstOf } from './first-of.ts';

test('three lines, each of thirty letters', () => {
  expect(firstOf(['a', '𠮷'.repeat(31), 'c', 'd'])).toEqual(['a', `${'𠮷'.repeat(30)}…`, 'c']);
});
