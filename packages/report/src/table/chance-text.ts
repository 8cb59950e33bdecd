import type { Language } from '@ec-tco/core';
import { formatProbability, formatRate } from '@ec-tco/core/format';

interface ChanceWords {
  readonly nearlyAlways: string;
  readonly hardlyEver: string;
  readonly atLeast: (bound: string) => string;
}

const WORDS: Readonly<Record<Language, ChanceWords>> = {
  ja: { nearlyAlways: 'ほぼいつも', hardlyEver: 'ほとんどない', atLeast: (bound) => `${bound}以上` },
  en: { nearlyAlways: 'nearly always', hardlyEver: 'hardly ever', atLeast: (bound) => `at least ${bound}` },
};

/** From where on, and up to where from none, a chance counts as near certain. */
const NEAR = 0.95;

/**
 * A chance over the ranges as every table tells it. Of numbers that nobody has confirmed no percentage near 100, or near
 * 0, is told: words. Of confirmed ones, that all drawn points agree, or none does, is no certainty: the bound is told.
 * @param chance 0 to 1, with its 99 % error.
 */
export function chanceText(
  { value, error }: { readonly value: number; readonly error: number },
  unconfirmed: boolean,
  language: Language,
): string {
  const words = WORDS[language];
  if (unconfirmed && value >= NEAR) return words.nearlyAlways;
  if (unconfirmed && value <= 1 - NEAR) return words.hardlyEver;
  if (value === 1 && error > 0) {
    return words.atLeast(formatRate(Math.floor(1000 * Math.max(0, 1 - error)) / 1000, language, 1));
  }
  return formatProbability(value === 0 ? error : value, language);
}
