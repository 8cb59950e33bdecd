import { STEP } from './code.ts';
import type { Tape } from './tape.ts';

/** What depends on an input of a tape. */
export interface Touched {
  readonly place: number;
  /** Its steps, in order. */
  readonly steps: Int32Array;
  /** 1 by slot. */
  readonly slots: Uint8Array;
  /** Slots of the outputs among them, each once. */
  readonly outputs: Int32Array;
  /** Whether all of them are affine in the input. */
  readonly straight: boolean;
}

/**
 * Outputs as a function of one input, and of another that is followed beside it:
 * core + slope · input + slope of the other · the other.
 */
export interface Ray {
  readonly place: number;
  readonly outputs: Int32Array;
  readonly cores: Float64Array;
  readonly slopes: Float64Array;
  readonly otherPlace: number;
  readonly otherSlopes: Float64Array;
}

/** Finds what depends on an input, once. */
export function createTouched(tape: Tape): (place: number) => Touched {
  const known: (Touched | undefined)[] = [];
  return (place) => {
    let found = known[place];
    if (!found) {
      found = touchedFrom(tape, place);
      known[place] = found;
    }
    return found;
  };
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
  return { place, steps: Int32Array.from(found), slots: touched, outputs: Int32Array.from(ends), straight };
}

/** Whether two inputs never meet in a product: then neither changes the other's slopes. */
export function apart({ code }: Tape, a: Touched, b: Touched): boolean {
  if (!a.straight || !b.straight) return false;
  return a.steps.every((at) => {
    if (code[at] !== STEP.times) return true;
    const [left, right] = [code[at + 2] as number, code[at + 3] as number];
    return !((a.slots[left] && b.slots[right]) || (a.slots[right] && b.slots[left]));
  });
}

/**
 * Follows the outputs of one input, or of two that are apart.
 * @param slots up to date but for these inputs' steps; what lies between is not, afterwards.
 */
export function raysOf(
  tape: Tape,
  touched: readonly Touched[],
  slots: Float64Array,
  run: (steps: Int32Array) => void,
): readonly Ray[] {
  const values = touched.map(({ place }) => slots[place] as number);
  for (const { place } of touched) slots[place] = 0;
  for (const { steps } of touched) run(steps);
  const rates = touched.map((one) => ratesOf(tape, one, slots));
  const rays = touched.map(({ place, outputs }, i): Ray => {
    const of = (from: Float64Array) => Float64Array.from(outputs, (slot) => from[slot] as number);
    const other = 1 - i;
    return {
      place,
      outputs,
      cores: of(slots),
      slopes: of(rates[i] as Float64Array),
      otherPlace: touched[other]?.place ?? place,
      otherSlopes: rates[other] ? of(rates[other]) : new Float64Array(outputs.length),
    };
  });
  touched.forEach(({ place }, i) => {
    slots[place] = values[i] as number;
  });
  return rays;
}

/** How much each slot moves with an input, by slot. */
function ratesOf({ code, constants }: Tape, { place, steps }: Touched, slots: Float64Array): Float64Array {
  const rates = new Float64Array(slots.length);
  rates[place] = 1;
  for (const at of steps) {
    const a = code[at + 2] as number;
    let rate = 0;
    if (code[at] === STEP.times) {
      const b = code[at + 3] as number;
      rate = (rates[a] as number) * (slots[b] as number) + (slots[a] as number) * (rates[b] as number);
    } else {
      const k = (code[at + 3] as number) + 1;
      for (let i = 0; i < a; i += 1) {
        rate += (constants[k + i] as number) * (rates[code[at + 4 + i] as number] as number);
      }
    }
    rates[code[at + 1] as number] = rate;
  }
  return rates;
}

/** Sets an input that is followed. */
export function setAlong(ray: Ray, value: number, slots: Float64Array): void {
  const { outputs, cores, slopes, otherSlopes } = ray;
  slots[ray.place] = value;
  const other = slots[ray.otherPlace] as number;
  for (let i = 0; i < outputs.length; i += 1) {
    slots[outputs[i] as number] =
      (cores[i] as number) + (slopes[i] as number) * value + (otherSlopes[i] as number) * other;
  }
}

/** Where in the code a step's slots are. */
function operandsOf(code: Int32Array, at: number): readonly [first: number, end: number] {
  switch (code[at]) {
    case STEP.dot:
      return [at + 4, at + 4 + (code[at + 2] as number)];
    case STEP.call:
      return [at + 4, at + 4 + (code[at + 3] as number)];
    case STEP.max:
    case STEP.min:
      return [at + 3, at + 3 + (code[at + 2] as number)];
    case STEP.times:
      return [at + 2, at + 4];
    default:
      return [at + 2, at + 3];
  }
}
