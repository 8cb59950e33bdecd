import type { AggregateLoss } from '@ec-tco/core/analysis';
import type { LossPoint } from '../../charts/index.ts';

/** Probabilities at which the curve is drawn, beside its steps. */
const CURVE = [
  0.5, 0.3, 0.2, 0.1, 0.07, 0.05, 0.03, 0.02, 0.015, 0.01, 0.007, 0.005, 0.003, 0.002, 0.001, 0.0005, 0.0002,
];
/** A step below this height is thinner than the line. */
const THIN = 1e-5;

/**
 * Points of P(loss or more) for a chart: from any loss at all on, down both sides of every amount that many cases
 * share, such as an incident of a fixed cost.
 */
export function lossPoints(loss: AggregateLoss): readonly LossPoint[] {
  if (!(loss.pLoss > 0)) return [];
  const steps = loss.atoms.filter(({ mass }) => mass > THIN * loss.pLoss);
  const onStep = (x: number) => steps.some(({ at }) => Math.abs(at - x) <= 1e-9 * x);
  const points = [
    { loss: 0, probability: loss.pLoss },
    ...steps.flatMap(({ at }) => [
      { loss: at, probability: loss.atLeast(at) },
      { loss: at, probability: loss.exceedance(at) },
    ]),
    ...loss
      .curve(CURVE.filter((probability) => probability < loss.pLoss))
      .filter((point) => point.loss > 0 && !onStep(point.loss)),
  ];
  return points.sort((a, b) => a.loss - b.loss || b.probability - a.probability);
}
