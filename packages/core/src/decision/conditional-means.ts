import type { Steps } from '../engine/steps.ts';
import { BATCH, batchSteps, createBatch, runBatchPart } from '../engine/tape/batch.ts';
import { STEP } from '../engine/tape/code.ts';
import { createTouched } from '../engine/tape/touched.ts';
import { estimateOf } from './replicate-error.ts';
import { fillThinned, type OptionSample, type SampledInput } from './sample-options.ts';

/** How the options' means run along one input while all others are drawn. Only their shape: their level is known better. */
export interface ConditionalMeans {
  /** Whether every option runs in a straight line. */
  readonly isStraight: boolean;
  /** Mean of an option at shares (0 to 1) of the input's range, yen. */
  readonly at: (option: number, shares: Float64Array) => Float64Array;
  /** 99 % error, by share, of how the difference of two options runs, where its mean over the law is known. */
  readonly error: (a: number, b: number, law: LawAlong) => Float64Array;
}

/** An input's law along its range, as far as an error needs it. */
export interface LawAlong {
  readonly shares: Float64Array;
  /** Mean share. */
  readonly mean: number;
  /** What the value at each of the nine places weighs in the mean of a curve through them. */
  readonly places: readonly number[];
}

/** Weights of the nine places in the mean of a curve through them over a law. */
export function placeWeights(shares: Float64Array, weights: Float64Array): readonly number[] {
  const sums = new Float64Array(NINE.length);
  const parts = new Float64Array(NINE.length);
  for (let i = 0; i < shares.length; i += 1) {
    const below = placeParts(NINE, shares[i] as number, parts);
    for (let k = 0; k < parts.length; k += 1) {
      sums[k] = (sums[k] as number) + ((parts[k] as number) / below) * (weights[i] as number);
    }
  }
  return [...sums];
}

/** Groups of points, each of another replicate, from whose spread the error of a shape is found. */
const GROUPS = 5;

/** Extreme places of Chebyshev polynomials on 0…1: each list holds the last one's. */
const extremes = (n: number): readonly number[] =>
  Array.from({ length: n + 1 }, (_, k) => (1 - Math.cos((Math.PI * k) / n)) / 2);
const NINE = extremes(8);
const FIVE = NINE.filter((_, k) => k % 2 === 0);
const ENDS = [0, 1];
const MIDDLE = [0.5];
const INNER = NINE.slice(1, -1);

/** So many values are computed before a step ends. */
const AT_ONCE = 300_000;

/** What means are computed with: made once for all that is asked of a sample. */
export interface Workbench {
  readonly room: Float64Array;
  /** What was in it before one input was moved. */
  readonly before: Float64Array;
  readonly touched: (place: number) => Int32Array;
}

export function workbenchOf({ tape }: OptionSample): Workbench {
  const room = createBatch(tape);
  return { room, before: new Float64Array(room.length), touched: createTouched(tape).by };
}

/**
 * Puts each input to its ends with all others drawn, the same points for each value; to nine values where the middle does
 * not lie on the line between.
 * @param dimensions of the inputs asked for.
 */
export function* conditionalMeanSteps(
  sample: OptionSample,
  bench: Workbench,
  dimensions: readonly number[],
): Steps<ReadonlyMap<number, ConditionalMeans>> {
  const ends = yield* meansAt(sample, bench, dimensions, ENDS, GROUPS);
  // One group tells a line from a curve: its points differ in all other inputs.
  const middles = yield* meansAt(sample, bench, dimensions, MIDDLE, 1);
  const bent = dimensions.filter((d) => !isStraight(firstOf(ends, d), firstOf(middles, d)));
  const inner = yield* meansAt(sample, bench, bent, INNER, GROUPS);
  return new Map(
    dimensions.map((d) => {
      const own = ends.get(d) as Means;
      const others = inner.get(d);
      return [
        d,
        others
          ? curved(
              own.map(
                ([low, high], g) => [low, ...(others[g] as readonly Float64Array[]), high] as readonly Float64Array[],
              ),
            )
          : straight(own),
      ];
    }),
  );
}

