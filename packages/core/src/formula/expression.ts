import type { About } from './about.ts';

/** Units a number of the model can have. `rate` is a plain fraction (0.036 is 3.6 %). */
export type Unit =
  | 'yen'
  | 'yen/month'
  | 'yen/hour'
  | 'yen/order'
  | 'yen/record'
  | 'rate'
  | 'rate/year'
  | 'years'
  | 'months'
  | 'hours'
  | 'records'
  | 'people'
  | 'count'
  | 'factor';

/** Special functions a formula may call; all in float64, see `engine/functions.ts`. */
export type FunctionName =
  | 'lognormalRangeMean'
  | 'lognormalRangeInsuredMean'
  | 'lognormalCappedMean'
  | 'lognormalInsuredMean'
  | 'leakInsuredMean'
  | 'pertInsuredMean';

/**
 * What a number is, as data: read by the exact evaluator, the float64 evaluator, the explanation and
 * whatever writes formulas. A number has one definition, here, and nowhere else.
 */
export type Expression =
  | { readonly op: 'literal'; readonly value: number }
  | { readonly op: 'input'; readonly input: Input }
  | { readonly op: 'figure'; readonly id: string; readonly value: number }
  | { readonly op: 'number'; readonly of: Definition }
  | { readonly op: 'add'; readonly terms: readonly Expression[] }
  | { readonly op: 'multiply'; readonly factors: readonly Expression[] }
  | { readonly op: 'subtract'; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'divide'; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'power'; readonly base: Expression; readonly exponent: number }
  | { readonly op: 'max' | 'min'; readonly of: readonly Expression[] }
  /** `kept`: rounded wherever it is worked out, as what decides a step; else it is left out where float64 is `smooth`. */
  | { readonly op: 'round'; readonly mode: 'half-up' | 'down'; readonly kept?: true; readonly of: Expression }
  | { readonly op: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] };

/** A numeric leaf of the scenario, addressed by ids: `/options/saas/lines/fee/amount/yen`. */
export interface Input {
  readonly index: number;
  readonly pointer: string;
  readonly base: number;
}

/** A named number: its identity, unit, subject and formula. */
export interface Definition {
  readonly index: number;
  /** Path of the number in the result, such as `options/saas/total`. */
  readonly id: string;
  readonly unit: Unit;
  readonly about: About;
  readonly expression: Expression;
}
