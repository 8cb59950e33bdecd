import { decidingMeasure } from '@ec-tco/core';
import { analysisSteps } from '@ec-tco/core/analysis';
import type { Computation } from './computation.ts';

/** The same with its analysis, in steps that a page can put apart, so that none of them holds it up for long. */
export function* withAnalysis(computation: Computation): Generator<undefined, Computation> {
  const { prepared, result, scenario } = computation;
  const analysis = yield* analysisSteps(prepared, result, { measure: decidingMeasure(scenario) });
  return { ...computation, analysis };
}
