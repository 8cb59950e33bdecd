import { parseScenario } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { LARGEST } from './largest.ts';

test.each(Object.entries(LARGEST))('%s: near a limit, and within all of them', (_, make) => {
  const parsed = parseScenario(make());
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  if (!parsed.ok) return;
  const { options, common = {} } = parsed.scenario;
  const lines = options.reduce((sum, option) => sum + option.lines.length + (option.credits?.length ?? 0), 0);
  const named = options.flatMap((option) =>
    option.lines.map(({ amount }) => (amount.kind === 'share' && 'lines' in amount.of ? amount.of.lines.length : 0)),
  );
  const reach = named.reduce((sum, count) => sum + count, 0);
  const steps = options.flatMap((option) => option.lines.flatMap(({ tiers }) => tiers?.above ?? [])).length;
  const values = (value: unknown): number =>
    typeof value === 'object' && value !== null
      ? Object.values(value).reduce<number>((sum, inner) => sum + values(inner), 1)
      : 1;
  const shares = [lines / 200, Object.keys(common).length / 250, reach / 1000, steps / 150, values(make()) / 8000];
  expect(Math.max(...shares)).toBeGreaterThan(0.9);
});
