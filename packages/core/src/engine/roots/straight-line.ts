import type { Definition, Expression } from '../../formula/expression.ts';
import { callFunction } from '../functions.ts';
import { roundDownFloat } from '../round-float.ts';

/** intercept + slope · input. */
export interface StraightLine {
  readonly intercept: number;
  readonly slope: number;
}

/** Tells whether left less right is a straight line in an input, and which. */
export type StraightLineOf = (
  input: number,
  affected: readonly number[],
  left: number,
  right: number,
) => StraightLine | undefined;

/**
 * Reads straight lines off a model's formulas, without the rounding of what the input changes: most inputs are prices and
 * amounts, and need no more.
 * @param values of all numbers at the scenario's own inputs, by `Definition.index`.
 */
export function straightLines(definitions: readonly Definition[], values: ArrayLike<number>): StraightLineOf {
  const intercepts = Float64Array.from(values);
  const slopes = new Float64Array(definitions.length);
  let open = -1;
  // Slope of what `intercept` returned last; not a number where there is none.
  let slope = 0;
  const constant = (value: number): number => {
    slope = 0;
    return value;
  };
  const crooked = (): number => {
    slope = Number.NaN;
    return 0;
  };
  const intercept = (e: Expression): number => {
    switch (e.op) {
      case 'literal':
      case 'figure':
        return constant(e.value);
      case 'input':
        if (e.input.index !== open) return constant(e.input.base);
        slope = 1;
        return 0;
      case 'number':
        slope = slopes[e.of.index] as number;
        return intercepts[e.of.index] as number;
      case 'add': {
        let sum = 0;
        let rise = 0;
        for (const term of e.terms) {
          sum += intercept(term);
          rise += slope;
        }
        slope = rise;
        return sum;
      }
      case 'subtract': {
        const left = intercept(e.left);
        const rise = slope;
        const right = intercept(e.right);
        slope = rise - slope;
        return left - right;
      }
      case 'multiply': {
        let product = 1;
        let rise = 0;
        for (const factor of e.factors) {
          const own = intercept(factor);
          rise = rise === 0 ? product * slope : slope === 0 ? rise * own : Number.NaN;
          product *= own;
        }
        slope = rise;
        return product;
      }
      case 'divide': {
        const left = intercept(e.left);
        const rise = slope;
        const right = intercept(e.right);
        slope = slope === 0 ? rise / right : Number.NaN;
        return left / right;
      }
      case 'power': {
        const base = intercept(e.base);
        return slope === 0 ? base ** e.exponent : e.exponent === 1 ? base : crooked();
      }
      case 'max':
      case 'min': {
        let found = e.op === 'max' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
        for (const part of e.of) {
          const own = intercept(part);
          if (slope !== 0) return crooked();
          found = e.op === 'max' ? Math.max(found, own) : Math.min(found, own);
        }
        return constant(found);
      }
      case 'round': {
        const found = intercept(e.of);
        // What moves with the input is no straight line: the step that it decides is not.
        return e.kept && slope === 0 ? roundDownFloat(found) : found;
      }
      case 'call': {
        const args: number[] = [];
        for (const part of e.args) {
          args.push(intercept(part));
          if (slope !== 0) return crooked();
        }
        return constant(callFunction(e.name, args));
      }
    }
  };
  return (input, affected, left, right) => {
    open = input;
    const straight = affected.every((index) => {
      intercepts[index] = intercept((definitions[index] as Definition).expression);
      slopes[index] = slope;
      return Number.isFinite(slope);
    });
    const found = {
      intercept: (intercepts[left] as number) - (intercepts[right] as number),
      slope: (slopes[left] as number) - (slopes[right] as number),
    };
    for (const index of affected) {
      intercepts[index] = values[index] as number;
      slopes[index] = 0;
    }
    return straight && Number.isFinite(found.intercept) ? found : undefined;
  };
}
