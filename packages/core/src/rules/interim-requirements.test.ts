import { expect, it } from 'vitest';
import { answers, scenario } from './fixtures.ts';
import { measuresLacking } from './interim-requirements.ts';
import { requirementStates } from './requirement-state.ts';

const lacking = (requirements: ReturnType<typeof answers>) =>
  measuresLacking(requirementStates(scenario({ journey: 'operating', requirements })));

it('a measure that is done is lacking no more, anything else is', () => {
  expect(lacking({})).toEqual(['waf', 'insurance']);
  expect(lacking(answers('done'))).toEqual([]);
  expect(lacking(answers('done', { 'operation-5': 'to-do' }))).toEqual(['waf']);
  expect(lacking(answers('done', { 'operation-6': 'unknown' }))).toEqual(['insurance']);
});
