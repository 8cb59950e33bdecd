import { type AggregateLoss, lossDistribution } from '@ec-tco/core/analysis';
import type { Computation } from '../../shared/computation.ts';

const TOLERANCE = 1e-3;
const LOSSES = new WeakMap<Computation['result'], readonly AggregateLoss[]>();

/** Each option's distribution of the loss of all years, worked out once. */
export function lossesOf({ result, scenario, prepared }: Computation): readonly AggregateLoss[] {
  let losses = LOSSES.get(result);
  if (!losses) {
    losses = scenario.options.map((option) => lossDistribution(prepared, option.id, { tolerance: TOLERANCE }));
    LOSSES.set(result, losses);
  }
  return losses;
}
