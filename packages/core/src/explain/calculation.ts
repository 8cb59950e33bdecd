import type { FunctionName } from '../formula/expression.ts';

/** How a number follows from its operands: the formula alone, its leaves being places in the list of operands. */
export type Calculation =
  | { readonly op: 'operand'; readonly operand: number }
  /** `name`: what is summed, where that can be said in fewer words than by its terms. */
  | { readonly op: 'add'; readonly terms: readonly Calculation[]; readonly name?: string }
  | { readonly op: 'multiply'; readonly factors: readonly Calculation[] }
  | { readonly op: 'subtract'; readonly left: Calculation; readonly right: Calculation }
  | { readonly op: 'divide'; readonly left: Calculation; readonly right: Calculation }
  | { readonly op: 'power'; readonly base: Calculation; readonly exponent: number }
  | { readonly op: 'max' | 'min'; readonly of: readonly Calculation[] }
  | { readonly op: 'round'; readonly mode: 'half-up' | 'down'; readonly of: Calculation }
  | { readonly op: 'call'; readonly name: FunctionName; readonly args: readonly Calculation[] }
  /** One more than how many of `among` are better than `of`. */
  | {
      readonly op: 'rank';
      readonly of: Calculation;
      readonly among: readonly Calculation[];
      readonly best: 'lowest' | 'highest';
    };

/** The calculations a calculation is directly made of. */
export function calculationParts(of: Calculation): readonly Calculation[] {
  switch (of.op) {
    case 'operand':
      return [];
    case 'add':
      return of.terms;
    case 'multiply':
      return of.factors;
    case 'subtract':
    case 'divide':
      return [of.left, of.right];
    case 'power':
      return [of.base];
    case 'max':
    case 'min':
      return of.of;
    case 'round':
      return [of.of];
    case 'call':
      return of.args;
    case 'rank':
      return [of.of, ...of.among];
  }
}
