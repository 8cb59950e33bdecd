import type { NumberRule } from '../state/number/number-rule.ts';

/** Below what a shop's number is asked about when its unit was left out, and by what power of ten it is then likely off. */
export const SLIPS = {
  monthlySales: { below: 10_000, places: 4 },
  /** Of a year as planned. */
  salesByYear: { below: 100_000, places: 4 },
  /** Sales from which on a price is another. */
  threshold: { below: 10_000, places: 4 },
  averageOrderValue: { below: 50, places: 3 },
  hourlyCost: { below: 100, places: 3 },
  contributionMargin: { below: 0.01, places: 2 },
  cardShare: { below: 0.01, places: 2 },
} as const satisfies Readonly<Record<string, NumberRule['slip']>>;
