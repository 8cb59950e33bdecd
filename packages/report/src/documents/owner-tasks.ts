import type { OwnerTask, ScenarioData, Text } from '@ec-tco/core';
import { DATED_RULES, INITIATIVES, MANAGEMENT_ITEMS, WAF_CAUTIONS } from '@ec-tco/core/guideline';

/** What the owner's tasks are called, by the id under which a scenario keeps them. */
const TITLES: ReadonlyMap<string, Text> = new Map<string, Text>([
  ...[MANAGEMENT_ITEMS, INITIATIVES.new, INITIATIVES.operating, WAF_CAUTIONS]
    .flat()
    .map(({ id, title }) => [id, title] as const),
  ...DATED_RULES.map(({ id, title }) => [id.replaceAll('.', '-'), title] as const),
]);

/** The tasks of the guideline's part for owners that somebody has taken up: ticked, dated, or given to a person. */
export const ownerTasks = ({
  tasks = {},
}: Pick<ScenarioData, 'tasks'>): readonly (OwnerTask & { readonly id: string; readonly title: Text })[] =>
  Object.entries(tasks).map(([id, task]) => ({ ...task, id, title: TITLES.get(id) ?? { ja: id, en: id } }));
