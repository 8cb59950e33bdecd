import { type Line, type Option, type Scenario } from '@ec-tco/core';
import { line, option, shop } from './shop.ts';

type Credit = NonNullable<Option['credits']>[number];

export interface Term {
  readonly lines?: readonly Line[];
  readonly more?: Partial<Option>;
  readonly business?: object;
  readonly others?: Partial<Scenario>;
  /** Numbers that it brings, addressed within the scenario, and the most that each is searched to. */
  readonly inputs: Readonly<Record<string, number>>;
  /** A member of it, as a path, whose wrong spelling the JSON Schema has to refuse. */
  readonly member: readonly (string | number)[];
}

const fee = (amount: Line['amount'], more: Partial<Line> = {}): readonly Line[] => [line('fee', amount, more)];
const rate = (more: Partial<Line>, share = 0.05) => fee({ kind: 'sales-rate', rate: share }, more);
const fixed = (more: Partial<Line>, yen = 40_000) => fee({ kind: 'fixed', yen }, more);
const LINE = '/options/a/lines/fee';
const IN_LINE = ['options', 0, 'lines', 0] as const;
const SALES = { '/business/monthlySales': 5_000_000 };
const credit = (amount: Credit['amount'], more: Partial<Credit> = {}): Partial<Option> => ({
  credits: [
    { id: 'back', name: '補助金', amount, timing: { kind: 'once', month: 9 }, source: { kind: 'assumption' }, ...more },
  ],
});
const STEPS = [
  { from: 900_000, price: 0.03 },
  { from: 2_000_000, price: 0.05 },
];

