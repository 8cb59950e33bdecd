import { callFunction } from './functions.ts';
import { roundDownFloat, roundHalfUpFloat } from './round-float.ts';
import type { Tape } from './tape.ts';
import { STEP, wholePower } from './tape-code.ts';

/** A tape with its current values: change an input and only what depends on it is computed again. */
export interface TapeRunner {
  /** Sets the open input at a place of `tape.inputs` and brings all outputs up to date. */
  readonly set: (place: number, value: number) => void;
  /** Sets all open inputs, in the order of `tape.inputs`, and computes everything. */
  readonly setAll: (values: ArrayLike<number>) => void;
  /** Current value of the output at a place of `tape.outputs`. */
  readonly output: (place: number) => number;
}

export function createTapeRunner(tape: Tape): TapeRunner {
  const slots = tape.start.slice();
  const { outputs, steps } = tape;
  const touchedBy: (Touched | undefined)[] = [];
  const touched = (place: number): Touched => (touchedBy[place] ??= touchedFrom(tape, place));
  runSteps(tape, steps, slots);
  // The input that was set last, and the straight lines its outputs lie on once it is set again and again.
  let last = -1;
  let rays: Rays | undefined;
  const setAlongRays = (place: number, value: number, { slots: ends, intercepts, slopes }: Rays): void => {
    slots[place] = value;
    for (let i = 0; i < ends.length; i += 1) {
      slots[ends[i] as number] = (intercepts[i] as number) + (slopes[i] as number) * value;
    }
  };
  return {
    set(place, value) {
      if (place === last) {
        if (rays) return setAlongRays(place, value, rays);
        const own = touched(place);
        if (own.straight) {
          rays = raysOf(tape, place, own, slots);
          return setAlongRays(place, value, rays);
        }
      } else {
        // Only the outputs followed: what lies between is made up for.
        if (rays) runSteps(tape, touched(last).steps, slots);
        rays = undefined;
        last = place;
      }
      slots[place] = value;
      runSteps(tape, touched(place).steps, slots);
    },
    setAll(values) {
      rays = undefined;
      last = -1;
      for (let i = 0; i < tape.inputs.length; i += 1) slots[i] = values[i] as number;
      runSteps(tape, steps, slots);
    },
    output: (place) => slots[outputs[place] as number] as number,
  };
}

/** What depends on an input. */
interface Touched {
  /** Its steps, in order. */
  readonly steps: Int32Array;
  /** Slots of the outputs among them, each once. */
  readonly outputs: Int32Array;
  /** Whether all of them are affine in the input. */
  readonly straight: boolean;
}

/** Outputs as intercept + slope · input, all other inputs as they are. */
interface Rays {
  readonly slots: Int32Array;
  readonly intercepts: Float64Array;
  readonly slopes: Float64Array;
}

function touchedFrom({ code, steps, slots, outputs }: Tape, place: number): Touched {
  const touched = new Uint8Array(slots);
  touched[place] = 1;
  const found: number[] = [];
  let straight = true;
  for (const at of steps) {
    const [first, end] = operandsOf(code, at);
    let operands = 0;
    for (let i = first; i < end; i += 1) operands += touched[code[i] as number] as number;
    if (operands === 0) continue;
    touched[code[at + 1] as number] = 1;
    found.push(at);
    straight &&= code[at] === STEP.dot || (code[at] === STEP.times && operands === 1);
  }
  const ends = new Set(outputs.filter((slot) => touched[slot]));
  return { steps: Int32Array.from(found), outputs: Int32Array.from(ends), straight };
}

function raysOf(tape: Tape, place: number, { steps, outputs }: Touched, slots: Float64Array): Rays {
  slots[place] = 0;
  runSteps(tape, steps, slots);
  const intercepts = Float64Array.from(outputs, (slot) => slots[slot] as number);
  const rates = new Float64Array(slots.length);
  rates[place] = 1;
  const { code, constants } = tape;
  for (const at of steps) {
    const a = code[at + 2] as number;
    let rate = 0;
    if (code[at] === STEP.times) {
      const b = code[at + 3] as number;
      rate = (rates[a] as number) * (slots[b] as number) + (slots[a] as number) * (rates[b] as number);
    } else {
      const k = (code[at + 3] as number) + 1;
      for (let i = 0; i < a; i += 1)
        rate += (constants[k + i] as number) * (rates[code[at + 4 + i] as number] as number);
    }
    rates[code[at + 1] as number] = rate;
  }
  return { slots: outputs, intercepts, slopes: Float64Array.from(outputs, (slot) => rates[slot] as number) };
}

/** Where in the code a step's slots are. */
function operandsOf(code: Int32Array, at: number): readonly [first: number, end: number] {
  switch (code[at]) {
    case STEP.dot:
    case STEP.call:
      return code[at] === STEP.dot
        ? [at + 4, at + 4 + (code[at + 2] as number)]
        : [at + 4, at + 4 + (code[at + 3] as number)];
    case STEP.max:
    case STEP.min:
      return [at + 3, at + 3 + (code[at + 2] as number)];
    case STEP.times:
      return [at + 2, at + 4];
    default:
      return [at + 2, at + 3];
  }
}

function runSteps(tape: Tape, steps: Int32Array, slots: Float64Array): void {
  const { code, constants } = tape;
  for (let s = 0; s < steps.length; s += 1) {
    const at = steps[s] as number;
    const a = code[at + 2] as number;
    let value: number;
    switch (code[at]) {
      case STEP.dot: {
        const k = code[at + 3] as number;
        value = constants[k] as number;
        for (let i = 0; i < a; i += 1) {
          value += (constants[k + 1 + i] as number) * (slots[code[at + 4 + i] as number] as number);
        }
        break;
      }
      case STEP.times:
        value = (slots[a] as number) * (slots[code[at + 3] as number] as number);
        break;
      case STEP.power:
        value = wholePower(slots[a] as number, code[at + 3] as number);
        break;
      case STEP.max:
        value = Number.NEGATIVE_INFINITY;
        for (let i = 0; i < a; i += 1) value = Math.max(value, slots[code[at + 3 + i] as number] as number);
        break;
      case STEP.min:
        value = Number.POSITIVE_INFINITY;
        for (let i = 0; i < a; i += 1) value = Math.min(value, slots[code[at + 3 + i] as number] as number);
        break;
      case STEP.round:
        value = roundHalfUpFloat(slots[a] as number);
        break;
      case STEP.down:
        value = roundDownFloat(slots[a] as number);
        break;
      default: {
        const args: number[] = [];
        for (let i = 0; i < (code[at + 3] as number); i += 1) args.push(slots[code[at + 4 + i] as number] as number);
        const name = tape.functions[a];
        if (!name) throw new Error('A tape calls a function it does not name.');
        value = callFunction(name, args);
      }
    }
    slots[code[at + 1] as number] = value;
  }
}
