import type { GuidelineValues } from '../model/incident/guideline-values.ts';
import type { Prepared } from '../model/prepare.ts';
import { buildModel } from '../model/scenario-model.ts';
import { LINE_CATEGORIES, OPTION_KINDS } from '../scenario/ids.ts';
import type { Line, Option, Scenario, ScenarioData } from '../scenario/schema.ts';

/** Figures of the draft as literals, for tests. */
export const TEST_VALUES: GuidelineValues = {
  floor: { figure: 'test.floor', value: 100_000 },
  responseCost: { figure: 'test.response', value: 24_000_000 },
  firmA: [{ figure: 'test.a', value: 6_000_000 }],
  firmB: [{ figure: 'test.b', value: 98_000_000 }],
  curve: {
    mean: { figure: 'test.mean', value: 24_600_000 },
    sigma: { figure: 'test.curve-sigma', value: 1.6187 },
  },
  leakedRecords: { median: { figure: 'test.median', value: 1000 }, sigma: { figure: 'test.sigma', value: 1.57 } },
};

/** A scenario with its formulas, without what `prepare` reads from the reference data. */
export const testPrepared = (scenario: Scenario, values: GuidelineValues = TEST_VALUES): Prepared => ({
  scenario,
  values,
  model: buildModel(scenario, values),
});

/** mulberry32: enough chance for a test, the same every time. */
export function seededChance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shape of a made-up scenario. */
export interface TestShape {
  readonly options: number;
  readonly lines: number;
  readonly years: number;
  /** Share of inputs with a range, 0 to 1. */
  readonly ranged?: number;
}

