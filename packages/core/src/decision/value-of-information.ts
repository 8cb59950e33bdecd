import type { Prepared } from '../evaluate/prepare.ts';
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

/** What each option that was the best at some point costs more than the first of them: no other can be the choice. */
function contendersOf({ values, measure }: OptionSample): readonly Float64Array[] {
  const sign = measure === 'net' ? -1 : 1;
  const won = new Uint8Array(values.length);
  for (let i = 0; i < (values[0]?.length ?? 0); i += 1) {
    let best = 0;
    for (let o = 1; o < values.length; o += 1) {
      if (sign * ((values[o] as Float64Array)[i] as number) < sign * ((values[best] as Float64Array)[i] as number)) {
        best = o;
      }
    }
    won[best] = 1;
  }
  const [first, ...others] = values.filter((_, o) => won[o] === 1);
  return first ? others.map((own) => own.map((value, i) => sign * (value - (first[i] as number)))) : [];
}

function valueOf(
  { lattice }: OptionSample,
  more: readonly Float64Array[],
  input: SampledInput,
  dimension: number,
): Estimate {
  if (more.length === 0) return { value: 0, standardError: 0, error: 0 };
  const { points, replicates } = lattice;
  const width = BINS * more.length;
  const step = lattice.step(dimension);
  // Each slice of the input's own distribution has equally many points of each replicate.
  const perBin = Math.log2(points / BINS);
  const sums = Array.from({ length: replicates }, (_, r) => {
    const own = new Float64Array(width);
    const shift = Math.floor(lattice.shift(r, dimension) * points);
    more.forEach((costs, o) => {
      const to = o * BINS;
      const end = (r + 1) * points;
      let index = shift;
      for (let i = r * points; i < end; i += 1) {
        const at = to + (index >> perBin);
        own[at] = (own[at] as number) + (costs[i] as number);
        index = (index + step) & (points - 1);
      }
    });
    return own;
  });
  const all = new Float64Array(width);
  for (const own of sums) for (let i = 0; i < width; i += 1) all[i] = (all[i] as number) + (own[i] as number);
  const basis = polynomials(binMeans(input.quantile.table));
  const scale = BINS / points;
  const value = saved(all, more.length, scale / replicates, basis);
  const others = new Float64Array(width);
  return jackknifeError(
    value,
    sums.map((own) => {
      for (let i = 0; i < width; i += 1) others[i] = (all[i] as number) - (own[i] as number);
      return saved(others, more.length, scale / (replicates - 1), basis);
    }),
  );
}

/** Mean of the best option of all slices less mean of each slice's best option; the first costs 0 more than itself. */
function saved(sums: Float64Array, options: number, scale: number, basis: readonly Float64Array[]): number {
  const best = new Float64Array(BINS);
  const fit = new Float64Array(BINS);
  let now = 0;
  for (let o = 0; o < options; o += 1) {
    smooth(sums.subarray(o * BINS, (o + 1) * BINS), basis, fit);
    let mean = 0;
    for (let b = 0; b < BINS; b += 1) {
      const cost = scale * (fit[b] as number);
      mean += cost / BINS;
      if (cost < (best[b] as number)) best[b] = cost;
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
