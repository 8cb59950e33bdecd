import { analyse, parseScenario } from '@ec-tco/core';
import { describe, expect, test } from 'vitest';
import { compute, verdictFor } from '../shared/computation.ts';
import { createStart, nearestStart, START_IDS } from './starts.ts';

describe.each(START_IDS)('%s', (id) => {
  test.each(['ja', 'en'] as const)('is a whole scenario with an answer, %s', (language) => {
    const parsed = parseScenario(createStart(id, language, 1_234_567));
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    if (!parsed.ok) return;
    const verdict = verdictFor(compute(parsed.scenario), language);
    expect(verdict.headline.length).toBeGreaterThan(0);
    expect(verdict.strength).not.toBe('none-eligible');
    expect(parsed.scenario.business.monthlySales).toBe(1_234_567);
  });
});

test('the nearest of the journey', () => {
  expect(nearestStart('new', 0)).toBe('handmade-accessories');
  expect(nearestStart('new', 1_200_000)).toBe('tea-farm');
  expect(nearestStart('new', 1e12)).toBe('apparel-chain');
  expect(nearestStart('operating', 100_000)).toBe('cosmetics-operating');
  expect(nearestStart('operating', 9_000_000)).toBe('machine-parts-operating');
});

// A mall brings customers: what a shop of one's own would sell is another number, and nobody moves to where she is.
describe('who sells in a mall', () => {
  test.each([
    [300_000, 'handmade-accessories', 'marketplace'],
    [3_200_000, 'sake-brewery', 'mall-tenant'],
    [30_000_000, 'apparel-chain', 'mall-tenant'],
  ] as const)('%i a month', (sales, id, mall) => {
    expect(nearestStart('mall', sales)).toBe(id);
    const { options, baseline, journey, business } = createStart(id, 'ja', sales, undefined, true);
    expect([journey, baseline, business.monthlySales]).toEqual(['new', mall, sales]);
    const [present, ...others] = options;
    expect(present).toMatchObject({ id: mall, existing: true, name: '今のモールを続ける' });
    expect(present?.lines.filter(({ timing }) => timing.kind === 'before-opening')).toEqual([]);
    expect(others.map((option) => [option.kind === 'mall', option.existing])).toEqual(
      others.map(() => [false, undefined]),
    );
    const { prepared, result } = compute(createStart(id, 'ja', sales, undefined, true));
    expect(analyse(prepared, result).sameSales).toMatchObject({ other: mall, now: sales });
  });
});
