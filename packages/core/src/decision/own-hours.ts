import { baseValues } from '../engine/base-values.ts';
import { newPlace, once } from '../formula/memo.ts';
import { affectedWithin, ancestors, dependencies } from '../formula/walk.ts';
import { optionNumbers, type ScenarioModel } from '../model/numbers.ts';
import type { Prepared } from '../model/prepare.ts';
import { AMOUNT_TRAITS } from '../scenario/amount-traits.ts';

/** Yen an hour, so that cells in whole yen hold hours to a millionth. */
const FINE = 1_000_000;

const HOURS = newPlace();

/**
 * Hours of the shop's own work that an option takes over the years compared, those before opening too: what its lines in
 * hours would cost if an hour cost one unit and no price rose.
 * @throws EcTcoError `unknown-option`
 */
export function ownHours({ model }: Pick<Prepared, 'model'>, option: string): number {
  const { id } = optionNumbers(model, option);
  // Asked for one option after the other: what they are read off is made once for all.
  return once(model, HOURS, () => hoursByOption(model)).get(id) as number;
}

function hoursByOption(model: ScenarioModel): ReadonlyMap<string, number> {
  const options = model.options.map(({ id, lines }) => ({
    id,
    lines: lines.filter(({ line: { stated } }) => stated && !AMOUNT_TRAITS[stated.amount.kind].paid),
  }));
  const totals = options.flatMap(({ lines }) => lines.map(({ total }) => total.of.index));
  if (totals.length === 0) return new Map(options.map(({ id }) => [id, 0]));
  const graph = dependencies(model);
  const affectedBy = affectedWithin(graph, ancestors(graph, totals));
  const numbers = baseValues(model).copy();
  const set = (address: string, value: number): void => {
    const input = model.byPointer.get(address);
    if (input) numbers.change(input.index, value, affectedBy(input.index));
  };
  set('/business/hourlyCost', FINE);
  set('/rates/inflation', 0);
  for (const { id, lines } of options) {
    for (const { line } of lines) set(`/options/${id}/lines/${line.id}/escalation/rate`, 0);
  }
  return new Map(
    options.map(({ id, lines }) => [
      id,
      lines.reduce((sum, { total }) => sum + numbers.at(total.of.index).toNumber(), 0) / FINE,
    ]),
  );
}
