import type { Formulas } from '../formula/build.ts';
import type { Definition, Expression } from '../formula/expression.ts';
import { callFunction } from './functions.ts';
import { roundDownFloat, roundHalfUpFloat } from './round-float.ts';

/** `rounded`: cells in whole yen as shown; `smooth`: without the rounding, for root search and sampling. */
export type FloatMode = 'rounded' | 'smooth';

/**
 * Evaluates every number of a model in float64: the same definitions, for thousands of variants.
 * @returns values by `Definition.index`, written into `into` when given.
 */
export function evaluateFloat(
  model: Formulas,
  inputs: ArrayLike<number>,
  mode: FloatMode,
  into: Float64Array = new Float64Array(model.definitions.length),
): Float64Array {
  const { definitions } = model;
  for (let i = 0; i < definitions.length; i += 1) {
    into[i] = evaluatePart((definitions[i] as Definition).expression, inputs, into, mode);
  }
  return into;
}

/** A formula, or a part of one, over numbers already worked out (by `Definition.index`). */
export function evaluatePart(e: Expression, inputs: ArrayLike<number>, values: Float64Array, mode: FloatMode): number {
  switch (e.op) {
    case 'literal':
    case 'figure':
      return e.value;
    case 'input':
      return inputs[e.input.index] as number;
    case 'number':
      return values[e.of.index] as number;
    case 'add': {
      const { terms } = e;
      let sum = 0;
      for (let i = 0; i < terms.length; i += 1) sum += evaluatePart(terms[i] as Expression, inputs, values, mode);
      return sum;
    }
    case 'multiply': {
      const { factors } = e;
      let product = 1;
      for (let i = 0; i < factors.length; i += 1)
        product *= evaluatePart(factors[i] as Expression, inputs, values, mode);
      return product;
    }
    case 'subtract':
      return evaluatePart(e.left, inputs, values, mode) - evaluatePart(e.right, inputs, values, mode);
    case 'divide':
      return evaluatePart(e.left, inputs, values, mode) / evaluatePart(e.right, inputs, values, mode);
    case 'power':
      return evaluatePart(e.base, inputs, values, mode) ** e.exponent;
    case 'max': {
      let most = Number.NEGATIVE_INFINITY;
      for (const part of e.of) most = Math.max(most, evaluatePart(part, inputs, values, mode));
      return most;
    }
    case 'min': {
      let least = Number.POSITIVE_INFINITY;
      for (const part of e.of) least = Math.min(least, evaluatePart(part, inputs, values, mode));
      return least;
    }
    case 'round': {
      const value = evaluatePart(e.of, inputs, values, mode);
      if (mode === 'smooth' && !e.kept) return value;
      return e.mode === 'down' ? roundDownFloat(value) : roundHalfUpFloat(value);
    }
    case 'call':
      return callFunction(
        e.name,
        e.args.map((x) => evaluatePart(x, inputs, values, mode)),
      );
  }
}
