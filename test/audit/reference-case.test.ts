import { expect, it } from 'vitest';
import { aggregateLoss } from '../../packages/core/src/probability/aggregate-loss.ts';

// From a computation outside this project; the figures published first (26,304,621 and 115,635,622) are a little coarser.
// methodology: 10/5-0-a
it('the reference case has the quantiles of an independent computation', () => {
  const loss = aggregateLoss(0.05, 5, { kind: 'lognormal', mu: 15.707973, sigma: 1.618817 });
  const off = (value: number, reference: number) => Math.abs(value / reference - 1);
  expect(off(loss.p95, 26_304_628.7)).toBeLessThan(1e-6);
  expect(off(loss.p99, 115_635_794.3)).toBeLessThan(1e-6);
});
