import { expect, test } from 'vitest';
import { basisNotes } from './basis-notes.ts';

test.each(['ja', 'en'] as const)('of the final edition is told what is taken from it, %s', (language) => {
  expect(basisNotes('draft-2022-10', language)).toHaveLength(1);
  const [draft, final, ...others] = basisNotes('final-2023-03', language);
  expect(others).toEqual([]);
  expect(draft).toEqual(basisNotes('draft-2022-10', language)[0]);
  expect(final?.text).toMatch(/確定版（2023年3月）|final edition \(March 2023\)/);
});
