import { bilinear, TERMS } from './bilinear.ts';
import { createTapeRunner, type TapeRunner } from './runner.ts';
import type { Tape } from './tape.ts';
import { createTouched } from './touched.ts';

/** Changes of the same inputs before their outputs are written as functions of them: more, the more they touch. */
const FIRST = 8;
const STEPS_A_CHANGE = 8;
/** A sum that is a smaller part of its terms has lost digits that the steps keep. */
const LEAST = 1e-6;

/**
 * A tape's outputs while one input, or two, are changed again and again, as a slider, a table or a search does it: after
 * some changes they are known as functions of those two, and no step runs until another input is changed.
 */
export function createSliderRunner(tape: Tape): Pick<TapeRunner, 'set' | 'output'> {
  const touched = createTouched(tape);
  const runner = createTapeRunner(tape, touched);
  // The inputs changed lately, −1 for none, and their values.
  let x = -1;
  let y = -1;
  let xValue = 0;
  let yValue = 0;
  /** So many more changes of these two before their outputs are written so. */
  let left = 0;
  let terms: Float64Array | undefined;

  /** Tells the runner what it has not been told while no step had to run. */
  const catchUp = (): void => {
    runner.set(x, xValue);
    if (y >= 0) runner.set(y, yValue);
  };
  const take = (place: number): void => {
    if (terms) catchUp();
    terms = undefined;
    if (x < 0 || y >= 0) {
      x = place;
      y = -1;
    } else {
      y = place;
    }
    left = FIRST + (touched.by(x).length + touched.by(y).length) / STEPS_A_CHANGE;
  };
  return {
    set(place, value) {
      if (place !== x && place !== y) take(place);
      if (place === x) xValue = value;
      else yValue = value;
      if (terms) return;
      runner.set(place, value);
      left -= 1;
      if (left <= 0) terms = bilinear(tape, runner.slots(), touched.byEither(x, y), x, y);
    },
    output(place) {
      if (terms) {
        const at = TERMS * place;
        const k = terms[at] as number;
        const a = terms[at + 1] as number;
        const b = terms[at + 2] as number;
        const c = terms[at + 3] as number;
        const value = k + a * xValue + (b + c * xValue) * yValue;
        const size = Math.abs(k) + Math.abs(a * xValue) + (Math.abs(b) + Math.abs(c * xValue)) * Math.abs(yValue);
        // False for NaN, too: what depends on them in another way, or nearly cancels out, is computed step by step.
        if (Math.abs(value) >= LEAST * size) return value;
        catchUp();
      }
      return runner.output(place);
    },
  };
}
