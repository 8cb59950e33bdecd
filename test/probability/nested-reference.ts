import { type Measure, measureOf } from '../../packages/core/src/decision/measure.ts';
import { modelInputs } from '../../packages/core/src/decision/model-inputs.ts';
import { BATCH, createBatch, runBatch } from '../../packages/core/src/engine/tape/batch.ts';
import { compileTape } from '../../packages/core/src/engine/tape/tape.ts';
import type { Prepared } from '../../packages/core/src/model/prepare.ts';

/** What each option costs (`net`: less what it brings) at every node of a grid over all ranged inputs. */
export interface NestedGrid {
  readonly pointers: readonly string[];
  /** The input that is looked at closely, by place, with its nodes; each node has all of the others' behind it. */
  readonly outer: number;
  /** What each of its nodes weighs. */
  readonly weights: readonly number[];
  /** By option: the nodes of the outer input one after the other, each with all nodes of the others, which weigh the same. */
  readonly costs: readonly Float64Array[];
}

const FINE = 8000;
// A name of its own: an imported one is looked up at each use while tests run.
const AT_ONCE = BATCH;

/** Means of the law Beta(1 + 4m, 5 − 4m) within its parts of equal weight: nothing in common with what is tested. */
export function equalParts(mode: number, parts: number): readonly number[] {
  const density = Float64Array.from({ length: FINE }, (_, i) => {
    const t = (i + 0.5) / FINE;
    return t ** (4 * mode) * (1 - t) ** (4 - 4 * mode);
  });
  const whole = density.reduce((sum, mass) => sum + mass, 0);
  const sums = new Float64Array(parts);
  let before = 0;
  for (let i = 0; i < FINE; i += 1) {
    const mass = ((density[i] as number) / whole) * parts;
    const [from, to] = [before, before + mass];
    // A fine cell may lie across the end of a part.
    for (let part = Math.floor(from); part < parts && part < to; part += 1) {
      const share = Math.min(to, part + 1) - Math.max(from, part);
      const middle = (Math.max(from, part) + Math.min(to, part + 1)) / 2;
      const t = (i + (mass > 0 ? (middle - from) / mass : 0.5)) / FINE;
      sums[part] = (sums[part] as number) + share * t;
    }
    before = to;
  }
  return [...sums];
}

const TAIL = 8;

/** As `equalParts`, the outermost two closer still: a choice that only turns at the very end is worth something, too. */
function closerParts(mode: number, parts: number): readonly { readonly share: number; readonly weight: number }[] {
  const close = equalParts(mode, parts * TAIL).map((share) => ({ share, weight: 1 / (parts * TAIL) }));
  const rest = equalParts(mode, parts).map((share) => ({ share, weight: 1 / parts }));
  return [...close.slice(0, TAIL), ...rest.slice(1, -1), ...close.slice(-TAIL)];
}

/**
 * Computes the options at every node.
 * @param outer place of the input that has many nodes.
 * @param nodes of that input, and of each other: the work is their product.
 */
export function nestedGrid(
  prepared: Prepared,
  options: readonly string[],
  measure: Measure,
  outer: number,
  nodes: readonly [outer: number, inner: number],
): NestedGrid {
  const ranged = rangedInputs(prepared);
  const modeOf = ({ low, base, high }: (typeof ranged)[number]): number => (base - low) / (high - low);
  const looked = closerParts(modeOf(ranged[outer] as (typeof ranged)[number]), nodes[0]);
  const along = ranged.map((input, d) =>
    (d === outer ? looked.map(({ share }) => share) : equalParts(modeOf(input), nodes[1])).map(
      (share) => input.low + (input.high - input.low) * share,
    ),
  );
  const places = [...along.keys()].sort((a, b) => Number(a === outer) - Number(b === outer));
  const size = along.reduce((product, own) => product * own.length, 1);
  const costs = costsAt(prepared, options, measure, size, (node, put) => {
    let rest = node;
    for (const d of places) {
      const values = along[d] as readonly number[];
      put(d, values[rest % values.length] as number);
      rest = Math.floor(rest / values.length);
    }
  });
  return { pointers: ranged.map(({ pointer }) => pointer), outer, weights: looked.map(({ weight }) => weight), costs };
}

/** Costs of the options at points of which each puts its ranged inputs, by place. */
function costsAt(
  prepared: Prepared,
  options: readonly string[],
  measure: Measure,
  size: number,
  draw: (point: number, put: (place: number, value: number) => void) => void,
): readonly Float64Array[] {
  const { model } = prepared;
  const outputs = options.map((option) => measureOf(model, option, measure));
  const varied = rangedInputs(prepared).map(({ index }) => index);
  const tape = compileTape(model, { outputs, varied, mode: 'smooth' });
  const costs = options.map(() => new Float64Array(size));
  const room = createBatch(tape);
  const sign = measure === 'net' ? -1 : 1;
  for (let first = 0; first < size; first += AT_ONCE) {
    const last = Math.min(AT_ONCE, size - first);
    for (let i = 0; i < last; i += 1) {
      draw(first + i, (place, value) => {
        room[place * AT_ONCE + i] = value;
      });
    }
    runBatch(tape, room);
    for (const [o, own] of costs.entries()) {
      const from = (tape.outputs[o] as number) * AT_ONCE;
      for (let i = 0; i < last; i += 1) own[first + i] = sign * (room[from + i] as number);
    }
  }
  return costs;
}

