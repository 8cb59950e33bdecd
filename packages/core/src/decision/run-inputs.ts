import type { Prepared } from '../model/prepare.ts';
import { scenarioInputs } from '../scenario/inputs.ts';

/** Numeric inputs by what they belong to. A price of another form is another number, so that its kind is part of the key. */
export function inputsByKey({
  scenario,
}: Prepared): ReadonlyMap<string, { readonly pointer: string; readonly base: number }> {
  const forms = new Map<string, string>(
    scenario.options.flatMap((option) =>
      option.lines.map(({ id, amount }) => [`/options/${option.id}/lines/${id}/amount`, amount.kind] as const),
    ),
  );
  const key = (pointer: string): string => {
    const form = forms.get(pointer.slice(0, pointer.lastIndexOf('/')));
    return form === undefined ? pointer : `${form === 'unquoted' ? 'fixed' : form} ${pointer}`;
  };
  return new Map(scenarioInputs(scenario).map(({ pointer, base }) => [key(pointer), { pointer, base }]));
}
