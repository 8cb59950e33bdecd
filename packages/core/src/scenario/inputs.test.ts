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
