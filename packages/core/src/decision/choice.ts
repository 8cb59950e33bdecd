import { finish, type Steps } from '../engine/steps.ts';
import type { Measure, Result } from '../evaluate/result.ts';
import type { Prepared } from '../model/prepare.ts';
import { chancesOf } from './cheapest-probability.ts';
import { type Choice, choiceOf, decidingMeasure } from './choice-of.ts';
import { type SampleSettings, sampleSteps } from './sample-options.ts';

/** By what to choose, where not by the measure that decides. */
export interface ChoiceSettings extends SampleSettings {
  readonly measure?: Measure;
}

/** Orders the options of a result by their means, by the measure that decides or another. */
export const choose = (prepared: Prepared, result: Pick<Result, 'rankings'>, settings: ChoiceSettings = {}): Choice =>
  finish(chooseSteps(prepared, result, settings));

/** As `choose`, giving way between its parts: for whoever has other things to do meanwhile. */
export function* chooseSteps(
  prepared: Prepared,
  result: Pick<Result, 'rankings'>,
  { measure = decidingMeasure(prepared.scenario), ...settings }: ChoiceSettings = {},
): Steps<Choice> {
  const able = result.rankings[measure].filter(({ complete }) => complete).map(({ option }) => option);
  const sample = able.length > 0 ? yield* sampleSteps(prepared, able, measure, settings) : undefined;
  yield;
  return choiceOf(prepared, result, { chances: sample && chancesOf(sample), measure });
}
