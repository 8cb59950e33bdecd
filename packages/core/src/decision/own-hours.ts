import { baseValues } from '../engine/base-values.ts';
import { affectedWithin, ancestors, dependencies } from '../formula/walk.ts';
import { optionNumbers } from '../model/numbers.ts';
import type { Prepared } from '../model/prepare.ts';
import { AMOUNT_TRAITS } from '../scenario/amount-traits.ts';

/** Yen an hour, so that cells in whole yen hold hours to a millionth. */
const FINE = 1_000_000;

/**
 * Hours of the shop's own work that an option takes over the years compared, those before opening too: what its lines in
 * hours would cost if an hour cost one unit and no price rose.
 * @throws EcTcoError `unknown-option`
 */
export function ownHours({ model }: Prepared, option: string): number {
  const lines = optionNumbers(model, option).lines.filter(
    ({ line: { stated } }) => stated && !AMOUNT_TRAITS[stated.amount.kind].paid,
  );
  const totals = lines.map(({ total }) => total.of.index);
  if (totals.length === 0) return 0;
  const graph = dependencies(model);
  const affectedBy = affectedWithin(graph, ancestors(graph, totals));
  const numbers = baseValues(model).copy();
  const set = (address: string, value: number): void => {
    const input = model.byPointer.get(address);
    if (input) numbers.change(input.index, value, affectedBy(input.index));
  };
  set('/business/hourlyCost', FINE);
  set('/rates/inflation', 0);
  for (const { line } of lines) set(`/options/${option}/lines/${line.id}/escalation/rate`, 0);
  return totals.reduce((sum, index) => sum + numbers.at(index).toNumber(), 0) / FINE;
}
