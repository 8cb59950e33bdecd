import { ARCHETYPE_IDS, ARCHETYPES, type ArchetypeId, type Language, type Option, type Scenario } from '@ec-tco/core';
import { keepOption, moveOption } from '@ec-tco/core/scenario';
import type { Draft } from '../../state/draft.ts';
import { childPointer } from '../../state/pointer.ts';
import { addedOption } from '../added-option.ts';
import { applyEdit } from '../apply-edit.ts';
import { type Edit, sourceEdits } from '../edit.ts';
import { shareEdits } from '../share-edits.ts';

/** What goes with an option's form, beside its cost lines. */
const OF_FORM = ['customPages', 'securityTasks', 'existing', 'annualProbability', 'transition'] as const;

/** Whether a cost line goes with an option's form: an insurance may be had with any. */
export const isOfForm = ({ category }: Option['lines'][number]): boolean => category !== 'incident';

/**
 * An option's cost lines, and what else its form brings, as a ready-made one has them beside the others of the scenario:
 * one step for undo. Its insurance, sales, stages and credits are its own and stay.
 */
export function replaceRows(draft: Draft, index: number, archetype: ArchetypeId, language: Language): Edit {
  const data = draft.data as Scenario;
  const option = data.options[index] as Option;
  const { id, lines, name } = option;
  const at = `/options/${id}`;
  const others = { ...data, options: data.options.filter((_, i) => i !== index) } as Scenario;
  // A name that says another form would be a wrong one.
  const own = readyNames(data, language).has(name) ? {} : { name };
  const { option: made, sources } = addedOption(others, archetype, { id, language, ...own });
  const insured = option.insurance !== undefined || !lines.every(isOfForm);
  const kept = (key: string): boolean => insured && key.startsWith(`${at}/insurance/`);
  const brought = Object.fromEntries(Object.entries(sources).filter(([key]) => !kept(key)));
  const ofForm = (key: string): boolean =>
    ['lines', 'insurance', 'transition'].some((part) => key.startsWith(`${at}/${part}/`));
  const stale = Object.keys(data.sources ?? {}).filter((key) => ofForm(key) && !kept(key));
  const list = `${at}/lines`;
  const keys = insured ? OF_FORM : ([...OF_FORM, 'insurance'] as const);
  const edits: readonly Edit[] = [
    ...stale.map((key): Edit => ({ kind: 'value', pointer: childPointer('/sources', key), value: undefined })),
    // One by one: what points to a line lets go of it.
    ...lines.flatMap((line, i): Edit[] => (isOfForm(line) ? [{ kind: 'remove', list, index: i }] : [])).toReversed(),
    ...made.lines
      .filter((line) => isOfForm(line) || !insured)
      .map((item, i): Edit => ({ kind: 'add', list, item, index: i })),
    ...keys.map((key): Edit => ({ kind: 'value', pointer: `${at}/${key}`, value: made[key] })),
    { kind: 'value', pointer: `${at}/name`, value: made.name },
    ...sourceEdits(data, brought),
  ];
  const after = applyEdit(draft, { kind: 'all', edits });
  return { kind: 'all', edits: [...edits, ...shareEdits(after.data as Scenario)] };
}

function readyNames({ dataSet }: Scenario, language: Language): ReadonlySet<string> {
  return new Set(
    ARCHETYPE_IDS.flatMap((id) => {
      const settings = { id, language, dataSet };
      return [
        ...Object.values(ARCHETYPES[id].name),
        keepOption(id, settings).option.name,
        moveOption(id, settings).option.name,
      ];
    }),
  );
}
