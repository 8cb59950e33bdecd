import type { Figure } from '../figure.ts';
import { ASSUMED, FROM_PRICE_PAGE, PRICES } from './origins.ts';

/** Read on the issuer's own page. */
const FROM_ISSUER = { ...FROM_PRICE_PAGE, status: 'primary' } as const;

/** What taking payment costs a shop that has its own provider. */
export const PAYMENT_FEES = [
  {
    ...FROM_PRICE_PAGE,
    id: 'market.payment.card-rate',
    label: { ja: 'カード決済手数料率（よくある範囲）', en: 'Card payment rate, usual range' },
    value: 0.04,
    low: 0.03,
    high: 0.05,
    unit: 'rate',
    statistic: 'range',
    source: 'running-costs',
    locator: PRICES,
  },
  {
    ...FROM_ISSUER,
    id: 'market.payment.card-rate-stated',
    label: { ja: 'カード決済手数料率（決済代行会社の示す範囲）', en: 'Card payment rate, range a provider states' },
    value: 0.06,
    low: 0.02,
    high: 0.1,
    unit: 'rate',
    statistic: 'range',
    source: 'payment-ranges',
    locator: PRICES,
  },
  {
    ...FROM_ISSUER,
    id: 'market.payment.service-rate',
    label: { ja: '決済代行のサービス料率', en: 'Service rate of a payment provider' },
    value: 0.0065,
    low: 0.003,
    high: 0.01,
    unit: 'rate',
    statistic: 'range',
    source: 'payment-ranges',
    locator: PRICES,
  },
  {
    ...FROM_ISSUER,
    id: 'market.payment.cancellation',
    label: { ja: '取消1件あたりの手数料', en: 'Fee per cancellation' },
    value: 5,
    unit: 'yen/order',
    statistic: 'quote',
    source: 'payment-ranges',
    locator: PRICES,
  },
  {
    ...ASSUMED,
    id: 'assumption.payment.per-order',
    label: { ja: '決済1件あたりの手数料', en: 'Payment fee per order' },
    value: 25,
    low: 0,
    high: 50,
    unit: 'yen/order',
    note: {
      ja: '前提。資料は「数円〜数十円」と言葉で示す',
      en: 'An assumption: the source says a few to some tens of yen, in words',
    },
  },
  {
    ...FROM_PRICE_PAGE,
    id: 'market.payment.approval-before-3ds',
    label: { ja: 'カードの承認率（3-Dセキュア導入前、1社）', en: 'Card approval before 3-D Secure, one firm' },
    value: 0.95,
    unit: 'rate',
    statistic: 'case',
    source: 'three-d-secure',
    locator: PRICES,
  },
  {
    ...FROM_PRICE_PAGE,
    id: 'market.payment.approval-after-3ds',
    label: { ja: 'カードの承認率（3-Dセキュア導入後、1社）', en: 'Card approval after 3-D Secure, one firm' },
    value: 0.85,
    unit: 'rate',
    statistic: 'case',
    source: 'three-d-secure',
    locator: PRICES,
  },
] as const satisfies readonly Figure[];
