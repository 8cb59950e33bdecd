import type { Model } from '../formula/build.ts';
import { evaluateDecimal } from '../formula/evaluate-decimal.ts';
import type { Decimal } from '../money/decimal.ts';

const known = new WeakMap<Model, readonly Decimal[]>();

/** All numbers of a model at the scenario's own inputs, exact, by `Definition.index`. Kept with the model. */
export function baseValues(model: Model): readonly Decimal[] {
  let values = known.get(model);
  if (!values) {
    values = evaluateDecimal(model);
    known.set(model, values);
  }
  return values;
}
