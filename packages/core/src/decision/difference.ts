import { baseValues } from '../engine/base-values.ts';
import type { ExactNumbers } from '../engine/exact.ts';
import { evaluateFloat } from '../engine/float.ts';
import { type StraightLine, straightLines } from '../engine/roots/straight-line.ts';
import { type Slice, sliceModel } from '../engine/slice.ts';
import { affectedWithin, ancestors, dependencies } from '../formula/walk.ts';
import type { Prepared } from '../model/prepare.ts';
import type { ScenarioModel } from '../model/scenario-model.ts';
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
  /** Without the rounding of what the input changes. */
  readonly smooth: (value: number) => number;
  /** The smooth difference where it is a straight line; undefined for other formulas. */
  readonly straight: StraightLine | undefined;
  /** What changes with the input, for symbolic analysis; targets are left and right. */
  readonly slice: () => Slice;
  /** Bound of |exact − smooth|, yen: every rounding that the input changes. */
  readonly noise: number;
}

/** Finds the difference of a pair as a function of an input; undefined where neither option depends on it. */
export type DifferenceFinder = (input: number) => DifferenceOf | undefined;

/** Prepares the search of a pair; ask it for as many inputs as wanted. */
export function differenceFinder(model: ScenarioModel, pair: Pair): DifferenceFinder {
  const base = baseValues(model);
  const values = new Float64Array(model.definitions.length);
  for (let i = 0; i < values.length; i += 1) values[i] = base.float(i);
  const graph = dependencies(model);
  const ends = [measureOf(model, pair.left, pair.measure), measureOf(model, pair.right, pair.measure)];
  const affectedBy = affectedWithin(
    graph,
    ancestors(
      graph,
      ends.map((end) => end.index),
    ),
  );
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
    let slice: Slice | undefined;
    const sliced = (): Slice => {
      slice ??= sliceModel(input, affected, ends, model.definitions, values);
      return slice;
    };
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
      smooth(value) {
        const { model: part, targets } = sliced();
        const floats = evaluateFloat(part, [value], 'smooth');
        return (floats[targets[0] as number] as number) - (floats[targets[1] as number] as number);
      },
      straight: lineOf(index, affected, left, right),
      slice: sliced,
      // A rounding moves its number by at most 1; shares, tax and discounting pass less than that on.
      noise: 2 + 2 * affected.length,
    };
  };
  return (index) => {
    if (!found.has(index)) found.set(index, find(index));
    return found.get(index);
  };
}
