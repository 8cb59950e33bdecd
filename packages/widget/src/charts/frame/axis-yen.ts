import type { Language } from '@ec-tco/core';

// Building an Intl format costs as much as drawing a bar: one of each, for the page's life.
const plain = [0, 1, 2].map((most) => new Intl.NumberFormat('ja-JP', { maximumFractionDigits: most }));
const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 3 });
/** Units of a Japanese amount: from how many yen, its word, how many decimals. */
const UNITS = [
  { from: 1e12, unit: '兆円', decimals: 2 },
  { from: 1e8, unit: '億円', decimals: 2 },
  { from: 1e6, unit: '万円', decimals: 0 },
  { from: 1e4, unit: '万円', decimals: 1 },
  { from: 0, unit: '円', decimals: 0 },
] as const;
const SIZE: Readonly<Record<(typeof UNITS)[number]['unit'], number>> = { 兆円: 1e12, 億円: 1e8, 万円: 1e4, 円: 1 };

function japanese(yen: number): string {
  const { unit, decimals } = UNITS.find(({ from }) => yen >= from) ?? { unit: '円', decimals: 0 };
  return `${(plain[decimals] ?? compact).format(yen / SIZE[unit])}${unit}`;
}

const SHORT: Readonly<Record<Language, (yen: number) => string>> = {
  ja: japanese,
  en: (yen) => `¥${compact.format(yen)}`,
};

/** Writes an amount as short as an axis wants it: 1,234万円, 1.2億円; ¥12.3M. */
export const axisYen =
  (language: Language): ((yen: number) => string) =>
  (yen) =>
    `${yen < 0 ? '−' : ''}${SHORT[language](Math.abs(yen))}`;
