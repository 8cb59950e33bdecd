import type { FunctionName } from '../../formula/expression.ts';
import { callFunction } from '../functions.ts';
import { roundDownFloat, roundHalfUpFloat } from '../round-float.ts';
import { noStep, STEP, type StepCode, wholePower } from './code.ts';
import type { Tape } from './tape.ts';
import { createTouched, type Touched } from './touched.ts';

/** A tape with its current values: change inputs, and an output is computed again when it is asked for. */
export interface TapeRunner {
  /** Sets the open input at a place of `tape.inputs`. */
  readonly set: (place: number, value: number) => void;
  /** Sets all open inputs, in the order of `tape.inputs`, and computes everything. */
  readonly setAll: (values: ArrayLike<number>) => void;
  /** Current value of the output at a place of `tape.outputs`. */
  readonly output: (place: number) => number;
  /** Values of all slots, everything computed. Not to be changed. */
  readonly slots: () => Float64Array;
}

/** After changes of more inputs than this everything is computed: an output asks for what changed since it was. */
const MOST_CHANGED = 8;

/** So few steps are computed at the change itself: to choose among them takes as long. */
const FEW = 32;

export function createTapeRunner(tape: Tape, touched: Touched = createTouched(tape)): TapeRunner {
  const slots = tape.start.slice();
  const { outputs, steps } = tape;
  const run = (some: Int32Array) => runSteps(tape, some, slots);
  // Each set counts: by which one an input was last changed, up to which one an output has been brought.
  let count = 0;
  const setAt = new Float64Array(tape.inputs.length);
  const doneAt = new Float64Array(outputs.length);
  /** Inputs that touch many steps, changed since everything was computed: how many, which, and those steps. */
  let many = 0;
  const changed = new Int32Array(MOST_CHANGED);
  let touchedSteps = 0;
  /** Steps run since the last change, output by output: once it is twice as many, everything is computed. */
  let spent = 0;
  const all = (): void => {
    for (let i = 0; i < many; i += 1) run(touched.by(changed[i] as number));
    many = 0;
    touchedSteps = 0;
  };
  const bringUp = (output: number): void => {
    const done = doneAt[output] as number;
    // One input after the other: what several touch is right after the last of them.
    for (let i = 0; i < many; i += 1) {
      const place = changed[i] as number;
      if ((setAt[place] as number) <= done) continue;
      const some = touched.for(place, output);
      run(some);
      spent += some.length;
    }
    doneAt[output] = count;
    if (spent > 2 * touchedSteps) all();
  };
  const isChanged = (place: number): boolean => {
    for (let i = 0; i < many; i += 1) if (changed[i] === place) return true;
    return false;
  };
  run(steps);
  return {
    set(place, value) {
      if (slots[place] === value) return;
      slots[place] = value;
      const touches = touched.by(place);
      if (touches.length <= FEW) {
        // Right for every output that is up to date; what another is made of is computed again when it is asked for.
        run(touches);
        return;
      }
      count += 1;
      spent = 0;
      setAt[place] = count;
      if (isChanged(place)) return;
      if (many === MOST_CHANGED) all();
      changed[many] = place;
      many += 1;
      touchedSteps += touches.length;
    },
    setAll(values) {
      for (let i = 0; i < tape.inputs.length; i += 1) slots[i] = values[i] as number;
      run(steps);
      many = 0;
      touchedSteps = 0;
    },
    output(place) {
      if (many > 0 && (doneAt[place] as number) < count) bringUp(place);
      return slots[outputs[place] as number] as number;
    },
    slots() {
      all();
      return slots;
    },
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
        const name = tape.functions[a] as FunctionName;
        value = callFunction(name, args);
        break;
      }
      default:
        value = noStep(does);
    }
    slots[code[at + 1] as number] = value;
  }
}
