import type { ScenarioData } from '@ec-tco/core';
import { HOSTILE_TEXTS } from './texts.ts';
import { validScenario } from './valid-scenario.ts';

const OWN = ['title', 'name', 'note', 'responsible'];
/** As a scenario may hold them: lone halves of characters are refused, names have at most 100 characters. */
const ALL = Object.values(HOSTILE_TEXTS).map((text) => `x ${text.replaceAll(/\p{Cs}/gu, '')}`.slice(0, 100));

/** A scenario in which every text that is its author's own comes from `text`, and each of the hostile ones has its place. */
function scenarioOf(text: (place: number) => string): ScenarioData {
  let next = 0;
  const scenario = JSON.parse(JSON.stringify(validScenario()), (key, value: unknown) =>
    OWN.includes(key) && typeof value === 'string' ? text(next++) : value,
  ) as ScenarioData;
  const lines = scenario.options[0]?.lines as unknown[];
  const first = lines[0] as object;
  while (next < ALL.length) lines.push({ ...first, id: `more-${next}`, name: text(next++) });
  return scenario;
}

export const hostileScenario = (): ScenarioData => scenarioOf((place) => ALL[place % ALL.length] ?? 'x');
/** The same with texts that mean nothing to anybody. */
export const harmlessScenario = (): ScenarioData => scenarioOf((place) => `text ${place}`);
