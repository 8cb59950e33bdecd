import {
  type Analysis,
  analyse,
  decidingMeasure,
  evaluatePrepared,
  type Language,
  type Prepared,
  prepare,
  type Result,
  type Scenario,
  type Verdict,
  verdictOf,
} from '@ec-tco/core';

/** What is computed of a scenario: the result at once, the analysis (how sure, what turns it) a moment later. */
export interface Computation {
  readonly scenario: Scenario;
  readonly prepared: Prepared;
  readonly result: Result;
  /** Undefined until it has been made for this very scenario. */
  readonly analysis: Analysis | undefined;
}

export function compute(scenario: Scenario): Computation {
  const prepared = prepare(scenario);
  return { scenario, prepared, result: evaluatePrepared(prepared), analysis: undefined };
}

export const withAnalysis = (computation: Computation): Computation => ({
  ...computation,
  analysis: analyse(computation.prepared, computation.result, { measure: decidingMeasure(computation.scenario) }),
});

export const verdictFor = ({ prepared, result, analysis }: Computation, language: Language): Verdict =>
  verdictOf(prepared, result, analysis, language);
