import { callFunction } from '../functions.ts';
import { roundDownFloat, roundHalfUpFloat } from '../round-float.ts';
import { noStep, STEP, type StepCode, wholePower } from './code.ts';
import type { Tape } from './tape.ts';
import { createTouched } from './touched.ts';

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
  const run = (some: Int32Array) => runSteps(tape, some, slots);
  const touchedBy = createTouched(tape);
  run(steps);
  return {
    set(place, value) {
      slots[place] = value;
      run(touchedBy(place));
    },
    setAll(values) {
      for (let i = 0; i < tape.inputs.length; i += 1) slots[i] = values[i] as number;
      run(steps);
    },
    output: (place) => slots[outputs[place] as number] as number,
  };
}

function runSteps(tape: Tape, steps: Int32Array, slots: Float64Array): void {
  const { code, constants } = tape;
  for (let s = 0; s < steps.length; s += 1) {
    const at = steps[s] as number;
    const a = code[at + 2] as number;
    let value: number;
    const does = code[at] as StepCode;
    switch (does) {
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
      case STEP.call: {
        const args: number[] = [];
        for (let i = 0; i < (code[at + 3] as number); i += 1) args.push(slots[code[at + 4 + i] as number] as number);
        const name = tape.functions[a];
        if (!name) throw new Error('A tape calls a function it does not name.');
        value = callFunction(name, args);
        break;
      }
      default:
        value = noStep(does);
    }
    slots[code[at + 1] as number] = value;
  }
}
