import { baseValues } from '../engine/base-values.ts';
import { evaluatePart } from '../engine/float.ts';
import type { Expression } from '../formula/expression.ts';
import { newPlace, once } from '../formula/memo.ts';
import type { Prepared } from '../model/prepare.ts';

// What stands for them in the model's memory.
const VALUES = newPlace();
const INPUTS = newPlace();

/**
 * The value of a formula, or of a part of one, at the scenario's own inputs, in float64; whole yen are exact up to
 * 2^53 − 1. For those who write the model's formulas elsewhere, in a spreadsheet say.
 */
export function partValue({ model }: Prepared, expression: Expression): number {
  const values = once(model, VALUES, () => {
    const { float } = baseValues(model);
    return Float64Array.from(model.definitions, ({ index }) => float(index));
  });
  const inputs = once(model, INPUTS, () => Float64Array.from(model.inputs, ({ base }) => base));
  return evaluatePart(expression, inputs, values, 'rounded');
}
