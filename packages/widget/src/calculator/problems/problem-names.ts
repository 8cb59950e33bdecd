import type { Language, Problem, Scenario } from '@ec-tco/core';
import { describeInput, describeProblem, WRITING } from '@ec-tco/core/format';
import type { Draft } from '../../state/draft.ts';

/** What is wrong, without the place: that is clear from the field, or said before it. */
export const withoutPlace = (problem: Problem, language: Language): string =>
  describeProblem({ ...problem, path: '' }, language).replace(/^[^:：]*[:：]\s*/, '');

type Named = { readonly id: string; readonly name: string };

/** The names of the option and of the cost, credit or stage that an address lies in; none where it lies in neither. */
function around(scenario: Scenario, path: string): readonly string[] {
  const [root, id, list, item] = path.split('/').slice(1);
  const option = root === 'options' ? scenario.options.find((one) => one.id === id) : undefined;
  const lists: Readonly<Record<string, readonly Named[] | undefined>> = option
    ? { lines: option.lines, credits: option.credits, stages: option.stages }
    : {};
  const inside = list === undefined ? undefined : lists[list]?.find((one) => one.id === item);
  return [option, inside].flatMap((one) => (one ? [one.name] : []));
}

/** What of a draft is to be put right: in words, by address. A number has its name; elsewhere it is said what is wrong. */
export function problemNames(draft: Draft, language: Language): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const inputAt = (pointer: string) => describeInput(draft.scenario, pointer, language);
  for (const pointer of Object.keys(draft.texts)) found.set(pointer, inputAt(pointer));
  for (const problem of draft.problems) {
    const { path } = problem;
    if (found.has(path)) continue;
    const name = inputAt(path);
    const names = around(draft.data as Scenario, path);
    found.set(path, name === path ? [...names, withoutPlace(problem, language)].join(WRITING[language].colon) : name);
  }
  return found;
}
