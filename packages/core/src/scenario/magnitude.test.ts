import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate/evaluate.ts';
import { prepare } from '../model/prepare.ts';
import { line, option, scenario } from '../rules/fixtures.ts';
import { incidentBound, MOST_TOTAL_YEN, optionBound } from './magnitude.ts';
import { parseScenario } from './parse.ts';
import type { Quantity } from './quantity.ts';
import type { Line, Option, Scenario } from './schema.ts';

const monthly = (yen: number) =>
  line('fee', { timing: { kind: 'monthly' }, amount: { kind: 'fixed', yen }, escalation: { kind: 'inflation' } });

describe('bounds of totals', () => {
  it('are never below what is computed', () => {
    const shares = line('share', {
      timing: { kind: 'yearly' },
      amount: { kind: 'share', rate: 0.5, of: { lines: ['fee'] }, basis: 'total' },
    });
    const stated = scenario({ options: [option('saas', { lines: [monthly(1_000_000), shares] })], showTax: true });
    const total = evaluate(prepare(stated)).options[0]?.total.total.toNumber() ?? Number.NaN;
    const [only] = stated.options;
    expect(only && optionBound(stated, only)).toBeGreaterThanOrEqual(total);
    expect(incidentBound(stated)).toBeGreaterThanOrEqual(0);
  });

  it('let through what is large but sound, and reject what would lose whole yen', () => {
    const of = (yen: number, rate: number) =>
      scenario({
        options: [option('saas', { lines: [monthly(yen)] })],
        rates: { discount: 0, inflation: rate, consumptionTax: 0.1 },
      });
    expect(parseScenario(of(1e12, 0.02)).ok).toBe(true);
    const parsed = parseScenario(of(1e12, 10));
    expect(parsed.ok ? [] : parsed.problems).toMatchObject([
      { code: 'too-large', path: '/options/0', allowed: { kind: 'total', max: MOST_TOTAL_YEN } },
    ]);
  });

  it('hold for one incident, too', () => {
    const stated = scenario({ incident: { severity: { kind: 'own-figure', yen: 1e12 } } });
    expect(incidentBound(stated)).toBe(1e12);
    expect(parseScenario(stated).ok).toBe(true);
  });
});

describe('a bound takes each number at its dearest', () => {
  const [saas] = [option('saas')];
  const base = scenario().business;
  /** 100 yen a month for two years, orders of 10 yen, 10 % tax. */
  const boundOf = (
    change: Partial<Line>,
    { business = {}, rates = {}, more = {} }: { business?: object; rates?: object; more?: Partial<Option> } = {},
  ) => {
    const stated = {
      ...scenario(),
      horizonYears: 2,
      business: { ...base, monthlySales: 100, salesGrowth: 0, averageOrderValue: 10, hourlyCost: 7, ...business },
      rates: { discount: 0, inflation: 0, consumptionTax: 0, ...rates },
      options: [{ ...saas, lines: [line('fee', { amount: { kind: 'fixed', yen: 1000 }, ...change })], ...more }],
    } as Scenario;
    return optionBound(stated, stated.options[0] as Option);
  };
  const rate = { kind: 'sales-rate', rate: 1 } as const;
  const order = { kind: 'per-order', yen: 50 } as const;
  const steps = (price: Quantity) => ({ mode: 'whole', by: 'sales', above: [{ from: 1, price }] }) as const;
  const range = { low: 1, base: 2, high: 4 };

  it.each<[string, () => number, number]>([
    // 24 months, each the whole price; the sales of two years are 2,400.
    ['a fixed price, every month', () => boundOf({}), 24_000],
    [
      'a range, at its end',
      () => boundOf({ amount: { kind: 'fixed', yen: { low: 0, base: 1000, high: 2000 } } }),
      48_000,
    ],
    [
      'hours',
      () => boundOf({ amount: { kind: 'hours', hours: range } }, { business: { monthlySales: 0 } }),
      4 * 7 * 24,
    ],
    ['a rate', () => boundOf({ amount: rate }), 2400],
    ['yen an order', () => boundOf({ amount: order }), 12_000],
    [
      'orders of the smallest value',
      () => boundOf({ amount: order }, { business: { averageOrderValue: { low: 5, base: 10, high: 20 } } }),
      24_000,
    ],
    ['no price: the sales themselves', () => boundOf({ amount: { kind: 'unquoted' } }), 2400],
    ['growth, to the last year', () => boundOf({ amount: rate }, { business: { salesGrowth: 1 } }), 4800],
    ['a fall, as if there were none', () => boundOf({ amount: rate }, { business: { salesGrowth: -0.5 } }), 2400],
    [
      'sales by year, where they are more',
      () => boundOf({ amount: rate }, { business: { salesByYear: [5000, 1] } }),
      10_000,
    ],
    ['sales by year, where they are less', () => boundOf({ amount: rate }, { business: { salesByYear: [1] } }), 2400],
    [
      'sales of the option’s own',
      () =>
        boundOf({ amount: rate }, { more: { sales: { monthlySales: 1000, salesGrowth: 0, averageOrderValue: 10 } } }),
      24_000,
    ],
    ['tax on all of it', () => boundOf({}, { rates: { consumptionTax: 0.5 } }), 36_000],
    ['its own rise', () => boundOf({ escalation: { kind: 'own', rate: 1 } }), 48_000],
    ['inflation', () => boundOf({ escalation: { kind: 'inflation' } }, { rates: { inflation: 2 } }), 72_000],
    ['no rise, whatever the inflation', () => boundOf({}, { rates: { inflation: 2 } }), 24_000],
    ['a dearer step', () => boundOf({ tiers: steps(3000) }), 72_000],
    ['a cheaper step', () => boundOf({ tiers: steps(1) }), 24_000],
    ['a step of a rate', () => boundOf({ amount: { kind: 'sales-rate', rate: 0.5 }, tiers: steps(1) }), 2400],
    ['a step of yen an order', () => boundOf({ amount: order, tiers: steps(100) }), 24_000],
    ['a least payment', () => boundOf({ limits: { least: 5000 } }), 120_000],
    ['so many', () => boundOf({ items: 3 }), 72_000],
    ['another money', () => boundOf({ currency: { code: 'USD', rate: 150 } }), 3_600_000],
    ['a sum for leaving', () => boundOf({ contract: { months: 12, leaving: { kind: 'fixed', yen: 99 } } }), 24_099],
    [
      'what remains of a contract',
      () => boundOf({ contract: { months: 12, leaving: { kind: 'remaining', share: 1 } } }),
      13 * 24_000,
    ],
    [
      'a part of smaller orders',
      () => boundOf({ amount: order, part: { of: 'orders', share: 1, orderValue: 5 } }),
      24_000,
    ],
    [
      'a part of larger orders',
      () => boundOf({ amount: order, part: { of: 'orders', share: 1, orderValue: 40 } }),
      48_000,
    ],
    [
      'a rate with tax',
      () => boundOf({ amount: rate, base: 'with-tax' }, { rates: { consumptionTax: 1 } }),
      2 * 2 * 2400,
    ],
    ['postage of every order', () => boundOf({ amount: rate }, { business: { postage: 20 } }), 2400 + 4800],
  ])('%s', (_, bound, expected) => expect(bound()).toBe(expected));

  it('a share of lines by all that they may come to, each worked out once', () => {
    const share = (id: string, of: readonly string[]) =>
      line(id, { amount: { kind: 'share', rate: 0.5, of: { lines: of }, basis: 'total' } });
    const lines = [
      line('fee', { amount: { kind: 'fixed', yen: 1000 } }),
      share('half', ['fee']),
      share('both', ['fee', 'half']),
    ];
    // 24,000; half of it in each of two years; half of both in each of two years.
    expect(boundOf({}, { more: { lines } })).toBe(24_000 + 24_000 + 48_000);
  });
});

