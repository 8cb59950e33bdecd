import type { Option, Scenario } from '../scenario/schema.ts';
import { assessRequirements } from './assess-requirements.ts';
import { judgeOption } from './judge-option.ts';
import { nextActions } from './next-actions.ts';
import type { OptionAssessment } from './outcome.ts';

/**
 * Whether an option may be chosen, why, what is to be known about it and what to do next.
 * @param shortfalls yen each year lacks to the guideline's minimum before any top-up, year 0 first; from the cost engine
 */
export function assessOption(scenario: Scenario, option: Option, shortfalls: readonly number[] = []): OptionAssessment {
  const { eligibility, findings, delegated } = judgeOption(scenario, option, shortfalls, assessRequirements(scenario));
  return { eligibility, findings, nextActions: nextActions(findings, delegated) };
}
