import { decompose } from '@ec-tco/core/analysis';
import { describe, expect, test } from 'vitest';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { computed, pending, STATES } from '../fixtures.ts';
import { barsOf } from './bars.ts';
import { largestParts } from './largest-parts.ts';
import { stepsOf } from './steps.ts';
import { times } from './times.ts';

describe.each(STATES)('%s', (state) => {
  test('bars: the three parts are the total, and those that may be chosen come first', () => {
    const shop = pending(state);
    const bars = barsOf(shop);
    expect(bars.length).toBe(shop.result.options.length);
    for (const { cash, own, incident, total, option } of bars) {
      expect(cash + own + incident).toBeCloseTo(total, 6);
      expect(total).toBe(option.totalWithIncident.total.toNumber());
      expect(Math.min(cash, own, incident)).toBeGreaterThanOrEqual(0);
    }
    const out = bars.map(({ option }) => option.eligibility.status === 'ruled-out');
    expect(out).toEqual(out.toSorted((a, b) => Number(a) - Number(b)));
  });

  test('steps: at least one without a condition, none twice, nothing for options that do not lead', () => {
    const shop = pending(state);
    const steps = stepsOf(shop, knownVerdict(shop, 'ja'));
    expect(steps.some(({ kind }) => kind === 'guide')).toBe(true);
    const keys = steps.map(({ kind, name, action }) => JSON.stringify([kind, kind === 'action' ? action : name]));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('bars: the range is that of the analysis', () => {
  const shop = computed('persona3');
  for (const { option, range } of barsOf(shop)) {
    const chance = shop.analysis?.chances?.options.find((one) => one.option === option.id);
    expect(range).toEqual(chance && { low: chance.quantiles.p10, high: chance.quantiles.p90 });
  }
});

test('the largest parts: one or two, the largest first, never one that speaks against it', () => {
  const shop = pending('persona3');
  const { prepared, result } = shop;
  const [first, ...others] = result.rankings.totalWithIncident.map(({ option }) => option);
  for (const right of others) {
    const apart = decompose(prepared, { left: first as string, right, measure: 'totalWithIncident' });
    const { parts, share } = largestParts(apart);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.length).toBeLessThanOrEqual(2);
    const all = apart.rows.flatMap((row) => row.parts.map((part) => -part.difference.toNumber()));
    expect(parts[0]?.yen).toBe(Math.max(...all));
    const sum = parts.reduce((yen, part) => yen + part.yen, 0);
    expect(share).toBeCloseTo(sum / Math.abs(apart.difference.toNumber()), 9);
  }
});

test.each([
  [{ kind: 'before-opening' }, 1],
  [{ kind: 'once', month: 60 }, 1],
  [{ kind: 'once', month: 61 }, 0],
  [{ kind: 'monthly' }, 60],
  [{ kind: 'monthly', from: 13 }, 48],
  [{ kind: 'monthly', from: 1, to: 6 }, 6],
  [{ kind: 'monthly', from: 61 }, 0],
  [{ kind: 'yearly' }, 5],
  [{ kind: 'yearly', from: 2, to: 3 }, 2],
  [{ kind: 'every', years: 2 }, 2],
  [{ kind: 'every', years: 2, first: 1 }, 3],
  [{ kind: 'every', years: 6 }, 0],
] as const)('%o within five years: %i times', (timing, expected) => {
  expect(times(timing, 5)).toBe(expected);
});
