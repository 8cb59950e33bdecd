import { add, divide, literal, multiply, type Named, subtract } from '../../formula/build.ts';
import { newPlace, once } from '../../formula/memo.ts';
import { input, type OptionContext } from '../context.ts';
import { monthlySales } from '../sales.ts';

const CLOSURE = newPlace();

/**
 * Contribution lost through closing, recovering and leaving card customers:
 * monthly sales × margin × (months closed + (1 − restart share) · recovery months / 2 + card share · leaving share · months away).
 * Lost sales are no cost: only their contribution margin is. Undefined where closing is not counted.
 */
export function closureLoss(context: OptionContext): Named | undefined {
  const { builder, option, scenario } = context;
  const { closure } = scenario.incident;
  if (!closure) return undefined;
  return once(context, CLOSURE, () => {
    const of = (key: keyof typeof closure) => input(context, `/incident/closure/${key}`, closure[key]);
    const { contributionMargin, cardShare } = scenario.business;
    const lost = multiply(
      monthlySales(context),
      input(context, '/business/contributionMargin', contributionMargin),
      add([
        of('months'),
        divide(multiply(subtract(literal(1), of('restartShare')), of('recoveryMonths')), literal(2)),
        multiply(input(context, '/business/cardShare', cardShare), of('leavingShare'), of('leavingMonths')),
      ]),
    );
    return builder.define('yen', { kind: 'closureLoss', option: option.id }, lost);
  });
}
