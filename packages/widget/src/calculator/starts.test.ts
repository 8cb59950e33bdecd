import { parseScenario } from '@ec-tco/core';
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
