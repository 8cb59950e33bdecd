import { describe, expect, test } from 'vitest';
import type { Option, Scenario } from '../scenario/schema.ts';
import { answers, option, scenario } from './fixtures.ts';
import { requirementStates, todaysStates } from './requirement-state.ts';

const running = (others: Partial<Scenario> = {}): Scenario => scenario({ journey: 'operating', ...others });
const own = (others: Partial<Option>) => option('self-built-outsourced', others);
const stateOf = (whole: Scenario, of?: Option, id = 'build-1') =>
  requirementStates(whole, of).find((state) => state.id === id);

test('an answer, with its date, person and note', () => {
  const said = { status: 'to-do', due: '2026-10-31', responsible: '保守会社', note: 'メモ' } as const;
  expect(stateOf(running({ requirements: answers('done', { 'build-1': said }) }))).toEqual({
    ...{ id: 'build-1', class: 'mandatory', classFrom: 'draft-2022-10', misplaced: null, open: true, own: false },
    ...{ stage: null, ...said },
  });
  expect(stateOf(running({ requirements: {} }))).toMatchObject({ status: 'unanswered', due: null, note: null });
});

// methodology: 12/besides
test('what is said of today’s site says nothing of one that is yet to be built', () => {
  const whole = running({ requirements: answers('outsourced') });
  expect(stateOf(whole, own({}))).toMatchObject({ status: 'outsourced', own: false });
  expect(stateOf(whole, own({ existing: false }))).toMatchObject({ status: 'unanswered', misplaced: null });
});

// methodology: 12/besides
describe('an option’s own answer', () => {
  const whole = running({ requirements: answers('to-do') });
  const done = { 'build-1': { status: 'done' } } as const;
  const stages = (...requirements: (typeof done | undefined)[]): Partial<Option> => ({
    stages: requirements.map((one, i) => ({
      ...{ id: `stage-${i}`, name: `Stage ${i}`, year: 2 + i },
      ...(one === undefined ? {} : { requirements: one }),
    })),
  });
  test.each<[string, Partial<Option>, object]>([
    ['none', {}, { status: 'to-do', own: false, stage: null }],
    ['of today', { requirements: done }, { status: 'done', own: true, stage: null }],
    ['of a stage', stages(done, undefined), { status: 'to-do', own: true, stage: { name: 'Stage 0', year: 2 } }],
    ['of a stage about another', stages(undefined), { status: 'to-do', own: false, stage: null }],
    ['of both', { requirements: done, ...stages(done) }, { status: 'done', own: true, stage: null }],
  ])('%s', (_, more, expected) => expect(stateOf(whole, own(more))).toMatchObject(expected));
  // methodology: 8/without-a-transition
  test('of a stage of a site that is yet to be built: what it lacks when it opens, it lacks', () => {
    const answered = own({ existing: false, requirements: { 'build-1': { status: 'cannot' } }, ...stages(done) });
    expect(stateOf(whole, answered)).toMatchObject({ status: 'cannot', stage: null });
  });
});

test('today’s site is known by the options that say they are it, else by what is answered for all', () => {
  const today = own({ existing: true, requirements: { 'build-1': { status: 'cannot' } } });
  const other = own({ id: 'other', requirements: { 'build-1': { status: 'done' } } });
  const statuses = (options: readonly Option[]) =>
    todaysStates(running({ options, requirements: answers('to-do') }))
      .filter(({ id }) => id === 'build-1')
      .map(({ status }) => status);
  expect(statuses([today, other])).toEqual(['cannot']);
  expect(statuses([other])).toEqual(['to-do']);
});

// methodology: 12/the-gravest
test('a grade of the final edition is taken where it is known, else the draft’s class', () => {
  const final = scenario({ dataSet: 'final-2023-03' });
  expect(stateOf(final, undefined, 'operation-1')).toMatchObject({ class: 'mandatory', classFrom: 'final-2023-03' });
  expect(stateOf(final, undefined, 'operation-5')).toMatchObject({ class: 'recommended', classFrom: 'draft-2022-10' });
  expect(stateOf(scenario(), undefined, 'operation-1')?.classFrom).toBe('draft-2022-10');
});
