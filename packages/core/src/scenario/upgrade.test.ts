import { describe, expect, test } from 'vitest';
import { SCENARIO_VERSION } from './limits.ts';
import { type UpgradeResult, upgrade } from './upgrade.ts';
import type { Upgrade } from './upgraded.ts';

const steps = new Map<number, Upgrade>([
  [
    1,
    ({ margin, ...rest }) => ({
      data: { ...rest, contributionMargin: margin },
      moved: new Map([['/contributionMargin', '/margin']]),
    }),
  ],
  [
    2,
    ({ contributionMargin, ...rest }) => ({
      data: { ...rest, business: { contributionMargin } },
      moved: new Map([['/business', '']]),
    }),
  ],
]);
const dataOf = (result: UpgradeResult) => (result.ok ? result.data : undefined);
const givenOf = (result: UpgradeResult, pointer: string) => (result.ok ? result.given(pointer) : undefined);

describe('with two older versions', () => {
  test('each step runs once, in order, and the version rises', () => {
    expect(dataOf(upgrade({ version: 1, margin: 0.3 }, steps, 3))).toEqual({
      version: 3,
      business: { contributionMargin: 0.3 },
    });
    expect(dataOf(upgrade({ version: 2, contributionMargin: 1 }, steps, 3))).toEqual({
      version: 3,
      business: { contributionMargin: 1 },
    });
  });
  test('a place is told as it was given', () => {
    const result = upgrade({ version: 1, margin: 0.3 }, steps, 3);
    expect(givenOf(result, '/business/contributionMargin/low')).toBe('/margin/low');
    expect(givenOf(result, '/title')).toBe('/title');
    expect(givenOf(upgrade({ version: 2 }, steps, 3), '/business/contributionMargin')).toBe('/contributionMargin');
  });
  test('the present version stays as it is', () => {
    const data = { version: 3 };
    expect(dataOf(upgrade(data, steps, 3))).toEqual(data);
  });
  test('older data is not written to', () => {
    const data = Object.freeze({ version: 1, margin: 0.3 });
    upgrade(data, steps, 3);
    expect(data).toEqual({ version: 1, margin: 0.3 });
  });
  test.each([0, 1.5, '1', null, Number.NaN, [1], -1])('version %o cannot be read', (version) => {
    expect(upgrade({ version }, steps, 3)).toEqual({ ok: false, found: version, readable: [1, 2, 3], newer: false });
  });
  test('a later one is told as newer', () => {
    expect(upgrade({ version: 4 }, steps, 3)).toMatchObject({ ok: false, found: 4, newer: true });
  });
  test('nor one whose next step is missing', () => {
    const gap = new Map([[1, steps.get(1) as Upgrade]]);
    expect(upgrade({ version: 1 }, gap, 3)).toMatchObject({ ok: false, found: 1, newer: false });
  });
});

test.each<unknown>([undefined, null, 5, 'x', [], {}, Object.create({ version: 0 })])(
  '%o is left to the schema',
  (data) => {
    expect(dataOf(upgrade(data))).toEqual(data);
  },
);

test('every version up to the present one can be read', () => {
  expect(upgrade({ version: 0 })).toMatchObject({ ok: false, readable: [1, 2] });
  expect(SCENARIO_VERSION).toBe(2);
});
