import { Decimal } from './decimal.ts';

// Decimal keeps seven digits a word.
const WORD = 1e7;

/** What Decimal's constructor leaves behind, without its reading of all that may be given to it. */
function Whole(
  this: { constructor: unknown; s: number; e: number; d: number[] },
  sign: number,
  e: number,
  d: number[],
) {
  this.constructor = Decimal;
  this.s = sign;
  this.e = e;
  this.d = d;
}
Whole.prototype = Decimal.prototype;
const Made = Whole as unknown as new (sign: number, e: number, d: number[]) => Decimal;

/** A whole number up to 2^53 − 1 as Decimal. */
export function wholeDecimal(value: number): Decimal {
  if (!Number.isSafeInteger(value)) return new Decimal(value);
  const size = Math.abs(value);
  const sign = value < 0 || Object.is(value, -0) ? -1 : 1;
  if (size < WORD) return new Made(sign, digits(size), [size]);
  const low = size % WORD;
  const rest = (size - low) / WORD;
  // Words of nothing but zeros at the end are not kept.
  if (rest < WORD) return new Made(sign, 7 + digits(rest), low === 0 ? [rest] : [rest, low]);
  const middle = rest % WORD;
  const high = (rest - middle) / WORD;
  const words = low !== 0 ? [high, middle, low] : middle !== 0 ? [high, middle] : [high];
  return new Made(sign, 14 + digits(high), words);
}

/** Digits behind the first, of up to seven. */
function digits(word: number): number {
  if (word < 1e3) return word < 10 ? 0 : word < 100 ? 1 : 2;
  if (word < 1e5) return word < 1e4 ? 3 : 4;
  return word < 1e6 ? 5 : 6;
}