describe('a bound of one incident', () => {
  const shop = { kind: 'own-shop', records: 'all' } as const;
  const costs = { forensics: 1, callCentre: 2, legal: 4, other: 8, reissueShare: 1, apologyShare: 1 };
  const perRecord = { reissueFee: 10, fraudPerCard: 20, notificationPerRecord: 40, apologyPerRecord: 80 };
  const incident = (change: object, more: object = {}) =>
    incidentBound({
      ...scenario(),
      business: { ...scenario().business, monthlySales: 100, personalRecords: 3, cardRecords: 5 },
      incident: change,
      ...more,
    } as Scenario);

  it.each<[string, () => number, number]>([
    ['a case of the guideline: the owner states nothing', () => incident({ severity: { kind: 'firm-a' } }), 0],
    ['a range', () => incident({ severity: { kind: 'own-range', low: 1, mode: 2, high: 9 } }), 9],
    ['one’s own shop', () => incident({ severity: { ...shop, ...costs, ...perRecord } }), 15 + 3 * 120 + 5 * 30],
    [
      'what grows with all that is held',
      () =>
        incident({
          severity: {
            ...shop,
            ...costs,
            ...perRecord,
            callCentrePerHeld: 100,
            legalPerHeld: { low: 0, base: 1, high: 200 },
          },
        }),
      15 + 3 * 420 + 5 * 30,
    ],
    [
      'a closure: all sales of all its months',
      () =>
        incident({
          severity: { kind: 'firm-a' },
          closure: {
            months: 2,
            recoveryMonths: 3,
            restartShare: 0,
            leavingShare: 0,
            leavingMonths: { low: 1, base: 2, high: 5 },
          },
        }),
      1000,
    ],
    [
      'the largest sales of any option, or of a year',
      () =>
        incident(
          {
            severity: { kind: 'firm-a' },
            closure: { months: 1, recoveryMonths: 0, restartShare: 0, leavingShare: 0, leavingMonths: 0 },
          },
          {
            options: [
              option('saas', {
                sales: { monthlySales: 1, salesGrowth: 0, averageOrderValue: 1, salesByYear: [12_000] },
              }),
            ],
          },
        ),
      1000,
    ],
  ])('%s', (_, bound, expected) => expect(bound()).toBe(expected));
});

describe('lines that the model adds', () => {
  it('keep their ids to themselves', () => {
    for (const id of ['guideline-minimum', 'expected-incident-loss']) {
      const parsed = parseScenario(scenario({ options: [option('saas', { lines: [line(id)] })] }));
      expect(parsed.ok ? [] : parsed.problems).toMatchObject([{ code: 'duplicate-id', path: '/options/0/lines/0/id' }]);
    }
  });
});
