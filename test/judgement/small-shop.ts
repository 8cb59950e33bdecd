import { runInside } from '../cli/in-process.ts';

/** A number of a scenario: stated, or with a range. */
export type Stated = number | { readonly low: number; readonly base: number; readonly high: number };
type Fields = Readonly<Record<string, unknown>>;
interface Line extends Fields {
  readonly id: string;
}

const QUOTED = { kind: 'quotation', note: 'letter' } as const;

export const line = (id: string, amount: Fields, timing: 'monthly' | 'before-opening' = 'monthly'): Line => ({
  id,
  name: id,
  category: timing === 'monthly' ? 'platform' : 'build.other',
  timing: { kind: timing },
  amount,
  escalation: { kind: 'none' },
  source: { kind: 'assumption' },
});
export const fee = (yen: Stated, id = 'fee') => line(id, { kind: 'fixed', yen });
export const build = (yen: Stated) => line('build', { kind: 'fixed', yen }, 'before-opening');
export const unquoted = (id = 'extra') => line(id, { kind: 'unquoted' });
export const quoted = (one: Line): Line => ({ ...one, source: QUOTED });

export const option = (id: string, lines: readonly Line[], more: Fields = {}): Fields => ({
  id,
  name: `${id.toUpperCase()}社`,
  kind: 'saas',
  pciDss: 'yes',
  customPages: false,
  lines,
  annualProbability: 0.00015,
  ...more,
});

/** A shop of five years without growth and inflation, as little in it as a judgement needs. */
export const shop = (options: readonly Fields[], more: Fields = {}, business: Fields = {}): Fields => ({
  version: 2,
  title: 'A small shop',
  dataSet: 'draft-2022-10',
  journey: 'new',
  business: {
    ...{ monthlySales: 1_000_000, salesGrowth: 0, averageOrderValue: 5000, contributionMargin: 0.3, cardShare: 0.6 },
    ...{ personalRecords: 2000, cardRecords: 800, employees: 4, hourlyCost: 2500 },
    ...business,
  },
  horizonYears: 5,
  rates: { discount: 0.03, inflation: 0, consumptionTax: 0.1 },
  showTax: false,
  securityFloor: true,
  options,
  incident: { severity: { kind: 'own-figure', yen: 10_000_000 } },
  requirements: {},
  ...more,
});

/** What `analyse` writes of a scenario, and what its JSON holds. */
export async function analysed(scenario: Fields, args: readonly string[] = []): Promise<string> {
  const { code, out, err } = await runInside(['analyse', '-', '--lang', 'en', ...args], {
    input: JSON.stringify(scenario),
    isTerminal: false,
  });
  if (code !== 0) throw new Error(err);
  return out;
}
