import type { Line } from './schema.ts';
import { isDueWithin, timingTraits } from './timing-traits.ts';

/** That a contract is left before its end: in which year, and how many of its months remain unpaid by then. */
export interface Leaving {
  /** The last month that is paid for, counted from the opening. */
  readonly month: number;
  readonly year: number;
  readonly months: number;
}

/**
 * Whether a line's contract runs longer than it is needed: to the line's own end, or that of the years compared.
 * Undefined where it has none, ends in time, or was paid in advance to its end: what is paid beyond it binds to nothing.
 */
export function leavingOf({ contract, timing }: Line, years: number): Leaving | undefined {
  if (!contract || timing.kind !== 'monthly' || !isDueWithin(timing, years)) return undefined;
  const { from = 1, to = Number.POSITIVE_INFINITY } = timing;
  const last = Math.min(to, 12 * years);
  let paid = 0;
  for (let year = 1; year <= years; year += 1) paid += timingTraits(timing).occurrences(timing, year);
  const bound = contract.renews ? Math.ceil((last - from + 1) / contract.months) : 1;
  const months = bound * contract.months - paid;
  return months > 0 ? { month: last, year: Math.ceil(last / 12), months } : undefined;
}
