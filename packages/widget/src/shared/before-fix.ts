import { type Option, rangeOf, type Scenario } from '@ec-tco/core';
import { baseIn, statedOf } from '@ec-tco/core/scenario';

/** How likely an incident of a running site is until an option is carried out, and for how long. */
export interface BeforeFix {
  readonly option: string;
  readonly months: number;
  readonly perYear: number;
  readonly range: { readonly low: number; readonly high: number } | undefined;
  /** Where both are stated. */
  readonly at: { readonly months: string; readonly perYear: string };
}

/**
 * Of a running site, what holds before it is mended or left: an option's odds over the years are mostly those of after
 * it. Undefined where the option states no such time.
 */
export function beforeFix(scenario: Scenario, option: Option | undefined): BeforeFix | undefined {
  if (scenario.journey !== 'operating' || !option?.transition) return undefined;
  const { id, transition } = option;
  const months = baseIn(scenario, transition.months);
  if (months === 0) return undefined;
  const at = `/options/${id}/transition`;
  return {
    option: id,
    months,
    perYear: baseIn(scenario, transition.annualProbability),
    range: rangeOf(statedOf(scenario, transition.annualProbability)),
    at: { months: `${at}/months`, perYear: `${at}/annualProbability` },
  };
}
