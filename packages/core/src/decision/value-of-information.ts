import { finish, type Steps } from '../engine/steps.ts';
import type { Prepared } from '../model/prepare.ts';
import type { Lattice } from './lattice.ts';
import type { Measure } from './measure.ts';
import type { PertQuantile } from './pert-quantile.ts';
import { type Estimate, jackknifeError } from './replicate-error.ts';
import { type OptionSample, type SampleSettings, sampleOptions } from './sample-options.ts';

/** What knowing one input for certain, before choosing, is worth on average. */
export interface InformationValue {
  /** Address of the input. */
  readonly pointer: string;
  /** Yen saved on average (expected value of perfect partial information); at least 0. */
  readonly value: Estimate;
}

// Slices of equal probability along an input, and the terms of the cubic laid through their means.
const SLICES = 16;
const TERMS = 4;

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
export function* informationSteps({
  values,
  measure,
  inputs,
  lattice,
}: OptionSample): Steps<readonly InformationValue[]> {
  const more = contendersOf(values, measure);
  const bases = new Map<PertQuantile, Float64Array>();
  const found: InformationValue[] = [];
  for (const [d, { pointer, quantile }] of inputs.entries()) {
    if (d % AT_ONCE === AT_ONCE - 1) yield;
    const basis = bases.get(quantile) ?? polynomials(sliceMeans(quantile.table));
    bases.set(quantile, basis);
    found.push({ pointer, value: valueOf(more, lattice, d, basis) });
  }
  return found.sort((a, b) => b.value.value - a.value.value || (a.pointer < b.pointer ? -1 : 1));
}

/** What each option that was the best at some point costs more than the first of them: no other can be the choice. */
function contendersOf(values: readonly Float64Array[], measure: Measure): readonly Float64Array[] {
  const sign = measure === 'net' ? -1 : 1;
  const won = new Uint8Array(values.length);
  const n = values[0]?.length ?? 0;
  for (let i = 0; i < n; i += 1) {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let o = 0; o < values.length; o += 1) {
      const cost = sign * ((values[o] as Float64Array)[i] as number);
      if (cost < least) {
        best = o;
        least = cost;
      }
    }
    won[best] = 1;
  }
  const [first, ...others] = values.filter((_, o) => won[o] === 1);
  if (!first) return [];
  return others.map((own) => {
    const more = new Float64Array(n);
    for (let i = 0; i < n; i += 1) more[i] = sign * ((own[i] as number) - (first[i] as number));
    return more;
  });
}

function valueOf(more: readonly Float64Array[], lattice: Lattice, dimension: number, basis: Float64Array): Estimate {
  const { points, replicates } = lattice;
  const back = lattice.back(dimension);
  const width = TERMS * more.length;
  // Of a slice's points together: of each replicate by option, and of all replicates.
  const cubics = new Float64Array(replicates * width);
  const all = new Float64Array(width);
  for (let r = 0; r < replicates; r += 1) {
    const shift = Math.floor(lattice.shift(r, dimension) * points);
    const start = (-shift * back) & (points - 1);
    for (let o = 0; o < more.length; o += 1) {
      cubic(more[o] as Float64Array, r * points, start, back, points, basis, cubics, r * width + o * TERMS);
    }
    for (let i = 0; i < width; i += 1) all[i] = (all[i] as number) + (cubics[r * width + i] as number);
  }
  const per = points / SLICES;
  const others = new Float64Array(width);
  const leftOut: number[] = [];
  for (let r = 0; r < replicates; r += 1) {
    for (let i = 0; i < width; i += 1) others[i] = (all[i] as number) - (cubics[r * width + i] as number);
    leftOut.push(saved(others, basis) / (per * (replicates - 1)));
  }
  return jackknifeError(saved(all, basis) / (per * replicates), leftOut);
}

/**
 * The cubic nearest to a replicate's costs along an input's own distribution, from their sums slice by slice: each
 * slice has equally many points. All in one pass: this runs for each input, option and replicate.
 * @param start the place of the input's lowest point among the replicate's, from which each next is `back` further.
 */
