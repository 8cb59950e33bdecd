import { randomScenario, seededChance } from '../../packages/core/src/decision/fixtures.ts';
import type { Measure } from '../../packages/core/src/decision/measure.ts';
import type { Line, Option, Scenario } from '../../packages/core/src/scenario/schema.ts';

/** A scenario in whose three ranged inputs costs are no straight lines, and the measure by which it is chosen. */
export interface CurvedCase {
  readonly kind: string;
  readonly scenario: Scenario;
  readonly measure: Measure;
}

type Chance = () => number;
type Change = (scenario: Scenario, next: Chance) => CurvedCase;

/** Line by which the options are brought close to each other: it bends nothing. */
export const LEVEL = 'level';

const range = (next: Chance, base: number, most = Number.POSITIVE_INFINITY) => ({
  low: base * (0.3 + 0.6 * next()),
  base,
  high: Math.min(most, base * (1.1 + 1.4 * next())),
});

const line = (id: string, amount: Line['amount'], more: Partial<Line> = {}): Line => ({
  id,
  name: id,
  category: 'operation.other',
  timing: { kind: 'monthly' },
  amount,
  escalation: { kind: 'none' },
  source: { kind: 'assumption' },
  ...more,
});

const yen = (id: string, price: number | ReturnType<typeof range>, more?: Partial<Line>): Line =>
  line(id, { kind: 'fixed', yen: price }, more);

/** Puts further lines, or other terms, into single options. */
const withOptions = (scenario: Scenario, change: (option: Option, place: number) => Partial<Option>): Scenario => ({
  ...scenario,
  options: scenario.options.map((option, place) => ({ ...option, ...change(option, place) })),
});
const withLines = (scenario: Scenario, lines: (place: number) => readonly Line[]): Scenario =>
  withOptions(scenario, (option, place) => ({ lines: [...option.lines, ...lines(place)] }));

