import { evaluate, type Option, type OptionResult, type Prepared } from '@ec-tco/core';
import {
  type AggregateLoss,
  type BreakEvenProbability,
  breakEvenProbability,
  lossDistribution,
  type TotalAtP95,
  totalsAtP95,
} from '@ec-tco/core/analysis';

/** How likely an incident must be for the dearer of two options to pay. */
export interface PairBreakEven {
  readonly cheaper: OptionResult;
  readonly dearer: OptionResult;
  /** Yen by which it is dearer over the years, incidents aside. */
  readonly extra: number;
  readonly outcome: BreakEvenProbability;
}

export interface OptionRisk {
  readonly option: Option;
  readonly result: OptionResult;
  readonly loss: AggregateLoss;
  readonly atP95: TotalAtP95;
}

export interface Risk {
  readonly breakEvens: readonly PairBreakEven[];
  readonly options: readonly OptionRisk[];
}

/** Break-even probabilities of all pairs that may be chosen, cheapest first; loss distributions of all options. */
export function assessRisk(prepared: Prepared): Risk {
  const { scenario } = prepared;
  const evaluated = evaluate(prepared);
  const { options, rankings, horizonYears } = evaluated;
  const losses = new Map(scenario.options.map((option) => [option.id, lossDistribution(prepared, option.id)]));
  const atP95 = totalsAtP95(evaluated, (option) => losses.get(option)?.p95 ?? 0);
  const order = rankings.total.flatMap(({ option }) => options.find(({ id }) => id === option) ?? []);
  const stake = ({ id, total, incident }: OptionResult) => ({
    id,
    total: total.total.toNumber(),
    retained: incident.retained.toNumber(),
  });
  return {
    breakEvens: order.flatMap((cheaper, i) =>
      order.slice(i + 1).map((dearer) => ({
        cheaper,
        dearer,
        extra: dearer.total.total.minus(cheaper.total.total).toNumber(),
        outcome: breakEvenProbability(stake(cheaper), stake(dearer), horizonYears),
      })),
    ),
    options: options.flatMap((result, i) => {
      const option = scenario.options.find(({ id }) => id === result.id);
      const loss = losses.get(result.id);
      const own = atP95[i];
      return option && loss && own ? [{ option, result, loss, atP95: own }] : [];
    }),
  };
}