/** Low, middle and high: what rises and falls again is seen, too. */
const THREE = [0, 0.5, 1];

/**
 * What each input moves any two options apart by, on the mean, while all others are drawn: one group of points. An input
 * that only ever adds is left out: it moves them by as much whatever the others are.
 */
export function* drawnSpreadSteps(
  sample: OptionSample,
  bench: Workbench,
  dimensions: readonly number[],
): Steps<ReadonlyMap<number, number>> {
  const { tape, places: slots } = sample;
  const meeting: number[] = [];
  let done = 0;
  for (const d of dimensions) {
    if (bench.touched(slots[d] as number).some((step) => tape.code[step] !== STEP.dot)) meeting.push(d);
    done += tape.code.length;
    if (done < AT_ONCE) continue;
    done = 0;
    yield;
  }
  const found = yield* meansAt(sample, bench, meeting, THREE, 1);
  return new Map(
    meeting.map((d) => {
      const means = firstOf(found, d);
      return [d, Math.max(...means.flatMap((to) => means.map((from) => movedApart(from, to))))];
    }),
  );
}

/** The most that any two options move apart from one value to another. */
function movedApart(from: Float64Array, to: Float64Array): number {
  const moved = from.map((yen, o) => (to[o] as number) - yen);
  return Math.max(...moved) - Math.min(...moved);
}

/** By group and value: means of the options, yen, for `net` negated. */
type Means = readonly (readonly Float64Array[])[];

/** What the first group of points says of an input that was looked at. */
const firstOf = (found: ReadonlyMap<number, Means>, dimension: number): readonly Float64Array[] =>
  (found.get(dimension) as Means)[0] as readonly Float64Array[];

function* meansAt(
  sample: OptionSample,
  { room, before, touched }: Workbench,
  dimensions: readonly number[],
  shares: readonly number[],
  most: number,
): Steps<ReadonlyMap<number, Means>> {
  const { tape, lattice, measure, inputs, places: slots } = sample;
  const sign = measure === 'net' ? -1 : 1;
  const groups = dimensions.length > 0 ? Math.min(most, lattice.replicates) : 0;
  const found = new Map(dimensions.map((d): [number, Float64Array[][]] => [d, []]));
  let done = 0;
  for (let group = 0; group < groups; group += 1) {
    fillThinned(sample, room, group);
    yield* batchSteps(tape, room);
    before.set(room);
    yield;
    for (const d of dimensions) {
      const { low, high } = inputs[d] as SampledInput;
      const slot = slots[d] as number;
      const steps = touched(slot);
      const means = shares.map((share) => {
        room.fill(low + (high - low) * share, slot * BATCH, (slot + 1) * BATCH);
        runBatchPart(tape, room, steps);
        const mean = new Float64Array(tape.outputs.length);
        for (let o = 0; o < mean.length; o += 1) {
          const from = (tape.outputs[o] as number) * BATCH;
          let sum = 0;
          for (let i = from; i < from + BATCH; i += 1) sum += room[i] as number;
          mean[o] = (sign * sum) / BATCH;
        }
        return mean;
      });
      found.get(d)?.push(means);
      const put = (at: number): void => {
        for (let i = at * BATCH; i < (at + 1) * BATCH; i += 1) room[i] = before[i] as number;
      };
      put(slot);
      for (const at of steps) put(tape.code[at + 1] as number);
      done += shares.length * BATCH * (8 * steps.length + 2);
      if (done >= AT_ONCE) {
        done = 0;
        yield;
      }
    }
  }
  return found;
}

