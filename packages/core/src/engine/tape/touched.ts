import { noStep, STEP, type StepCode } from './code.ts';
import type { Tape } from './tape.ts';

/** Which steps of a tape an input touches, in order. */
export interface Touched {
  /** All that depend on the input at a place; none at −1. */
  readonly by: (place: number) => Int32Array;
  /** All that depend on one of two inputs, or on both. */
  readonly byEither: (place: number, other: number) => Int32Array;
  /** Of those, the ones that the output at a place is made of. */
  readonly for: (place: number, output: number) => Int32Array;
}

/** Finds the steps of a tape that depend on an input; each answer once. */
export function createTouched(tape: Tape): Touched {
  const known: (Int32Array | undefined)[] = [];
  const knownFor: (Int32Array | undefined)[] = [];
  const none = new Int32Array();
  const by = (place: number): Int32Array => {
    if (place < 0) return none;
    let found = known[place];
    if (!found) {
      found = touchedFrom(tape, place);
      known[place] = found;
    }
    return found;
  };
  return {
    by,
    byEither: (place, other) => (other < 0 ? by(place) : Int32Array.from(new Set([...by(place), ...by(other)])).sort()),
    for(place, output) {
      const at = place * tape.outputs.length + output;
      let found = knownFor[at];
      if (!found) {
        found = leadingTo(tape, by(place), tape.outputs[output] as number);
        knownFor[at] = found;
      }
      return found;
    },
  };
}

function leadingTo({ code, slots }: Tape, steps: Int32Array, slot: number): Int32Array {
  const wanted = new Uint8Array(slots);
  wanted[slot] = 1;
  const found: number[] = [];
  for (const at of steps.toReversed()) {
    if (!wanted[code[at + 1] as number]) continue;
    const [first, end] = operandsOf(code, at);
    for (let i = first; i < end; i += 1) wanted[code[i] as number] = 1;
    found.push(at);
  }
  return Int32Array.from(found.reverse());
}

function touchedFrom({ code, steps, slots }: Tape, place: number): Int32Array {
  const touched = new Uint8Array(slots);
  touched[place] = 1;
  const found: number[] = [];
  for (const at of steps) {
    const [first, end] = operandsOf(code, at);
    let operands = 0;
    for (let i = first; i < end; i += 1) operands += touched[code[i] as number] as number;
    if (operands === 0) continue;
    touched[code[at + 1] as number] = 1;
    found.push(at);
  }
  return Int32Array.from(found);
}

/** Where in the code a step's slots are. */
function operandsOf(code: Int32Array, at: number): readonly [first: number, end: number] {
  const does = code[at] as StepCode;
  switch (does) {
    case STEP.dot:
      return [at + 4, at + 4 + (code[at + 2] as number)];
    case STEP.call:
      return [at + 4, at + 4 + (code[at + 3] as number)];
    case STEP.max:
    case STEP.min:
      return [at + 3, at + 3 + (code[at + 2] as number)];
    case STEP.times:
      return [at + 2, at + 4];
    case STEP.power:
    case STEP.round:
    case STEP.down:
      return [at + 2, at + 3];
    default:
      return noStep(does);
  }
}
