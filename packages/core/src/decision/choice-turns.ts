import { decimalsOf } from '../engine/roots/refine-root.ts';
import type { Steps } from '../engine/steps.ts';
import { BATCH, batchSteps, createBatch, runBatchPart } from '../engine/tape/batch.ts';
import { compileTapeSteps } from '../engine/tape/tape.ts';
import { createTouched } from '../engine/tape/touched.ts';
import type { Prepared } from '../model/prepare.ts';
import { isRanged } from '../scenario/inputs.ts';
import type { Scenario } from '../scenario/schema.ts';
import { sourceAt } from '../scenario/source-at.ts';
import type { Choice, Chosen } from './choice-of.ts';
import { measureOf } from './measure.ts';
import { type ModelInput, modelInputs } from './model-inputs.ts';
import { pertMean } from './pert-mean.ts';
import { searchRange } from './search-range.ts';

/** A value of one input from which on another option is the one to choose, everything else as it is. */
export interface ChoiceTurn {
  /** Address of the input. */
  readonly pointer: string;
  /** Where the input stands: its value, of a range its mean. */
  readonly now: number;
  /** The nearest value on this side of `now` beyond which the choice is another; in the input's unit, on its grid. */
  readonly turnsAt: number;
  readonly side: 'above' | 'below';
  /** Id of the option that is then the choice. */
  readonly to: string;
  /** A price of that option is missing, and counted as nothing: it may then be the choice, not more. */
  readonly atMost: boolean;
}

/** Numbers that somebody may have set too high or too low together, times one factor, from which on the choice is another. */
export interface JointTurn extends Pick<ChoiceTurn, 'side' | 'to' | 'atMost'> {
  /** `prices`: all amounts of an option that are neither quoted nor have a range; `plan`: its own sales planned by year. */
  readonly of: 'prices' | 'plan';
  /** Id of the option whose numbers they are. */
  readonly option: string;
  /** 1 is where they stand. */
  readonly factor: number;
}

/** Where the choice turns. */
export interface ChoiceTurns {
  /** By one input, in the scenario's order; on each side at most one, and one of an option with a price missing. */
  readonly single: readonly ChoiceTurn[];
  readonly joint: readonly JointTurn[];
}

/** Each round looks at a 127th of the last one's interval: four leave a part in 10^8 of the range. */
const ROUNDS = 4;
/** So many values are computed before a step ends. */
const AT_ONCE = 300_000;
/** An option that is ahead by less is not: the last bits of float64. */
const GRAIN = 1e-9;
/** So many times as much is looked at of what moves together. */
const MOST = 10;

/** An option that could be chosen instead. */
interface Rival {
  readonly id: string;
  /** Where its first value is in the room. */
  readonly from: number;
  /** What is added to how far it is ahead along an input, so that it stands where the choice was made, yen. */
  readonly level: number;
  readonly atMost: boolean;
}

/** Inputs that are moved together by one number. */
interface Move {
  readonly inputs: readonly number[];
  readonly now: number;
  readonly low: number;
  readonly high: number;
  /** Whether the number is the input's value, or what each is multiplied with. */
  readonly isFactor: boolean;
}

/**
 * Where the choice turns, input by input, on both sides of where each stands, whichever option comes first beyond. As the
 * choice is made by the means over the ranges, all other ranges are at their means here, and each option at its own mean
 * where nothing is moved. Looked for within the input's plausible range (see `searchRange`) at 127 values a side: what
 * turns and turns back between two of them is not seen.
 */
