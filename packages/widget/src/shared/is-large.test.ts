import type { Scenario } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { isLarge } from './is-large.ts';

test.each([
  [59, 1, 40, false],
  [59, 1, 41, true],
  [1, 100, 0, true],
])('%i and %i lines, and %i credits', (first, second, credits, large) => {
  const options = [{ lines: Array(first), credits: Array(credits) }, { lines: Array(second) }];
  expect(isLarge({ options } as unknown as Scenario)).toBe(large);
});
