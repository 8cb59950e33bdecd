import { product } from '../money/product.ts';
import { baseOf, isReference, type Linked, type Quantity, rangeOf } from './quantity.ts';
import type { Scenario } from './schema.ts';

/** Address of a shared quantity's value: one input for all who refer to it. */
export const commonAddress = (id: string): string => `/common/${id}/value`;

/** The shared quantity of an id that a parsed scenario refers to. */
export function sharedIn({ common }: Pick<Scenario, 'common'>, id: string): NonNullable<Scenario['common']>[string] {
  const shared = common && Object.hasOwn(common, id) ? common[id] : undefined;
  if (!shared) throw new Error(`The scenario has no common quantity ${id}.`);
  return shared;
}

/** The number and range a quantity comes to: its own, or the shared one's times its factor. */
export function statedOf({ common }: Pick<Scenario, 'common'>, quantity: Linked): Quantity {
  if (!isReference(quantity)) return quantity;
  const shared = sharedIn({ common }, quantity.common);
  return quantity.factor === undefined ? shared.value : times(shared.value, quantity.factor);
}

/** The value a calculation uses of a quantity when it uses one. */
export const baseIn = (scenario: Pick<Scenario, 'common'>, quantity: Linked): number =>
  baseOf(statedOf(scenario, quantity));

/** Product of two quantities; ends by ends, as no kind of quantity with a factor is negative but growth. */
function times(value: Quantity, factor: Quantity): Quantity {
  const [ofValue, ofFactor] = [rangeOf(value), rangeOf(factor)];
  const base = product(baseOf(value), baseOf(factor));
  if (!ofValue && !ofFactor) return base;
  const { low, high } = ofValue ?? { low: baseOf(value), high: baseOf(value) };
  const by = ofFactor ?? { low: baseOf(factor), high: baseOf(factor) };
  const ends = [low, high].flatMap((end) => [product(end, by.low), product(end, by.high)]);
  return { low: Math.min(...ends), base, high: Math.max(...ends) };
}
