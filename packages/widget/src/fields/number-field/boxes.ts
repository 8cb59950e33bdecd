import type { Quantity } from '@ec-tco/core';
import { type InputUnit, isRate, isYen } from '../../state/number/number-rule.ts';
import { baseOf } from '../../state/quantity.ts';
import type { NumberPart } from '../events.ts';

/** What is typed into the boxes of a number field. */
export type Texts = Readonly<Partial<Record<NumberPart, string>>>;
export const PARTS = ['base', 'low', 'high'] as const;

export const sameQuantity = (a: Quantity | undefined, b: Quantity | undefined): boolean => {
  if (a === undefined || b === undefined || typeof a === 'number' || typeof b === 'number') return a === b;
  return a.low === b.low && a.base === b.base && a.high === b.high;
};
export const isUnordered = (quantity: Quantity | 'incomplete' | undefined): boolean =>
  typeof quantity === 'object' && !(quantity.low <= quantity.base && quantity.base <= quantity.high);
export const sameTexts = (a: Texts, b: Texts | undefined): boolean => PARTS.every((part) => a[part] === b?.[part]);

/** The sample's yen or share that stands in a field: people leave out the units of those. */
export function sampled(field: {
  readonly unit: InputUnit;
  readonly value: Quantity | undefined;
  readonly ownRange: boolean;
  readonly optional: boolean;
}): number | undefined {
  const { unit, value, ownRange, optional } = field;
  if (ownRange || optional || value === undefined || !(isYen(unit) || isRate(unit))) return undefined;
  return baseOf(value);
}
