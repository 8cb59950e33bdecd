import { add, literal, min, multiply, type Named, product, subtract, wholeYen } from '../../formula/build.ts';
import type { Expression } from '../../formula/expression.ts';
import { linesOfGroup } from '../../scenario/group.ts';
import type { Credit } from '../../scenario/schema.ts';
import { occurrences, timingTraits } from '../../scenario/timing-traits.ts';
import { linkedInput, type OptionContext } from '../context.ts';
import { lineCell } from './line-cells.ts';

/**
 * What an option's credits come to in a year, whole yen, below 0: what it pays counts in full, and this comes back. A
 * share that comes once is of all years' cost, as a subsidy is; one that comes again and again is of the same year's.
 */
export function creditCell(context: OptionContext, credit: Credit, year: number): Named {
  const { builder, option, pointer } = context;
  const { recurs } = timingTraits(credit.timing);
  const counted = occurrences(credit.timing, year);
  // A year's cost is shared once, however many payments it came in.
  const times = recurs && credit.amount.kind === 'share' ? Math.min(1, counted) : counted;
  const about = { kind: 'cell', option: option.id, line: credit.id, year } as const;
  if (times === 0) return builder.define('yen', about, literal(0));
  const at = `${pointer}/credits/${credit.id}`;
  const chance = credit.chance === undefined ? [] : [linkedInput(context, `${at}/chance`, credit.chance)];
  const once = product([amountOf(context, credit, at, recurs ? year : undefined), ...chance]);
  return builder.define(
    'yen',
    about,
    subtract(literal(0), wholeYen(times === 1 ? once : multiply(literal(times), once))),
  );
}

function amountOf(context: OptionContext, credit: Credit, at: string, year: number | undefined): Expression {
  const { amount } = credit;
  if (amount.kind === 'fixed') return linkedInput(context, `${at}/amount/yen`, amount.yen);
  const share = multiply(linkedInput(context, `${at}/amount/rate`, amount.rate), groupCost(context, credit, year));
  return amount.most === undefined ? share : min(share, linkedInput(context, `${at}/amount/most`, amount.most));
}

/** What a group of lines costs in a year, or in all the years compared. */
function groupCost(context: OptionContext, credit: Credit, only: number | undefined): Expression {
  const cells: Named[] = [];
  for (const line of linesOfGroup(context.option, credit)) {
    for (let year = only ?? 0; year <= (only ?? context.years); year += 1) cells.push(lineCell(context, line, year));
  }
  return add(cells);
}
