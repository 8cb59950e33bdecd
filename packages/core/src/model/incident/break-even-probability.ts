/** How likely an incident must be for the dearer of two options to pay; see `breakEvenProbability`. */
export type BreakEvenProbability =
  /** The two cost the same without incidents. */
  | { readonly kind: 'equal-cost'; readonly perYear: 0 }
  /** At this probability a year (0 to 1), or this many times more than at the dearer option, both cost the same. */
  | { readonly kind: 'at'; readonly cheaper: string; readonly dearer: string; readonly perYear: number }
  /** Even an incident every year would not make the dearer option pay. */
  | { readonly kind: 'never'; readonly cheaper: string; readonly dearer: string; readonly perYear: number }
  /** An incident costs the cheaper option nothing. */
  | { readonly kind: 'no-loss'; readonly cheaper: string; readonly dearer: string };

/** What is compared of one option: yen over the years without incidents, yen that one incident costs it. */
export interface IncidentStake {
  readonly id: string;
  readonly total: number;
  readonly retained: number;
}

/**
 * The annual probability of an incident at the cheaper option from which the dearer one pays, if the dearer one had
 * none: difference of the totals ÷ (years × cost of one incident). Needs no assumed probability, so it is told first.
 * Where both can be hit, it is the difference between their probabilities that is asked for.
 */
export function breakEvenProbability(a: IncidentStake, b: IncidentStake, years: number): BreakEvenProbability {
  if (a.total === b.total) return { kind: 'equal-cost', perYear: 0 };
  const [cheap, dear] = a.total < b.total ? [a, b] : [b, a];
  const pair = { cheaper: cheap.id, dearer: dear.id };
  if (cheap.retained <= 0) return { kind: 'no-loss', ...pair };
  const perYear = (dear.total - cheap.total) / (years * cheap.retained);
  return { kind: perYear > 1 ? 'never' : 'at', ...pair, perYear };
}
