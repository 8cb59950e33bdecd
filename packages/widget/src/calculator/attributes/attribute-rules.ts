import type { Language } from '@ec-tco/core';
import { LIMITS, QUANTITY_KINDS } from '@ec-tco/core/scenario';
import { parseNumber } from '../../state/parse-number.ts';

/** What may stand in an attribute. */
export interface AttributeRule {
  readonly accepts: (value: string) => boolean;
  readonly allowed: Readonly<Record<Language, string>>;
}

export type AttributeRules = Readonly<Record<string, AttributeRule>>;

const SALES = QUANTITY_KINDS.yenPerMonth;

/** One of some words. */
export function oneOf(words: readonly string[]): AttributeRule {
  const listed = words.join(', ');
  return { accepts: (value) => words.includes(value), allowed: { ja: listed, en: listed } };
}

/** HTML takes any value of such an attribute, `false` too, for yes. */
const SWITCH: AttributeRule = {
  accepts: (value) => !/^(false|no|off|0)$/i.test(value),
  allowed: { ja: '値なし（使わないときは属性ごと消す）', en: 'no value (to switch it off, leave the attribute out)' },
};

/** The attributes that count while the first question is open. */
export const FIRST_RULES: AttributeRules = {
  lang: { accepts: (value) => value === '' || /^(ja|en)(-|$)/i.test(value), allowed: { ja: 'ja, en', en: 'ja, en' } },
  theme: oneOf(['light', 'dark', 'auto']),
  compute: oneOf(['live', 'on-demand']),
  autosave: SWITCH,
  share: SWITCH,
  'monthly-sales': {
    accepts: (value) => parseNumber(value, { unit: 'yen/month', scale: 'yen', min: SALES.min, max: SALES.max }).ok,
    allowed: { ja: '円での金額。例：300万、3000000', en: 'an amount in yen, such as 300万 or 3000000' },
  },
  journey: oneOf(['new', 'operating', 'mall']),
  horizon: {
    accepts: (value) => /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= LIMITS.years,
    allowed: { ja: `1から${LIMITS.years}までの整数（年）`, en: `a whole number of years from 1 to ${LIMITS.years}` },
  },
  'share-address': {
    // No address begins with a bracket, but what is no text does.
    accepts: (value) => !value.startsWith('[') && /^https?:$/.test(protocolOf(value)),
    allowed: {
      ja: 'https:// の住所（URL）。このページから見た書き方（/tools/）でもよい',
      en: 'an address of https://, in full or as seen from the page (/tools/)',
    },
  },
};

function protocolOf(address: string): string {
  try {
    return new URL(address, document.baseURI).protocol;
  } catch {
    return '';
  }
}
