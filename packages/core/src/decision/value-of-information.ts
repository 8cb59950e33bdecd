import type { Prepared } from '../evaluate/prepare.ts';
import { finish, type Steps } from './finish.ts';
import type { Measure } from './measure.ts';
import type { PertQuantile } from './pert-quantile.ts';
import { type Estimate, jackknifeError } from './replicate-error.ts';
import { type OptionSample, type SampleSettings, sampleOptions } from './sample-options.ts';

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
export const informationValues = (sample: OptionSample): readonly InformationValue[] =>
  finish(informationSteps(sample));

/** So many inputs are looked at before a step ends. */
const AT_ONCE = 8;

/** As `informationValues`, in steps. */
export function* informationSteps(sample: OptionSample): Steps<readonly InformationValue[]> {
  const contenders = contendersOf(sample);
  const bases = new Map<PertQuantile, Float64Array>();
  const found: InformationValue[] = [];
  for (const [d, { pointer, quantile }] of sample.inputs.entries()) {
    if (d % AT_ONCE === AT_ONCE - 1) yield;
    const basis = bases.get(quantile) ?? polynomials(binMeans(quantile.table));
    bases.set(quantile, basis);
    found.push({ pointer, value: valueOf(sample, contenders, basis, d) });
  }
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
  basis: Float64Array,
  dimension: number,
): Estimate {
  if (more.length === 0) return { value: 0, standardError: 0, error: 0 };
  const { points, replicates } = lattice;
  const back = inverse(lattice.step(dimension), points);
  const width = BINS * more.length;
  const slices = new Float64Array(BINS);
  // Sums of each slice, smoothed: by replicate, by option, and of all replicates.
  const fits = new Float64Array(replicates * width);
  const all = new Float64Array(width);
  for (let r = 0; r < replicates; r += 1) {
    const from = r * points;
    const shift = Math.floor(lattice.shift(r, dimension) * points);
    for (let o = 0; o < more.length; o += 1) {
      sliceSums(more[o] as Float64Array, from, (-shift * back) & (points - 1), back, points, slices);
      smooth(slices, basis, fits, r * width + o * BINS);
    }
    for (let i = 0; i < width; i += 1) all[i] = (all[i] as number) + (fits[r * width + i] as number);
  }
  const scale = BINS / points;
  const others = new Float64Array(width);
  const leftOut = Array.from({ length: replicates }, (_, r) => {
    for (let i = 0; i < width; i += 1) others[i] = (all[i] as number) - (fits[r * width + i] as number);
    return saved(others, scale / (replicates - 1));
  });
  return jackknifeError(saved(all, scale / replicates), leftOut);
}

/**
 * Sums of a replicate's costs along an input's own distribution, slice by slice: each slice has equally many points.
 * @param start the place of the input's lowest point among the replicate's, from which each next is `back` further.
 */
function sliceSums(
  costs: Float64Array,
  from: number,
  start: number,
  back: number,
  points: number,
  into: Float64Array,
): void {
  const last = points - 1;
  let i = start;
  for (let b = 0; b < BINS; b += 1) {
    // Two sums at a time: an addition need not wait for the one before.
    let even = 0;
    let odd = 0;
    for (let k = 0; k < points / BINS; k += 2) {
      even += costs[from + i] as number;
      odd += costs[from + ((i + back) & last)] as number;
      i = (i + 2 * back) & last;
    }
    into[b] = even + odd;
  }
}

/** What an odd step has to be multiplied by to give 1, whole turns of so many points (a power of two) aside. */
function inverse(step: number, points: number): number {
  let found = 1;
  // Each round doubles the digits that are right.
  for (let right = 1; right < points; right *= 2) found = Math.imul(found, 2 - Math.imul(step, found)) & (points - 1);
  return found;
}

/** Mean of the best option of all slices less mean of each slice's best option; the first costs 0 more than itself. */
function saved(costs: Float64Array, scale: number): number {
  const best = new Float64Array(BINS);
  let now = 0;
  for (let from = 0; from < costs.length; from += BINS) {
    let sum = 0;
    for (let b = 0; b < BINS; b += 1) {
      const cost = costs[from + b] as number;
      sum += cost;
      if (cost < (best[b] as number)) best[b] = cost;
    }
    if (sum < now) now = sum;
  }
  let informed = 0;
  for (let b = 0; b < BINS; b += 1) informed += best[b] as number;
  return Math.max(0, ((now - informed) * scale) / BINS);
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

/** Polynomials up to the third degree, orthonormal over the slices, one after the other; 0 where none is left. */
function polynomials(x: Float64Array): Float64Array {
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
  const flat = new Float64Array((DEGREE + 1) * BINS);
  basis.forEach((polynomial, degree) => {
    flat.set(polynomial, degree * BINS);
  });
  return flat;
}

/** The cubic nearest to the slices' values. All four degrees in one pass: this runs for each input, option and replicate. */
function smooth(values: Float64Array, basis: Float64Array, into: Float64Array, from: number): void {
  let [c0, c1, c2, c3] = [0, 0, 0, 0];
  for (let b = 0; b < BINS; b += 1) {
    const value = values[b] as number;
    c0 += value * (basis[b] as number);
    c1 += value * (basis[BINS + b] as number);
    c2 += value * (basis[2 * BINS + b] as number);
    c3 += value * (basis[3 * BINS + b] as number);
  }
  for (let b = 0; b < BINS; b += 1) {
    const low = c0 * (basis[b] as number) + c1 * (basis[BINS + b] as number);
    into[from + b] = low + c2 * (basis[2 * BINS + b] as number) + c3 * (basis[3 * BINS + b] as number);
  }
}

function dotProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
