import type { Result } from '../evaluate/result.ts';
import { Decimal } from '../money/decimal.ts';
import { roundHalfUp } from '../money/round.ts';

/** An option's total with a loss that is not exceeded 19 times in 20, and its place by that. */
export interface TotalAtP95 {
  readonly option: string;
  /** P95 of the loss of all years, whole yen. 0 where a loss is no likelier than 5 %. */
  readonly loss: Decimal;
  /** The total without expected loss, with `loss`. */
  readonly total: Decimal;
  /** 1 is the lowest total; equal totals share a rank. Undefined for an option that is ruled out. */
  readonly rank: number | undefined;
}

/**
 * Totals with the P95 of what incidents cost, in the order of the result's options.
 * @param p95 of an option's loss over the years compared, in yen: see `lossDistribution`.
 */
export function totalsAtP95({ options, rankings }: Result, p95: (option: string) => number): readonly TotalAtP95[] {
  const totals = options.map((option) => {
    const loss = roundHalfUp(new Decimal(p95(option.id)));
    return { option: option.id, loss, total: option.total.total.plus(loss) };
  });
  const eligible = new Set(rankings.total.map(({ option }) => option));
  const ranked = totals.filter(({ option }) => eligible.has(option));
  return totals.map((own) => ({
    ...own,
    rank: eligible.has(own.option) ? 1 + ranked.filter(({ total }) => total.lt(own.total)).length : undefined,
  }));
}
