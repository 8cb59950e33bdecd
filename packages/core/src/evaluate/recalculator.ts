import { createTapeRunner } from '../engine/tape/runner.ts';
import { compileTape } from '../engine/tape/tape.ts';
import type { Prepared } from '../model/prepare.ts';

/** Chosen numbers of a scenario, kept up to date in float64 while its inputs change. */
export interface Recalculator {
  /**
   * What sets one input. The scenario's limits are not checked again; set the same input repeatedly where you can.
   * @param pointer address of the input, such as `/business/monthlySales`; for a range, its base.
   * @throws RangeError where the model has no such input; what it returns throws for values that are not finite.
   */
  readonly setter: (pointer: string) => (value: number) => void;
  /**
   * What reads one of the numbers asked for.
   * @param path such as `options/saas/total`.
   * @throws RangeError for a path that was not asked for.
   */
  readonly getter: (path: string) => () => number;
}

/**
 * For sliders, searches and simulations of one's own: a changed input costs about a microsecond, not a new evaluation.
 * @param paths of the numbers wanted; see `explainablePaths`.
 * @param cells `whole` rounds each cell to whole yen as `evaluate` does; `smooth` leaves the roundings out, is faster, and
 *   differs by at most half a yen a cell.
 * @throws RangeError for a path the scenario does not have.
 */
export function createRecalculator(
  { model }: Prepared,
  paths: readonly string[],
  cells: 'whole' | 'smooth' = 'smooth',
): Recalculator {
  const outputs = paths.map((path) => {
    const found = model.byId.get(path);
    if (!found) throw new RangeError(`The scenario has no number ${path}.`);
    return found;
  });
  const tape = compileTape(model, { outputs, mode: cells === 'whole' ? 'rounded' : 'smooth' });
  const runner = createTapeRunner(tape);
  return {
    setter(pointer) {
      const input = model.byPointer.get(pointer);
      if (!input) throw new RangeError(`The scenario has no input ${pointer}.`);
      // All inputs are open, in the model's order.
      const place = input.index;
      return (value) => {
        if (!Number.isFinite(value)) throw new RangeError(`${pointer} is to be a finite number, not ${value}.`);
        runner.set(place, value);
      };
    },
    getter(path) {
      const place = paths.indexOf(path);
      if (place < 0) throw new RangeError(`${path} was not asked for.`);
      return () => runner.output(place);
    },
  };
}
