import type { Decimal } from '../money/decimal.ts';
import type { OptionResult, Ranked, RankingKey, Result } from './result.ts';

const AMOUNT: Readonly<Record<RankingKey, (option: OptionResult) => Decimal>> = {
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
  const by = (key: RankingKey): readonly Ranked[] => {
    const amount = AMOUNT[key];
    const base = options.find((option) => option.id === baseline) ?? options[0];
    const sign = key === 'net' ? -1 : 1;
    const ranked = options
      .filter(isRanked)
      .toSorted((a, b) => amount(a).comparedTo(amount(b)) * sign || (a.id < b.id ? -1 : 1));
    return ranked.map((option) => ({
      option: option.id,
      rank: 1 + ranked.findIndex((other) => amount(other).eq(amount(option))),
      amount: amount(option),
      complete: option.priced,
      difference: base ? amount(option).minus(amount(base)) : amount(option),
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
