import { expect, test } from 'vitest';
import { logGamma } from './log-gamma.ts';

test.each([
  [0.5, 0.5723649429247001],
  [1, 0],
  [1.5, -0.12078223763524522],
  [2, 0],
  [3.7, 1.428072326665388],
  [10, 12.801827480081469],
  [100.25, 360.28455963776423],
])('ln Γ(%f) = %f (mpmath)', (x, value) => {
  expect(Math.abs(logGamma(x) - value)).toBeLessThan(1e-14 * Math.max(1, Math.abs(value)));
});

test('rejects what is not above 0', () => {
  for (const x of [0, -1, Number.NaN]) expect(() => logGamma(x)).toThrow(RangeError);
});
