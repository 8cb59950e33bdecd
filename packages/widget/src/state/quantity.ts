import type { Quantity } from '@ec-tco/core';

// The core's own check their arguments, with all that needs; a field gives numbers it has read itself, and comes first.

/** The value of a number, whether or not it has a range. */
export const baseOf = (quantity: Quantity): number => (typeof quantity === 'number' ? quantity : quantity.base);

/** The range of a number; undefined where it has none. */
export const rangeOf = (quantity: Quantity): { readonly low: number; readonly high: number } | undefined =>
  typeof quantity === 'number' ? undefined : quantity;
