import type { Prepared } from '../evaluate/prepare.ts';
import { stepped } from './lattice.ts';
import type { Measure } from './measure.ts';
import { type Estimate, jackknifeError } from './replicate-error.ts';
import { type OptionSample, type SampledInput, type SampleSettings, sampleOptions } from './sample-options.ts';

/** What knowing one input for certain, before choosing, is worth on average. */
export interface InformationValue {
  /** JSON Pointer of the input. */
  readonly pointer: string;
  /** Yen saved on average (expected value of perfect partial information); at least 0. */
  readonly value: Estimate;
}

const BINS = 16;
const DEGREE = 3;

/**
 * Which single input is worth finding out first: for each ranged input, by how many yen the expected cost of the choice
 * falls when that input alone is known before choosing. Most valuable first.
 */
export const valueOfInformation = (
  prepared: Prepared,
  options: readonly string[],
  measure: Measure,
  settings?: SampleSettings,
): readonly InformationValue[] => informationValues(sampleOptions(prepared, options, measure, settings));

/** As `valueOfInformation`, of points already drawn: cubic regression of each option's cost on the input. */
export function informationValues(sample: OptionSample): readonly InformationValue[] {
  const contenders = contendersOf(sample);
  const found = sample.inputs.map((input, d) => ({
    pointer: input.pointer,
    value: valueOf(sample, contenders, input, d),
  }));
  return found.sort((a, b) => b.value.value - a.value.value || (a.pointer < b.pointer ? -1 : 1));
}

/** Values, cheaper is less, of the options that were the best at some point: no other can be the choice. */
function contendersOf({ values, measure }: OptionSample): readonly Float64Array[] {
  const costs = measure === 'net' ? values.map((own) => own.map((value) => -value)) : values;
  const won = new Uint8Array(costs.length);
  for (let i = 0; i < (costs[0]?.length ?? 0); i += 1) {
    let best = 0;
    for (let o = 1; o < costs.length; o += 1) {
      if (((costs[o] as Float64Array)[i] as number) < ((costs[best] as Float64Array)[i] as number)) best = o;
    }
    won[best] = 1;
  }
  return costs.filter((_, o) => won[o] === 1);
}

function valueOf(
  { lattice }: OptionSample,
  costs: readonly Float64Array[],
  input: SampledInput,
  dimension: number,
): Estimate {
  if (costs.length < 2) return { value: 0, standardError: 0, error: 0 };
  const { points, replicates } = lattice;
  const width = BINS * (costs.length + 1);
  // By replicate: sums by option and slice of the input's own distribution, then how many points each slice has.
  const sums = Array.from({ length: replicates }, () => new Float64Array(width));
  const step = lattice.step(dimension);
  const bins = new Uint8Array(points);
  sums.forEach((own, r) => {
    const shift = lattice.shift(r, dimension);
    const counts = costs.length * BINS;
    let index = 0;
    for (let i = 0; i < points; i += 1) {
      const u = index / points + shift;
      const bin = ((u - Math.floor(u)) * BINS) | 0;
      bins[i] = bin;
      own[counts + bin] = (own[counts + bin] as number) + 1;
      index = stepped(index, step, points);
    }
    for (let o = 0; o < costs.length; o += 1) {
      const cost = costs[o] as Float64Array;
      const from = r * points;
      const to = o * BINS;
      for (let i = 0; i < points; i += 1) {
        const at = to + (bins[i] as number);
        own[at] = (own[at] as number) + (cost[from + i] as number);
      }
    }
  });
  const all = new Float64Array(width);
  for (const own of sums) for (let i = 0; i < width; i += 1) all[i] = (all[i] as number) + (own[i] as number);
  const others = new Float64Array(width);
  const basis = polynomials(binMeans(input.quantile.table));
  const value = saved(all, costs.length, basis);
  return jackknifeError(
    value,
    sums.map((own) => {
      for (let i = 0; i < width; i += 1) others[i] = (all[i] as number) - (own[i] as number);
      return saved(others, costs.length, basis);
    }),
  );
}

/** Mean of the best option of all slices less mean of each slice's best option. */
function saved(sums: Float64Array, options: number, basis: readonly Float64Array[]): number {
  const best = new Float64Array(BINS).fill(Number.POSITIVE_INFINITY);
  const own = new Float64Array(BINS);
  const fit = new Float64Array(BINS);
  let now = Number.POSITIVE_INFINITY;
  for (let o = 0; o < options; o += 1) {
    for (let b = 0; b < BINS; b += 1) own[b] = (sums[o * BINS + b] as number) / (sums[options * BINS + b] as number);
    smooth(own, basis, fit);
    let mean = 0;
    for (let b = 0; b < BINS; b += 1) {
      mean += (fit[b] as number) / BINS;
      best[b] = Math.min(best[b] as number, fit[b] as number);
    }
    now = Math.min(now, mean);
  }
  let informed = 0;
  for (const cost of best) informed += cost / BINS;
  return Math.max(0, now - informed);
}

/** Mean of the input in each slice of equal probability. */
function binMeans(table: Float64Array): Float64Array {
  const per = (table.length - 1) / BINS;
  return Float64Array.from({ length: BINS }, (_, b) => {
    let sum = 0;
    for (let i = 0; i < per; i += 1) sum += (table[b * per + i] as number) + (table[b * per + i + 1] as number);
    return sum / (2 * per);
  });
}

/** Polynomials up to the third degree, orthonormal over the slices. */
function polynomials(x: Float64Array): readonly Float64Array[] {
  const basis: Float64Array[] = [];
  for (let degree = 0; degree <= DEGREE; degree += 1) {
    const next = x.map((value) => value ** degree);
    // Twice: the powers of x are nearly parallel.
    for (const other of [...basis, ...basis]) {
      const along = dotProduct(next, other);
      for (let b = 0; b < BINS; b += 1) next[b] = (next[b] as number) - along * (other[b] as number);
    }
    const length = Math.sqrt(dotProduct(next, next));
    if (length < 1e-12) break;
    basis.push(next.map((value) => value / length));
  }
  return basis;
}

function smooth(values: Float64Array, basis: readonly Float64Array[], into: Float64Array): void {
  into.fill(0);
  for (const polynomial of basis) {
    const along = dotProduct(values, polynomial);
    for (let b = 0; b < BINS; b += 1) into[b] = (into[b] as number) + along * (polynomial[b] as number);
  }
}

function dotProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
