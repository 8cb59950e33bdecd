import type { Model } from '../formula/build.ts';
import { type ExactNumbers, exactNumbers } from '../formula/evaluate-decimal.ts';

const known = new WeakMap<Model, ExactNumbers>();

/** The numbers of a model at the scenario's own inputs, exact. Kept with the model. */
export function baseValues(model: Model): Pick<ExactNumbers, 'at' | 'float'> {
  let values = known.get(model);
  if (!values) {
    values = exactNumbers(model);
    known.set(model, values);
  }
  return values;
}
