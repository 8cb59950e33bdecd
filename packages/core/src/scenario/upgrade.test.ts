import { describe, expect, test } from 'vitest';
import { SCENARIO_VERSION } from './schema.ts';
import { type Upgrade, upgrade } from './upgrade.ts';

const steps = new Map<number, Upgrade>([
  [1, ({ margin, ...rest }) => ({ ...rest, contributionMargin: margin })],
  [2, (data) => ({ ...data, showTax: true })],
]);

describe('with two older versions', () => {
  test('each step runs once, in order, and the version rises', () => {
    expect(upgrade({ version: 1, margin: 0.3 }, steps, 3)).toEqual({
      ok: true,
      data: { version: 3, contributionMargin: 0.3, showTax: true },
    });
    expect(upgrade({ version: 2 }, steps, 3)).toEqual({ ok: true, data: { version: 3, showTax: true } });
  });
  test('the present version stays as it is', () => {
    const data = { version: 3 };
    expect(upgrade(data, steps, 3)).toEqual({ ok: true, data });
  });
  test('older data is not written to', () => {
    const data = Object.freeze({ version: 1, margin: 0.3 });
    upgrade(data, steps, 3);
    expect(data).toEqual({ version: 1, margin: 0.3 });
  });
  test.each([0, 4, 1.5, '1', null, Number.NaN, [1]])('version %o cannot be read', (version) => {
    expect(upgrade({ version }, steps, 3)).toEqual({ ok: false, found: version, readable: [1, 2, 3] });
  });
  test('nor one whose next step is missing', () => {
    const gap = new Map([[1, steps.get(1) as Upgrade]]);
    expect(upgrade({ version: 1 }, gap, 3)).toMatchObject({ ok: false, found: 1 });
  });
});

test.each<unknown>([undefined, null, 5, 'x', [], {}, Object.create({ version: 0 })])(
  '%o is left to the schema',
  (data) => {
    expect(upgrade(data)).toEqual({ ok: true, data });
  },
);

test('today one version can be read', () => {
  expect(upgrade({ version: 0 })).toEqual({ ok: false, found: 0, readable: [SCENARIO_VERSION] });
});
