/** A single amount that occurs with positive probability. */
export interface Atom {
  readonly at: number;
  readonly mass: number;
}

/** The law of a non-negative loss in yen; every severity and what insurance leaves of it is one. */
export interface Law {
  /** Smallest and largest possible loss; the largest may be Infinity. */
  readonly lowest: number;
  readonly highest: number;
  /** P(X > x). */
  upperTail(x: number): number;
  /** P(X ≤ x). */
  cdf(x: number): number;
  /** Smallest x with P(X > x) ≤ tail, for a tail of 0…1: the (1 − tail) quantile without the loss of digits. */
  tailQuantile(tail: number): number;
  /** Limited expected value E[min(X, u)]; the mean at u = Infinity. */
  limitedMean(u: number): number;
  /** E[min(X, u)²]; the raw second moment at u = Infinity. */
  limitedSquare(u: number): number;
  /** Amounts of positive probability, ascending; the rest of the law has a density. */
  readonly atoms: readonly Atom[];
}
