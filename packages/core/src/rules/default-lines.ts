import { REQUIREMENT_TASKS } from '../reference/guideline/requirement-tasks.ts';
import type { RequirementId } from '../scenario/ids.ts';
import { isSelfBuilt } from '../scenario/option-traits.ts';
import type { Option } from '../scenario/schema.ts';
import { linesFor } from './line-facts.ts';

/** The insurance premium pays for the requirement to be insured; it does no task. */
const INSURED: RequirementId = 'operation-6';

/**
 * The lines of an option that pay for a requirement by what they say of themselves: their security tasks, or that they
 * are the premium. None of a service, which meets requirements by itself. For an answer that names no lines yet.
 */
export function defaultLines(option: Option, requirement: RequirementId): Option['lines'] {
  if (!isSelfBuilt(option.kind)) return [];
  if (requirement === INSURED) return option.insurance ? option.lines.filter(({ id }) => id === 'insurance') : [];
  const doing = new Set((REQUIREMENT_TASKS[requirement] ?? []).flatMap((task) => linesFor(option, task)));
  return option.lines.filter((line) => doing.has(line));
}
