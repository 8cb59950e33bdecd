import type { FunctionName } from '../../formula/expression.ts';
import { callFunction } from '../functions.ts';
import { roundDownFloat, roundHalfUpFloat } from '../round-float.ts';
import type { Steps } from '../steps.ts';
import { noStep, STEP, type StepCode, wholePower } from './code.ts';
import type { Tape } from './tape.ts';

/** Points computed side by side: each step runs over all of them before the next begins. */
export const BATCH = 128;

/** Room for a batch: `BATCH` values of each slot; an input's values are at its place · `BATCH`. */
export function createBatch(tape: Tape): Float64Array {
  const room = new Float64Array(tape.slots * BATCH);
  for (let slot = 0; slot < tape.slots; slot += 1) {
    // What is 0 is so already; to touch all of it at once would take as long as a run.
    const start = tape.start[slot] as number;
    if (start !== 0) room.fill(start, slot * BATCH, (slot + 1) * BATCH);
  }
  return room;
}

/** Computes all slots of a batch from its inputs. Output `o` of point `i` is at `tape.outputs[o] · BATCH + i`. */
export function runBatch(tape: Tape, room: Float64Array): void {
  runBatchPart(tape, room, tape.steps);
}

/** So many places of the code are computed before a step ends: a few milliseconds. */
const AT_ONCE = 5000;

/** As `runBatch`, in steps. */
export function* batchSteps(tape: Tape, room: Float64Array): Steps<void> {
  const { code, steps } = tape;
  let from = 0;
  // Steps lie in the code one after the other.
  for (let s = 0; s < steps.length; s += 1) {
    if ((steps[s] as number) - (steps[from] as number) < AT_ONCE) continue;
    runBatchPart(tape, room, steps.subarray(from, s));
    from = s;
    yield;
  }
  runBatchPart(tape, room, steps.subarray(from));
  if (code.length > AT_ONCE) yield;
}

/** Computes some of a batch's steps, in order: those that depend on what changed, say. */
export function runBatchPart(tape: Tape, room: Float64Array, steps: Int32Array): void {
  const { code, constants } = tape;
  for (let s = 0; s < steps.length; s += 1) {
    const at = steps[s] as number;
    const target = (code[at + 1] as number) * BATCH;
    const n = code[at + 2] as number;
    const a = n * BATCH;
    const does = code[at] as StepCode;
    switch (does) {
      case STEP.dot:
        runDot(room, code, constants, at, target, n);
        break;
      case STEP.times: {
        const b = (code[at + 3] as number) * BATCH;
        for (let i = 0; i < BATCH; i += 1) room[target + i] = (room[a + i] as number) * (room[b + i] as number);
        break;
      }
      case STEP.power: {
        const exponent = code[at + 3] as number;
        for (let i = 0; i < BATCH; i += 1) room[target + i] = wholePower(room[a + i] as number, exponent);
        break;
      }
      case STEP.max:
      case STEP.min: {
        const least = code[at] === STEP.min;
        const first = (code[at + 3] as number) * BATCH;
        for (let i = 0; i < BATCH; i += 1) room[target + i] = room[first + i] as number;
        for (let j = 1; j < n; j += 1) {
          const other = (code[at + 3 + j] as number) * BATCH;
          for (let i = 0; i < BATCH; i += 1) {
            const x = room[target + i] as number;
            const y = room[other + i] as number;
            room[target + i] = x < y === least ? x : y;
          }
        }
        break;
      }
      case STEP.round:
        for (let i = 0; i < BATCH; i += 1) room[target + i] = roundHalfUpFloat(room[a + i] as number);
        break;
      case STEP.down:
        for (let i = 0; i < BATCH; i += 1) room[target + i] = roundDownFloat(room[a + i] as number);
        break;
      case STEP.call:
        runCall(tape, room, at, target);
        break;
      default:
        noStep(does);
    }
  }
}

function runDot(
  room: Float64Array,
  code: Int32Array,
  constants: Float64Array,
  at: number,
  target: number,
  n: number,
): void {
  const k = code[at + 3] as number;
  const slot = (j: number): number => (code[at + 4 + j] as number) * BATCH;
  const weight = (j: number): number => constants[k + 1 + j] as number;
  const constant = constants[k] as number;
  // Four terms in one pass, a quarter of the loads and stores; what is left over comes first, with the constant.
  let j = n % 4;
  if (j === 0) room.fill(constant, target, target + BATCH);
  else {
    const s0 = slot(0);
    const s1 = j > 1 ? slot(1) : s0;
    const s2 = j > 2 ? slot(2) : s0;
    const c0 = weight(0);
    const c1 = j > 1 ? weight(1) : 0;
    const c2 = j > 2 ? weight(2) : 0;
    for (let i = 0; i < BATCH; i += 1) {
      room[target + i] =
        constant + c0 * (room[s0 + i] as number) + (c1 * (room[s1 + i] as number) + c2 * (room[s2 + i] as number));
    }
  }
  for (; j < n; j += 4) {
    const s0 = slot(j);
    const s1 = slot(j + 1);
    const s2 = slot(j + 2);
    const s3 = slot(j + 3);
    const c0 = weight(j);
    const c1 = weight(j + 1);
    const c2 = weight(j + 2);
    const c3 = weight(j + 3);
    for (let i = 0; i < BATCH; i += 1) {
      room[target + i] =
        (room[target + i] as number) +
        c0 * (room[s0 + i] as number) +
        c1 * (room[s1 + i] as number) +
        (c2 * (room[s2 + i] as number) + c3 * (room[s3 + i] as number));
    }
  }
}

function runCall(tape: Tape, room: Float64Array, at: number, target: number): void {
  const { code, functions } = tape;
  const name = functions[code[at + 2] as number] as FunctionName;
  const n = code[at + 3] as number;
  const args = new Array<number>(n).fill(Number.NaN);
  let value = Number.NaN;
  for (let i = 0; i < BATCH; i += 1) {
    let same = i > 0;
    for (let j = 0; j < n; j += 1) {
      const arg = room[(code[at + 4 + j] as number) * BATCH + i] as number;
      if (arg === args[j]) continue;
      same = false;
      args[j] = arg;
    }
    // Special functions cost a hundred times a sum, and often nothing they take is varied.
    if (!same) value = callFunction(name, args);
    room[target + i] = value;
  }
}
