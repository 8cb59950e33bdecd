import type { Line, Scenario } from '@ec-tco/core';
import { line } from './shop.ts';

// Price structures as public pages of carts and malls state them (read 2026-11), each entered as it stands. Yen of the
// pages are in the expectations; what the pages leave to the reader, such as orders a month, is stated beside them.

export interface Published {
  readonly lines: readonly Line[];
  readonly business?: Partial<Scenario['business']>;
  readonly others?: Partial<Scenario>;
  /** Yen of the first year, the time before opening included. */
  readonly year: number;
  /** Yen paid by the end of the first month, where the page states it. */
  readonly atFirst?: number;
}

const fixed = (id: string, yen: number, more: Partial<Line> = {}) => line(id, { kind: 'fixed', yen }, more);
const rate = (id: string, share: number, more: Partial<Line> = {}) =>
  line(id, { kind: 'sales-rate', rate: share }, more);
const perOrder = (id: string, yen: number, more: Partial<Line> = {}) => line(id, { kind: 'per-order', yen }, more);
const opening = (id: string, yen: number) => fixed(id, yen, { timing: { kind: 'before-opening' } });
const advance = (months: number) => ({ timing: { kind: 'monthly', advance: months } }) as const;

export const PUBLISHED: Readonly<Record<string, Published>> = {
  // 300,000 a month: “300,000 × 5.5 % = 16,500”.
  'cart A, free: a share of sales and nothing else': {
    lines: [rate('fee', 0.055)],
    business: { monthlySales: 300_000 },
    year: 12 * 16_500,
  },
  // 2,980 a month if paid for a year at once; “300,000 × 3.6 % = 10,800”.
  'cart A, basic: a year paid at once, a lower share': {
    lines: [fixed('plan', 2980, advance(12)), rate('fee', 0.036)],
    business: { monthlySales: 300_000 },
    year: 35_760 + 12 * 10_800,
    atFirst: 35_760 + 10_800,
  },
  // With tax: “1,960 a month, six months 11,760”.
  'cart B: half a year paid at once, prices with tax': {
    lines: [fixed('plan', 1960, { ...advance(6), withTax: true })],
    others: { showTax: true },
    year: 2 * 11_760,
  },
  // With tax: “1,742 a month, twelve months 20,904”.
  'cart B: a year paid at once, prices with tax': {
    lines: [fixed('plan', 1742, { ...advance(12), withTax: true })],
    others: { showTax: true },
    year: 20_904,
  },
  // “4,810 a month, 57,720 at once”, and 30 yen an order, without tax: 200 orders a month.
  'cart C, silver: a year at once and a sum an order': {
    lines: [fixed('plan', 4810, advance(12)), perOrder('orders', 30)],
    year: 57_720 + 12 * 200 * 30,
  },
  // “28,381 a month” for six months was stated as 170,287, “29,381” as 176,287 at once: the page's own sum of six.
  'cart C, premium: every half year a sum': {
    lines: [
      fixed('plan', 176_287, { timing: { kind: 'monthly', from: 1, to: 1 } }),
      fixed('again', 176_287, { timing: { kind: 'once', month: 7 } }),
    ],
    year: 352_574,
    atFirst: 176_287,
  },
  // “Registration 60,000, 25,000 × 12 = 300,000, together 360,000”.
  'mall A, small: registration and a year in advance': {
    lines: [opening('registration', 60_000), fixed('rent', 25_000, advance(12))],
    year: 360_000,
    atFirst: 360_000,
  },
  // “Registration 60,000, 65,000 × 6 = 390,000”: twice a year.
  'mall A, standard: half a year in advance': {
    lines: [opening('registration', 60_000), fixed('rent', 65_000, advance(6))],
    year: 60_000 + 2 * 390_000,
    atFirst: 450_000,
  },
  // “50,000 × 6 = 300,000 and a course 30,000: 330,000”.
  'mall B, as it was: half a year in advance and a course': {
    lines: [opening('course', 30_000), fixed('rent', 50_000, advance(6))],
    year: 30_000 + 600_000,
    atFirst: 330_000,
  },
  // “(price + postage) × 5.6 % + 22”: 200 orders of 5,000 without tax, 600 postage: 6,100 paid, 363.6 an order.
  'market C: of what the customer pays, postage included': {
    lines: [rate('fee', 0.056, { base: 'customer-pays' }), perOrder('orders', 22)],
    business: { postage: 600 },
    year: 12 * 200 * 363.6,
  },
  // “13 % under $300, 8 % from $300 on; 3.9 % + 30¢”: 20 orders of 50,000 yen (333 dollars at 150).
  'market D: a share by the price, cents an order': {
    lines: [
      rate('fee', 0.13, { tiers: { by: 'order-value', mode: 'whole', above: [{ from: 45_000, price: 0.08 }] } }),
      rate('payment', 0.039),
      perOrder('cents', 0.3, { currency: { code: 'USD', rate: 150 } }),
    ],
    business: { averageOrderValue: 50_000 },
    year: 12 * (80_000 + 39_000 + 20 * 45),
  },
  // “Six months at least; who leaves before is billed for six”: left after four, 10,000 a month.
  'service E: a least time': {
    lines: [
      fixed('plan', 10_000, {
        timing: { kind: 'monthly', to: 4 },
        contract: { months: 6, leaving: { kind: 'remaining', share: 1 } },
      }),
    ],
    year: 60_000,
  },
};