/** Everything that a price list or a contract can say, one at a time. */
export const TERMS: Readonly<Record<string, Term>> = {
  'base: with tax': {
    lines: rate({ base: 'with-tax' }),
    inputs: { ...SALES, [`${LINE}/amount/rate`]: 0.5, '/rates/consumptionTax': 0.5 },
    member: [...IN_LINE, 'base'],
  },
  'base: what the customer pays': {
    lines: rate({ base: 'customer-pays' }),
    business: { postage: 600 },
    inputs: { ...SALES, '/business/postage': 9000, '/business/averageOrderValue': 90_000 },
    member: [...IN_LINE, 'base'],
  },
  'part of the sales': {
    lines: rate({ part: { of: 'sales', share: 0.7, orderValue: 8000 } }),
    inputs: { ...SALES, [`${LINE}/part/share`]: 1 },
    member: [...IN_LINE, 'part', 'share'],
  },
  'part of the orders': {
    lines: fee({ kind: 'per-order', yen: 250 }, { part: { of: 'orders', share: 0.7 } }),
    inputs: { ...SALES, [`${LINE}/part/share`]: 1, '/business/averageOrderValue': 90_000 },
    member: [...IN_LINE, 'part', 'of'],
  },
  'steps, all of it': {
    lines: rate({ tiers: { by: 'sales', mode: 'whole', above: STEPS } }),
    inputs: { ...SALES, [`${LINE}/tiers/above/0/from`]: 1_900_000, [`${LINE}/tiers/above/0/price`]: 0.3 },
    member: [...IN_LINE, 'tiers', 'mode'],
  },
  'steps, each its part': {
    lines: rate({ tiers: { by: 'sales', mode: 'marginal', above: STEPS } }),
    inputs: { ...SALES, [`${LINE}/tiers/above/0/from`]: 1_900_000, [`${LINE}/tiers/above/0/price`]: 0.9 },
    member: [...IN_LINE, 'tiers', 'above', 0, 'from'],
  },
  'steps by the year': {
    lines: fixed({
      tiers: {
        by: 'year-sales',
        mode: 'whole',
        above: [
          { from: 11_000_000, price: 30_000 },
          { from: 20_000_000, price: 60_000 },
        ],
      },
    }),
    inputs: { ...SALES, [`${LINE}/tiers/above/0/price`]: 90_000 },
    member: [...IN_LINE, 'tiers', 'by'],
  },
  'steps by the order value': {
    lines: fee(
      { kind: 'per-order', yen: 150 },
      { tiers: { by: 'order-value', mode: 'whole', above: [{ from: 4000, price: 220 }] } },
    ),
    inputs: { '/business/averageOrderValue': 30_000, [`${LINE}/tiers/above/0/price`]: 900 },
    member: [...IN_LINE, 'tiers', 'above', 0, 'price'],
  },
  'a least': {
    lines: rate({ limits: { least: 45_000 } }),
    inputs: { ...SALES, [`${LINE}/limits/least`]: 90_000 },
    member: [...IN_LINE, 'limits', 'least'],
  },
  'a most': {
    lines: rate({ limits: { most: 60_000 } }),
    inputs: { ...SALES, [`${LINE}/limits/most`]: 90_000 },
    member: [...IN_LINE, 'limits', 'most'],
  },
  'sales by year': {
    lines: rate({}),
    business: { salesByYear: [6e6, 12e6, 30e6] },
    others: { horizonYears: 4 },
    inputs: { '/business/salesByYear/1': 60_000_000, '/business/salesGrowth': 1 },
    member: ['business', 'salesByYear'],
  },
  'a ramp': {
    lines: rate({ limits: { least: 10_000 } }),
    business: { ramp: { months: 6, start: 0.2 } },
    others: { horizonYears: 2 },
    inputs: { ...SALES, '/business/ramp/start': 1 },
    member: ['business', 'ramp', 'months'],
  },
  'a season': {
    lines: rate({ tiers: { by: 'sales', mode: 'whole', above: STEPS } }),
    business: { season: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4] },
    inputs: { ...SALES, [`${LINE}/tiers/above/0/from`]: 1_900_000 },
    member: ['business', 'season'],
  },
  'prices with tax': {
    lines: fixed({ withTax: true }, 43_980),
    others: { showTax: true },
    inputs: { [`${LINE}/amount/yen`]: 90_000, '/rates/consumptionTax': 0.5 },
    member: [...IN_LINE, 'withTax'],
  },
  'paid in advance': {
    lines: fixed({ timing: { kind: 'monthly', advance: 9 } }),
    others: { horizonYears: 2 },
    inputs: { [`${LINE}/amount/yen`]: 90_000 },
    member: [...IN_LINE, 'timing', 'advance'],
  },
  'a year paid in its month': {
    lines: fee({ kind: 'fixed', yen: 480_000 }, { timing: { kind: 'yearly', month: 4 } }),
    inputs: { [`${LINE}/amount/yen`]: 900_000 },
    member: [...IN_LINE, 'timing', 'month'],
  },
  'a credit': {
    lines: fixed({}, 70_000),
    more: credit({ kind: 'fixed', yen: 300_000 }),
    inputs: { [`${LINE}/amount/yen`]: 90_000, '/options/a/credits/back/amount/yen': 900_000 },
    member: ['options', 0, 'credits', 0, 'amount'],
  },
  'a credit that is a share, with a most and a chance': {
    lines: fixed({}, 60_000),
    more: credit({ kind: 'share', rate: 0.5, of: { lines: ['fee'] }, most: 300_000 }, { chance: 0.8 }),
    inputs: {
      [`${LINE}/amount/yen`]: 90_000,
      '/options/a/credits/back/amount/rate': 1,
      '/options/a/credits/back/amount/most': 900_000,
      '/options/a/credits/back/chance': 1,
    },
    member: ['options', 0, 'credits', 0, 'chance'],
  },
  'per item': {
    lines: fixed({ items: 300 }, 140),
    inputs: { [`${LINE}/items`]: 900, [`${LINE}/amount/yen`]: 900 },
    member: [...IN_LINE, 'items'],
  },
  'another money': {
    lines: fixed({ currency: { code: 'USD', rate: 150 }, limits: { least: 280 } }, 299),
    inputs: { [`${LINE}/currency/rate`]: 500, [`${LINE}/amount/yen`]: 900 },
    member: [...IN_LINE, 'currency', 'rate'],
  },
  'leaving, a sum': {
    lines: fixed({ contract: { months: 36, leaving: { kind: 'fixed', yen: 30_000 } } }),
    inputs: { [`${LINE}/contract/leaving/yen`]: 90_000, [`${LINE}/amount/yen`]: 90_000 },
    member: [...IN_LINE, 'contract', 'months'],
  },
  'leaving, what remains': {
    lines: fixed({ contract: { months: 36, renews: true, leaving: { kind: 'remaining', share: 0.05 } } }),
    inputs: { [`${LINE}/contract/leaving/share`]: 1, [`${LINE}/amount/yen`]: 90_000 },
    member: [...IN_LINE, 'contract', 'leaving'],
  },
  'a plan in stages': {
    more: { annualProbability: 0.08, stages: [{ id: 'then', name: '診断のあと', year: 2, annualProbability: 0.01 }] },
    others: { horizonYears: 3, incident: { severity: { kind: 'own-figure', yen: 10_000_000 } } },
    inputs: { '/options/a/annualProbability': 0.5, '/options/a/stages/then/annualProbability': 0.5 },
    member: ['options', 0, 'stages', 0, 'year'],
  },
};

/** The option with the term, beside one that costs `monthly` every month. */
export function beside({ lines = [], more = {}, business = {}, others = {} }: Term, monthly: number): Scenario {
  return shop([option('a', lines, more), option('b', fixedFlat(monthly))], others, business);
}
const fixedFlat = (yen: number) => [line('flat', { kind: 'fixed', yen })];
