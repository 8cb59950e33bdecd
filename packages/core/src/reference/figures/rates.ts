import type { Figure } from '../figure.ts';
import { ASSUMED, EXCERPT, FROM_MARKET } from './origins.ts';
import { VALID_UNTIL } from './validity.ts';

/** Rates, taxes and the length of the comparison. */
export const RATES = [
  {
    ...ASSUMED,
    id: 'assumption.rates.discount',
    label: { ja: '割引率', en: 'Discount rate' },
    value: 0.03,
    unit: 'rate/year',
    note: {
      ja: '前提。中小企業の資本コストの標準は見つからない。0〜8%で動かして確かめる',
      en: 'An assumption: no standard for small firms was found; try 0 to 8 %',
    },
  },
  {
    ...ASSUMED,
    id: 'assumption.rates.inflation',
    label: { ja: '物価上昇率', en: 'Price inflation' },
    value: 0,
    unit: 'rate/year',
    note: { ja: '前提。現在の価格のまま比べる', en: "An assumption: today's prices throughout" },
  },
  {
    ...FROM_MARKET,
    id: 'market.rates.consumption-tax',
    label: { ja: '消費税率（標準）', en: 'Consumption tax, standard rate' },
    value: 0.1,
    unit: 'rate',
    statistic: 'rule',
    source: 'consumption-tax',
    locator: EXCERPT,
    validUntil: VALID_UNTIL.consumptionTax,
    note: { ja: '2019年10月から', en: 'Since October 2019' },
  },
  {
    ...ASSUMED,
    id: 'assumption.horizon',
    label: { ja: '比較する年数', en: 'Years compared' },
    value: 5,
    unit: 'years',
    note: {
      ja: '前提。自社利用ソフトウエアの耐用年数と同じ',
      en: 'An assumption, equal to the tax life of own software',
    },
  },
  {
    ...FROM_MARKET,
    id: 'market.tax.software-life',
    label: { ja: '自社利用ソフトウエアの耐用年数', en: 'Tax life of software for own use' },
    value: 5,
    unit: 'years',
    statistic: 'rule',
    source: 'software-life',
    locator: EXCERPT,
    validUntil: VALID_UNTIL.priceRead202611,
    note: { ja: '税理士に確認', en: 'Ask a tax accountant' },
  },
  {
    ...FROM_MARKET,
    id: 'market.tax.small-asset-threshold',
    label: {
      ja: '少額減価償却資産の特例の上限（未満、2026年4月から）',
      en: 'Small-asset expensing, below (since April 2026)',
    },
    value: 400_000,
    unit: 'yen',
    statistic: 'rule',
    source: 'small-assets',
    locator: EXCERPT,
    validUntil: VALID_UNTIL.smallAssets,
    note: {
      ja: '取得日で30万円未満から変わる。税理士に確認',
      en: 'Was ¥300,000 before, by date of acquisition; ask a tax accountant',
    },
  },
] as const satisfies readonly Figure[];
