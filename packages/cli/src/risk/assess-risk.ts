import {
  decidingMeasure,
  evaluate,
  type Option,
  type OptionResult,
  orderWithoutIncidents,
  type Prepared,
} from '@ec-tco/core';
import {
  type AggregateLoss,
  atMeans,
  type BadCase,
  type BreakEvenProbability,
  badCases,
  breakEvenProbability,
  chooseSteps,
  lossDistribution,
  type Steps,
} from '@ec-tco/core/analysis';

/** How likely an incident must be for the dearer of two options to pay. */
export interface PairBreakEven {
  readonly cheaper: OptionResult;
  readonly dearer: OptionResult;
  /** Yen by which it is dearer, or leaves less, over the years, incidents aside. */
  readonly extra: number;
  readonly outcome: BreakEvenProbability;
}

export interface OptionRisk {
  readonly option: Option;
  readonly result: OptionResult;
  readonly loss: AggregateLoss;
  readonly badCase: BadCase;
}

export interface Risk {
  /** What is left decides, not the cost. */
  readonly net: boolean;
  readonly breakEvens: readonly PairBreakEven[];
  readonly options: readonly OptionRisk[];
}

/** Break-even probabilities of all pairs that may be chosen, in their order without incidents; loss distributions of all. */
export function* assessRiskSteps(prepared: Prepared): Steps<Risk> {
  const { scenario } = prepared;
  const evaluated = evaluate(prepared);
  const { options } = evaluated;
  yield;
  const losses = new Map<string, AggregateLoss>();
  for (const { id } of scenario.options) {
    losses.set(id, lossDistribution(prepared, id));
    yield;
  }
  const choice = yield* chooseSteps(prepared, evaluated);
  const cases = badCases(prepared, choice);
  // As the choice is made: with every range at its mean.
  const deciding = choice.ranged ? atMeans(prepared) : prepared;
  const decided = choice.ranged ? evaluate(deciding) : evaluated;
  const order = orderWithoutIncidents(deciding, decided).flatMap(
    ({ option }) => options.find(({ id }) => id === option) ?? [],
  );
  return {
    net: decidingMeasure(scenario) === 'net',
    breakEvens: order.flatMap((cheaper, i) =>
      order.slice(i + 1).map((dearer) => {
        const outcome = breakEvenProbability(deciding, decided, { left: cheaper.id, right: dearer.id });
        return { cheaper, dearer, extra: 'extra' in outcome ? outcome.extra : 0, outcome };
      }),
    ),
    options: options.flatMap((result, i) => {
      const option = scenario.options.find(({ id }) => id === result.id);
      const loss = losses.get(result.id);
      const badCase = cases[i];
      return option && loss && badCase ? [{ option, result, loss, badCase }] : [];
    }),
  };
}
