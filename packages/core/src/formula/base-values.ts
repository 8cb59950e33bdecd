import type { Model } from './build.ts';
import { type ExactNumbers, exactNumbers } from './evaluate-decimal.ts';

const known = new WeakMap<Model, ExactNumbers>();

/** The numbers of a model at the scenario's own inputs, exact. Kept with the model. */
export function baseValues(model: Model): Pick<ExactNumbers, 'at' | 'float' | 'copy'> {
  let values = known.get(model);
  if (!values) {
    values = exactNumbers(model);
    known.set(model, values);
  }
  return values;
}
