import type { Option, Scenario } from '../scenario/schema.ts';
import { assessRequirements } from './assess-requirements.ts';
import { judgeOption } from './judge-option.ts';
import type { CostFacts } from './line-facts.ts';
import { nextActions } from './next-actions.ts';
import type { OptionAssessment } from './outcome.ts';

/**
 * Whether an option may be chosen, why, what is to be known about it and what to do next.
 * @param cost from the cost engine; without it spending is judged by the form of the lines
 */
export function assessOption(scenario: Scenario, option: Option, cost?: CostFacts): OptionAssessment {
  const { eligibility, findings, delegated } = judgeOption(scenario, option, cost, assessRequirements(scenario));
  return { eligibility, findings, nextActions: nextActions(findings, delegated) };
}
