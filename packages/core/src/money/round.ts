import { Decimal } from './decimal.ts';
import { type Exact, WORD, wholePart } from './exact.ts';

/** Rounds to whole yen, half up: the one rounding of a shown cell. */
export const roundHalfUp = (value: Decimal): Decimal => value.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);

/** Rounds down to whole yen, as consumption tax commonly is. */
export const roundDown = (value: Decimal): Decimal => value.toDecimalPlaces(0, Decimal.ROUND_DOWN);

/** Rounds to whole yen, as a number where that is exact: up to 15 digits. */
export function wholeYen(value: Decimal, mode: 'half-up' | 'down'): Exact {
  const { d: words, e: exponent, s: sign } = value;
  // 15 digits before the point are a safe integer, rounded up or not.
  if (!words || exponent > 14) return mode === 'down' ? roundDown(value) : roundHalfUp(value);
  const yen = wholePart(words, exponent);
  // The first word behind the point tells the rounding.
  const up = mode === 'half-up' && (words[Math.floor(exponent / WORD) + 1] ?? 0) >= 5e6;
  return (up ? yen + 1 : yen) * sign;
}
