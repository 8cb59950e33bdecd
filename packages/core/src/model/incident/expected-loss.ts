import {
  add,
  divide,
  literal,
  max,
  min,
  multiply,
  type Named,
  type Stated,
  subtract,
  wholeYen,
} from '../../formula/build.ts';
import type { Expression } from '../../formula/expression.ts';
import { keptOfYear, newPlace, once, recalledOfYear } from '../../formula/memo.ts';
import type { Option } from '../../scenario/schema.ts';
import { input, type OptionContext, ownInput } from '../context.ts';
import type { GuidelineValues } from './guideline-values.ts';
import { incidentNumbers } from './severity.ts';

const SETTLED = newPlace();
const PROBABILITY = newPlace();

/** Probability of an incident in a year; until a transition is done, that of the site as it is. */
export function incidentProbability(context: OptionContext, year: number): Named | Stated {
  const { option, pointer } = context;
  const settled = once(context, SETTLED, () =>
    ownInput(context, `${pointer}/annualProbability`, option.annualProbability),
  );
  const { transition } = option;
  if (!transition) return settled;
  return (
    recalledOfYear<Named>(context, PROBABILITY, year) ??
    keptOfYear(context, PROBABILITY, year, duringTransition(context, transition, settled, year))
  );
}

/** By months of the year: before the transition is done, and after it. */
function duringTransition(
  context: OptionContext,
  transition: NonNullable<Option['transition']>,
  settled: Stated,
  year: number,
): Named {
  const { builder, option, pointer } = context;
  const months = input(context, `${pointer}/transition/months`, transition.months);
  const monthsBefore = max(literal(0), min(literal(12), subtract(months, literal(12 * (year - 1)))));
  const before = input(context, `${pointer}/transition/annualProbability`, transition.annualProbability);
  return builder.define(
    'rate/year',
    { kind: 'incidentProbability', option: option.id, year },
    divide(add([multiply(monthsBefore, before), multiply(subtract(literal(12), monthsBefore), settled)]), literal(12)),
  );
}

/** Expected loss of a year, whole yen: probability × what an incident costs the shop. Nothing before the opening. */
export function expectedLoss(context: OptionContext, values: GuidelineValues, year: number): Expression {
  if (year === 0) return literal(0);
  return wholeYen(multiply(incidentProbability(context, year), incidentNumbers(context, values).retained));
}
