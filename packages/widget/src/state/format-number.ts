import type { Language } from '@ec-tco/core';
import { exactOf, shift, toText } from './number/exact.ts';
import { type InputUnit, isCounted, isRate, isYen, type YenScale } from './number/number-rule.ts';
import { unitText } from './number/unit-text.ts';

const grouped = (plain: string): string => {
  const [whole = '', fraction] = plain.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
};

/**
 * The text a field shows for editing. `parseNumber` with the same unit and scale reads back exactly the same value,
 * for every finite number.
 */
export function formatForEdit(value: number, unit: InputUnit, scale: YenScale = 'yen'): string {
  if (!Number.isFinite(value)) throw new RangeError('only finite numbers can be edited');
  const man = isYen(unit) && scale === 'man';
  const plain = toText(shift(exactOf(value), isRate(unit) ? 2 : man ? -4 : 0));
  // "1.234" alone would be refused as ambiguous; a further zero makes it plain that the point is a decimal point.
  const safe = isCounted(unit) && !man && /^-?[1-9]\d{0,2}\.\d{3}$/.test(plain) ? `${plain}0` : plain;
  return grouped(safe);
}

const MYRIADS = ['', '万', '億', '兆'];

/** Whether large amounts are read in 万 and 億, and what stands before a unit. */
const READING: Readonly<Record<Language, { readonly myriads: boolean; readonly space: string }>> = {
  ja: { myriads: true, space: '' },
  en: { myriads: false, space: ' ' },
};
/** Whether `formatReading` of a large amount only repeats its digits. */
export const repeatsDigits = (language: Language): boolean => !READING[language].myriads;

/** A number as it is read aloud: 3億2,000万円/月, 3.6%, 1,200件. Exact. */
export function formatReading(value: number, unit: InputUnit, language: Language): string {
  const name = unitText(unit, language);
  const plain = toText(shift(exactOf(value), isRate(unit) ? 2 : 0));
  const { myriads, space } = READING[language];
  const digits = isYen(unit) && myriads ? inMyriads(plain) : grouped(plain);
  return `${digits}${name.startsWith('%') || name === '' ? '' : space}${name}`;
}

function inMyriads(plain: string): string {
  const sign = plain.startsWith('-') ? '-' : '';
  const [whole = '0', fraction] = plain.slice(sign.length).split('.');
  if (whole.length > 4 * MYRIADS.length) return grouped(plain);
  const parts: string[] = [];
  for (let power = MYRIADS.length - 1; power >= 0; power -= 1) {
    const digits = whole.slice(Math.max(0, whole.length - 4 * (power + 1)), Math.max(0, whole.length - 4 * power));
    const part = Number(digits);
    if (part > 0 || (power === 0 && fraction !== undefined)) {
      const tail = power === 0 && fraction !== undefined ? `.${fraction}` : '';
      parts.push(`${grouped(String(part))}${tail}${MYRIADS[power] ?? ''}`);
    }
  }
  return sign + (parts.length > 0 ? parts.join('') : '0');
}
