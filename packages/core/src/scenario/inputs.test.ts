import { expect, test } from 'vitest';
import { line, option, scenario } from '../rules/fixtures.ts';
import { atAddress, toAddress } from './address.ts';
import { scenarioInputs } from './inputs.ts';

import { baseOf, QUANTITY_KINDS, type Quantity, rangeOf } from './quantity.ts';
import type { Scenario, Severity } from './schema.ts';

const ranged = { low: 1, base: 2, high: 3 };
const ownShop: Severity = {
  kind: 'own-shop',
  records: 'all',
  forensics: ranged,
  reissueFee: 2_000,
  reissueShare: 0.92,
  fraudPerCard: 0,
  callCentre: 1,
  legal: 2,
  notificationPerRecord: 3,
  apologyPerRecord: 4,
  apologyShare: 0.25,
  other: 5,
};
const full: Scenario = scenario({
  options: [
    option('self-built-outsourced', {
      lines: [
        line('fixed', { amount: { kind: 'fixed', yen: ranged }, escalation: { kind: 'own', rate: 0.01 } }),
        line('hours', { amount: { kind: 'hours', hours: 5 }, escalation: { kind: 'inflation' } }),
        line('rate', { amount: { kind: 'sales-rate', rate: 0.03 } }),
        line('orders', { amount: { kind: 'per-order', yen: 30 } }),
        line('share', { amount: { kind: 'share', rate: 0.15, of: { lines: ['fixed'] }, basis: 'total' } }),
        line('open', { amount: { kind: 'unquoted' } }),
      ],
      sales: { monthlySales: 1, salesGrowth: 0, averageOrderValue: 1 },
      transition: { months: 3, annualProbability: 0.01 },
    }),
  ],
  incident: {
    severity: ownShop,
    closure: { months: 1, recoveryMonths: 2, restartShare: 0.5, leavingShare: 0.1, leavingMonths: 3 },
  },
});

const at = '/options/self-built-outsourced';

