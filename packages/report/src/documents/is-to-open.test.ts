import { expect, test } from 'vitest';
import { isToOpen } from './is-to-open.ts';

test('what runs is not opened; of a site of one’s own that is so without a word, of a service by its word', () => {
  const told = (journey: 'new' | 'operating', kind: 'mall' | 'self-built-in-house') =>
    [undefined, true, false].map((existing) =>
      isToOpen({ journey }, { kind, ...(existing !== undefined && { existing }) }),
    );
  expect(told('operating', 'self-built-in-house')).toEqual([false, false, true]);
  expect(told('operating', 'mall')).toEqual([true, false, true]);
  expect(told('new', 'self-built-in-house')).toEqual([true, false, true]);
});
