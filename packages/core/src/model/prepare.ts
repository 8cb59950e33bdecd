import type { Scenario } from '../scenario/schema.ts';
import type { GuidelineValues } from './incident/guideline-values.ts';
import { guidelineValues } from './incident/guideline-values-of.ts';
import type { ScenarioModel } from './numbers.ts';
import { buildModel } from './scenario-model.ts';

/**
 * A scenario with its formulas written out: what evaluation, analysis and explanation share. The two belong together:
 * a changed scenario is prepared anew.
 */
export interface Prepared {
  readonly scenario: Scenario;
  readonly values: GuidelineValues;
  readonly model: ScenarioModel;
}

/** Writes a parsed scenario's formulas. Do it once when several analyses follow. */
export function prepare(scenario: Scenario): Prepared {
  const values = guidelineValues(scenario.dataSet);
  return { scenario, values, model: buildModel(scenario, values) };
}
