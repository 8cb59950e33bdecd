import { baseOf, rangeOf, type Scenario } from '@ec-tco/core';
import { baseIn, statedOf } from '@ec-tco/core/scenario';
import { type Json, originOf, plainJson } from '@ec-tco/report';
import type { OptionRisk, PairBreakEven, Risk } from './assess-risk.ts';

/** The risk for other programs. Yen of distributions are rounded to whole yen: more digits would say more than is known. */
export const riskJson = (scenario: Scenario, { net, breakEvens, options }: Risk): Json =>
  plainJson({
    ...originOf('ec-tco/risk', 1, scenario.dataSet),
    title: scenario.title,
    horizonYears: scenario.horizonYears,
    severity: scenario.incident.severity.kind,
    comparedBy: net ? 'what-is-left' : 'cost',
    breakEvenProbabilities: breakEvens.map(breakEvenJson),
    options: options.map((risk) => optionJson(scenario, risk)),
  });

const breakEvenJson = ({ cheaper, dearer, extra, outcome }: PairBreakEven) => ({
  cheaper: cheaper.id,
  dearer: dearer.id,
  extraYen: extra,
  complete: cheaper.priced && dearer.priced,
  outcome: outcome.kind,
  perYear: 'perYear' in outcome ? outcome.perYear : undefined,
});

function optionJson(scenario: Scenario, { option, result, loss, badCase }: OptionRisk) {
  const probability = statedOf(scenario, option.annualProbability);
  return {
    id: option.id,
    name: option.name,
    eligibility: result.eligibility.status,
    assumedAnnualProbability: { base: baseOf(probability), ...rangeJson(probability) },
    transition: option.transition && {
      months: baseIn(scenario, option.transition.months),
      annualProbability: baseIn(scenario, option.transition.annualProbability),
    },
    meanAnnualProbability: badCase.perYear,
    oneShopIn: badCase.oneIn,
    ifItHappens: {
      gross: badCase.gross,
      retained: badCase.retained,
      monthsOfContribution: badCase.months,
      totalIfOnce: badCase.ifOnce,
    },
    oneIncident: { expected: result.incident.severity, afterInsurance: result.incident.retained },
    loss: {
      probabilityOfIncident: loss.pAny,
      probabilityOfLoss: loss.pLoss,
      mean: Math.round(loss.mean),
      standardDeviation: Math.round(loss.standardDeviation),
      median: Math.round(loss.median),
      p90: Math.round(loss.p90),
      p95: Math.round(loss.p95),
      p99: Math.round(loss.p99),
      meanBeyondP95: Math.round(loss.tailMean95),
      method: loss.method,
      cells: loss.n,
      step: loss.step,
      relativeError: loss.error,
      exceedance: loss.curve().map(({ probability, loss: yen }) => ({ probability, loss: Math.round(yen) })),
    },
    total: result.total.total,
    expectedLoss: result.totalWithIncident.total.minus(result.total.total),
    totalWithMeanLoss: result.totalWithIncident.total,
  };
}

const rangeJson = (quantity: Parameters<typeof rangeOf>[0]) => {
  const range = rangeOf(quantity);
  return { low: range?.low, high: range?.high };
};
