import type { Option, Scenario } from '@ec-tco/core';

/** The option of an id. @throws RangeError where the scenario has none. */
export function optionOf(scenario: Scenario, id: string): Option {
  const found = scenario.options.find((option) => option.id === id);
  if (!found) throw new RangeError(`The scenario has no option ${id}.`);
  return found;
}
