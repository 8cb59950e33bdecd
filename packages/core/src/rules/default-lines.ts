import { REQUIREMENT_TASKS } from '../reference/guideline/requirement-tasks.ts';
import type { RequirementId } from '../scenario/ids.ts';
import { isSelfBuilt } from '../scenario/option-traits.ts';
import type { Option } from '../scenario/schema.ts';
import { linesFor } from './line-facts.ts';

/** Lines that pay for a requirement and do no task: the premium, what is done once, what the site is bought with. */
const PAID_BY: Readonly<Partial<Record<RequirementId, string>>> = {
  'operation-6': 'insurance',
  'build-1': 'diagnosis-before-delivery',
  'build-14': 'certificate',
};

/**
 * The lines of an option that pay for a requirement by what they say of themselves: their security tasks, or what
 * they are. None of a service, which meets requirements by itself. For an answer that names no lines yet.
 */
export function defaultLines(option: Option, requirement: RequirementId): Option['lines'] {
  if (!isSelfBuilt(option.kind)) return [];
  const paid = PAID_BY[requirement];
  if (paid) return paid === 'insurance' && !option.insurance ? [] : option.lines.filter(({ id }) => id === paid);
  const doing = new Set((REQUIREMENT_TASKS[requirement] ?? []).flatMap((task) => linesFor(option, task)));
  return option.lines.filter((line) => doing.has(line));
}
