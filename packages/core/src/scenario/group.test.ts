import { expect, test } from 'vitest';
import { line, option } from '../rules/fixtures.ts';
import { linesOfGroup } from './group.ts';
import type { Amount, Line } from './schema.ts';

const share = (of: Extract<Amount, { kind: 'share' }>['of']): Partial<Line> => ({
  amount: { kind: 'share', rate: 0.1, of, basis: 'total' },
});
const group = (lines: readonly Line[], of: string): string[] =>
  linesOfGroup(option('saas', { lines }), lines.find(({ id }) => id === of) as Line).map(({ id }) => id);

test('other amounts have no group', () => {
  expect(group([line('a'), line('b')], 'a')).toEqual([]);
});
test('named lines, in the order of the option, each once', () => {
  expect(group([line('a'), line('b'), line('c', share({ lines: ['b', 'a', 'b'] }))], 'c')).toEqual(['a', 'b']);
});
// methodology: 2/times-is
test('a line that names itself is in its group, so that the circle is found', () => {
  expect(group([line('a', share({ lines: ['a'] }))], 'a')).toEqual(['a']);
});
test('a category, without the line itself', () => {
  const lines = [
    line('a', { category: 'build.other' }),
    line('b', { category: 'build.other', ...share({ category: 'build.other' }) }),
    line('c', { category: 'build.security' }),
    line('d', { category: 'build.other' }),
  ];
  expect(group(lines, 'b')).toEqual(['a', 'd']);
});
test('an empty category', () => {
  expect(group([line('a', share({ category: 'platform' }))], 'a')).toEqual([]);
});
