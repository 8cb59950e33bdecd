import { Decimal, decidingMeasure, type OptionResult } from '@ec-tco/core';
import { ownHours } from '@ec-tco/core/analysis';
import { how } from '@ec-tco/core/format';
import { AMOUNT_TRAITS } from '@ec-tco/core/scenario';
import { type Computation, choiceFor, decidingFor } from '../../shared/computation.ts';

/** An amount, and the path of its explanation. */
export interface ExplainedAmount {
  readonly yen: Decimal;
  readonly path: string;
}

/** An option as the answer's picture shows it. Yen over the years compared, where nothing else is said. */
export interface Bar {
  readonly option: OptionResult;
  /** Its place among those that can be named; the others come last. */
  readonly named: boolean;
  /** The amount that decides: what it costs, or what it leaves; the mean over the ranges where means decide. */
  readonly amount: ExplainedAmount;
  /** The same with every input at its stated value, where means decide. */
  readonly stated: ExplainedAmount | undefined;
  /** What is left of the sales, where that decides. */
  readonly left: number;
  /** What is paid to others. */
  readonly cash: number;
  /** What the shop's own hours are worth. */
  readonly own: number;
  /** Expected loss of incidents. */
  readonly incident: number;
  /** Eight times in ten the amount lies between; undefined while it is not known. */
  readonly range: { readonly low: number; readonly high: number } | undefined;
  /** Yen a month on average. */
  readonly cashMonthly: number;
  /** The shop's own hours a month on average. */
  readonly hoursMonthly: number;
}

/**
 * The options: those that can be named in the order of choosing, then those without a price, then those ruled out. While
 * the analysis may turn the order none is named, and the amounts are those at the means: next to those it will give.
 */
export function barsOf(computation: Computation): readonly Bar[] {
  const { scenario, result, analysis } = computation;
  const measure = decidingMeasure(scenario);
  const choice = choiceFor(computation);
  const deciding = decidingFor(computation);
  const yenIn = (one: OptionResult) =>
    measure === 'net' ? one.netContributionWithIncident : one.totalWithIncident.total;
  const places = choice.ranked.filter(({ complete }) => complete).map(({ option }) => option);
  const place = ({ id, eligibility }: OptionResult): number => {
    if (eligibility.status === 'ruled-out') return places.length + 1;
    const at = places.indexOf(id);
    return at < 0 ? places.length : at;
  };
  const months = 12 * result.horizonYears;
  return result.options
    .toSorted((a, b) => place(a) - place(b))
    .map((option) => {
      const { id } = option;
      const named = place(option) < places.length;
      const drawn = named && choice.ranged ? choice.ranked.find((one) => one.option === id)?.mean : undefined;
      const parts = deciding.result.options.find((one) => one.id === id) ?? option;
      const whole = yenIn(parts);
      // What has no draw, since it is ruled out or lacks a price, stands beside the others' means at its own.
      const mean = drawn ?? (deciding === computation ? undefined : whole);
      const at: ExplainedAmount = { yen: yenIn(option), path: `rankings/${measure}/${id}/amount` };
      const amount = mean ? { yen: mean, path: how.mean(id) } : at;
      const own = ownYen(computation, parts);
      const incident = parts.totalWithIncident.total.minus(parts.total.total).toNumber();
      // What the parts at the means lack to the mean that was drawn is paid, too: a least price or growth bends it.
      const bent = amount.yen.minus(whole).times(measure === 'net' ? -1 : 1);
      const cash = parts.total.total.minus(own).plus(bent).toNumber();
      const { p10, p90 } = (named && analysis?.chances?.options.find((one) => one.option === id)?.quantiles) || {};
      return {
        option,
        named,
        amount,
        stated: mean ? at : undefined,
        left: measure === 'net' ? amount.yen.toNumber() : 0,
        cash,
        own: own.toNumber(),
        incident,
        range: p10 === undefined || p90 === undefined || p10 === p90 ? undefined : { low: p10, high: p90 },
        cashMonthly: cash / months,
        hoursMonthly: ownHours(deciding.prepared, id) / months,
      };
    });
}

/** What the hours of an option's lines are worth. */
function ownYen({ scenario }: Computation, { id, lines }: OptionResult): Decimal {
  const stated = scenario.options.find((option) => option.id === id)?.lines ?? [];
  const own = new Set(stated.filter(({ amount }) => !AMOUNT_TRAITS[amount.kind].paid).map((line) => line.id));
  return lines.reduce((sum, line) => (own.has(line.id) ? sum.plus(line.total) : sum), new Decimal(0));
}
