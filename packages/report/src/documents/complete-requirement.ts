import type { ScenarioData } from '@ec-tco/core';
import type { RequirementId } from '@ec-tco/core/guideline';

/**
 * Ticks 対策完了: the requirement is done, on that day. The day stands in `due`, which for what is done is the day it was;
 * who did it, the note and the cost lines stay.
 * @param date ISO date.
 * @param option id of the option whose own answer it is; the answer for all where left out.
 */
export function completeRequirement(
  scenario: ScenarioData,
  requirement: RequirementId,
  date: string,
  option?: string,
): ScenarioData {
  const done = { status: 'done', due: date } as const;
  if (option === undefined) {
    const { requirements } = scenario;
    return { ...scenario, requirements: { ...requirements, [requirement]: { ...requirements[requirement], ...done } } };
  }
  const options = scenario.options.map((one) =>
    one.id === option
      ? {
          ...one,
          requirements: { ...one.requirements, [requirement]: { ...one.requirements?.[requirement], ...done } },
        }
      : one,
  );
  return { ...scenario, options };
}
