import { finish, type Steps } from '../engine/steps.ts';
import { BATCH, batchSteps, createBatch } from '../engine/tape/batch.ts';
import { compileTapeSteps, type Tape } from '../engine/tape/tape.ts';
import { wrongArgument } from '../error/wrong-argument.ts';
import { ancestors, dependencies } from '../formula/walk.ts';
import type { Prepared } from '../model/prepare.ts';
import type { ScenarioInput } from '../scenario/inputs.ts';
import { createLattice, type Lattice } from './lattice.ts';
import { type Measure, measureOf } from './measure.ts';
import { modelInputs } from './model-inputs.ts';
import { type PertQuantile, pertQuantile } from './pert-quantile.ts';

/** How many points, and which. */
export interface SampleSettings {
  /** Points of each replicate, a power of two from 128 to 65,536; 256 if left out. */
  readonly points?: number;
  /** Independent replicates, from whose spread errors are found, 2 to 1,000; 16 if left out. */
  readonly replicates?: number;
  /** A whole number: the same one gives the same points; 1 if left out. */
  readonly seed?: number;
}

/** A ranged input as sampled. */
export interface SampledInput {
  readonly pointer: string;
  readonly low: number;
  readonly high: number;
  readonly quantile: PertQuantile;
}

/** Options computed with all ranges together, the same draws for every option. */
export interface OptionSample {
  readonly options: readonly string[];
  readonly measure: Measure;
  /** Ranged inputs that matter to any of the options; dimension of the lattice by place. */
  readonly inputs: readonly SampledInput[];
  readonly lattice: Lattice;
  /** By option: value of point i of replicate r at r · points + i, yen, unrounded. */
  readonly values: readonly Float64Array[];
  /** What computes the options, and each dimension's place among its inputs. */
  readonly tape: Tape;
  readonly places: readonly number[];
  /** By dimension: what the input alone, from its low to its high end, moves any two options apart by, yen. */
  readonly spreads: readonly number[];
}

/** Draws all ranged inputs (PERT, λ = 4, independent) and computes the options' measure at each point. */
export const sampleOptions = (
  prepared: Prepared,
  options: readonly string[],
  measure: Measure,
  settings?: SampleSettings,
): OptionSample => finish(sampleSteps(prepared, options, measure, settings));

/** So many values are drawn and computed before a step ends: a few milliseconds. */
const AT_ONCE = 400_000;

/** So many tables of quantiles are made before a step ends. */
const TABLES = 100;

/** As `sampleOptions`, in steps. */
export function* sampleSteps(
  prepared: Prepared,
  options: readonly string[],
  measure: Measure,
  { points = 256, replicates = 16, seed = 1 }: SampleSettings = {},
): Steps<OptionSample> {
  // The lattice is made for these.
  if (!(points >= BATCH && points <= 2 ** 16 && Number.isInteger(Math.log2(points)))) {
    throw wrongArgument('settings', 'points', `a power of two from ${BATCH} to 65,536`, points);
  }
  if (!(Number.isInteger(replicates) && replicates >= 2 && replicates <= 1000)) {
    throw wrongArgument('settings', 'replicates', 'a whole number from 2 to 1,000', replicates);
  }
  if (!Number.isSafeInteger(seed)) throw wrongArgument('settings', 'seed', 'a whole number', seed);
  const { model } = prepared;
  const outputs = options.map((option) => measureOf(model, option, measure));
  const graph = dependencies(model);
  const within = ancestors(
    graph,
    outputs.map((output) => output.index),
  );
  const ranged = modelInputs(prepared).flatMap((input) => {
    const { range, index } = input;
    if (index === undefined || !range || range.high <= range.low) return [];
    return (graph.usersOfInput[index] as readonly number[]).some((user) => within[user])
      ? [{ input, index, range }]
      : [];
  });
  const varied = ranged.map(({ index }) => index);
  const tape = yield* compileTapeSteps(model, { outputs, varied, mode: 'smooth' });
  yield;
  const room = createBatch(tape);
  yield;
  const swings = yield* swingSteps(tape, room, ranged);
  // The lattice's best dimensions go to what moves most.
  const order = ranged.map((_, place) => place).sort((a, b) => (swings[b] as Swing).most - (swings[a] as Swing).most);
  const quantiles = new Map<number, PertQuantile>();
  const inputs: SampledInput[] = [];
  for (const place of order) {
    if (inputs.length % TABLES === TABLES - 1) yield;
    inputs.push(sampled((ranged[place] as (typeof ranged)[number]).input, quantiles));
  }
  yield;
  const lattice = createLattice(inputs.length, points, replicates, seed);
  const values = options.map(() => new Float64Array(points * replicates));
  // What a batch takes: its inputs drawn, its code run.
  const work = BATCH * (4 * inputs.length + tape.code.length);
  let done = 0;
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    for (let first = 0; first < points; first += BATCH) {
      done += work;
      if (done >= AT_ONCE) {
        done = 0;
        yield;
      }
      fillBatch({ inputs, lattice, places: order }, room, replicate, first);
      yield* batchSteps(tape, room);
      for (let o = 0; o < options.length; o += 1) {
        const from = (tape.outputs[o] as number) * BATCH;
        values[o]?.set(room.subarray(from, from + BATCH), replicate * points + first);
      }
    }
  }
  return {
    options,
    measure,
    inputs,
    lattice,
    values,
    tape,
    places: order,
    spreads: order.map((place) => (swings[place] as Swing).spread),
  };
}

