import type { Named, Stated } from '../../formula/build.ts';
import type { Expression } from '../../formula/expression.ts';
import type { LawName } from '../../probability/laws.ts';
import type { FigureValue } from '../../reference/figure-value.ts';

/** A part of a formula that is a number already: named, stated, or a figure of the guideline. */
export type Term = Named | Stated | Extract<Expression, { op: 'figure' }>;

/** A figure of the guideline as a part of formulas. */
export const figureTerm = ({ figure, value }: FigureValue): Term => ({ op: 'figure', id: figure, value });

/** What responding to one incident costs, before insurance. */
export interface ResponseTerms {
  /** Its expected value. */
  readonly mean: Expression;
  /** Its law with the parameters, in the order of `LAWS`; `fixed` is always its mean and needs none. */
  readonly law: LawName;
  readonly parameters: readonly Term[];
}

/** All that the distribution of one incident's cost is made of: numbers of the model, so that nothing is computed twice. */
export interface EventNumbers {
  readonly law: LawName;
  readonly parameters: readonly Term[];
  readonly insurance: { readonly coveredShare: Term; readonly deductible: Term; readonly limit: Term } | undefined;
  /** Contribution lost through closing; undefined where closing is not counted. */
  readonly closure: Named | undefined;
}
