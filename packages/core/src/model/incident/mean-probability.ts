import { baseOf } from '../../scenario/quantity.ts';
import type { Option } from '../../scenario/schema.ts';

/**
 * Mean annual probability of an incident over the years compared, 0 to 1. Until a transition is done the site is as
 * likely to be hit as before; with the mean, the number of incidents spreads a little wider than in truth, never less.
 */
export function meanProbability(option: Option, years: number): number {
  const settled = baseOf(option.annualProbability);
  if (!option.transition) return settled;
  const before = Math.min(1, baseOf(option.transition.months) / (12 * years));
  return before * baseOf(option.transition.annualProbability) + (1 - before) * settled;
}
