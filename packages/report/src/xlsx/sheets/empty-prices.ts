import { cellReference } from '../book/address.ts';
import { inputPlace, isPrice } from '../read/input-place.ts';
import type { SheetContext } from './context.ts';

/** Formulas that are true where one of the lines has no price, as the sheet of inputs says now. */
export function emptyPrices(
  { scenario, values }: SheetContext,
  option: string,
  lines: readonly string[],
  sheet: string,
): readonly string[] {
  const own = lines.flatMap((line) => {
    const pointer = `/options/${option}/lines/${line}/amount/yen`;
    const place = values.get(pointer);
    const keys = place && inputPlace(scenario, pointer);
    return keys && isPrice(scenario, keys) ? [`ISBLANK(${cellReference(place, sheet)})`] : [];
  });
  return chunked(own, 250).map((part) => `OR(${part.join(',')})`);
}

const chunked = <T>(of: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(of.length / size) }, (_, i) => of.slice(i * size, (i + 1) * size));
