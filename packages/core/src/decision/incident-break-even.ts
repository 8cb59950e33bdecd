import { unknown } from '../error/unknown.ts';
import type { Result } from '../evaluate/result.ts';
import { type BreakEvenProbability, stakeBreakEven } from '../model/incident/break-even-probability.ts';
import type { Prepared } from '../model/prepare.ts';
import { meanProbability } from '../risk/mean-probability.ts';
import { decidingMeasure } from './choice-of.ts';

/** Two options, by their ids. */
export interface Two {
  readonly left: string;
  readonly right: string;
}

/**
 * As `stakeBreakEven`, of two options of a result, by what decides: the cost, or, where options sell differently, what is
 * left. @throws EcTcoError `unknown-option`
 */
export function breakEvenProbability(
  prepared: Prepared,
  { options, horizonYears }: Pick<Result, 'options' | 'horizonYears'>,
  { left, right }: Two,
): BreakEvenProbability {
  const net = decidingMeasure(prepared.scenario) === 'net';
  const stake = (id: string) => {
    const found = options.find((one) => one.id === id);
    if (!found) {
      throw unknown(
        'unknown-option',
        'The result has no option',
        id,
        options.map((one) => one.id),
      );
    }
    return {
      id,
      total: (net ? found.netContribution.neg() : found.total.total).toNumber(),
      retained: found.incident.retained.toNumber(),
      probability: meanProbability(prepared, id),
    };
  };
  return stakeBreakEven(stake(left), stake(right), horizonYears);
}
