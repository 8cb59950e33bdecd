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
