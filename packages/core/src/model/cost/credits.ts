import { add, divide, literal, min, multiply, type Named, product, subtract, wholeYen } from '../../formula/build.ts';
import type { Expression } from '../../formula/expression.ts';
import { linesOfGroup } from '../../scenario/group.ts';
import type { Credit } from '../../scenario/schema.ts';
import { activeMonths, occurrences, timingTraits } from '../../scenario/timing-traits.ts';
import { linkedInput, type OptionContext } from '../context.ts';
import { lineCell } from './line-cells.ts';

/**
 * What an option's credits come to in a year, whole yen, below 0: what it pays counts in full, and this comes back. A
 * share that comes once is of all years' cost, as a subsidy is; one that comes again and again is of the same year's, each
 * month of a twelfth.
 */
export function creditCell(context: OptionContext, credit: Credit, year: number): Named {
  const { builder, option, pointer } = context;
  const { recurs, per } = timingTraits(credit.timing);
  const isShare = credit.amount.kind === 'share';
  // Of a share paid for in advance each month still is of its own year.
  const times = (isShare && per === 'month' ? activeMonths : occurrences)(credit.timing, year);
  const about = { kind: 'cell', option: option.id, line: credit.id, year } as const;
  if (times === 0) return builder.define('yen', about, literal(0));
  const at = `${pointer}/credits/${credit.id}`;
  const chance = credit.chance === undefined ? [] : [linkedInput(context, `${at}/chance`, credit.chance)];
  const back = product([...amountOf(context, credit, at, times, recurs ? year : undefined), ...chance]);
  return builder.define('yen', about, subtract(literal(0), wholeYen(back)));
}

/** What comes back in a year before its chance, as factors. */
function amountOf(
  context: OptionContext,
  credit: Credit,
  at: string,
  times: number,
  year: number | undefined,
): readonly Expression[] {
  const { amount, timing } = credit;
  const often = (once: Expression): readonly Expression[] => (times === 1 ? [once] : [literal(times), once]);
  if (amount.kind === 'fixed') return often(linkedInput(context, `${at}/amount/yen`, amount.yen));
  const whole = multiply(linkedInput(context, `${at}/amount/rate`, amount.rate), groupCost(context, credit, year));
  const share =
    timingTraits(timing).per === 'month' && times !== 12 ? divide(multiply(literal(times), whole), literal(12)) : whole;
  if (amount.most === undefined) return [share];
  // Other timings come once in a year, so that their most counts once.
  return [min(share, product(often(linkedInput(context, `${at}/amount/most`, amount.most))))];
}

/** What a group of lines costs in a year, or in all the years compared. */
function groupCost(context: OptionContext, credit: Credit, only: number | undefined): Expression {
  const cells: Named[] = [];
  for (const line of linesOfGroup(context.option, credit)) {
    for (let year = only ?? 0; year <= (only ?? context.years); year += 1) cells.push(lineCell(context, line, year));
  }
  return add(cells);
}
