import type { Model, Named, Stated } from '../formula/build.ts';
import type { Expression } from '../formula/expression.ts';
import { baseValues } from './base-values.ts';

/** Reads parts of formulas that are numbers already, in float64, at the scenario's own values. */
export function readTerms(model: Model): (term: Named | Stated | Extract<Expression, { op: 'figure' }>) => number {
  const { float } = baseValues(model);
  return (term) => {
    switch (term.op) {
      case 'figure':
        return term.value;
      case 'input':
        return term.input.base;
      case 'number':
        return float(term.of.index);
    }
  };
}
