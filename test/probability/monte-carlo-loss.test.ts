import { describe, expect, test } from 'vitest';
import { aggregateLoss } from '../../packages/core/src/probability/aggregate-loss.ts';
import { MONTE_CARLO_CASES } from '../../packages/core/src/probability/monte-carlo-cases.ts';
import { monteCarloLoss } from './monte-carlo-loss.ts';

const reference = { p: 0.05, years: 5, severity: { kind: 'lognormal', mu: 15.707973, sigma: 1.618817 } } as const;

test('the same seed gives the same numbers, another seed others', () => {
  const run = (seed: number) => monteCarloLoss({ ...reference, trials: 2000, seed });
  expect(run(7)).toEqual(run(7));
  expect(run(7).mean).not.toBe(run(8).mean);
});

test('standard errors shrink with the root of the trials and cover the reference', () => {
  const small = monteCarloLoss({ ...reference, trials: 20_000, seed: 1 });
  const large = monteCarloLoss({ ...reference, trials: 500_000, seed: 1 });
  const p90 = (result: typeof small) => result.quantiles[1] as (typeof small.quantiles)[number];
  expect(p90(small).standardError / p90(large).standardError).toBeGreaterThan(3);
  expect(p90(large).lower).toBeLessThan(9_631_784);
  expect(p90(large).upper).toBeGreaterThan(9_631_784);
  expect(Math.abs(large.mean - 6_150_000)).toBeLessThan(4 * large.meanError);
});

// An interval of three standard errors widened to four; amounts of positive probability have none and must be met.
// methodology: 10/exceedance
describe.each(MONTE_CARLO_CASES)('$name', ({ p, years, severity, insurance }) => {
  const rest = insurance === undefined ? {} : { insurance };
  test('grid and 200,000 trials agree within four standard errors', () => {
    const exact = aggregateLoss(p, years, severity, insurance);
    const sampled = monteCarloLoss({ p, years, severity, trials: 200_000, seed: 20_221_031, ...rest });
    expect(exact.error).toBeLessThanOrEqual(1e-5);
    // By the exact probability: a sample without a single loss-free trial would claim an error of 0.
    const pLossError = Math.sqrt((exact.pLoss * (1 - exact.pLoss)) / sampled.trials);
    expect(Math.abs(sampled.pLoss - exact.pLoss)).toBeLessThanOrEqual(4 * pLossError + 1e-12);
    expect(Math.abs(sampled.mean - exact.mean)).toBeLessThan((4 * exact.standardDeviation) / Math.sqrt(200_000) + 1e-6);
    for (const { probability, value, lower, upper } of sampled.quantiles) {
      const quantile = exact.quantile(probability).value;
      expect(quantile).toBeGreaterThanOrEqual((value - ((value - lower) * 4) / 3) * (1 - 1e-5));
      expect(quantile).toBeLessThanOrEqual((value + ((upper - value) * 4) / 3) * (1 + 1e-5));
    }
  });
});

test('arguments out of range', () => {
  const call = (change: object) => () => monteCarloLoss({ ...reference, trials: 100, seed: 1, ...change });
  for (const change of [{ p: 2 }, { years: 0 }, { trials: 10 }, { severity: { kind: 'fixed', amount: -1 } }]) {
    expect(call(change)).toThrow(RangeError);
  }
});