/** What an input moves the options by at most, whole yen; what it moves two of them apart by at most, yen. */
interface Swing {
  readonly most: number;
  readonly spread: number;
}

/**
 * What each input does alone, from its low to its high end. Whole yen: the last bits must not decide between inputs that
 * move as much.
 * @param room all inputs at their base.
 */
function* swingSteps(
  tape: Tape,
  room: Float64Array,
  ranged: readonly { readonly input: ScenarioInput; readonly range: { readonly low: number; readonly high: number } }[],
): Steps<readonly Swing[]> {
  // Two points an input, side by side.
  const set = (place: number, point: number, low: number, high: number): void => {
    room[place * BATCH + point] = low;
    room[place * BATCH + point + 1] = high;
  };
  const swings: Swing[] = [];
  for (let first = 0; first < ranged.length; first += BATCH / 2) {
    const some = ranged.slice(first, first + BATCH / 2);
    some.forEach(({ range }, i) => {
      set(first + i, 2 * i, range.low, range.high);
    });
    yield* batchSteps(tape, room);
    if (first > 0) yield;
    some.forEach(({ input }, i) => {
      let up = Number.NEGATIVE_INFINITY;
      let down = Number.POSITIVE_INFINITY;
      for (const slot of tape.outputs) {
        const at = slot * BATCH + 2 * i;
        const moved = (room[at + 1] as number) - (room[at] as number);
        up = Math.max(up, moved);
        down = Math.min(down, moved);
      }
      swings.push({ most: Math.round(Math.max(Math.abs(up), Math.abs(down))), spread: up - down });
      set(first + i, 2 * i, input.base, input.base);
    });
  }
  return swings;
}

/** Draws a batch of points: `BATCH` of a replicate from the point `first` on. */
export function fillBatch(
  { inputs, lattice, places }: Pick<OptionSample, 'inputs' | 'lattice' | 'places'>,
  room: Float64Array,
  replicate: number,
  first: number,
): void {
  for (let d = 0; d < inputs.length; d += 1) {
    fill(room, (places[d] as number) * BATCH, inputs[d] as SampledInput, lattice, replicate, d, first, 1);
  }
}

/**
 * Draws one batch for a whole replicate: every so many-th of its points, which are a lattice of their own. Its first ones
 * would not do: along the first dimension they lie side by side and leave half of the range out.
 */
export function fillThinned(
  { inputs, lattice, places }: Pick<OptionSample, 'inputs' | 'lattice' | 'places'>,
  room: Float64Array,
  replicate: number,
): void {
  const every = lattice.points / BATCH;
  for (let d = 0; d < inputs.length; d += 1) {
    fill(room, (places[d] as number) * BATCH, inputs[d] as SampledInput, lattice, replicate, d, 0, every);
  }
}

function fill(
  room: Float64Array,
  to: number,
  { low, high, quantile }: SampledInput,
  lattice: Lattice,
  replicate: number,
  dimension: number,
  first: number,
  every: number,
): void {
  const { points } = lattice;
  const single = lattice.step(dimension);
  const step = Math.imul(single, every);
  const width = high - low;
  const { table, at } = quantile;
  const places = table.length - 1;
  const perPoint = places / points;
  // Points are moved by whole places and a rest that is the same for all.
  const moved = lattice.shift(replicate, dimension) * points;
  const whole = Math.floor(moved);
  const rest = (moved - whole) * perPoint;
  const start = (whole + first * single) & (points - 1);
  let index = start;
  if (perPoint < 1) {
    for (let i = 0; i < BATCH; i += 1) {
      room[to + i] = low + width * at((index * perPoint + rest) / places);
      index = (index + step) & (points - 1);
    }
    return;
  }
  // No more points than places of the table: all lie equally far behind theirs.
  const stride = perPoint | 0;
  const ahead = Math.floor(rest) | 0;
  const part = rest - ahead;
  const left = width * (1 - part);
  const right = width * part;
  for (let i = 0; i < BATCH; i += 1) {
    const cell = index * stride + ahead;
    room[to + i] = low + left * (table[cell] as number) + right * (table[cell + 1] as number);
    index = (index + step) & (points - 1);
  }
  // In the outermost cells the law is no straight line. Apart: a call within the loop would double its time.
  for (const end of [0, points - 1]) {
    const cell = end * stride + ahead;
    const i = (((end - start) * lattice.back(dimension)) & (points - 1)) / every;
    if ((cell === 0 || cell === places - 1) && i < BATCH && Number.isInteger(i)) {
      room[to + i] = low + width * at((cell + part) / places);
    }
  }
}

function sampled({ pointer, base, range }: ScenarioInput, known: Map<number, PertQuantile>): SampledInput {
  if (!range) throw new Error(`${pointer} has no range.`);
  const { low, high } = range;
  const mode = (base - low) / (high - low);
  let quantile = known.get(mode);
  if (!quantile) {
    quantile = pertQuantile(mode);
    known.set(mode, quantile);
  }
  return { pointer, low, high, quantile };
}
