import { expect, test } from 'vitest';
import { pastedCounts } from './pasted-counts.ts';
import { readRows } from './read-rows.ts';

test('the first lines that are not read are shown, the others counted, and rows without room', () => {
  const unread = ['a', 'b', 'c', 'd', 'e'];
  const pasted = { ...readRows('保守\t3万円\nWAF\t2万円'), unread, rest: 4 };
  expect(pastedCounts(pasted, { read: 1, open: 1 })).toEqual({
    read: 1,
    open: 1,
    sums: [],
    off: undefined,
    unread: ['a', 'b', 'c'],
    more: 2,
    optional: [],
    beyond: 5,
  });
});
