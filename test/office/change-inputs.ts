import type { Quantity, Scenario } from '@ec-tco/core';
import { scenarioInputs } from '@ec-tco/core/scenario';
import { cellName } from '../../packages/report/src/xlsx/book/address.ts';
import { definedName } from '../../packages/report/src/xlsx/book/defined-name.ts';
import { inputPlace, putAt, valueAt } from '../../packages/report/src/xlsx/read/input-place.ts';
import type { Made } from './workbooks.ts';

/** Inputs from all over the scenario become nine tenths of what they were, or one less where they are whole. */
export function changeInputs(
  { prepared, book }: Made,
  most: number,
): { readonly changed: Scenario; readonly cells: ReadonlyMap<string, number> } {
  const cells = new Map<string, number>();
  const changed = structuredClone<Scenario>(prepared.scenario);
  const inputs = scenarioInputs(prepared.scenario).filter(({ base, kind }) => base !== 0 && base > kind.min);
  const step = Math.max(1, Math.floor(inputs.length / most));
  for (const { pointer, base, kind } of inputs.filter((_, i) => i % step === 0).slice(0, most)) {
    const value = kind.integer ? Math.max(kind.min, base - 1) : Number((base * 0.9).toPrecision(6));
    const place = book.names.get(definedName('in', pointer));
    const keys = inputPlace(changed, pointer);
    if (!place || !keys) throw new Error(`${pointer} has no cell.`);
    cells.set(cellName(place), value);
    const stated = valueAt(changed, keys) as Quantity;
    // The number written is believed; its range only has to hold it.
    const ranged = (range: Exclude<Quantity, number>) => ({ ...range, low: Math.min(range.low, value), base: value });
    putAt(changed, keys, typeof stated === 'number' ? value : ranged(stated));
  }
  return { changed, cells };
}
