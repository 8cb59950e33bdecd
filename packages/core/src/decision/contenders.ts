import { type Estimate, estimateOf } from './replicate-error.ts';
import type { OptionSample } from './sample-options.ts';

/** An option that was the best at some point, by what it costs (`net`: by what it does not bring). */
export interface Contender {
  /** Place among the sample's options. */
  readonly option: number;
  readonly mean: Estimate;
  /** By place among the contenders: what this option's mean is more than that one's. */
  readonly apart: readonly Estimate[];
}

/** The options that were the best at some point, or are so by their mean: no other can be the choice. */
export function contendersOf({ values, measure, lattice }: OptionSample): readonly Contender[] {
  const sign = measure === 'net' ? -1 : 1;
  const { points, replicates } = lattice;
  const n = values[0]?.length ?? 0;
  const means = values.map((own) =>
    Array.from({ length: replicates }, (_, r) => {
      let sum = 0;
      for (let i = r * points; i < (r + 1) * points; i += 1) sum += sign * (own[i] as number);
      return sum / points;
    }),
  );
  const estimates = means.map(estimateOf);
  const won = new Uint8Array(values.length);
  const least = Math.min(...estimates.map(({ value }) => value));
  for (const [o, { value }] of estimates.entries()) if (value === least) won[o] = 1;
  for (let i = 0; i < n; i += 1) {
    let best = 0;
    let cost = Number.POSITIVE_INFINITY;
    for (let o = 0; o < values.length; o += 1) {
      const own = sign * ((values[o] as Float64Array)[i] as number);
      if (own < cost) {
        best = o;
        cost = own;
      }
    }
    won[best] = 1;
  }
  const places = values.flatMap((_, o) => (won[o] ? [o] : []));
  return places.map((option) => ({
    option,
    mean: estimates[option] as Estimate,
    apart: places.map((other) =>
      estimateOf((means[option] as number[]).map((mean, r) => mean - ((means[other] as number[])[r] as number))),
    ),
  }));
}
