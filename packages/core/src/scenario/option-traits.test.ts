import { expect, test } from 'vitest';
import { OPTION_KINDS } from './ids.ts';
import { isSelfBuilt, OPTION_TRAITS } from './option-traits.ts';

const having = (trait: 'selfBuilt' | 'byContractor' | 'hosted' | 'marketplace') =>
  OPTION_KINDS.filter((kind) => OPTION_TRAITS[kind][trait]);

test('each trait holds for the forms the guideline means', () => {
  expect(having('selfBuilt')).toEqual(['self-built-in-house', 'self-built-outsourced', 'self-built-managed']);
  expect(having('selfBuilt')).toEqual(OPTION_KINDS.filter(isSelfBuilt));
  expect(having('byContractor')).toEqual(['self-built-outsourced', 'self-built-managed']);
  expect(having('hosted')).toEqual(['self-built-managed']);
  expect(having('marketplace')).toEqual(['mall']);
});
