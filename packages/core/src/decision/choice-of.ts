import type { Measure, Result } from '../evaluate/result.ts';
import type { Prepared } from '../model/prepare.ts';
import { Decimal } from '../money/decimal.ts';
import type { CheapestProbability } from './cheapest-probability.ts';

/** By what a scenario's options are to be judged: what is left after cost where they sell differently, else the cost. */
export const decidingMeasure = ({ options }: Prepared['scenario']): Measure =>
  options.some((option) => option.sales) ? 'net' : 'totalWithIncident';

/** A place in the order in which options are chosen. */
export interface Chosen {
  readonly option: string;
  /** 1 is the choice; equal means share a rank. Undefined when a price is missing: its place is not known. */
  readonly rank: number | undefined;
  /** Mean of the measure over all ranges together, whole yen; without ranges, and with a price missing, as `stated`. */
  readonly mean: Decimal;
  /** Half width of the 99 % interval around the mean, yen; 0 where nothing was drawn. */
  readonly error: number;
  /** The measure with every input at its stated value, yen. */
  readonly stated: Decimal;
  /** False when a price is missing. */
  readonly complete: boolean;
}

/** Which option to choose: the one with the best mean over the ranges. */
export interface Choice {
  readonly measure: Measure;
  /** Options that may be chosen, best mean first; those with a price missing come last. */
  readonly ranked: readonly Chosen[];
  /** Whether any input has a range, so that means and stated values can differ. */
  readonly ranged: boolean;
  /** The option that the stated values alone would name; undefined when none is fully priced. */
  readonly statedBest: string | undefined;
}

/** Of what a choice is made that draws nothing itself. */
export interface ChoiceGrounds {
  /** Chances already computed; without them the stated values decide. */
  readonly chances?: CheapestProbability | undefined;
  /** By what to choose, where not by the measure that decides. */
  readonly measure?: Measure | undefined;
}

/** As `choose`, of chances already computed; without them the stated values decide. */
export function choiceOf(
  { scenario }: Pick<Prepared, 'scenario'>,
  { rankings }: Pick<Result, 'rankings'>,
  { chances, measure = decidingMeasure(scenario) }: ChoiceGrounds = {},
): Choice {
  const ranged = (chances?.inputs.length ?? 0) > 0;
  const means = new Map(ranged ? chances?.options.map(({ option, mean }) => [option, mean] as const) : []);
  const sign = measure === 'net' ? -1 : 1;
  const stated = rankings[measure];
  const places = stated.map(({ option, amount, complete }) => {
    const mean = complete ? means.get(option) : undefined;
    return {
      option,
      mean: mean && Number.isFinite(mean.value) ? new Decimal(mean.value).round() : amount,
      error: mean?.error ?? 0,
      stated: amount,
      complete,
    };
  });
  const order = places.toSorted(
    (a, b) =>
      Number(b.complete) - Number(a.complete) || a.mean.comparedTo(b.mean) * sign || (a.option < b.option ? -1 : 1),
  );
  return {
    measure,
    ranked: order.map((place) => ({
      ...place,
      // Those that are complete come first.
      rank: place.complete ? 1 + order.findIndex(({ mean }) => mean.eq(place.mean)) : undefined,
    })),
    ranged,
    statedBest: stated.find(({ complete }) => complete)?.option,
  };
}
