import type { Prepared } from '../evaluate/prepare.ts';
import type { Model } from '../formula/build.ts';
import { affectedBy, ancestors, dependencies } from '../formula/dependencies.ts';
import { exactNumbers } from '../formula/evaluate-decimal.ts';
import { evaluateFloat } from '../formula/evaluate-float.ts';
import { type Slice, sliceModel } from '../formula/slice.ts';
import { Decimal } from '../money/decimal.ts';
import { baseValues } from './base-values.ts';
import { measureOf, type Pair } from './measure.ts';

/** Left less right, whole yen, at the scenario's own inputs. */
export function difference({ model }: Prepared, { left, right, measure }: Pair): Decimal {
  const values = baseValues(model);
  const of = (option: string): Decimal => values[measureOf(model, option, measure).index] ?? new Decimal(0);
  return of(left).minus(of(right));
}

/** The difference of two options as a function of one input, all others as stated. */
export interface DifferenceOf {
  /** Whole yen, as `evaluate` would show it. */
  readonly exact: (value: number) => number;
  /** Without the rounding of what the input changes. */
  readonly smooth: (value: number) => number;
  /** What changes with the input, for symbolic analysis; targets are left and right. */
  readonly slice: () => Slice;
  /** Bound of |exact − smooth|, yen: every rounding that the input changes. */
  readonly noise: () => number;
}

/** Finds the difference of a pair as a function of an input; undefined where neither option depends on it. */
export type DifferenceFinder = (input: number) => DifferenceOf | undefined;

/** Prepares the search of a pair; ask it for as many inputs as wanted. */
export function differenceFinder(model: Model, { left, right, measure }: Pair): DifferenceFinder {
  const values = baseValues(model);
  const graph = dependencies(model);
  const ends = [measureOf(model, left, measure), measureOf(model, right, measure)];
  const within = ancestors(
    graph,
    ends.map((end) => end.index),
  );
  const found = new Map<number, DifferenceOf | undefined>();
  // One set of exact numbers for all inputs: each is put back before the next is changed.
  const numbers = exactNumbers(model);
  let putBack: (() => void) | undefined;
  const find: DifferenceFinder = (index) => {
    const input = model.inputs[index];
    const affected = affectedBy(graph, index, within);
    if (!input || affected.length === 0) return undefined;
    let slice: Slice | undefined;
    const sliced = (): Slice => {
      slice ??= sliceModel(input, affected, ends, model.definitions, values);
      return slice;
    };
    const known = new Map<number, number>();
    const restore = () => numbers.change(index, input.base, affected);
    return {
      exact(value) {
        let answer = known.get(value);
        if (answer === undefined) {
          if (putBack !== restore) putBack?.();
          putBack = restore;
          numbers.change(index, value, affected);
          const [l, r] = ends.map((end) => numbers.at(end.index)) as [Decimal, Decimal];
          answer = l.minus(r).toNumber();
          known.set(value, answer);
        }
        return answer;
      },
      smooth(value) {
        const { model: part, targets } = sliced();
        const floats = evaluateFloat(part, [value], 'smooth');
        return (floats[targets[0] as number] as number) - (floats[targets[1] as number] as number);
      },
      slice: sliced,
      // A rounding moves its number by at most 1; shares, tax and discounting pass less than that on.
      noise: () => 2 + 2 * sliced().model.definitions.length,
    };
  };
  return (index) => {
    if (!found.has(index)) found.set(index, find(index));
    return found.get(index);
  };
}
