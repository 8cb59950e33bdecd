import type { Decimal } from '../money/decimal.ts';
import { compare, decimal, type Exact, exactOf, minus } from '../money/exact.ts';
import type { Measure, OptionResult, Ranked, Result } from './result.ts';

const AMOUNT: Readonly<Record<Measure, (option: OptionResult) => Decimal>> = {
  total: (option) => option.total.total,
  totalWithIncident: (option) => option.totalWithIncident.total,
  presentValue: (option) => option.presentValue.total,
  presentValueWithIncident: (option) => option.presentValueWithIncident.total,
  net: (option) => option.netContributionWithIncident,
};

/** An option that the rules do not rule out. */
export const isRanked = (option: OptionResult): boolean => option.eligibility.status !== 'ruled-out';

/** Orders the options that may be chosen, best first; equal amounts share a rank. */
export function rankings(options: readonly OptionResult[], baseline: string): Result['rankings'] {
  const able = options.filter(isRanked);
  const base = options.find((option) => option.id === baseline) ?? options[0];
  const by = (key: Measure): readonly Ranked[] => {
    const yenOf = (option: OptionResult): Exact => exactOf(AMOUNT[key](option));
    const sign = key === 'net' ? -1 : 1;
    const ranked = able
      .map((option) => ({ option, yen: yenOf(option) }))
      .sort((a, b) => compare(a.yen, b.yen) * sign || (a.option.id < b.option.id ? -1 : 1));
    const start = base ? yenOf(base) : 0;
    return ranked.map(({ option, yen }) => ({
      option: option.id,
      rank: 1 + ranked.findIndex((other) => compare(other.yen, yen) === 0),
      amount: AMOUNT[key](option),
      complete: option.priced,
      difference: decimal(minus(yen, start)),
    }));
  };
  return {
    total: by('total'),
    totalWithIncident: by('totalWithIncident'),
    presentValue: by('presentValue'),
    presentValueWithIncident: by('presentValueWithIncident'),
    net: by('net'),
  };
}
