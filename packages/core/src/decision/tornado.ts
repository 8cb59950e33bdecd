import { finish, type Steps } from '../engine/steps.ts';
import type { Prepared } from '../model/prepare.ts';
import { type DifferenceFinder, difference, differenceFinderSteps } from './difference.ts';
import { favoured, type Pair } from './measure.ts';
import { modelInputs } from './model-inputs.ts';

/** What one input's range does to the difference of two options, all others as stated. */
export interface TornadoBar {
  /** Address of the input. */
  readonly pointer: string;
  readonly low: number;
  readonly base: number;
  readonly high: number;
  /** Left less right, whole yen, with the input at its low and high end. */
  readonly atLow: number;
  readonly atHigh: number;
  /** Yen between the two. */
  readonly swing: number;
  /** Whether another option (or none) is ahead at an end of the range. */
  readonly flips: boolean;
}

/** One-way sensitivity of a difference. */
export interface Tornado {
  /** Left less right, whole yen, as stated. */
  readonly atBase: number;
  /** Widest first. */
  readonly bars: readonly TornadoBar[];
  /** Ranged inputs that do not move the difference. */
  readonly withoutEffect: readonly string[];
  /** Sum of all swings, yen; a bar's part of it says how much of the one-way uncertainty it is. */
  readonly swings: number;
}

/** Puts each ranged input to its ends, one at a time. */
export const tornado = (prepared: Prepared, pair: Pair, finder?: DifferenceFinder): Tornado =>
  finish(tornadoSteps(prepared, pair, finder));

/** So much work (see `DifferenceOf.weight`) is done before a step ends. */
const AT_ONCE = 10_000;

/** As `tornado`, in steps. */
export function* tornadoSteps(prepared: Prepared, pair: Pair, finder?: DifferenceFinder): Steps<Tornado> {
  const find = finder ?? (yield* differenceFinderSteps(prepared.model, pair));
  let done = 0;
  const atBase = difference(prepared, pair);
  const side = favoured(atBase, pair.measure);
  const bars: TornadoBar[] = [];
  const withoutEffect: string[] = [];
  for (const { pointer, base, range, index } of modelInputs(prepared)) {
    if (!range) continue;
    const of = index === undefined ? undefined : find(index);
    done += of?.weight ?? 0;
    if (done >= AT_ONCE) {
      done = 0;
      yield;
    }
    const atLow = of ? of.exact(range.low) : atBase;
    const atHigh = of ? of.exact(range.high) : atBase;
    const swing = Math.abs(atHigh - atLow);
    if (atLow === atBase && atHigh === atBase) {
      withoutEffect.push(pointer);
      continue;
    }
    const flips = favoured(atLow, pair.measure) !== side || favoured(atHigh, pair.measure) !== side;
    bars.push({ pointer, low: range.low, base, high: range.high, atLow, atHigh, swing, flips });
  }
  bars.sort((a, b) => b.swing - a.swing || (a.pointer < b.pointer ? -1 : 1));
  return { atBase, bars, withoutEffect, swings: bars.reduce((sum, bar) => sum + bar.swing, 0) };
}
