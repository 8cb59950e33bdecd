/** How the places where a difference may change its sign were found. */
export type SearchMethod = 'closed-form' | 'piecewise' | 'sampled';

/** Places between whose neighbours the smooth difference changes its sign at most once. */
export interface SignProbes {
  readonly method: SearchMethod;
  /** Ascending, the range's ends included. */
  readonly places: readonly number[];
  readonly smooth: (x: number) => number;
  /** Roots of the smooth difference, ascending. */
  readonly roots: readonly number[];
}
