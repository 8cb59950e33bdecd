import { expect, test } from 'vitest';
import { rungOf, rungReach } from './grid-ladder.ts';

test('each rung reaches four times as far as the one below', () => {
  expect([-1, 0, 1, 2].map(rungReach)).toEqual([0.225, 0.9, 3.6, 14.4]);
});

test('a loss is on the lowest rung that answers for it, at its very end and just beyond', () => {
  expect([0.9, 0.91, 3.6, 3.61, 1e6].map(rungOf)).toEqual([0, 1, 1, 2, 11]);
  for (let level = -20; level <= 40; level += 1) {
    const reach = rungReach(level);
    for (const x of [reach * (1 - 1e-12), reach, reach * (1 + Number.EPSILON), reach * (1 + 1e-12)]) {
      const found = rungOf(x);
      expect(rungReach(found)).toBeGreaterThanOrEqual(x);
      // The logarithm may miss the border by its last bits, upwards.
      expect(rungReach(found - 1)).toBeLessThanOrEqual(x);
    }
  }
});
