import { describe, expect, test } from 'vitest';
import { aggregateLoss } from '../../packages/core/src/probability/aggregate-loss.ts';
import { MONTE_CARLO_CASES } from '../../packages/core/src/probability/monte-carlo-cases.ts';
import { monteCarloLoss } from './monte-carlo-loss.ts';

// Minutes, not seconds: LONG=1 npx vitest run test/probability/monte-carlo.long
describe.runIf(process.env.LONG)('10^7 trials, three standard errors', () => {
  test.each(MONTE_CARLO_CASES)('$name', { timeout: 600_000 }, ({ p, years, severity, insurance }) => {
    const rest = insurance === undefined ? {} : { insurance };
    const trials = 10_000_000;
    const exact = aggregateLoss(p, years, severity, insurance);
    const sampled = monteCarloLoss({ p, years, severity, trials, seed: 20_221_031, ...rest });
    expect(Math.abs(sampled.pLoss - exact.pLoss)).toBeLessThanOrEqual(
      3 * Math.sqrt((exact.pLoss * (1 - exact.pLoss)) / trials) + 1e-12,
    );
    expect(Math.abs(sampled.mean - exact.mean)).toBeLessThan((3 * exact.standardDeviation) / Math.sqrt(trials) + 1e-6);
    for (const { probability, lower, upper } of sampled.quantiles) {
      const quantile = exact.quantile(probability).value;
      expect(quantile, `quantile ${probability}`).toBeGreaterThanOrEqual(lower * (1 - 1e-5));
      expect(quantile, `quantile ${probability}`).toBeLessThanOrEqual(upper * (1 + 1e-5));
    }
  });
});
