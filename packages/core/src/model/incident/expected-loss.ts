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
import { linkedInput, type OptionContext } from '../context.ts';
import type { GuidelineValues } from './guideline-values.ts';
import { incidentNumbers } from './severity.ts';

const SETTLED = newPlace();
const MONTHS = newPlace();
const PROBABILITY = newPlace();

type Transition = NonNullable<Option['transition']>;

/** By the last stage that states one; before any, the option's own. */
const settledProbability = (context: OptionContext, year: number): Named | Stated => {
  const { option, pointer } = context;
  const stage = option.stages?.findLast((one) => one.year <= year && one.annualProbability !== undefined);
  if (stage?.annualProbability === undefined) {
    return once(context, SETTLED, () => linkedInput(context, `${pointer}/annualProbability`, option.annualProbability));
  }
  return linkedInput(context, `${pointer}/stages/${stage.id}/annualProbability`, stage.annualProbability);
};

/** A year's twelve months added up, each with the probability a year that holds in it. */
const twelveMonths = (context: OptionContext, transition: Transition, year: number): Named =>
  recalledOfYear<Named>(context, MONTHS, year) ??
  keptOfYear(context, MONTHS, year, duringTransition(context, transition, year));

function duringTransition(context: OptionContext, transition: Transition, year: number): Named {
  const { builder, option, pointer } = context;
  const settled = settledProbability(context, year);
  const months = linkedInput(context, `${pointer}/transition/months`, transition.months);
  const monthsBefore = max(literal(0), min(literal(12), subtract(months, literal(12 * (year - 1)))));
  const before = linkedInput(context, `${pointer}/transition/annualProbability`, transition.annualProbability);
  return builder.define(
    'rate/year',
    { kind: 'incidentMonths', option: option.id, year },
    add([multiply(monthsBefore, before), multiply(subtract(literal(12), monthsBefore), settled)]),
  );
}

/** Probability of an incident in a year; until a transition is done, that of the site as it is. */
export function incidentProbability(context: OptionContext, year: number): Named | Stated {
  const { builder, option } = context;
  const { transition } = option;
  if (!transition) return settledProbability(context, year);
  const known = recalledOfYear<Named>(context, PROBABILITY, year);
  if (known) return known;
  const mean = divide(twelveMonths(context, transition, year), literal(12));
  const named = builder.define('rate/year', { kind: 'incidentProbability', option: option.id, year }, mean);
  return keptOfYear(context, PROBABILITY, year, named);
}

/** Expected loss of a year, whole yen: probability × what an incident costs the shop. Nothing before the opening. */
export function expectedLoss(context: OptionContext, values: GuidelineValues, year: number): Expression {
  if (year === 0) return literal(0);
  const { transition } = context.option;
  if (!transition) {
    return wholeYen(multiply(settledProbability(context, year), incidentNumbers(context, values).retained));
  }
  const months = twelveMonths(context, transition, year);
  // Divided last: a twelfth that never ends would turn half a yen into a little less.
  return wholeYen(divide(multiply(months, incidentNumbers(context, values).retained), literal(12)));
}
