import { type Prepared, type Scenario, tornado } from '@ec-tco/core';
import type { DifferencePoint } from '../../charts/index.ts';
import { setAt } from '../../state/pointer.ts';

type Pair = Parameters<typeof tornado>[1];

const BARE = new WeakMap<Scenario, Scenario>();

/** A scenario whose numbers are all certain, so that one alone can be given a range. */
function bare(scenario: Scenario): Scenario {
  let found = BARE.get(scenario);
  if (!found) {
    found = certain(scenario) as Scenario;
    BARE.set(scenario, found);
  }
  return found;
}

function certain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(certain);
  if (typeof value !== 'object' || value === null) return value;
  if ('base' in value && 'low' in value) return value.base;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, certain(part)]));
}

/**
 * The exact difference of two options (left less right) at values of one input. A tornado with that input alone gives
 * two points at a time, so that no model has to be built anew.
 */
export function differenceCurve(
  prepared: Prepared,
  pair: Pair,
  pointer: string,
  inputs: readonly number[],
): readonly DifferencePoint[] {
  const scenario = bare(prepared.scenario);
  const points: DifferencePoint[] = [];
  for (let i = 0; i < inputs.length; i += 2) {
    const low = inputs[i] as number;
    const high = inputs[i + 1] ?? low;
    const base = (low + high) / 2;
    const { bars, atBase } = tornado(
      { ...prepared, scenario: setAt<Scenario>(scenario, pointer, { low, base, high }) },
      pair,
    );
    const [bar] = bars;
    points.push({ input: low, difference: bar?.atLow ?? atBase });
    if (high !== low) points.push({ input: high, difference: bar?.atHigh ?? atBase });
  }
  return points;
}
