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
  let first = size;
  let exponent = 0;
  const words: number[] = [];
  for (; first >= WORD; exponent += 7) {
    const word = first % WORD;
    // Words of nothing but zeros at the end are not kept.
    if (word !== 0 || words.length > 0) words.push(word);
    first = (first - word) / WORD;
  }
  words.push(first);
  if (words.length > 1) words.reverse();
  for (let rest = first; rest >= 10; rest /= 10) exponent += 1;
  return new Made(sign, exponent, words);
}
