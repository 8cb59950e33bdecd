import { Decimal } from './decimal.ts';
import { wholeDecimal } from './whole-decimal.ts';

/** An exact number: whole numbers up to 2^53 − 1 as they are, since float64 counts them exactly, all else Decimal. */
export type Exact = number | Decimal;

export const exact = (value: number): Exact => (Number.isSafeInteger(value) ? value : new Decimal(value));
export const decimal = (value: Exact): Decimal => (typeof value === 'number' ? wholeDecimal(value) : value);

/** Digits that Decimal keeps in a word; its point stands between two. */
export const WORD = 7;

/** What stands before the point, by a Decimal's words and exponent: exact up to 15 digits. */
export function wholePart(words: readonly number[], exponent: number): number {
  let size = 0;
  for (let i = 0; i * WORD <= exponent; i += 1) size = size * 1e7 + (words[i] ?? 0);
  return size;
}

/** A Decimal, as a number if it is whole and has up to 15 digits. */
export function exactOf(value: Decimal): Exact {
  const { d: words, e: exponent, s: sign } = value;
  if (!words || exponent > 14 || (words.length - 1) * WORD > exponent) return value;
  const size = wholePart(words, exponent);
  return size === 0 ? 0 : size * sign;
}

// Of whole numbers, a float64 result that is a safe integer is the exact one.

export function plus(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return typeof b === 'number' && b === 0 ? a : decimal(a).plus(b);
}

export function minus(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a - b;
    if (Number.isSafeInteger(rest)) return rest;
  }
  return decimal(a).minus(b);
}

export function times(a: Exact, b: Exact): Exact {
  if (typeof a === 'number') {
    if (a === 1) return b;
    if (typeof b === 'number') {
      const product = a * b;
      if (Number.isSafeInteger(product)) return product;
    }
  }
  return decimal(a).times(b);
}

export function over(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number' && b !== 0 && a % b === 0) return a / b;
  return decimal(a).div(b);
}

/** Below 0 where a is less than b, 0 where they are equal, above 0 otherwise. */
export const compare = (a: Exact, b: Exact): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : decimal(a).comparedTo(decimal(b));
