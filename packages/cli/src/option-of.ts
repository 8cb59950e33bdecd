import type { Option, Scenario } from '@ec-tco/core';
import type { Context } from './context.ts';
import { usageFailure } from './failure.ts';

/** The option of an id; ends the command with the ids there are. */
export function optionOf(scenario: Scenario, id: string, { say }: Pick<Context, 'say'>): Option {
  const found = scenario.options.find((option) => option.id === id);
  if (found) return found;
  const ids = scenario.options.map((option) => option.id).join(', ');
  const asked = JSON.stringify(id.slice(0, 60));
  throw usageFailure(
    say({ ja: `形態の id がありません: ${asked}。使えるもの: ${ids}`, en: `No option ${asked}. Allowed: ${ids}` }),
  );
}
