import type { ScenarioData } from '@ec-tco/core';
import type { RequirementId } from '@ec-tco/core/guideline';

/**
 * Ticks 対策完了: the requirement is done, on that day. The day stands in `due`, which for what is done is the day it was;
 * who did it, the note and the cost lines stay.
 * @param date ISO date.
 */
export const completeRequirement = (
  scenario: ScenarioData,
  requirement: RequirementId,
  date: string,
): ScenarioData => ({
  ...scenario,
  requirements: {
    ...scenario.requirements,
    [requirement]: { ...scenario.requirements[requirement], status: 'done', due: date },
  },
});
