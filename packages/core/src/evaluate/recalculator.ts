import { createSliderRunner } from '../engine/tape/slider-runner.ts';
import { compileTape } from '../engine/tape/tape.ts';
import { unknown } from '../error/unknown.ts';
import { wrongArgument } from '../error/wrong-argument.ts';
import type { Prepared } from '../model/prepare.ts';

/** Chosen numbers of a scenario, kept up to date in float64 while its inputs change. */
export interface Recalculator {
  /**
   * What sets one input. The scenario's limits are not checked again; set the same input repeatedly where you can.
   * @param pointer address of the input, such as `/business/monthlySales`; for a range, its base.
   * @throws EcTcoError `unknown-input`; what it returns throws `wrong-argument` for a value that is not finite
   */
  readonly setter: (pointer: string) => (value: number) => void;
  /**
   * What reads one of the numbers asked for.
   * @param path such as `options/saas/total`.
   * @throws EcTcoError `unknown-path` for one that was not asked for
   */
  readonly getter: (path: string) => () => number;
}

/**
 * For sliders, searches and simulations of one's own: a changed input costs about a microsecond, not a new evaluation; one
 * or two that are changed again and again cost a few multiplications where the numbers asked for are straight in them.
 * @param paths of the numbers wanted: those of `explainablePaths` that begin with `options/`, but for `shareOfSales` and
 *   `confidence`, which are taken from several results.
 * @param cells `whole` rounds each cell to whole yen as `evaluate` does; `smooth` leaves the roundings out, is faster, and
 *   differs by at most half a yen a cell.
 * @throws EcTcoError `unknown-path`
 */
export function createRecalculator(
  { model }: Prepared,
  paths: readonly string[],
  cells: 'whole' | 'smooth' = 'smooth',
): Recalculator {
  const outputs = paths.map((path) => {
    const found = model.byId.get(path);
    if (!found) throw unknown('unknown-path', 'The scenario has no number', path, model.byId.keys());
    return found;
  });
  const tape = compileTape(model, { outputs, mode: cells === 'whole' ? 'rounded' : 'smooth' });
  const runner = createSliderRunner(tape);
  return {
    setter(pointer) {
      const input = model.byPointer.get(pointer);
      if (!input) throw unknown('unknown-input', 'The model has no input', pointer, model.byPointer.keys());
      // All inputs are open, in the model's order.
      const place = input.index;
      return (value) => {
        if (!Number.isFinite(value)) throw wrongArgument('setter', 'value', 'a finite number', value);
        runner.set(place, value);
      };
    },
    getter(path) {
      const place = paths.indexOf(path);
      if (place < 0) throw unknown('unknown-path', 'These were asked for, and not', path, paths);
      return () => runner.output(place);
    },
  };
}