const KINDS: Readonly<Record<string, Change>> = {
  'growth and inflation to powers': (scenario, next) => ({
    kind: 'growth and inflation to powers',
    measure: 'totalWithIncident',
    scenario: withLines(
      {
        ...scenario,
        horizonYears: 6 + Math.floor(6 * next()),
        business: { ...scenario.business, salesGrowth: { low: -0.1 * next(), base: 0.05, high: 0.2 + 0.3 * next() } },
        rates: { ...scenario.rates, inflation: { low: -0.02, base: 0.02, high: 0.1 + 0.1 * next() } },
      },
      (place) =>
        place === 0
          ? [line('fee', { kind: 'sales-rate', rate: range(next, 0.03) })]
          : [yen('rent', 60_000 + 20_000 * next(), { escalation: { kind: 'inflation' } })],
    ),
  }),
  'insurance with deductible and limit': (scenario, next) => ({
    kind: 'insurance with deductible and limit',
    measure: 'totalWithIncident',
    scenario: withOptions(
      { ...scenario, incident: { severity: { kind: 'own-figure', yen: range(next, 20_000_000) } } },
      (_, place) => ({
        annualProbability: 0.03 + 0.1 * next(),
        ...(place === 0
          ? { insurance: { coveredShare: 0.9, deductible: range(next, 4_000_000), limit: range(next, 12_000_000) } }
          : {}),
      }),
    ),
  }),
  'tiers by sales': (scenario, next) => ({
    kind: 'tiers by sales',
    measure: 'totalWithIncident',
    scenario: withLines(
      {
        ...scenario,
        business: {
          ...scenario.business,
          monthlySales: range(next, 1_500_000),
          averageOrderValue: range(next, 5_000),
        },
      },
      (place) =>
        place === 0
          ? [
              line(
                'tiers',
                { kind: 'sales-rate', rate: range(next, 0.05) },
                {
                  tiers: {
                    by: 'sales',
                    mode: next() < 0.5 ? 'whole' : 'marginal',
                    above: [
                      { from: 1_000_000 + 400_000 * next(), price: 0.035 },
                      { from: 1_800_000 + 400_000 * next(), price: 0.02 },
                    ],
                  },
                },
              ),
            ]
          : [line('orders', { kind: 'per-order', yen: 150 + 100 * next() })],
    ),
  }),
  'a minimum and a cap a month': (scenario, next) => ({
    kind: 'a minimum and a cap a month',
    measure: 'totalWithIncident',
    scenario: withLines(
      { ...scenario, business: { ...scenario.business, monthlySales: range(next, 2_000_000) } },
      (place) => [
        line(
          'fee',
          { kind: 'sales-rate', rate: 0.02 + 0.03 * next() },
          { limits: place === 0 ? { least: range(next, 45_000), most: range(next, 90_000) } : { least: 30_000 } },
        ),
      ],
    ),
  }),
  'present value': (scenario, next) => ({
    kind: 'present value',
    measure: 'presentValueWithIncident',
    scenario: withLines(
      {
        ...scenario,
        horizonYears: 10,
        business: { ...scenario.business, salesGrowth: { low: -0.05, base: 0.03, high: 0.25 } },
        rates: { ...scenario.rates, discount: { low: 0, base: 0.03, high: 0.1 + 0.2 * next() } },
      },
      (place) =>
        place === 0
          ? [yen('build', range(next, 3_000_000), { timing: { kind: 'before-opening' } })]
          : [line('fee', { kind: 'sales-rate', rate: 0.02 + 0.02 * next() })],
    ),
  }),
  'the minimum of security': (scenario, next) => ({
    kind: 'the minimum of security',
    measure: 'totalWithIncident',
    scenario: withOptions(
      {
        ...scenario,
        horizonYears: 7,
        securityFloor: true,
        rates: { ...scenario.rates, inflation: { low: -0.05, base: 0.03, high: 0.2 } },
      },
      (option, place) => ({
        kind: place === 0 ? 'self-built-outsourced' : 'saas',
        lines: [
          ...option.lines,
          ...(place === 0
            ? [
                yen('waf', range(next, 60_000), {
                  category: 'operation.security',
                  escalation: { kind: 'inflation' },
                }),
                yen('check', range(next, 400_000), { category: 'operation.security', timing: { kind: 'yearly' } }),
              ]
            : [yen('plan', 90_000 + 20_000 * next(), { escalation: { kind: 'inflation' } })]),
        ],
      }),
    ),
  }),
  'what is left, with orders': (scenario, next) => ({
    kind: 'what is left, with orders',
    measure: 'net',
    scenario: withOptions(
      {
        ...scenario,
        horizonYears: 6,
        business: { ...scenario.business, averageOrderValue: range(next, 4_000) },
      },
      (option, place) =>
        place === 0
          ? { lines: [...option.lines, line('orders', { kind: 'per-order', yen: range(next, 120) })] }
          : {
              sales: {
                monthlySales: 1_400_000,
                salesGrowth: { low: -0.1, base: 0.02, high: 0.15 + 0.2 * next() },
                averageOrderValue: 5_000,
              },
            },
    ),
  }),
  'a move with months of its own risk': (scenario, next) => ({
    kind: 'a move with months of its own risk',
    measure: 'totalWithIncident',
    scenario: withOptions(
      {
        ...scenario,
        incident: {
          severity: { kind: 'own-figure', yen: 15_000_000 },
          closure: {
            months: range(next, 8, 24),
            recoveryMonths: 6,
            restartShare: 0.5,
            leavingShare: 0.1,
            leavingMonths: 12,
          },
        },
      },
      (_, place) => ({
        annualProbability: 0.02 + 0.03 * next(),
        ...(place === 0
          ? {
              transition: {
                months: { low: 1, base: 6 + Math.floor(9 * next()), high: 30 },
                annualProbability: range(next, 0.15, 1),
              },
            }
          : {}),
      }),
    ),
  }),
  'published leaks cut at the records held': (scenario, next) => ({
    kind: 'published leaks cut at the records held',
    measure: 'totalWithIncident',
    scenario: withOptions(
      {
        ...scenario,
        business: { ...scenario.business, personalRecords: range(next, 3_000), cardRecords: 800 },
        incident: {
          severity: {
            kind: 'own-shop',
            records: 'survey',
            forensics: 2_000_000,
            reissueFee: 2_000,
            reissueShare: 0.92,
            fraudPerCard: range(next, 6_000),
            callCentre: 100_000,
            callCentrePerHeld: 200,
            legal: 300_000,
            notificationPerRecord: 300,
            apologyPerRecord: range(next, 4_000),
            apologyShare: 0.5,
            other: 0,
          },
        },
      },
      (_, place) => ({
        annualProbability: place === 0 ? 0.05 : 0.02,
        ...(place === 0
          ? { insurance: { coveredShare: 0.8, deductible: 1_500_000 + 1_000_000 * next(), limit: 10_000_000 } }
          : {}),
      }),
    ),
  }),
  'shared hours that grow': (scenario, next) => ({
    kind: 'shared hours that grow',
    measure: 'totalWithIncident',
    scenario: withLines(
      {
        ...scenario,
        horizonYears: 12,
        business: { ...scenario.business, hourlyCost: range(next, 2_200) },
        common: {
          work: { name: 'work', kind: 'hours', value: range(next, 30), source: { kind: 'assumption' } },
        },
      },
      (place) => [
        line(
          'work',
          { kind: 'hours', hours: { common: 'work', factor: place === 0 ? 1.3 : 0.9 } },
          place === 0 ? { escalation: { kind: 'own', rate: { low: -0.05, base: 0.02, high: 0.2 } } } : {},
        ),
      ],
    ),
  }),
};

export const CURVED_KINDS = Object.keys(KINDS);

/** A case of a kind by turns: three ranged inputs, two options, costs along most inputs bent, kinked or stepped. */
export function curvedCase(seed: number): CurvedCase {
  const next = seededChance(seed);
  const base = randomScenario(7, { options: 2, lines: 0, years: 5, ranged: 0 });
  const even: Scenario = {
    ...base,
    showTax: false,
    securityFloor: false,
    business: { ...base.business, monthlySales: 1_500_000, salesGrowth: 0.03, averageOrderValue: 5_000 },
    rates: { ...base.rates, inflation: 0.02 },
    incident: { severity: { kind: 'own-figure', yen: 10_000_000 } },
    options: base.options.map(({ id, name }) => ({
      id,
      name,
      kind: 'saas',
      pciDss: 'yes',
      customPages: false,
      annualProbability: 0.001,
      lines: [yen(LEVEL, 0, { category: 'build.other', timing: { kind: 'before-opening' } })],
    })),
  };
  return (KINDS[CURVED_KINDS[seed % CURVED_KINDS.length] as string] as Change)(even, next);
}

/** The case with so much more, yen, before the opening of each option. */
export const levelled = (one: CurvedCase, levels: readonly number[]): CurvedCase => ({
  ...one,
  scenario: withOptions(one.scenario, ({ lines }, place) => ({
    lines: lines.map((own) =>
      own.id === LEVEL ? { ...own, amount: { kind: 'fixed', yen: levels[place] as number } } : own,
    ),
  })),
});
