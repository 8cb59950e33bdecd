import { noStep, STEP, type StepCode } from './code.ts';
import type { Tape } from './tape.ts';

/** Finds the steps of a tape that depend on an input, in order; each input's once. */
export function createTouched(tape: Tape): (place: number) => Int32Array {
  const known: (Int32Array | undefined)[] = [];
  return (place) => {
    let found = known[place];
    if (!found) {
      found = touchedFrom(tape, place);
      known[place] = found;
    }
    return found;
  };
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
