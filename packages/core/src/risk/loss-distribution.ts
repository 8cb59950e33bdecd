import type { Prepared } from '../model/prepare.ts';
import { type AggregateLoss, type AggregateOptions, aggregateLaw } from '../probability/aggregate-loss.ts';
import { eventLaw } from './event-law.ts';
import { meanProbability } from './mean-probability.ts';

/**
 * The whole distribution of what incidents cost an option's shop over the years compared, in yen, without sampling.
 * Exact arithmetic is float64 here; `error` is the largest relative error of its figures.
 * @param option id of the option. Errors: throws when the scenario has no such option.
 */
export const lossDistribution = (prepared: Prepared, option: string, options?: AggregateOptions): AggregateLoss =>
  aggregateLaw(meanProbability(prepared, option), prepared.scenario.horizonYears, eventLaw(prepared, option), options);
