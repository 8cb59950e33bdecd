import { type AggregateLoss, lossDistribution } from '@ec-tco/core/analysis';
import type { LossPoint } from '../../charts/index.ts';
import type { Computation } from '../../shared/computation.ts';
import { turn } from '../../shared/turn.ts';
import { lossPoints } from './loss-points.ts';

const TOLERANCE = 1e-3;
const LOSSES = new WeakMap<Computation['result'], Map<string, AggregateLoss>>();
const POINTS = new WeakMap<AggregateLoss, readonly LossPoint[]>();

/** Each option's distribution of the loss of all years, worked out once. */
export function lossesOf(computation: Computation): readonly AggregateLoss[] {
  return computation.scenario.options.map(({ id }) => lossOf(computation, id));
}

/** The points of its curve, worked out once. */
export function pointsOf(loss: AggregateLoss): readonly LossPoint[] {
  let points = POINTS.get(loss);
  if (!points) {
    points = lossPoints(loss);
    POINTS.set(loss, points);
  }
  return points;
}

/** Works out all that is drawn of the losses, one option a task: all at once would hold the page up. */
export async function workOutLosses(computation: Computation): Promise<void> {
  for (const { id } of computation.scenario.options) {
    await turn();
    const loss = lossOf(computation, id);
    await turn();
    pointsOf(loss);
  }
}

function lossOf({ result, prepared }: Computation, option: string): AggregateLoss {
  let losses = LOSSES.get(result);
  if (!losses) {
    losses = new Map();
    LOSSES.set(result, losses);
  }
  let loss = losses.get(option);
  if (!loss) {
    loss = lossDistribution(prepared, option, { tolerance: TOLERANCE });
    losses.set(option, loss);
  }
  return loss;
}
