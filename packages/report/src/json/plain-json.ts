import { Decimal } from '@ec-tco/core';

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A value as JSON writes it after `plainJson`. */
export type Plain<T> = T extends Decimal
  ? number | string
  : T extends undefined
    ? null
    : T extends readonly (infer U)[]
      ? readonly Plain<U>[]
      : T extends object
        ? { readonly [K in keyof T]-?: Plain<T[K]> }
        : T;

/**
 * Makes results JSON without losing a digit: a Decimal becomes a number when it is a whole number that float64 holds
 * (up to 2^53 − 1), else a text in plain digits. What is absent becomes null. Functions are left out; keys keep their order.
 */
export function plainJson<T>(value: T): Plain<T> {
  return convert(value) as Plain<T>;
}

function convert(value: unknown): Json {
  if (value === undefined || value === null) return null;
  if (Decimal.isDecimal(value)) return decimalJson(value);
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => (typeof inner === 'function' ? [] : [[key, convert(inner)]])),
    );
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  throw new TypeError(`JSON cannot hold a ${typeof value}`);
}

const decimalJson = (value: Decimal): number | string => {
  const number = value.toNumber();
  // −0 is 0 to every reader.
  return Number.isSafeInteger(number) && value.eq(number) ? number + 0 : value.toFixed();
};