function cubic(
  costs: Float64Array,
  from: number,
  start: number,
  back: number,
  points: number,
  basis: Float64Array,
  into: Float64Array,
  to: number,
): void {
  const last = points - 1;
  const per = points / SLICES;
  let c0 = 0;
  let c1 = 0;
  let c2 = 0;
  let c3 = 0;
  let i = start;
  for (let b = 0; b < SLICES; b += 1) {
    // Four sums at a time: an addition need not wait for the one before.
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let k = 0; k < per; k += 4) {
      s0 += costs[from + i] as number;
      s1 += costs[from + ((i + back) & last)] as number;
      s2 += costs[from + ((i + 2 * back) & last)] as number;
      s3 += costs[from + ((i + 3 * back) & last)] as number;
      i = (i + 4 * back) & last;
    }
    const sum = s0 + s1 + (s2 + s3);
    const at = b * TERMS;
    c0 += sum * (basis[at] as number);
    c1 += sum * (basis[at + 1] as number);
    c2 += sum * (basis[at + 2] as number);
    c3 += sum * (basis[at + 3] as number);
  }
  into[to] = c0;
  into[to + 1] = c1;
  into[to + 2] = c2;
  into[to + 3] = c3;
}

/** Mean of the best option of all slices less mean of each slice's best option; the first costs 0 more than itself. */
function saved(cubics: Float64Array, basis: Float64Array): number {
  if (isSettled(cubics, basis[0] as number)) return 0;
  let informed = 0;
  let last = 0;
  let turns = 0;
  for (let b = 0; b < basis.length; b += TERMS) {
    let best = 0;
    let chosen = -1;
    for (let c = 0; c < cubics.length; c += TERMS) {
      const low = (cubics[c] as number) * (basis[b] as number) + (cubics[c + 1] as number) * (basis[b + 1] as number);
      const high =
        (cubics[c + 2] as number) * (basis[b + 2] as number) + (cubics[c + 3] as number) * (basis[b + 3] as number);
      const cost = low + high;
      if (cost < best) {
        best = cost;
        chosen = c;
      }
    }
    informed += best;
    if (b > 0 && chosen !== last) turns += 1;
    last = chosen;
  }
  // The same choice everywhere: nothing is saved, not even the last bits.
  if (turns === 0) return 0;
  // All terms but the constant one sum to nothing over the slices.
  let now = 0;
  for (let c = 0; c < cubics.length; c += TERMS)
    now = Math.min(now, SLICES * (basis[0] as number) * (cubics[c] as number));
  return Math.max(0, (now - informed) / SLICES);
}

/**
 * Whether one option is the best in all slices whatever they are: no cubic is farther from its mean than the root of the
 * sum of its other terms' squares, since the terms are orthonormal. Spares most inputs a look at each slice.
 */
function isSettled(cubics: Float64Array, constant: number): boolean {
  let best = 0;
  let spread = 0;
  let chosen = -1;
  for (let c = 0; c < cubics.length; c += TERMS) {
    const mean = (cubics[c] as number) * constant;
    if (mean >= best) continue;
    best = mean;
    spread = spreadOf(cubics, c);
    chosen = c;
  }
  if (chosen >= 0 && best + spread >= 0) return false;
  for (let c = 0; c < cubics.length; c += TERMS) {
    if (c !== chosen && (cubics[c] as number) * constant - spreadOf(cubics, c) <= best + spread) return false;
  }
  return true;
}

function spreadOf(cubics: Float64Array, c: number): number {
  const c1 = cubics[c + 1] as number;
  const c2 = cubics[c + 2] as number;
  const c3 = cubics[c + 3] as number;
  // Many times faster than Math.hypot; costs are far from where squares overflow.
  return Math.sqrt(c1 * c1 + c2 * c2 + c3 * c3);
}

/** Mean of the input in each slice. */
function sliceMeans(table: Float64Array): Float64Array {
  const per = (table.length - 1) / SLICES;
  return Float64Array.from({ length: SLICES }, (_, b) => {
    let sum = 0;
    for (let i = 0; i < per; i += 1) sum += (table[b * per + i] as number) + (table[b * per + i + 1] as number);
    return sum / (2 * per);
  });
}

/** Polynomials up to the third degree, orthonormal over the slices: all of a slice together; 0 where none is left. */
function polynomials(x: Float64Array): Float64Array {
  const found: Float64Array[] = [];
  for (let degree = 0; degree < TERMS; degree += 1) {
    const next = x.map((value) => value ** degree);
    // Twice: the powers of x are nearly parallel.
    for (const other of [...found, ...found]) {
      const along = dotProduct(next, other);
      for (let b = 0; b < SLICES; b += 1) next[b] = (next[b] as number) - along * (other[b] as number);
    }
    const length = Math.sqrt(dotProduct(next, next));
    if (length < 1e-12) break;
    found.push(next.map((value) => value / length));
  }
  const basis = new Float64Array(TERMS * SLICES);
  for (const [degree, polynomial] of found.entries()) {
    for (let b = 0; b < SLICES; b += 1) basis[b * TERMS + degree] = polynomial[b] as number;
  }
  return basis;
}

function dotProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
