/** How likely an incident must be for the dearer of two options to pay; see `stakeBreakEven`. `extra`: yen that it is dearer. */
export type BreakEvenProbability =
  /** The two cost the same without incidents. */
  | { readonly kind: 'equal-cost'; readonly perYear: 0 }
  /** At this probability a year (0 to 1) at the cheaper option both cost the same, were there none at the dearer. */
  | {
      readonly kind: 'at';
      readonly cheaper: string;
      readonly dearer: string;
      readonly extra: number;
      readonly perYear: number;
    }
  /**
   * The dearer one is not hit less often but bears less of it, being insured: at this probability a year at the cheaper
   * option both cost the same, that of the dearer in the same proportion to it as now. `alike`: now they are equal.
   */
  | {
      readonly kind: 'common';
      readonly cheaper: string;
      readonly dearer: string;
      readonly extra: number;
      readonly perYear: number;
      readonly alike: boolean;
    }
  /** Even an incident every year would not make the dearer option pay. */
  | {
      readonly kind: 'never';
      readonly cheaper: string;
      readonly dearer: string;
      readonly extra: number;
      readonly perYear: number;
    }
  /** An incident costs the cheaper option nothing. */
  | { readonly kind: 'no-loss'; readonly cheaper: string; readonly dearer: string; readonly extra: number }
  /** The cheaper option is the safer one, too: no probability speaks for the dearer. */
  | { readonly kind: 'no-trade-off'; readonly cheaper: string; readonly dearer: string; readonly extra: number };

/** What is compared of one option. */
export interface IncidentStake {
  readonly id: string;
  /** Yen over the years without incidents; where options sell differently, less what their sales leave. */
  readonly total: number;
  /** Yen that one incident costs it. */
  readonly retained: number;
  /** Mean probability of an incident a year, transition included. */
  readonly probability: number;
}

/**
 * The annual probability of an incident from which the dearer of two options pays, where that is a question at all: the
 * dearer one is hit less often, or bears less of it. Hit less often: difference of the totals ÷ (years × cost of one
 * incident at the cheaper), as if the dearer had none, so that it needs no assumed probability. Bears less: difference ÷
 * (years × what it bears less), in the probability that both share.
 */
export function stakeBreakEven(a: IncidentStake, b: IncidentStake, years: number): BreakEvenProbability {
  if (a.total === b.total) return { kind: 'equal-cost', perYear: 0 };
  const [cheap, dear] = a.total < b.total ? [a, b] : [b, a];
  const extra = dear.total - cheap.total;
  const pair = { cheaper: cheap.id, dearer: dear.id, extra };
  if (dear.probability < cheap.probability) {
    if (cheap.retained <= 0) return { kind: 'no-loss', ...pair };
    const perYear = extra / (years * cheap.retained);
    return { kind: perYear > 1 ? 'never' : 'at', ...pair, perYear };
  }
  const ratio = cheap.probability > 0 ? dear.probability / cheap.probability : 1;
  const spared = cheap.retained - ratio * dear.retained;
  if (!(spared > 0) || (cheap.probability === 0 && dear.probability > 0)) return { kind: 'no-trade-off', ...pair };
  const perYear = extra / (years * spared);
  // Neither of the two probabilities can be more than 1.
  return ratio * perYear > 1
    ? { kind: 'never', ...pair, perYear }
    : { kind: 'common', ...pair, perYear, alike: ratio === 1 };
}
