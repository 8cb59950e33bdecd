import { Parser } from 'expr-eval';
import { createFormulaLoop } from './formula-loop.mjs';

const parser = new Parser();
export function create(plan) {
  return createFormulaLoop(plan, (text) => {
    const formula = parser.parse(text);
    return (scope) => formula.evaluate(scope);
  });
}
