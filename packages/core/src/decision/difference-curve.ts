import { wrongArgument } from '../error/wrong-argument.ts';
import type { Prepared } from '../model/prepare.ts';
import { difference, differenceFinder } from './difference.ts';
import type { Pair } from './measure.ts';
import { modelInputs, unknownInput } from './model-inputs.ts';

/**
 * What two options differ by while one input takes one value after the other, all others as stated: for a curve.
 * @param pointer address of the input; for a range, its base.
 * @param values of the input, in its unit. The scenario's limits are not checked again.
 * @returns left less right, exact, whole yen, in the order of the values.
 * @throws EcTcoError `unknown-option`, `unknown-input`; `wrong-argument` for a value that is not finite
 */
export function differenceCurve(
  prepared: Prepared,
  pair: Pair,
  pointer: string,
  values: readonly number[],
): readonly number[] {
  const input = modelInputs(prepared).find((one) => one.pointer === pointer);
  if (!input) throw unknownInput(prepared, pointer);
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw wrongArgument('differenceCurve', 'values', 'finite numbers', wrong);
  const of = input.index === undefined ? undefined : differenceFinder(prepared.model, pair)(input.index);
  const always = of ? 0 : difference(prepared, pair);
  return values.map((value) => (of ? of.exact(value) : always));
}