/** Pointers of all numbers and ranges in data, but for those that are no quantity. */
function numbersIn(value: unknown, at = ''): string[] {
  const quantity = typeof value === 'number' || (typeof value === 'object' && value !== null && 'base' in value);
  if (quantity) return /version|horizonYears|timing/.test(at) ? [] : [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${at}/${key}`));
}

test('every number of the scenario, once, and prices nobody has quoted', () => {
  const pointers = scenarioInputs(full).map(({ pointer }) => pointer);
  expect(new Set(pointers).size).toBe(pointers.length);
  expect([...pointers].sort()).toEqual(
    [...numbersIn(full).map((at) => toAddress(full, at)), `${at}/lines/open/amount/yen`].sort(),
  );
});

test.each<[Severity, string[]]>([
  [{ kind: 'survey-mean' }, []],
  [{ kind: 'firm-b' }, []],
  [{ kind: 'own-figure', yen: 7 }, ['/incident/severity/yen']],
  [{ kind: 'own-range', low: 1, mode: 2, high: 3 }, ['low', 'mode', 'high'].map((key) => `/incident/severity/${key}`)],
])('of severity %o', (severity, expected) => {
  const pointers = scenarioInputs(scenario({ incident: { severity } })).map(({ pointer }) => pointer);
  expect(pointers.filter((pointer) => pointer.startsWith('/incident'))).toEqual(expected);
});

test('each with its value, range and kind', () => {
  for (const { pointer, base, range, kind } of scenarioInputs(full)) {
    if (pointer === `${at}/lines/open/amount/yen`) continue;
    const stated = atAddress(full, pointer) as Quantity;
    expect([pointer, base, range]).toEqual([pointer, baseOf(stated), rangeOf(stated)]);
    expect(Object.values(QUANTITY_KINDS)).toContain(kind);
  }
  const kindOf = (pointer: string) => scenarioInputs(full).find((input) => input.pointer === pointer)?.kind;
  expect(kindOf('/business/monthlySales')).toBe(QUANTITY_KINDS.yenPerMonth);
  expect(kindOf('/rates/discount')).toBe(QUANTITY_KINDS.discountRate);
  expect(kindOf(`${at}/lines/orders/amount/yen`)).toBe(QUANTITY_KINDS.yenPerOrder);
  expect(kindOf(`${at}/lines/share/amount/rate`)).toBe(QUANTITY_KINDS.groupShare);
  expect(kindOf(`${at}/transition/months`)).toBe(QUANTITY_KINDS.months);
});

test('a price nobody has quoted counts as 0', () => {
  expect(scenarioInputs(full).find(({ pointer }) => pointer.endsWith('lines/open/amount/yen'))).toMatchObject({
    base: 0,
  });
});

test('each term of a price, of a course of sales and of what comes back has its address and its kind', () => {
  const source = { kind: 'assumption' } as const;
  const yearly = { kind: 'yearly' } as const;
  const many: Scenario = scenario({
    business: { ...full.business, postage: 500, salesByYear: [6e6, 7e6], ramp: { months: 6, start: 0.5 } },
    common: { labour: { name: 'Work', kind: 'hours', value: ranged, source } },
    options: [
      option('saas', {
        lines: [
          line('rate', {
            amount: { kind: 'sales-rate', rate: 0.03 },
            part: { of: 'orders', share: 0.2, orderValue: 900 },
            tiers: { mode: 'whole', by: 'sales', above: [{ from: 1000, price: 0.02 }] },
            limits: { least: 5, most: 9 },
          }),
          line('fixed', { items: 3, currency: { code: 'USD', rate: 150 } }),
          line('leave', { contract: { months: 24, leaving: { kind: 'fixed', yen: 5 } } }),
          line('remain', { contract: { months: 24, leaving: { kind: 'remaining', share: 0.5 } } }),
          line('labour', { amount: { kind: 'hours', hours: { common: 'labour', factor: ranged } } }),
          line('same', { amount: { kind: 'hours', hours: { common: 'labour' } } }),
        ],
        credits: [
          { id: 'yen', name: 'Y', timing: yearly, amount: { kind: 'fixed', yen: 5 }, chance: 0.5, source },
          { id: 'rate', name: 'R', timing: yearly, amount: { kind: 'share', rate: 0.1, of: 'all', most: 7 }, source },
        ] as unknown as NonNullable<Scenario['options'][number]['credits']>,
        stages: [
          { id: 'next', name: 'N', year: 2, annualProbability: 0.01 },
          { id: 'last', name: 'L', year: 3 },
        ],
        sales: {
          monthlySales: 1,
          salesGrowth: 0,
          averageOrderValue: 1,
          salesByYear: [1],
          ramp: { months: 3, start: 0 },
        },
      }),
    ],
  });
  const kinds = new Map<object, string>(Object.entries(QUANTITY_KINDS).map(([name, kind]) => [kind, name]));
  const at = '/options/saas';
  const found = scenarioInputs(many).map(({ pointer, kind, base }) => `${pointer} ${kinds.get(kind)} ${base}`);
  expect(found).toEqual(
    expect.arrayContaining([
      ...[
        '/business/postage yenPerOrder 500',
        '/business/salesByYear/0 yen 6000000',
        '/business/salesByYear/1 yen 7000000',
      ],
      ...['/business/ramp/start share 0.5', '/common/labour/value hours 2'],
      ...[`${at}/lines/rate/amount/rate share 0.03`, `${at}/lines/rate/part/share share 0.2`],
      ...[`${at}/lines/rate/part/orderValue orderValue 900`, `${at}/lines/rate/tiers/above/0/from threshold 1000`],
      ...[`${at}/lines/rate/tiers/above/0/price share 0.02`, `${at}/lines/rate/limits/least yen 5`],
      ...[`${at}/lines/rate/limits/most yen 9`, `${at}/lines/fixed/items items 3`],
      ...[`${at}/lines/fixed/currency/rate exchange 150`, `${at}/lines/leave/contract/leaving/yen yen 5`],
      ...[`${at}/lines/remain/contract/leaving/share share 0.5`, `${at}/lines/labour/amount/hours/factor factor 2`],
      ...[`${at}/credits/yen/amount/yen yen 5`, `${at}/credits/yen/chance share 0.5`],
      ...[`${at}/credits/rate/amount/rate share 0.1`, `${at}/credits/rate/amount/most yen 7`],
      ...[`${at}/stages/next/annualProbability probability 0.01`, `${at}/sales/salesByYear/0 yen 1`],
      `${at}/sales/ramp/start share 0`,
    ]),
  );
  // What refers to a number in common without a factor of its own is no input of its own.
  expect(found.filter((text) => /lines\/same|lines\/work\/amount\/hours |undefined/.test(text))).toEqual([]);
});
