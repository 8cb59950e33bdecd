import {
  type Decimal,
  evaluate,
  type Finding,
  type OptionResult,
  prepare,
  type Result,
  type Scenario,
} from '@ec-tco/core';
import { findingsRaised, type RequirementId, withoutRequirement } from '@ec-tco/core/guideline';

/** What leaving a requirement unmet does to an option. */
export interface LeftOut {
  readonly option: string;
  readonly name: string;
  /** Yen over the years, without expected loss of incidents: before less after, so a saving is positive. */
  readonly saved: Decimal;
  readonly before: OptionResult['eligibility'];
  readonly after: OptionResult['eligibility'];
  readonly raised: readonly Finding[];
}

/** The cost saved and the findings raised when nobody meets a requirement, for each option. */
export function leftOut(scenario: Scenario, { options }: Result, requirement: RequirementId): readonly LeftOut[] {
  const without = evaluate(prepare(withoutRequirement(scenario, requirement))).options;
  return options.flatMap((option) => {
    const other = without.find(({ id }) => id === option.id);
    if (!other) return [];
    return [
      {
        option: option.id,
        name: option.name,
        saved: option.total.total.minus(other.total.total),
        before: option.eligibility,
        after: other.eligibility,
        raised: findingsRaised(option.findings, other.findings),
      },
    ];
  });
}
