import { describe, expect, it } from 'vitest';
import type { OptionKind, RequirementId } from '../scenario/ids.ts';
import type { Option, RequirementAnswer, Scenario } from '../scenario/schema.ts';
import { answers, line, option, scenario } from './fixtures.ts';
import { linkedLines, requirementShares } from './requirement-shares.ts';

const lines = [line('paid'), line('own', { amount: { kind: 'hours', hours: 3 } })];
const link = (...ids: readonly string[]) => ids.map((id) => ({ option: 'self-built-outsourced', line: id }));
const shareOf = (
  journey: Scenario['journey'],
  answer: RequirementAnswer | undefined,
  kind: OptionKind = 'self-built-outsourced',
  id: RequirementId = 'build-1',
) => {
  const own = option(kind, { lines });
  const whole = scenario({ journey, options: [own], requirements: answers('cannot', { [id]: answer }) });
  return requirementShares(whole, own).find((share) => share.id === id);
};

describe('who fulfils a requirement', () => {
  it.each([
    ['new', { status: 'in-house' }, 'in-house'],
    ['new', { status: 'outsourced' }, 'delegated'],
    ['new', { status: 'cannot' }, 'unmet'],
    ['new', { status: 'done' }, 'undecided'],
    ['new', undefined, 'undecided'],
    ['new', { status: 'unknown' }, 'undecided'],
    ['new', { status: 'unknown', lines: link('paid') }, 'undecided'],
    ['operating', { status: 'done' }, 'done'],
    ['operating', { status: 'to-do' }, 'undecided'],
    ['operating', { status: 'to-do', lines: link('own') }, 'in-house'],
    ['operating', { status: 'to-do', lines: link('paid') }, 'delegated'],
    ['operating', { status: 'to-do', lines: link('paid', 'own') }, 'delegated'],
    ['operating', { status: 'to-do', lines: [{ option: 'other', line: 'paid' }] }, 'undecided'],
  ] as const)('%s, %j: %s', (journey, answer, share) => expect(shareOf(journey, answer)?.share).toBe(share));

  it('a hosted service takes over what it offers, and tells what it leaves', () => {
    const cannot = { status: 'cannot' } as const;
    expect(shareOf('new', cannot, 'self-built-managed', 'operation-1')).toMatchObject({
      share: 'delegated',
      hosted: true,
      left: null,
    });
    expect(shareOf('new', cannot, 'self-built-managed', 'operation-2')?.left?.en).toContain('Backups');
    expect(shareOf('new', cannot, 'self-built-managed', 'build-1')).toMatchObject({ share: 'unmet', hosted: false });
    expect(shareOf('new', cannot, 'self-built-outsourced', 'operation-1')?.share).toBe('unmet');
  });
});

it('lines that pay for a requirement: those that any answer names, in the option’s order', () => {
  const all = [line('later'), line('own'), line('for-all'), line('other')];
  const stages = [
    { id: 'none', name: 'none', year: 2 },
    { id: 'elsewhere', name: 'elsewhere', year: 3, requirements: { 'build-2': { status: 'done', lines: ['other'] } } },
    { id: 'fixed', name: 'fixed', year: 4, requirements: { 'build-1': { status: 'done', lines: ['later'] } } },
    { id: 'free', name: 'free', year: 5, requirements: { 'build-1': { status: 'done' } } },
  ] as const;
  const whole = scenario({
    requirements: answers('in-house', { 'build-1': { status: 'in-house', lines: link('for-all') } }),
  });
  const named = (more: Partial<Option>) =>
    linkedLines(whole, option('self-built-outsourced', { lines: all, ...more }), 'build-1').map(({ id }) => id);
  expect(named({})).toEqual(['for-all']);
  expect(named({ requirements: { 'build-1': { status: 'in-house' } } })).toEqual(['for-all']);
  expect(named({ requirements: { 'build-2': { status: 'in-house', lines: ['own'] } } })).toEqual(['for-all']);
  expect(named({ requirements: { 'build-1': { status: 'in-house', lines: ['own'] } }, stages })).toEqual([
    ...['later', 'own', 'for-all'],
  ]);
});
