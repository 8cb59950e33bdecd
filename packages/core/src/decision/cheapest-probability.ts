import type { Prepared } from '../model/prepare.ts';
import type { Lattice } from './lattice.ts';
import type { Measure } from './measure.ts';
import { type Estimate, estimateOf } from './replicate-error.ts';
import { type OptionSample, type SampleSettings, sampleOptions } from './sample-options.ts';
import { type Quantiles, quantileErrors, selectQuantiles } from './select-quantiles.ts';

/** One option with all ranges together. */
export interface OptionChance {
  readonly option: string;
  /** Probability of being the cheapest (`net`: of bringing most); ties are shared. Its error is never below 3 / points. */
  readonly cheapest: Estimate;
  /** Expected measure, yen. */
  readonly mean: Estimate;
  /** Distribution of the measure, yen. */
  readonly quantiles: Quantiles;
  /** 99 % errors of the quantiles, yen. */
  readonly quantileErrors: Quantiles;
}

/** Which option is cheapest when all ranges are drawn together. */
export interface CheapestProbability {
  /** Best expected measure first. */
  readonly options: readonly OptionChance[];
  /** Measure of the second by expectation less that of the first, yen; undefined with one option. */
  readonly lead:
    | {
        readonly first: string;
        readonly second: string;
        /** Mean and its error: of what both share, nothing. */
        readonly mean: Estimate;
        readonly quantiles: Quantiles;
        readonly quantileErrors: Quantiles;
      }
    | undefined;
  /** Points drawn in all. */
  readonly points: number;
  /** Ranged inputs that were drawn. */
  readonly inputs: readonly string[];
}

/**
 * Draws all ranged inputs together and counts how often each option is the cheapest.
 * @param options ids of those that may be chosen.
 */
export const cheapestProbability = (
  prepared: Prepared,
  options: readonly string[],
  measure: Measure,
  settings?: SampleSettings,
): CheapestProbability => chancesOf(sampleOptions(prepared, options, measure, settings));

/** As `cheapestProbability`, of points already drawn. */
export function chancesOf({ options, measure, inputs, lattice, values }: OptionSample): CheapestProbability {
  const { points, replicates } = lattice;
  const n = points * replicates;
  const sign = measure === 'net' ? -1 : 1;
  const wins = options.map(() => new Float64Array(replicates));
  for (let i = 0; i < n; i += 1) {
    const replicate = Math.floor(i / points);
    let best = Number.POSITIVE_INFINITY;
    let first = 0;
    let ties = 0;
    for (let o = 0; o < values.length; o += 1) {
      const value = sign * ((values[o] as Float64Array)[i] as number);
      if (value < best) {
        best = value;
        first = o;
        ties = 1;
      } else if (value === best) ties += 1;
    }
    for (let o = first; ties > 0 && o < values.length; o += 1) {
      if (ties > 1 && sign * ((values[o] as Float64Array)[i] as number) !== best) continue;
      const won = wins[o] as Float64Array;
      won[replicate] = (won[replicate] as number) + 1 / ties;
      if (ties === 1) break;
    }
  }
  const chances = options.map((option, o): OptionChance => {
    const own = values[o] as Float64Array;
    const cheapest = estimateOf(Array.from(wins[o] as Float64Array, (won) => won / points));
    return {
      option,
      // What was never seen may still happen: the rule of three.
      cheapest: { ...cheapest, error: Math.max(cheapest.error, 3 / n) },
      mean: meanOf(own, lattice),
      ...quantilesOf(own, lattice),
    };
  });
  const sorted = chances.toSorted((a, b) => sign * (a.mean.value - b.mean.value));
  return {
    options: sorted,
    lead: leadOf(sorted, options, values, lattice),
    points: n,
    inputs: inputs.map((x) => x.pointer),
  };
}

function leadOf(
  [first, second]: readonly OptionChance[],
  options: readonly string[],
  values: readonly Float64Array[],
  lattice: Lattice,
): CheapestProbability['lead'] {
  if (!first || !second) return undefined;
  const a = values[options.indexOf(first.option)] as Float64Array;
  const b = values[options.indexOf(second.option)] as Float64Array;
  const apart = a.map((value, i) => (b[i] as number) - value);
  return { first: first.option, second: second.option, mean: meanOf(apart, lattice), ...quantilesOf(apart, lattice) };
}

const meanOf = (values: Float64Array, { points, replicates }: Lattice): Estimate =>
  estimateOf(
    Array.from({ length: replicates }, (_, r) => {
      let sum = 0;
      for (let i = r * points; i < (r + 1) * points; i += 1) sum += values[i] as number;
      return sum / points;
    }),
  );

function quantilesOf(
  values: Float64Array,
  { points }: Lattice,
): { readonly quantiles: Quantiles; readonly quantileErrors: Quantiles } {
  const quantiles = selectQuantiles(values);
  return { quantiles, quantileErrors: quantileErrors(values, points, quantiles) };
}
