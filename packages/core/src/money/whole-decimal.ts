import { Decimal } from './decimal.ts';

// Decimal keeps seven digits a word.
const WORD = 1e7;

/**
 * A whole number up to 2^53 − 1 as Decimal: what its constructor makes by way of a text, written out as words.
 */
export function wholeDecimal(value: number): Decimal {
  const size = Math.abs(value);
  if (size < WORD || !Number.isSafeInteger(value)) return new Decimal(value);
  const words: number[] = [];
  let first = size;
  let exponent = 0;
  for (; first >= WORD; exponent += 7) {
    const word = first % WORD;
    // Words of nothing but zeros at the end are not kept.
    if (word !== 0 || words.length > 0) words.push(word);
    first = (first - word) / WORD;
  }
  words.push(first);
  for (let rest = first; rest >= 10; rest /= 10) exponent += 1;
  const whole = new Decimal(value < 0 ? -1 : 1) as { d: number[]; e: number } & Decimal;
  whole.d = words.reverse();
  whole.e = exponent;
  return whole;
}
