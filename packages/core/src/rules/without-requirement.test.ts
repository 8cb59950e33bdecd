import { describe, expect, test } from 'vitest';
import type { Option, Scenario } from '../scenario/schema.ts';
import { answers, line, option, scenario } from './fixtures.ts';
import { linesOfRequirement, withoutRequirement } from './without-requirement.ts';

const SITE = 'self-built-outsourced';
const of = (...lines: readonly string[]) => lines.map((id) => ({ option: SITE, line: id }));
const site = option(SITE, {
  lines: ['waf', 'care', 'watch'].map((id) => line(id)),
  requirements: {
    'operation-5': { status: 'outsourced', note: 'ours', lines: ['waf', 'watch'] },
    'build-1': { status: 'in-house', lines: ['watch'] },
    'build-2': { status: 'cannot', lines: ['waf', 'care'] },
    'build-4': { status: 'cannot' },
  },
});
const plain = option('self-built-in-house', { lines: [line('waf')] });
const before: Scenario = scenario({
  options: [site, plain],
  requirements: answers('in-house', {
    'operation-5': { status: 'outsourced', lines: of('waf', 'care') },
    'operation-6': { status: 'outsourced', lines: [...of('care'), { option: plain.id, line: 'waf' }] },
    'build-3': { status: 'cannot', lines: of('waf', 'care') },
  }),
});

test('a line is its own where no other requirement that is met needs it: elsewhere it is another line', () => {
  expect(linesOfRequirement(before, 'operation-5')).toStrictEqual({ own: of('waf'), shared: of('care', 'watch') });
  for (const id of ['build-4', 'build-5'] as const) {
    expect(linesOfRequirement(before, id)).toStrictEqual({ own: [], shared: [] });
  }
  expect(linesOfRequirement({ ...before, requirements: {}, options: [plain] }, 'build-5').own).toStrictEqual([]);
});

describe('left out', () => {
  const after = () => withoutRequirement(before, 'operation-5');
  const answersOf = ({ options }: Scenario): Option['requirements'] => options[0]?.requirements;
  test('for all: no answer names the line that is gone', () => {
    const { requirements } = after();
    expect(requirements['operation-5']).toStrictEqual({ status: 'cannot' });
    expect(requirements['build-3']).toStrictEqual({ status: 'cannot', lines: of('care') });
    expect(requirements['operation-6']).toStrictEqual(before.requirements['operation-6']);
  });
  test('of the option that answered for itself, with its note', () => {
    expect(answersOf(after())).toStrictEqual({
      'operation-5': { status: 'cannot', note: 'ours' },
      'build-1': { status: 'in-house', lines: ['watch'] },
      'build-2': { status: 'cannot', lines: ['care'] },
      'build-4': { status: 'cannot' },
    });
    expect(answersOf(withoutRequirement(before, 'build-1'))?.['build-1']).toStrictEqual({ status: 'cannot' });
    expect(after().options[0]?.lines.map(({ id }) => id)).toEqual(['care', 'watch']);
  });
  test('with more than one line: each is gone, and no other answer names any of them', () => {
    const whole = scenario({
      options: [option(SITE, { lines: ['waf', 'care', 'watch'].map((id) => line(id)) })],
      requirements: answers('in-house', {
        'build-1': { status: 'in-house', lines: of('waf', 'care') },
        'build-2': { status: 'cannot', lines: of('care', 'watch') },
      }),
    });
    const { options, requirements } = withoutRequirement(whole, 'build-1');
    expect(options[0]?.lines.map(({ id }) => id)).toEqual(['watch']);
    expect(requirements['build-2']).toStrictEqual({ status: 'cannot', lines: of('watch') });
  });
  test('an option without answers of its own, and without the lines, stays as it is', () => {
    expect(after().options[1]).toBe(plain);
  });
  test('in every stage of a plan, whose lines are its own as well', () => {
    const stages = [
      {
        id: 'soon',
        name: 'soon',
        year: 2,
        requirements: { 'operation-5': { status: 'outsourced', lines: ['watch'] } },
      },
      { id: 'later', name: 'later', year: 3, requirements: { 'build-1': { status: 'done', lines: ['waf'] } } },
      { id: 'last', name: 'last', year: 4, annualProbability: 0.01 },
    ] as const;
    const planned = scenario({ options: [option(SITE, { lines: site.lines, stages })] });
    expect(linesOfRequirement(planned, 'operation-5')).toStrictEqual({ own: of('watch'), shared: [] });
    const [left] = withoutRequirement(planned, 'operation-5').options;
    expect(left?.lines.map(({ id }) => id)).toEqual(['waf', 'care']);
    expect(left?.stages).toEqual([{ ...stages[0], requirements: {} }, stages[1], stages[2]]);
  });
});
