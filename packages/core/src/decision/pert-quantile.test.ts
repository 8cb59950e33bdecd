import { expect, it } from 'vitest';
import { pertLaw } from '../probability/pert-law.ts';
import { pertQuantile } from './pert-quantile.ts';

// methodology: 14/probability-of
it('inverts the PERT law, to the ends', () => {
  let worst = 0;
  for (const mode of [0, 0.05, 0.3, 0.5, 0.8, 1]) {
    const law = pertLaw(0, mode, 1);
    const { at } = pertQuantile(mode);
    let before = 0;
    for (let i = 1; i < 2000; i += 1) {
      const t = at(i / 2000);
      expect(t).toBeGreaterThanOrEqual(before);
      before = t;
      worst = Math.max(worst, Math.abs(law.cdf(t) - i / 2000));
    }
    for (const u of [1e-6, 1e-4, 1 - 1e-4, 1 - 1e-6]) expect(Math.abs(law.cdf(at(u)) - u)).toBeLessThan(2e-4);
  }
  expect(worst).toBeLessThan(2e-4);
});

it('has the law’s mean', () => {
  for (const mode of [0, 0.2, 0.5, 1]) {
    const { at } = pertQuantile(mode);
    let sum = 0;
    for (let i = 0; i < 100_000; i += 1) sum += at((i + 0.5) / 100_000);
    expect(sum / 100_000).toBeCloseTo((1 + 4 * mode) / 6, 4);
  }
});
