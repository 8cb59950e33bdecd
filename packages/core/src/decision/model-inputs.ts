import type { EcTcoError } from '../error/error.ts';
import { unknown } from '../error/unknown.ts';
import { newPlace, once } from '../formula/memo.ts';
import type { Prepared } from '../model/prepare.ts';
import { type ScenarioInput, scenarioInputs } from '../scenario/inputs.ts';

const INPUTS = newPlace();

/** A numeric input of the scenario and its place among those of the formulas. */
export interface ModelInput extends ScenarioInput {
  /** `Input.index`; undefined where no formula asks for the input. */
  readonly index: number | undefined;
}

/** Every numeric input of a scenario, in its order. Kept with the model. */
export const modelInputs = ({ scenario, model }: Prepared): readonly ModelInput[] =>
  once(model, INPUTS, () =>
    scenarioInputs(scenario).map((input) => ({ ...input, index: model.byPointer.get(input.pointer)?.index })),
  );

/** That the scenario has no such input, with those whose pointers look like it. */
export const unknownInput = ({ scenario }: Pick<Prepared, 'scenario'>, pointer: string): EcTcoError =>
  unknown(
    'unknown-input',
    'The scenario has no input',
    pointer,
    scenarioInputs(scenario).map((input) => input.pointer),
  );
