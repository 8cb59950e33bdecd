import { expect, it } from 'vitest';
import { SECURITY_TASKS } from '../scenario/ids.ts';
import type { Coverage } from '../scenario/schema.ts';
import { checkTasks } from './check-tasks.ts';
import { line, option } from './fixtures.ts';

const paid = line('paid', { tasks: ['patch'] });
const hours = line('hours', { tasks: ['patch'], amount: { kind: 'hours', hours: 2 } });

it.each<[Coverage | undefined, readonly ReturnType<typeof line>[], string | undefined]>([
  [undefined, [], 'task-missing'],
  [undefined, [paid], undefined],
  ['missing', [], 'task-missing'],
  ['missing', [paid], 'task-missing'],
  ['in-house', [], 'task-without-hours'],
  ['in-house', [paid], 'task-without-hours'],
  ['in-house', [paid, hours], undefined],
  ['outsourced', [], 'task-without-line'],
  ['outsourced', [paid], undefined],
  ['included', [], 'task-without-line'],
  ['included', [hours], undefined],
])('a task %s with its lines', (coverage, lines, code) => {
  const others = line('others', { tasks: SECURITY_TASKS.filter((task) => task !== 'patch') });
  const own = option('self-built-outsourced', {
    lines: [others, ...lines],
    ...(coverage === undefined ? {} : { securityTasks: { patch: coverage } }),
  });
  expect(checkTasks(own).map((item) => item.code)).toEqual(code === undefined ? [] : [code]);
});
