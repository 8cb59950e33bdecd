import type { Prepared } from '../model/prepare.ts';
import { scenarioInputs } from '../scenario/inputs.ts';

/** Numeric inputs by what they belong to: an input keeps its key when lines or options change their place. */
export function inputsByKey({
  scenario,
}: Prepared): ReadonlyMap<string, { readonly pointer: string; readonly base: number }> {
  const key = (pointer: string): string => {
    const parts = pointer.split('/');
    const option = parts[1] === 'options' ? scenario.options[Number(parts[2])] : undefined;
    if (!option) return pointer;
    const line = parts[3] === 'lines' ? option.lines[Number(parts[4])] : undefined;
    if (!line) return `/options/${option.id}/${parts.slice(3).join('/')}`;
    // A price of another form is another line's number: its kind is part of the key.
    const kind = parts[5] === 'amount' ? `${line.amount.kind === 'unquoted' ? 'fixed' : line.amount.kind}` : '';
    return `/options/${option.id}/lines/${line.id}/${kind}/${parts.slice(5).join('/')}`;
  };
  return new Map(scenarioInputs(scenario).map(({ pointer, base }) => [key(pointer), { pointer, base }]));
}