/** A made-up but lawful scenario: every timing, amount and escalation, floors, tax, closure and transitions. */
export function randomScenario(seed: number, shape: TestShape): Scenario {
  const next = seededChance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const digits = (value: number, places: number) => Number(value.toFixed(places));
  const ranged = (base: number, places: number, max = Number.POSITIVE_INFINITY) => {
    if (next() >= (shape.ranged ?? 0.5)) return base;
    return {
      low: digits(base * (0.4 + 0.6 * next()), places),
      base,
      high: Math.min(max, digits(base * (1 + next()), places)),
    };
  };
  const amountOf = (kind: Line['amount']['kind'], of: string | undefined): Line['amount'] => {
    switch (kind) {
      case 'hours':
        return { kind, hours: ranged(digits(1 + 40 * next(), 1), 1) };
      case 'sales-rate':
        return { kind, rate: ranged(digits(0.005 + 0.05 * next(), 4), 4) };
      case 'per-order':
        return { kind, yen: ranged(digits(5 + 60 * next(), 0), 0) };
      case 'share':
        return of === undefined
          ? { kind: 'fixed', yen: 70_000 }
          : {
              kind,
              rate: ranged(digits(0.05 + 0.2 * next(), 3), 3),
              of: { lines: [of] },
              basis: pick(['same-year', 'total']),
            };
      case 'unquoted':
        return { kind };
      case 'fixed':
        return { kind, yen: ranged(Math.round(10 ** (3.5 + 2 * next())), 0) };
    }
  };
  const kinds = ['fixed', 'fixed', 'fixed', 'hours', 'sales-rate', 'per-order', 'share', 'unquoted'] as const;
  const lineOf = (l: number): Line => {
    const kind = pick(kinds);
    const sales = kind === 'sales-rate' || kind === 'per-order';
    const timing: Line['timing'] = sales
      ? pick([{ kind: 'monthly' }, { kind: 'monthly', from: 1 + Math.floor(12 * next()) }, { kind: 'yearly' }] as const)
      : pick([
          { kind: 'before-opening' },
          { kind: 'monthly' },
          { kind: 'monthly' },
          { kind: 'monthly', from: 1 + Math.floor(8 * next()), to: 9 + Math.floor(20 * next()) },
          { kind: 'yearly' },
          { kind: 'every', years: 1 + Math.floor(3 * next()) },
          { kind: 'once', month: 1 + Math.floor(12 * shape.years * next()) },
        ] as const);
    return {
      id: `line-${l}`,
      name: `line ${l}`,
      category: pick(LINE_CATEGORIES),
      timing,
      amount: amountOf(kind, l > 0 ? `line-${Math.floor(l * next())}` : undefined),
      escalation: pick([
        { kind: 'none' },
        { kind: 'inflation' },
        { kind: 'own', rate: ranged(digits(0.06 * next(), 3), 3) },
      ] as const),
      source: { kind: 'assumption' },
    };
  };
  const optionOf = (o: number): Option => ({
    id: `option-${o}`,
    name: `option ${o}`,
    kind: pick(OPTION_KINDS),
    pciDss: 'yes',
    customPages: false,
    lines: Array.from({ length: shape.lines }, (_, l) => lineOf(l)),
    annualProbability: ranged(digits(0.001 + 0.02 * next(), 4), 4, 1),
    ...(next() < 0.2
      ? { transition: { months: ranged(Math.round(1 + 20 * next()), 0), annualProbability: ranged(0.03, 3) } }
      : {}),
    ...(next() < 0.3
      ? { insurance: { coveredShare: ranged(0.8, 2, 1), deductible: ranged(500_000, 0), limit: ranged(15_000_000, 0) } }
      : {}),
    ...(next() < 0.2
      ? { sales: { monthlySales: ranged(900_000, 0), salesGrowth: 0.04, averageOrderValue: 4_800 } }
      : {}),
  });
  const data: ScenarioData = {
    version: 2,
    title: 'test',
    dataSet: 'draft-2022-10',
    journey: 'new',
    business: {
      monthlySales: ranged(Math.round(10 ** (5.5 + 2 * next())), 0),
      salesGrowth: ranged(digits(0.1 * next(), 3), 3),
      averageOrderValue: ranged(Math.round(2000 + 8000 * next()), 0),
      contributionMargin: 0.3,
      cardShare: 0.7,
      personalRecords: 4000,
      cardRecords: 2000,
      employees: 8,
      hourlyCost: ranged(2500, 0),
    },
    horizonYears: shape.years,
    rates: { discount: ranged(0.03, 3), inflation: ranged(0.02, 3), consumptionTax: 0.1 },
    showTax: next() < 0.5,
    securityFloor: next() < 0.7,
    options: Array.from({ length: shape.options }, (_, o) => optionOf(o)),
    incident: {
      severity: { kind: 'own-figure', yen: ranged(24_000_000, 0) },
      ...(next() < 0.5
        ? {
            closure: {
              months: ranged(8.6, 1),
              recoveryMonths: 6,
              restartShare: 0.5,
              leavingShare: 0.1,
              leavingMonths: 12,
            },
          }
        : {}),
    },
    requirements: {},
  };
  return data as Scenario;
}

/** Options so close to each other that any of them may turn out cheapest: fixed, sales and own hours, all ranged. */
export function closeScenario(options: number): Scenario {
  const around = (base: number) => ({ low: base * 0.6, base, high: base * 1.7 });
  const base = randomScenario(5, { options, lines: 1, years: 3, ranged: 0 });
  const line = (id: string, amount: Line['amount'], timing: Line['timing'] = { kind: 'monthly' }): Line => ({
    id,
    name: id,
    category: 'operation.other',
    timing,
    amount,
    escalation: { kind: 'inflation' },
    source: { kind: 'assumption' },
  });
  return {
    ...base,
    securityFloor: false,
    business: { ...base.business, monthlySales: around(2_000_000), hourlyCost: around(2500) },
    rates: { ...base.rates, inflation: { low: 0, base: 0.02, high: 0.08 } },
    options: base.options.map(({ id, name }, o) => ({
      id,
      name,
      kind: 'saas' as const,
      pciDss: 'yes' as const,
      customPages: false,
      annualProbability: { low: 0.001, base: 0.004, high: 0.02 },
      lines: [
        line('build', { kind: 'fixed', yen: around(1_200_000 - 500_000 * o) }, { kind: 'before-opening' }),
        line('fee', { kind: 'sales-rate', rate: around(0.02 + 0.007 * o) }),
        line('hours', { kind: 'hours', hours: around(20) }),
      ],
    })),
  };
}
