import { decidingMeasure, type OptionResult } from '@ec-tco/core';
import { baseIn } from '@ec-tco/core/scenario';
import type { Computation } from '../../shared/computation.ts';
import { times } from './times.ts';

/** An option as the answer's picture shows it. Yen over the years compared, where nothing else is said. */
export interface Bar {
  readonly option: OptionResult;
  /** What is paid to others. */
  readonly cash: number;
  /** What the shop's own hours are worth. */
  readonly own: number;
  /** Expected loss of incidents. */
  readonly incident: number;
  readonly total: number;
  /** Eight times in ten the total lies between; undefined while it is not known. */
  readonly range: { readonly low: number; readonly high: number } | undefined;
  /** Yen a month on average. */
  readonly cashMonthly: number;
  /** The shop's own hours a month on average. */
  readonly hoursMonthly: number;
}

/** The options, those that may be chosen first and best first. */
export function barsOf({ scenario, result, analysis }: Computation): readonly Bar[] {
  const measure = decidingMeasure(scenario);
  const ranked = result.rankings[measure].map(({ option }) => option);
  const place = ({ id }: OptionResult): number => {
    const at = ranked.indexOf(id);
    return at < 0 ? ranked.length : at;
  };
  const months = 12 * result.horizonYears;
  return result.options
    .toSorted((a, b) => place(a) - place(b))
    .map((option) => {
      const stated = scenario.options.find(({ id }) => id === option.id)?.lines ?? [];
      let own = 0;
      let hours = 0;
      for (const line of stated) {
        if (line.amount.kind !== 'hours') continue;
        own += option.lines.find(({ id }) => id === line.id)?.total.toNumber() ?? 0;
        hours += baseIn(scenario, line.amount.hours) * times(line.timing, result.horizonYears);
      }
      const total = option.totalWithIncident.total.toNumber();
      const cash = option.total.total.toNumber() - own;
      // Of what remains instead of what it costs: not this picture's.
      const chance = measure === 'net' ? undefined : analysis?.chances?.options.find((one) => one.option === option.id);
      const { p10, p90 } = chance?.quantiles ?? {};
      return {
        option,
        cash,
        own,
        incident: total - cash - own,
        total,
        range: p10 === undefined || p90 === undefined || p10 === p90 ? undefined : { low: p10, high: p90 },
        cashMonthly: cash / months,
        hoursMonthly: hours / months,
      };
    });
}
