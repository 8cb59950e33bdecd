import { noStep, STEP, type StepCode } from './code.ts';
import type { Tape } from './tape.ts';

/** Numbers of each output in a table of `bilinear`. */
export const TERMS = 4;

/**
 * A tape's outputs as they depend on two of its inputs, all others being what they are: k + a·x + b·y + c·x·y. Four
 * numbers an output, in that order; NaN where it depends on them in another way.
 * @param slots current values; those that x and y touch are not read
 * @param steps all that x or y touches, in order
 * @param y −1 for none
 */
export function bilinear(tape: Tape, slots: Float64Array, steps: Int32Array, x: number, y: number): Float64Array {
  const { code, constants, outputs } = tape;
  // What is not touched is its value and no more.
  const terms = new Float64Array(TERMS * tape.slots);
  for (let s = 0; s < tape.slots; s += 1) terms[TERMS * s] = slots[s] as number;
  terms.set([0, 1, 0, 0], TERMS * x);
  if (y >= 0) terms.set([0, 0, 1, 0], TERMS * y);
  for (const at of steps) {
    const to = TERMS * (code[at + 1] as number);
    const does = code[at] as StepCode;
    switch (does) {
      case STEP.dot:
        dot(terms, to, code, constants, at);
        break;
      case STEP.times:
        times(terms, to, TERMS * (code[at + 2] as number), TERMS * (code[at + 3] as number));
        break;
      case STEP.power:
      case STEP.max:
      case STEP.min:
      case STEP.round:
      case STEP.down:
      case STEP.call:
        terms.fill(Number.NaN, to, to + TERMS);
        break;
      default:
        noStep(does);
    }
  }
  const found = new Float64Array(TERMS * outputs.length);
  for (const [o, slot] of outputs.entries()) {
    const own = terms.subarray(TERMS * slot, TERMS * slot + TERMS);
    if (own.every(Number.isFinite)) found.set(own, TERMS * o);
    else found.fill(Number.NaN, TERMS * o, TERMS * o + TERMS);
  }
  return found;
}

function dot(terms: Float64Array, to: number, code: Int32Array, constants: Float64Array, at: number): void {
  const k = code[at + 3] as number;
  terms[to] = constants[k] as number;
  const n = code[at + 2] as number;
  for (let i = 0; i < n; i += 1) {
    const weight = constants[k + 1 + i] as number;
    const from = TERMS * (code[at + 4 + i] as number);
    for (let t = 0; t < TERMS; t += 1) terms[to + t] = (terms[to + t] as number) + weight * (terms[from + t] as number);
  }
}

/** A product; NaN if one of the two inputs would be in it twice. */
function times(terms: Float64Array, to: number, left: number, right: number): void {
  const [k, a, b, c] = [terms[left], terms[left + 1], terms[left + 2], terms[left + 3]] as [
    number,
    number,
    number,
    number,
  ];
  const [m, d, e, f] = [terms[right], terms[right + 1], terms[right + 2], terms[right + 3]] as [
    number,
    number,
    number,
    number,
  ];
  const twice = a * d !== 0 || b * e !== 0 || a * f !== 0 || c * d !== 0 || b * f !== 0 || c * e !== 0 || c * f !== 0;
  terms[to] = twice ? Number.NaN : k * m;
  terms[to + 1] = k * d + a * m;
  terms[to + 2] = k * e + b * m;
  terms[to + 3] = k * f + c * m + a * e + b * d;
}