const rangedInputs = (prepared: Prepared) =>
  modelInputs(prepared).flatMap(({ pointer, base, range, index }) =>
    range && index !== undefined && range.high > range.low ? [{ pointer, index, base, ...range }] : [],
  );

/** How many inputs have a range. */
export const countRanged = (prepared: Prepared): number => rangedInputs(prepared).length;

/** The same points with so much more, yen, for each option. */
export const raised = (costs: readonly Float64Array[], levels: readonly number[]): readonly Float64Array[] =>
  costs.map((own, o) => own.map((cost) => cost + (levels[o] as number)));

export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Means over all others, at each node of the outer input. */
const innerMeans = (own: Float64Array, nodes: number): Float64Array =>
  Float64Array.from({ length: nodes }, (_, i) => {
    const size = own.length / nodes;
    return meanOf(own.subarray(i * size, (i + 1) * size));
  });

/** What knowing the outer input is worth: the choice is made anew at each of its nodes. */
export function nestedValue({ weights, costs }: NestedGrid): number {
  const means = costs.map((own) => innerMeans(own, weights.length));
  const weighed = (at: (node: number) => number): number => weights.reduce((sum, weight, i) => sum + weight * at(i), 0);
  const informed = weighed((i) => Math.min(...means.map((own) => own[i] as number)));
  return Math.min(...means.map((own) => weighed((i) => own[i] as number))) - informed;
}

/** Weights of the law Beta(1 + 4m, 5 − 4m) up to the end of each fine cell, the whole being 1. */
function lawOf(mode: number): Float64Array {
  let sum = 0;
  const law = Float64Array.from({ length: FINE }, (_, i) => {
    const t = (i + 0.5) / FINE;
    sum += t ** (4 * mode) * (1 - t) ** (4 - 4 * mode);
    return sum;
  });
  return law.map((mass) => mass / sum);
}

/** Share of the range below which the law lies with probability `u`. */
function shareAt(law: Float64Array, u: number): number {
  let [from, to] = [0, FINE - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((law[middle] as number) < u) from = middle + 1;
    else to = middle;
  }
  const before = from > 0 ? (law[from - 1] as number) : 0;
  const mass = (law[from] as number) - before;
  return (from + (mass > 0 ? (u - before) / mass : 0.5)) / FINE;
}

/**
 * What each option costs where all ranged inputs are drawn: one point by chance within each of so many equal cells along
 * every input. Even where costs jump the error falls with the power 2/3 of the points.
 */
export function stratified(
  prepared: Prepared,
  options: readonly string[],
  measure: Measure,
  cells: number,
  random: () => number,
): readonly Float64Array[] {
  const laws = rangedInputs(prepared).map(({ low, base, high }) => ({
    low,
    high,
    law: lawOf((base - low) / (high - low)),
  }));
  return costsAt(prepared, options, measure, cells ** laws.length, (point, put) => {
    let rest = point;
    for (const [d, { low, high, law }] of laws.entries()) {
      put(d, low + (high - low) * shareAt(law, ((rest % cells) + random()) / cells));
      rest = Math.floor(rest / cells);
    }
  });
}

/** At every point what the best option costs. */
function leastOf(costs: readonly Float64Array[]): Float64Array {
  const [first, ...others] = costs;
  const least = Float64Array.from(first ?? []);
  for (const own of others) {
    for (let i = 0; i < least.length; i += 1) {
      if ((own[i] as number) < (least[i] as number)) least[i] = own[i] as number;
    }
  }
  return least;
}

/** What knowing everything is worth. */
export const valueOfAll = (costs: readonly Float64Array[]): number =>
  Math.min(...costs.map(meanOf)) - meanOf(leastOf(costs));

/** Share of the points at which each option is the best; ties are shared. */
export function chancesAt(costs: readonly Float64Array[]): readonly number[] {
  const least = leastOf(costs);
  const tied = new Uint8Array(least.length);
  for (const own of costs) own.forEach((cost, i) => void (cost === least[i] && (tied[i] = (tied[i] ?? 0) + 1)));
  return costs.map((own) => {
    let won = 0;
    for (let i = 0; i < own.length; i += 1) if (own[i] === least[i]) won += 1 / (tied[i] as number);
    return won / own.length;
  });
}

/** The smallest value with at least that share of the points at or below it. */
export const quantileAt = (values: Float64Array, share: number): number =>
  values.toSorted()[Math.ceil(share * values.length) - 1] as number;
