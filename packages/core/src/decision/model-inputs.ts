import type { Prepared } from '../evaluate/prepare.ts';
import type { Model } from '../formula/build.ts';
import { type ScenarioInput, scenarioInputs } from '../scenario/inputs.ts';

/** A numeric input of the scenario and its place among those of the formulas. */
export interface ModelInput extends ScenarioInput {
  /** `Input.index`; undefined where no formula asks for the input. */
  readonly index: number | undefined;
}

const known = new WeakMap<Model, readonly ModelInput[]>();

/** Every numeric input of a scenario, in its order. Kept with the model. */
export function modelInputs({ scenario, model }: Prepared): readonly ModelInput[] {
  let inputs = known.get(model);
  if (!inputs) {
    inputs = scenarioInputs(scenario).map((input) => ({ ...input, index: model.byPointer.get(input.pointer)?.index }));
    known.set(model, inputs);
  }
  return inputs;
}
