import type { Unit } from '../formula/expression.ts';
import { fits, NO_NUMBER, type Numeric, scaled, writeNumber, writeScaled } from './digits.ts';
import type { Language } from './language.ts';
import { PER_PATTERNS, UNIT_PATTERNS } from './units.ts';

/** `yen`: whole yen; `man`: 万円・億円, in English million and billion, for reading, never for adding up. */
export type YenStyle = 'yen' | 'man';

/**
 * Writes an amount of money.
 * - `yen`: whole yen with separators, half away from zero.
 * - `man`: shortened from 10,000 yen on. 約 / “about” says that digits were left out; without it the amount is exact.
 */
export function formatYen(value: Numeric, language: Language, style: YenStyle = 'yen'): string {
  const yen = scaled(value, 0);
  if (yen === undefined) return NO_NUMBER;
  if (style === 'man' && (yen >= MAN || yen <= -MAN)) return language === 'ja' ? manJa(value, yen) : manEn(value, yen);
  return withYen(writeScaled(yen, 0), language);
}

const MAN = 10_000n;
const MILLION = 1_000_000n;
const BILLION = 1_000n * MILLION;
const TRILLION = 1_000n * BILLION;
const OKU = MAN * MAN;
const CHO = OKU * MAN;

const withYen = (digits: string, language: Language): string =>
  language === 'ja' ? `${digits}円` : digits.replace(/^−?/, (minus) => `${minus}¥`);

const size = (yen: bigint): bigint => (yen < 0n ? -yen : yen);

function manJa(value: Numeric, yen: bigint): string {
  // A tenth of a 万 below 100万, whole 万 below 1兆, whole 億 above: three digits or more in every case.
  const step = size(yen) < MILLION ? 3 : size(yen) < CHO ? 4 : 8;
  const steps = scaled(value, -step) ?? 0n;
  const about = fits(value, -step) ? '' : '約';
  const sign = steps < 0n ? '−' : '';
  const amount = size(steps);
  if (step === 3) return `${about}${sign}${writeScaled(amount, 1)}万円`;
  const [high, low] = step === 4 && amount < CHO / MAN ? (['億', '万'] as const) : (['兆', '億'] as const);
  const small = step === 4 && high === '兆' ? amount / MAN : amount;
  const [above, rest] = [small / MAN, small % MAN];
  const parts = [above > 0n ? `${writeScaled(above, 0)}${high}` : '', rest > 0n ? `${writeScaled(rest, 0)}${low}` : ''];
  return `${about}${sign}${parts.join('')}円`;
}

function manEn(value: Numeric, yen: bigint): string {
  const amount = size(yen);
  // Thousands below one million, then as many digits as 万 has in Japanese.
  const [unit, zeros, decimals] =
    amount < MILLION - 500n
      ? ([' thousand', 3, 0] as const)
      : amount < BILLION - 5000n
        ? ([' million', 6, 2] as const)
        : amount < TRILLION - 500_000n
          ? ([' billion', 9, 3] as const)
          : ([' trillion', 12, 3] as const);
  const steps = scaled(value, decimals - zeros) ?? 0n;
  const about = fits(value, decimals - zeros) ? '' : 'about ';
  if (zeros === 3) return `${about}${withYen(writeScaled(steps * 1000n, 0), 'en')}`;
  return `${about}${withYen(writeScaled(steps, decimals), 'en')}${unit}`;
}

/**
 * Writes a fraction as per cent: 0.036 is 3.6%. A small one keeps two digits, so that it never reads as nothing.
 * @param decimals digits after the point at most, or all that there are.
 */
export function formatRate(value: Numeric, _language: Language, decimals: number | 'exact' = 2): string {
  const wanted = decimals === 'exact' ? MOST_DECIMALS : decimals;
  for (let d = wanted; d <= MOST_DECIMALS; d += 1) {
    const hundredths = scaled(value, d + 2);
    if (hundredths === undefined) return NO_NUMBER;
    if (size(hundredths) >= 10n || d === MOST_DECIMALS || Number(value) === 0) return `${writeScaled(hundredths, d)}%`;
  }
  return NO_NUMBER;
}

const MOST_DECIMALS = 12;

/** Writes a probability: as a rate, but never as certain or impossible unless it is. */
export function formatProbability(value: Numeric, language: Language): string {
  const share = Number(value);
  if (share > 0 && share < 0.001) return language === 'ja' ? '0.1%未満' : 'less than 0.1%';
  if (share > 0.999 && share < 1) return language === 'ja' ? '99.9%より上' : 'more than 99.9%';
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
    return PER_PATTERNS[unit][language].replace('#', () => bare);
  }
  if (unit === 'rate') return rateWithDigits(value, language);
  const digits = formatNumber(value);
  if (unit === 'yen') return digits === NO_NUMBER ? digits : withYen(digits, language);
  const { ja, en, one } = UNIT_PATTERNS[unit];
  return (language === 'ja' ? ja : digits === '1' ? one : en).replace('#', () => digits);
}

const isPer = (unit: Unit): unit is keyof typeof PER_PATTERNS => unit in PER_PATTERNS;

function rateWithDigits(value: Numeric, language: Language): string {
  if (fits(value, 8)) return formatRate(value, language, 'exact');
  const text = formatRate(value, language, 4);
  return text === NO_NUMBER ? text : text.replace('%', '…%');
}

/** Writes a number with its unit for reading: whole yen, rates to two digits, other numbers to one. */
export function formatReading(value: Numeric, unit: Unit, language: Language): string {
  if (isPer(unit)) {
    const bare = formatReading(value, unit === 'rate/year' ? 'rate' : 'yen', language);
    return PER_PATTERNS[unit][language].replace('#', () => bare);
  }
  if (unit === 'yen') return formatYen(value, language);
  if (unit === 'rate') return formatRate(value, language);
  const tenths = scaled(value, 1);
  return tenths === undefined ? NO_NUMBER : formatQuantity(Number(tenths) / 10, unit, language);
}
