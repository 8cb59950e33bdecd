import type { Unit } from '../formula/expression.ts';
import { fits, NO_NUMBER, type Numeric, scaled, writeNumber, writeScaled } from './digits.ts';
import type { Language } from './language.ts';
import { type PerUnit, UNIT_TEXTS } from './units.ts';
import { WRITING } from './writing.ts';

/** `yen`: whole yen; `man`: 万円・億円, in English million and billion, for reading, never for adding up. */
export type YenStyle = 'yen' | 'man';

/**
 * Writes an amount of money.
 * - `yen`: whole yen with separators, half away from zero.
 * - `man`: shortened from 10,000 yen on. 約 / “about” says that digits were left out; without it the amount is exact.
 * - `short`: as `man`, where the reader is told once that amounts are shortened.
 */
export function formatYen(value: Numeric, language: Language, style: YenStyle | 'short' = 'yen'): string {
  const yen = scaled(value, 0);
  if (yen === undefined) return NO_NUMBER;
  const writing = WRITING[language];
  if (style === 'yen' || size(yen) < SHORTENED) return writing.yen(writeScaled(yen, 0));
  const { text, exact } = writing.short(value, yen);
  return exact || style === 'short' ? text : writing.about(text);
}

const SHORTENED = 10_000n;

const size = (yen: bigint): bigint => (yen < 0n ? -yen : yen);

/**
 * Writes a fraction as per cent: 0.036 is 3.6%. A small one keeps two digits, so that it never reads as nothing.
 * @param decimals digits after the point at most, or all that there are.
 */
export function formatRate(value: Numeric, _language: Language, decimals: number | 'exact' = 2): string {
  const digits = percentDigits(value, decimals);
  return digits === NO_NUMBER ? digits : `${digits}%`;
}

/** A difference of two shares: 0.004 is 0.4 points. */
export const formatPoints = (value: Numeric, language: Language): string =>
  WRITING[language].points(percentDigits(value, 1));

function percentDigits(value: Numeric, decimals: number | 'exact'): string {
  const wanted = decimals === 'exact' ? MOST_DECIMALS : decimals;
  for (let d = wanted; d <= MOST_DECIMALS; d += 1) {
    const hundredths = scaled(value, d + 2);
    if (hundredths === undefined) return NO_NUMBER;
    if (size(hundredths) >= 10n || d === MOST_DECIMALS || Number(value) === 0) return writeScaled(hundredths, d);
  }
  return NO_NUMBER;
}

const MOST_DECIMALS = 12;

/** Writes a probability: as a rate, but never as certain or impossible unless it is. */
export function formatProbability(value: Numeric, language: Language): string {
  const share = Number(value);
  if (share > 0 && share < 0.001) return WRITING[language].lessThan('0.1%');
  if (share > 0.999 && share < 1) return WRITING[language].moreThan('99.9%');
  return formatRate(value, language, 1);
}

/** Writes a number of months: 8.6か月. */
export const formatMonths = (value: Numeric, language: Language): string => formatQuantity(value, 'months', language);

/** Writes a number of years: 5年. */
export const formatYears = (value: Numeric, language: Language): string => formatQuantity(value, 'years', language);

/** Writes a plain number, at most four digits after the point; … says that there are more. */
export function formatNumber(value: Numeric): string {
  const text = writeNumber(value, { decimals: 4 });
  return text === NO_NUMBER || fits(value, 4)
    ? text
    : `${writeNumber(value, { decimals: 6 })}${fits(value, 6) ? '' : '…'}`;
}

/**
 * Writes a number with its unit, with every digit that matters: an input as it was typed, a computed number with … where
 * digits follow.
 */
export function formatQuantity(value: Numeric, unit: Unit, language: Language): string {
  if (isPer(unit)) {
    const bare = formatQuantity(value, unit === 'rate/year' ? 'rate' : 'yen', language);
    return UNIT_TEXTS[language].per[unit].replace('#', () => bare);
  }
  if (unit === 'rate') return rateWithDigits(value, language);
  const digits = formatNumber(value);
  if (unit === 'yen') return digits === NO_NUMBER ? digits : WRITING[language].yen(digits);
  const { one, many } = UNIT_TEXTS[language].patterns[unit];
  return (digits === '1' ? one : many).replace('#', () => digits);
}

const isPer = (unit: Unit): unit is PerUnit => unit.includes('/');

function rateWithDigits(value: Numeric, language: Language): string {
  if (fits(value, 8)) return formatRate(value, language, 'exact');
  const text = formatRate(value, language, 4);
  return text === NO_NUMBER ? text : text.replace('%', '…%');
}

/** Writes a number with its unit for reading: whole yen, rates to two digits, other numbers to one. */
export function formatReading(value: Numeric, unit: Unit, language: Language): string {
  if (isPer(unit)) {
    const bare = formatReading(value, unit === 'rate/year' ? 'rate' : 'yen', language);
    return UNIT_TEXTS[language].per[unit].replace('#', () => bare);
  }
  if (unit === 'yen') return formatYen(value, language);
  if (unit === 'rate') return formatRate(value, language);
  const tenths = scaled(value, 1);
  return tenths === undefined ? NO_NUMBER : formatQuantity(Number(tenths) / 10, unit, language);
}
