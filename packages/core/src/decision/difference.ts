import { baseValues } from '../engine/base-values.ts';
import type { ExactNumbers } from '../engine/exact.ts';
import { type StraightLine, straightLines } from '../engine/roots/straight-line.ts';
import { type Slice, sliceModel } from '../engine/slice.ts';
import { finish, type Steps } from '../engine/steps.ts';
import { BATCH, batchSteps, createBatch, runBatchPart } from '../engine/tape/batch.ts';
import { compileTapeSteps, type Tape } from '../engine/tape/tape.ts';
import { createTouched } from '../engine/tape/touched.ts';
import { affectedWithin, ancestors, dependencies } from '../formula/walk.ts';
import type { ScenarioModel } from '../model/numbers.ts';
import type { Prepared } from '../model/prepare.ts';
import { measureOf, type Pair } from './measure.ts';

/** Left less right, whole yen, at the scenario's own inputs. */
export function difference({ model }: Prepared, { left, right, measure }: Pair): number {
  return between(baseValues(model), measureOf(model, left, measure).index, measureOf(model, right, measure).index);
}

function between(numbers: Pick<ExactNumbers, 'at' | 'float'>, left: number, right: number): number {
  const yen = numbers.float(left) - numbers.float(right);
  return Number.isSafeInteger(yen) ? yen : numbers.at(left).minus(numbers.at(right)).toNumber();
}

/** The difference of two options as a function of one input, all others as stated. */
export interface DifferenceOf {
  /** Whole yen, as `evaluate` would show it. */
  readonly exact: (value: number) => number;
  /** The smooth difference where it is a straight line; undefined for other formulas. */
  readonly straight: StraightLine | undefined;
  /** What changes with the input, for symbolic analysis, written when it is asked for; targets are left and right. */
  readonly slice: () => Slice;
  /** Bound of |exact − smooth|, yen: every rounding that the input changes. */
  readonly noise: number;
  /** How many numbers change with the input, and how many numbers they name: the work of one value. */
  readonly weight: number;
  /** The smooth difference at up to `BATCH` values at once; undefined where little is worked out. */
  readonly many: ((values: readonly number[]) => readonly number[]) | undefined;
}

/** Finds the difference of a pair as a function of an input; undefined where neither option depends on it. */
export type DifferenceFinder = (input: number) => DifferenceOf | undefined;

/** Prepares the search of a pair; ask it for as many inputs as wanted. */
export const differenceFinder = (model: ScenarioModel, pair: Pair): DifferenceFinder =>
  finish(differenceFinderSteps(model, pair));

/** More than this changes with an input: its formula is not written out, but looked at in batches of values. */
export const MOST_SYMBOLIC = 6000;

/** So many numbers are read before a step ends. */
const AT_ONCE = 4000;

/** As `differenceFinder`, in steps. */
export function* differenceFinderSteps(model: ScenarioModel, pair: Pair): Steps<DifferenceFinder> {
  const base = baseValues(model);
  const graph = dependencies(model);
  const ends = [measureOf(model, pair.left, pair.measure), measureOf(model, pair.right, pair.measure)];
  const within = ancestors(
    graph,
    ends.map((end) => end.index),
  );
  const affectedBy = affectedWithin(graph, within);
  const values = new Float64Array(model.definitions.length);
  for (let i = 0; i < values.length; i += 1) {
    if (within[i]) values[i] = base.float(i);
    if (i % AT_ONCE === AT_ONCE - 1) yield;
  }
  const weightOf = (index: number) => 1 + (graph.numbersUsed[index] as readonly number[]).length;
  let whole = 0;
  for (let i = 0; i < within.length; i += 1) if (within[i]) whole += weightOf(i);
  // No input can change more than all there is.
  const tape = whole > MOST_SYMBOLIC ? yield* compileTapeSteps(model, { outputs: ends, mode: 'smooth' }) : undefined;
  const inBatches = tape && (yield* batchesOfSteps(tape));
  const lineOf = straightLines(model.definitions, values);
  const found = new Map<number, DifferenceOf | undefined>();
  // One set of exact numbers for all inputs: each is put back before the next is changed.
  const numbers = base.copy();
  const [left, right] = ends.map((end) => end.index) as [number, number];
  let putBack: (() => void) | undefined;
  const find: DifferenceFinder = (index) => {
    const input = model.inputs[index];
    const affected = affectedBy(index);
    if (!input || affected.length === 0) return undefined;
    const known = new Map<number, number>();
    const restore = () => numbers.restore(index, affected);
    return {
      exact(value) {
        let answer = known.get(value);
        if (answer === undefined) {
          if (putBack !== restore) putBack?.();
          putBack = restore;
          numbers.change(index, value, affected);
          answer = between(numbers, left, right);
          known.set(value, answer);
        }
        return answer;
      },
      straight: lineOf(index, affected, left, right),
      slice: () => sliceModel(input, affected, ends, model.definitions, values),
      // A rounding moves its number by at most 1; shares, tax and discounting pass less than that on.
      noise: 2 + 2 * affected.length,
      weight: affected.reduce((sum, one) => sum + weightOf(one), 0),
      many: inBatches && ((xs) => inBatches(index, xs)),
    };
  };
  return (index) => {
    if (!found.has(index)) found.set(index, find(index));
    return found.get(index);
  };
}

/** Left less right at many values of one input, along a tape with all inputs open, in the model's order. */
function* batchesOfSteps(tape: Tape): Steps<(input: number, values: readonly number[]) => readonly number[]> {
  yield;
  const room = createBatch(tape);
  yield* batchSteps(tape, room);
  yield;
  const base = room.slice();
  const touched = createTouched(tape).by;
  const [left, right] = [...tape.outputs].map((slot) => slot * BATCH) as [number, number];
  const putBack = (slot: number): void => {
    room.set(base.subarray(slot * BATCH, (slot + 1) * BATCH), slot * BATCH);
  };
  return (input, values) => {
    for (let i = 0; i < BATCH; i += 1) room[input * BATCH + i] = values[i] ?? (values[0] as number);
    const steps = touched(input);
    runBatchPart(tape, room, steps);
    const found = values.map((_, i) => (room[left + i] as number) - (room[right + i] as number));
    putBack(input);
    for (const at of steps) putBack(tape.code[at + 1] as number);
    return found;
  };
}
