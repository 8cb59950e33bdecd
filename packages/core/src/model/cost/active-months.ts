import type { Timing } from '../../scenario/schema.ts';

/** Months of year `year` (1-based) in which a line costs, for timings that recur; 0 outside its span. */
export function activeMonths(timing: Timing, year: number): number {
  switch (timing.kind) {
    case 'monthly': {
      const first = Math.max(timing.from ?? 1, 12 * (year - 1) + 1);
      const last = Math.min(timing.to ?? Number.POSITIVE_INFINITY, 12 * year);
      return Math.max(0, last - first + 1);
    }
    case 'yearly':
      return year >= (timing.from ?? 1) && year <= (timing.to ?? Number.POSITIVE_INFINITY) ? 12 : 0;
    default:
      return 0;
  }
}

/** Months in which a line pays for several at once, and for how many each time, within a year. */
export function advancePayments(
  timing: Extract<Timing, { kind: 'monthly' }>,
  year: number,
): readonly { readonly month: number; readonly months: number }[] {
  const { from = 1, to = Number.POSITIVE_INFINITY, advance = 1 } = timing;
  const found: { month: number; months: number }[] = [];
  for (let month = from; month <= Math.min(to, 12 * year); month += advance) {
    if (month > 12 * (year - 1)) found.push({ month, months: Math.min(advance, to - month + 1) });
  }
  return found;
}

/** How often a line costs in a year (year 0 is the time before opening): monthly lines count months. */
export function occurrences(timing: Timing, year: number): number {
  switch (timing.kind) {
    case 'before-opening':
      return year === 0 ? 1 : 0;
    case 'once':
      return year === Math.ceil(timing.month / 12) ? 1 : 0;
    case 'monthly':
      if (year === 0) return 0;
      if (timing.advance === undefined) return activeMonths(timing, year);
      return advancePayments(timing, year).reduce((sum, { months }) => sum + months, 0);
    case 'yearly':
      return year > 0 && activeMonths(timing, year) > 0 ? 1 : 0;
    case 'every': {
      const since = year - (timing.first ?? timing.years);
      return year > 0 && since >= 0 && since % timing.years === 0 ? 1 : 0;
    }
  }
}
