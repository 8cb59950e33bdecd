import type { Decimal } from '../money/decimal.ts';

/** A number to show: exact, or a float64. */
export type Numeric = number | Decimal;

/** How many digits of a number to show. */
export interface Digits {
  /** Digits after the point, at most; half is rounded away from zero. */
  readonly decimals: number;
  /** Zeros at the end are kept when true. */
  readonly fixed?: boolean;
}

/** What stands where a number is not finite: a result never shows a broken number. */
export const NO_NUMBER = '—';

/** Typographic minus: read aloud as one, and no place for a line break. */
export const MINUS = '−';

interface Written {
  readonly negative: boolean;
  readonly digits: string;
  /** How many of the digits stand after the point; negative where zeros follow. */
  readonly after: number;
}

/** The digits a number is written with; undefined when it is not finite. */
function digitsOf(value: Numeric): Written | undefined {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value));
  if (!parts) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = parts;
  return { negative: sign === '-', digits: whole + fraction, after: fraction.length - Number(exponent) };
}

/**
 * The number times 10^`decimals` as a whole number, half away from zero; undefined when it is not finite.
 * Works on the written digits, so that 1.005 is what it looks like.
 */
export function scaled(value: Numeric, decimals: number): bigint | undefined {
  const parts = digitsOf(value);
  if (!parts) return undefined;
  const { digits, negative } = parts;
  const shift = decimals - parts.after;
  if (shift < -digits.length) return 0n;
  const kept = shift >= 0 ? digits + '0'.repeat(shift) : digits.slice(0, digits.length + shift) || '0';
  const up = shift < 0 && (digits[digits.length + shift] as string) >= '5' ? 1n : 0n;
  const amount = BigInt(kept) + up;
  return negative ? -amount : amount;
}

/** Writes a number with separators: `−1,234.5`. Zero has no sign. */
export function writeNumber(value: Numeric, { decimals, fixed = false }: Digits): string {
  const amount = scaled(value, decimals);
  return amount === undefined ? NO_NUMBER : writeScaled(amount, decimals, fixed);
}

/** Writes a whole number that stands for `amount` / 10^`decimals`. */
export function writeScaled(amount: bigint, decimals: number, fixed = false): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const fraction = decimals > 0 ? digits.slice(-decimals) : '';
  const shown = fixed ? fraction : fraction.replace(/0+$/, '');
  return `${amount < 0n ? MINUS : ''}${whole}${shown ? `.${shown}` : ''}`;
}

/** Whether a number is shown whole with so many decimals. */
export function fits(value: Numeric, decimals: number): boolean {
  const parts = digitsOf(value);
  if (!parts) return false;
  const dropped = parts.after - decimals;
  return dropped <= 0 || /^0*$/.test(parts.digits.slice(-dropped));
}
