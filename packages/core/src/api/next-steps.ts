import type { Result } from '../evaluate/result.ts';
import { type NextStep, nextSteps as nextStepsUnchecked } from '../rules/next-steps.ts';
import type { Scenario } from '../scenario/schema.ts';
import { checked } from './checked.ts';

/**
 * What to do next about some options, in the order in which it is best done: what protects a running site with open
 * mandatory requirements, whom to ask, what to have quoted, what to answer, then what the rules say. Of the first two of
 * the scenario where none is named.
 * Cost: grows with the findings of a result.
 * @param options ids, first the option that leads
 */
export function nextSteps(scenario: Scenario, result: Result, options: readonly string[]): readonly NextStep[] {
  return checked('nextSteps', { scenario, result, options }, () => nextStepsUnchecked(scenario, result, options));
}
