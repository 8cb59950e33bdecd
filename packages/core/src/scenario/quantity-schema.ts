import * as z from 'zod/mini';
import { QUANTITY_KINDS, type QuantityKind, type QuantityKindName } from './quantity.ts';
import { FORMATS } from './shape.ts';

const bounded = ({ min, max, integer }: QuantityKind) =>
  integer ? z.int().check(z.gte(min), z.lte(max)) : z.number().check(z.gte(min), z.lte(max));

/** Schema of a quantity: a number, or low ≤ base ≤ high. */
export function quantitySchema(name: QuantityKindName) {
  const number = bounded(QUANTITY_KINDS[name]);
  return z.union([number, z.strictObject({ low: number, base: number, high: number })]);
}

export const idSchema = () => z.string().check(z.regex(FORMATS.id));

/** Schema of a quantity that may also be a shared one. */
export function linkedSchema(name: QuantityKindName) {
  const number = bounded(QUANTITY_KINDS[name]);
  return z.union([
    number,
    z.strictObject({ low: number, base: number, high: number }),
    z.strictObject({ common: idSchema(), factor: z.optional(quantitySchema('factor')) }),
  ]);
}

export const certainSchema = (name: QuantityKindName) => bounded(QUANTITY_KINDS[name]);
