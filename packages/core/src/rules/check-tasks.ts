import { AMOUNT_TRAITS } from '../scenario/amount-traits.ts';
import { SECURITY_TASKS, type SecurityTask } from '../scenario/ids.ts';
import type { Option } from '../scenario/schema.ts';
import { type Finding, finding } from './finding.ts';
import { linesFor } from './line-facts.ts';

/** Whether each of the ten security tasks of a self-built site is in somebody's hands and paid for. */
export const checkTasks = (option: Option): readonly Finding[] =>
  SECURITY_TASKS.flatMap((task) => checkTask(option, task));

function checkTask(option: Option, task: SecurityTask): readonly Finding[] {
  const coverage = option.securityTasks?.[task];
  const lines = linesFor(option, task);
  switch (coverage) {
    case undefined:
      return lines.length > 0 ? [] : [finding('task-missing', { task, stated: false })];
    case 'missing':
      return [finding('task-missing', { task, stated: true })];
    case 'in-house':
      return lines.some((line) => !AMOUNT_TRAITS[line.amount.kind].paid)
        ? []
        : [finding('task-without-hours', { task })];
    case 'outsourced':
    case 'included':
      return lines.length > 0 ? [] : [finding('task-without-line', { task, coverage })];
  }
}
