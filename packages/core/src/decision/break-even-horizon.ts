import type { Prepared } from '../model/prepare.ts';
import { buildModel } from '../model/scenario-model.ts';
import { LIMITS } from '../scenario/limits.ts';
import { difference } from './difference.ts';
import { favoured, measureOf, type Pair } from './measure.ts';

/** The difference of two options for each horizon, and after how many years they change places. */
export interface HorizonBreakEven {
  /** Left less right, whole yen, for horizons of 1, 2, … years. */
  readonly differences: readonly number[];
  /** Horizons at which another option is ahead than at the horizon before (or a tie begins or ends). */
  readonly turns: readonly {
    readonly years: number;
    readonly before: 'left' | 'right' | 'tie';
    readonly from: 'left' | 'right' | 'tie';
  }[];
}

/** Compares two options over 1 to 15 years. One-off costs after the end of a horizon do not count in it. */
export function breakEvenHorizon(
  { scenario, values, model }: Prepared,
  pair: Pair,
  years: number = LIMITS.years,
): HorizonBreakEven {
  // Told of all options, not of the two that are left.
  for (const option of [pair.left, pair.right]) measureOf(model, option, pair.measure);
  const options = scenario.options.filter(({ id }) => id === pair.left || id === pair.right);
  const differences = Array.from({ length: years }, (_, i) => {
    const shorter = { ...scenario, options, horizonYears: i + 1 };
    return difference({ scenario: shorter, values, model: buildModel(shorter, values) }, pair);
  });
  const turns = differences.flatMap((now, i) => {
    const earlier = differences[i - 1];
    if (earlier === undefined) return [];
    const before = favoured(earlier, pair.measure);
    const from = favoured(now, pair.measure);
    return before === from ? [] : [{ years: i + 1, before, from }];
  });
  return { differences, turns };
}
