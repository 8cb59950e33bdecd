import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { assertInsurance, type Insurance } from '../../packages/core/src/probability/insurance.ts';
import type { Severity } from '../../packages/core/src/probability/severity.ts';
import { severitySampler } from './severity-sampler.ts';

/** A sampled quantile with its standard error and the interval that holds the true one with about 99.7 %. */
export interface SampledQuantile {
  readonly probability: number;
  readonly value: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
}

/** What sampling says of the loss of all years, in yen, each with its standard error. */
export interface SampledLoss {
  readonly trials: number;
  readonly seed: number;
  readonly mean: number;
  readonly meanError: number;
  /** Share of trials with a loss above 0. */
  readonly pLoss: number;
  readonly pLossError: number;
  readonly quantiles: readonly SampledQuantile[];
}

/** Arguments of `monteCarloLoss`. */
export interface MonteCarloOptions {
  readonly p: number;
  readonly years: number;
  readonly severity: Severity;
  readonly insurance?: Insurance;
  readonly trials: number;
  /** Any 32-bit integer: the same seed gives the same numbers everywhere. */
  readonly seed: number;
  /** Default 0.5, 0.9, 0.95, 0.99. */
  readonly probabilities?: readonly number[];
}

/**
 * The loss of `years` years by simulation: in each year of each trial an event with probability p, its severity less
 * insurance. The independent check of `aggregateLoss`: it shares no numerical code with it.
 *
 * A quantile's error comes from its order statistics: the rank varies by √(trials · q · (1 − q)); the standard error
 * is half the distance of the values one such step below and above, lower and upper are three steps away.
 * Ranges: p 0…1, years an integer 1…100, trials an integer 100…10^8. Errors: RangeError outside these.
 */
export function monteCarloLoss(options: MonteCarloOptions): SampledLoss {
  const { p, years, severity, insurance, trials, seed, probabilities = [0.5, 0.9, 0.95, 0.99] } = options;
  if (!(p >= 0 && p <= 1)) throw new RangeError(`monteCarloLoss: p must be 0…1, found ${p}`);
  if (!(Number.isInteger(years) && years >= 1 && years <= 100)) {
    throw new RangeError(`monteCarloLoss: years must be an integer 1…100, found ${years}`);
  }
  if (!(Number.isInteger(trials) && trials >= 100 && trials <= 1e8)) {
    throw new RangeError(`monteCarloLoss: trials must be an integer 100…10^8, found ${trials}`);
  }
  if (insurance !== undefined) assertInsurance(insurance);
  const { coveredShare = 0, deductible = 0, limit = 0 } = insurance ?? {};
  const generator = xoroshiro128plus(seed);
  const uniform = () => uniformFloat64(generator);
  const draw = severitySampler(severity, uniform);

  const losses = new Float64Array(trials);
  let positive = 0;
  let mean = 0;
  let squares = 0;
  for (let trial = 0; trial < trials; trial++) {
    let loss = 0;
    for (let year = 0; year < years; year++) {
      if (uniform() >= p) continue;
      const x = draw();
      loss += x - Math.min(limit, Math.max(0, coveredShare * x - deductible));
    }
    losses[trial] = loss;
    if (loss > 0) positive++;
    // Welford's running mean: a sum of squares of yen would lose its digits.
    const delta = loss - mean;
    mean += delta / (trial + 1);
    squares += delta * (loss - mean);
  }
  losses.sort();
  const ranked = (rank: number): number => losses[Math.min(trials - 1, Math.max(0, Math.ceil(rank) - 1))] as number;
  const pLoss = positive / trials;
  return {
    trials,
    seed,
    mean,
    meanError: Math.sqrt(squares / (trials - 1) / trials),
    pLoss,
    pLossError: Math.sqrt((pLoss * (1 - pLoss)) / trials),
    quantiles: probabilities.map((probability) => {
      const rank = trials * probability;
      const spread = Math.sqrt(rank * (1 - probability));
      return {
        probability,
        value: ranked(rank),
        standardError: (ranked(rank + spread) - ranked(rank - spread)) / 2,
        lower: ranked(rank - 3 * spread),
        upper: ranked(rank + 3 * spread + 1),
      };
    }),
  };
}
