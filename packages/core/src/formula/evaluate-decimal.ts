import { Decimal } from '../money/decimal.ts';
import { roundDown, roundHalfUp } from '../money/round.ts';
import type { Model } from './build.ts';
import type { Expression } from './expression.ts';
import { callFunction } from './functions.ts';

/**
 * Evaluates every number of a model exactly.
 * @param inputs values by `Input.index`; the scenario's own where left out.
 * @returns values by `Definition.index`.
 */
export function evaluateDecimal(model: Model, inputs?: readonly number[]): Decimal[] {
  const values: Decimal[] = [];
  const given = model.inputs.map((input) => new Decimal(inputs?.[input.index] ?? input.base));
  for (const definition of model.definitions) values.push(evaluate(definition.expression, given, values));
  return values;
}

function evaluate(e: Expression, given: readonly Decimal[], values: readonly Decimal[]): Decimal {
  switch (e.op) {
    case 'literal':
    case 'figure':
      return new Decimal(e.value);
    case 'input':
      return given[e.input.index] as Decimal;
    case 'number':
      return values[e.of.index] as Decimal;
    case 'add': {
      let sum: Decimal = new Decimal(0);
      for (const term of e.terms) sum = sum.plus(evaluate(term, given, values));
      return sum;
    }
    case 'multiply': {
      let product: Decimal | undefined;
      for (const factor of e.factors) {
        const value = evaluate(factor, given, values);
        product = product ? product.times(value) : value;
      }
      return product ?? new Decimal(1);
    }
    case 'subtract':
      return evaluate(e.left, given, values).minus(evaluate(e.right, given, values));
    case 'divide':
      return evaluate(e.left, given, values).div(evaluate(e.right, given, values));
    case 'power':
      return evaluate(e.base, given, values).pow(e.exponent);
    case 'max':
      return Decimal.max(...e.of.map((x) => evaluate(x, given, values)));
    case 'min':
      return Decimal.min(...e.of.map((x) => evaluate(x, given, values)));
    case 'round': {
      const value = evaluate(e.of, given, values);
      return e.mode === 'down' ? roundDown(value) : roundHalfUp(value);
    }
    case 'call':
      return new Decimal(
        callFunction(
          e.name,
          e.args.map((x) => evaluate(x, given, values).toNumber()),
        ),
      );
  }
}
