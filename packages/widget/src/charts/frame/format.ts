import type { Language } from '@ec-tco/core';
import type { NumberFormat } from './number-format.ts';

// Building an Intl format costs as much as drawing a bar: one of each, for the page's life.
const plain = [0, 1, 2].map((most) => new Intl.NumberFormat('ja-JP', { maximumFractionDigits: most }));
const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 3 });
const share = (tag: string): Intl.NumberFormat =>
  new Intl.NumberFormat(tag, { style: 'percent', maximumSignificantDigits: 2 });
const shares = { ja: share('ja-JP'), en: share('en-US') } as const;

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

/** Yen in words of the language: 1,234万円, 1.2億円; ¥12.3M. For display only. */
export function yenFormat(language: Language): NumberFormat {
  return (yen) => {
    const size = Math.abs(yen);
    const text = SHORT[language](size);
    return yen < 0 ? `−${text}` : text;
  };
}

/** A share as per cent with as many digits as small chances need: 50%, 0.75%. */
export function percentFormat(language: Language): NumberFormat {
  return (value) => shares[language].format(value);
}