export function* choiceTurnSteps(prepared: Prepared, choice: Choice): Steps<ChoiceTurns> {
  const { ranked, measure } = choice;
  const [best] = ranked;
  if (!best?.complete || ranked.length < 2) return { single: [], joint: [] };
  const { scenario, model } = prepared;
  const outputs = ranked.map(({ option }) => measureOf(model, option, measure));
  const inputs = modelInputs(prepared);
  const means = Float64Array.from(model.inputs, ({ base }) => base);
  for (const { index, range, base } of inputs) if (index !== undefined && range) means[index] = pertMean(base, range);
  const tape = yield* compileTapeSteps(model, { outputs, inputs: means, mode: 'smooth' });
  yield;
  const room = createBatch(tape);
  yield* batchSteps(tape, room);
  const before = room.slice();
  const touched = createTouched(tape).by;
  yield;
  const sign = measure === 'net' ? -1 : 1;
  const fromOf = (place: number) => (tape.outputs[place] as number) * BATCH;
  const leader = fromOf(0);
  const drawn = ({ mean }: Chosen, from: number) => mean.toNumber() - (before[from] as number);
  const all = ranked.slice(1).flatMap((one, i): readonly Rival[] => {
    const from = fromOf(i + 1);
    // Of a missing price no mean has been drawn: what is known of it stands at the means of the rest.
    const level = sign * (drawn(best, leader) - (one.complete ? drawn(one, from) : 0));
    const ahead = sign * ((before[leader] as number) - (before[from] as number)) + level;
    // What would be ahead, were its price nothing, is nobody's rival yet.
    return one.complete || ahead < 0 ? [{ id: one.option, from, level, atMost: !one.complete }] : [];
  });
  const groups = [all.filter(({ atMost }) => !atMost), all.filter(({ atMost }) => atMost)].filter(
    (group) => group.length > 0,
  );
  const slack = GRAIN * (1 + Math.abs(best.mean.toNumber()));
  const money = 10 * Math.max(100_000, ...ranked.map(({ mean }) => Math.abs(mean.toNumber())));
  const values = new Float64Array(BATCH);
  let done = 0;
  const run = (move: Move, steps: Int32Array, from: number, to: number): void => {
    for (let i = 0; i < BATCH; i += 1) values[i] = from + ((to - from) * i) / (BATCH - 1);
    for (const index of move.inputs) {
      const by = move.isFactor ? (means[index] as number) : 1;
      for (let i = 0; i < BATCH; i += 1) room[index * BATCH + i] = by * (values[i] as number);
    }
    runBatchPart(tape, room, steps);
    done += BATCH * (8 * steps.length + 2);
  };
  const putBack = (slot: number): void => {
    room.set(before.subarray(slot * BATCH, (slot + 1) * BATCH), slot * BATCH);
  };
  /** The first value at which one of a group is ahead, and who is most ahead there. */
  const firstAhead = (group: readonly Rival[]): { readonly at: number; readonly to: Rival } | undefined => {
    for (let at = 0; at < BATCH; at += 1) {
      let to: Rival | undefined;
      let most = slack;
      for (const rival of group) {
        const ahead = sign * ((room[leader + at] as number) - (room[rival.from + at] as number)) + rival.level;
        if (ahead <= most) continue;
        most = ahead;
        to = rival;
      }
      if (to) return { at, to };
    }
    return undefined;
  };
  const turnsOf = (move: Move): readonly (Pick<ChoiceTurn, 'side' | 'to' | 'atMost'> & { readonly at: number })[] => {
    const [first = 0, ...others] = move.inputs;
    const steps =
      others.length === 0
        ? touched(first)
        : Int32Array.from(new Set(move.inputs.flatMap((one) => [...touched(one)]))).sort();
    if (steps.length === 0) return [];
    const found = (['below', 'above'] as const).flatMap((side) => {
      const end = side === 'below' ? move.low : move.high;
      if (end === move.now) return [];
      return groups.flatMap((group) => {
        let [from, to] = [move.now, end];
        let last: Rival | undefined;
        for (let round = 0; round < ROUNDS; round += 1) {
          run(move, steps, from, to);
          const turned = firstAhead(group);
          if (!turned) break;
          last = turned.to;
          [from, to] = [values[Math.max(0, turned.at - 1)] as number, values[turned.at] as number];
          if (from === to) break;
        }
        return last ? [{ side, at: to, to: last.id, atMost: last.atMost }] : [];
      });
    });
    for (const index of move.inputs) putBack(index);
    for (const step of steps) putBack(tape.code[step + 1] as number);
    return found;
  };
  const single: ChoiceTurn[] = [];
  for (const input of inputs) {
    const { index, pointer } = input;
    if (index === undefined) continue;
    const { low, high } = searchRange(input, scenario, money);
    const now = means[index] as number;
    for (const { at, ...turn } of turnsOf({ inputs: [index], now, low, high, isFactor: false })) {
      single.push({ pointer, now, turnsAt: onGrid(at, turn.side, input), ...turn });
    }
    if (done >= AT_ONCE) {
      done = 0;
      yield;
    }
  }
  const joint: JointTurn[] = [];
  for (const { id: option } of scenario.options) {
    for (const [of, isIn] of [
      ['prices', isGuessedPrice],
      ['plan', isPlan],
    ] as const) {
      const moved = inputs.flatMap((input) =>
        input.index !== undefined && input.pointer.startsWith(`/options/${option}/`) && isIn(scenario, input)
          ? [input.index]
          : [],
      );
      if (moved.length === 0) continue;
      const move: Move = { inputs: moved, now: 1, low: 0, high: MOST, isFactor: true };
      for (const { at: factor, ...turn } of turnsOf(move)) joint.push({ of, option, factor, ...turn });
    }
    yield;
  }
  return { single, joint };
}

/** An amount that nobody has quoted and that has no range: hours are the owner's own. */
const isGuessedPrice = (scenario: Scenario, { pointer, range }: ModelInput): boolean =>
  !isRanged({ range }) &&
  /\/(?:lines|credits)\/[^/]+\/amount\/(?:yen|rate)$/.test(pointer) &&
  sourceAt(scenario, pointer).kind !== 'quotation';

const isPlan = (_: Scenario, { pointer }: ModelInput): boolean => /\/sales\/salesByYear\/\d+$/.test(pointer);

/** On the grid of what can be typed, never beyond what has turned. */
function onGrid(value: number, side: ChoiceTurn['side'], { kind }: ModelInput): number {
  const perUnit = 10 ** Math.min(6, decimalsOf(kind.unit)[1]);
  return (side === 'above' ? Math.floor(value * perUnit) : Math.ceil(value * perUnit)) / perUnit;
}
