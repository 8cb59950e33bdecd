import { VALID_UNTIL } from './validity.ts';

/** Fields that figures of one origin share. */
export const FROM_DRAFT = {
  n: null,
  source: 'ipa-2022-10',
  status: 'primary',
  confidence: 'high',
  dataSet: 'draft-2022-10',
  validUntil: VALID_UNTIL.draft,
} as const;

export const FROM_FINAL = {
  n: null,
  status: 'secondary',
  confidence: 'medium',
  dataSet: 'final-2023-03',
  validUntil: VALID_UNTIL.final,
} as const;

export const FROM_MARKET = { n: null, status: 'secondary', confidence: 'medium', dataSet: 'market' } as const;

/** A price, an offer or a maker's claim on a page read on 2026-11-22. */
export const FROM_PRICE_PAGE = {
  ...FROM_MARKET,
  confidence: 'low',
  validUntil: VALID_UNTIL.priceRead202611,
} as const;

export const CALCULATED = {
  n: null,
  statistic: 'derived',
  source: 'ec-tco',
  locator: { ja: '元の数値からの計算', en: 'Calculated from the figures it names' },
  status: 'derived',
} as const;

export const ASSUMED = {
  n: null,
  statistic: 'judgement',
  source: 'ec-tco',
  locator: { ja: 'この製品の前提', en: 'Assumption of this product' },
  status: 'judgement',
  confidence: 'low',
  dataSet: 'market',
  validUntil: VALID_UNTIL.assumption202611,
} as const;

/** Only excerpts of these pages were stored; the place within the page is not known more closely. */
export const EXCERPT = {
  ja: '本文（保存された抜粋の範囲）',
  en: 'Body of the page, as far as its excerpt was stored',
} as const;
export const PRICES = { ja: '料金・費用の説明', en: 'Passage on prices' } as const;

/** A scenario that cites a figure which is not registered is refused, so what version 1 took stays. */
export const CITED_BY_VERSION_1 = {
  ja: '今の既定値ではない。データの第1版の既定値で、それを引用したシナリオを読めるように残している',
  en: 'No default today: one of version 1 of the data, kept so that scenarios which cite it are read',
} as const;
