import { type AggregateLoss, type AggregateOptions, aggregateLaw } from '../../probability/aggregate-loss.ts';
import type { Option, Scenario } from '../../scenario/schema.ts';
import { eventLaw } from './event-law.ts';
import type { GuidelineValues } from './guideline-values.ts';
import { meanProbability } from './mean-probability.ts';

/**
 * The whole distribution of what incidents cost an option's shop over the years compared, in yen, without sampling.
 * Exact arithmetic is float64 here; `error` is the largest relative error of its figures.
 */
export const lossDistribution = (
  scenario: Scenario,
  option: Option,
  values: GuidelineValues,
  options?: AggregateOptions,
): AggregateLoss =>
  aggregateLaw(
    meanProbability(option, scenario.horizonYears),
    scenario.horizonYears,
    eventLaw(scenario, option, values),
    options,
  );
