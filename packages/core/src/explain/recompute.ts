import { callFunction } from '../engine/functions.ts';
import { Decimal } from '../money/decimal.ts';
import { roundDown, roundHalfUp } from '../money/round.ts';
import type { Calculation } from './calculation.ts';
import type { Explanation } from './explanation.ts';

/** Computes an explained number again, from its explanation alone. Of an input or a figure: its value. */
export const recompute = ({ calculation, operands, value }: Explanation): Decimal =>
  calculation ? evaluateCalculation(calculation, operands) : value;

/** The value of a calculation over its operands. */
export function evaluateCalculation(
  calculation: Calculation,
  operands: readonly { readonly value: Decimal }[],
): Decimal {
  const value = (part: Calculation): Decimal => evaluateCalculation(part, operands);
  switch (calculation.op) {
    case 'operand': {
      const operand = operands[calculation.operand];
      if (!operand) throw new RangeError(`A calculation names operand ${calculation.operand} of ${operands.length}.`);
      return operand.value;
    }
    case 'add':
      return calculation.terms.reduce((sum: Decimal, term) => sum.plus(value(term)), new Decimal(0));
    case 'multiply':
      return calculation.factors.map(value).reduce((product, factor) => product.times(factor));
    case 'subtract':
      return value(calculation.left).minus(value(calculation.right));
    case 'divide':
      return value(calculation.left).div(value(calculation.right));
    case 'power':
      return value(calculation.base).pow(calculation.exponent);
    case 'max':
      return calculation.of.map(value).reduce((a, b) => (b.gt(a) ? b : a));
    case 'min':
      return calculation.of.map(value).reduce((a, b) => (b.lt(a) ? b : a));
    case 'round':
      return calculation.mode === 'down' ? roundDown(value(calculation.of)) : roundHalfUp(value(calculation.of));
    case 'call': {
      const args = calculation.args.map((part) => value(part).toNumber());
      return new Decimal(callFunction(calculation.name, args));
    }
    case 'rank': {
      const own = value(calculation.of);
      const better = calculation.among.filter((other) =>
        calculation.best === 'lowest' ? value(other).lt(own) : value(other).gt(own),
      );
      return new Decimal(1 + better.length);
    }
  }
}