/** Whether the middle value lies on the line between the ends, for every option. */
const isStraight = (ends: readonly Float64Array[], middles: readonly Float64Array[]): boolean => {
  const [low, high] = ends as readonly [Float64Array, Float64Array];
  return (middles[0] as Float64Array).every((yen, o) => {
    const a = low[o] as number;
    const b = high[o] as number;
    return Math.abs(yen - (a + b) / 2) <= 1e-9 * (Math.abs(a) + Math.abs(b)) + 1e-6;
  });
};

/** Mean of the groups, by value. */
const average = (means: Means, option: number): readonly number[] =>
  (means[0] as readonly Float64Array[]).map(
    (_, k) => means.reduce((sum, group) => sum + ((group[k] as Float64Array)[option] as number), 0) / means.length,
  );

/** By group: how far two options lie apart, by value. */
const apartBy = (means: Means, a: number, b: number): readonly (readonly number[])[] =>
  means.map((group) => group.map((at) => (at[a] as number) - (at[b] as number)));

function straight(means: Means): ConditionalMeans {
  return {
    isStraight: true,
    at(option, shares) {
      const [low, high] = average(means, option) as [number, number];
      // Not `map`: a call a share costs several times what is computed.
      const along = new Float64Array(shares.length);
      for (let i = 0; i < along.length; i += 1) along[i] = low + (high - low) * (shares[i] as number);
      return along;
    },
    // The line turns around its mean: only its slope is unsure.
    error(a, b, { shares, mean }) {
      const { error } = estimateOf(apartBy(means, a, b).map(([low, high]) => (high as number) - (low as number)));
      const along = new Float64Array(shares.length);
      for (let i = 0; i < along.length; i += 1) along[i] = error * Math.abs((shares[i] as number) - mean);
      return along;
    },
  };
}

function curved(means: Means): ConditionalMeans {
  const fine = Float64Array.from({ length: 65 }, (_, i) => i / 64);
  return {
    isStraight: false,
    at: (option, shares) => interpolated(NINE, average(means, option), shares),
    error(a, b, { shares, places }) {
      const shapes = apartBy(means, a, b).map((along) => {
        const level = along.reduce((sum, yen, k) => sum + yen * (places[k] as number), 0);
        return along.map((yen) => yen - level);
      });
      const drawn = Math.max(...NINE.map((_, k) => estimateOf(shapes.map((shape) => shape[k] as number)).error));
      const other = average(means, b);
      const apart = average(means, a).map((yen, k) => yen - (other[k] as number));
      const close = interpolated(NINE, apart, fine);
      const coarse = interpolated(
        FIVE,
        apart.filter((_, k) => k % 2 === 0),
        fine,
      );
      // What half of the values would have missed: the other half misses less.
      const missed = close.reduce((most, yen, i) => Math.max(most, Math.abs(yen - (coarse[i] as number))), 0);
      return new Float64Array(shares.length).fill(drawn + missed);
    },
  };
}

/** The polynomial through values at Chebyshev's places (barycentric formula). */
function interpolated(at: readonly number[], values: readonly number[], shares: Float64Array): Float64Array {
  const parts = new Float64Array(at.length);
  const along = new Float64Array(shares.length);
  for (let i = 0; i < along.length; i += 1) {
    const below = placeParts(at, shares[i] as number, parts);
    let above = 0;
    for (let k = 0; k < parts.length; k += 1) above += (parts[k] as number) * (values[k] as number);
    along[i] = above / below;
  }
  return along;
}

/** What each place counts for at a share of the range, in `parts`; their sum. At a place itself only that one counts. */
function placeParts(at: readonly number[], share: number, parts: Float64Array): number {
  const last = at.length - 1;
  let sum = 0;
  for (let k = 0; k <= last; k += 1) {
    const distance = share - (at[k] as number);
    if (distance === 0) {
      parts.fill(0);
      parts[k] = 1;
      return 1;
    }
    const part = ((k % 2 === 0 ? 1 : -1) * (k === 0 || k === last ? 0.5 : 1)) / distance;
    parts[k] = part;
    sum += part;
  }
  return sum;
}
