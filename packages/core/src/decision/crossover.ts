import type { Prepared } from '../model/prepare.ts';
import { hasMissingPrice } from '../scenario/has-missing-price.ts';
import { cumulativeCost } from './cumulative-cost.ts';
import { countsIncident, type Pair } from './measure.ts';

/** How the spending of two options runs side by side. */
export interface Crossover {
  /** Cumulative cost, whole yen, by month; place 0 is the opening, the last is the total. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Months by whose end the option that had cost less has cost more. */
  readonly months: readonly { readonly month: number; readonly cheaper: 'left' | 'right' }[];
  /** `unpriced`: a price of one of them is not known, so that no month can be told; `months` is empty. */
  readonly outcome: 'none' | 'one' | 'several' | 'unpriced';
}

/**
 * The months in which the cumulative costs of two options cross. Counts yen as they are paid: of a measure only whether
 * it counts the incident cost matters.
 */
export function crossover(prepared: Prepared, { left, right, measure }: Pair): Crossover {
  const withIncident = countsIncident(measure);
  const l = cumulativeCost(prepared, left, { withIncident });
  const r = cumulativeCost(prepared, right, { withIncident });
  // What nobody has priced is no 0.
  const isOpen = prepared.scenario.options.some(
    (option) => (option.id === left || option.id === right) && hasMissingPrice(option),
  );
  if (isOpen) return { left: l, right: r, months: [], outcome: 'unpriced' };
  const months: { month: number; cheaper: 'left' | 'right' }[] = [];
  let last = 0;
  l.forEach((yen, month) => {
    const sign = Math.sign(yen - (r[month] as number));
    if (sign === 0) return;
    if (last !== 0 && sign !== last) months.push({ month, cheaper: sign < 0 ? 'left' : 'right' });
    last = sign;
  });
  return { left: l, right: r, months, outcome: months.length === 0 ? 'none' : months.length === 1 ? 'one' : 'several' };
}
