import type { Measure } from '../evaluate/result.ts';
import type { Named } from '../formula/build.ts';
import type { Definition } from '../formula/expression.ts';
import type { ScenarioModel } from '../model/numbers.ts';
import { type OptionNumbers, optionNumbers } from '../model/numbers.ts';

export type { Measure } from '../evaluate/result.ts';

const NUMBER: Readonly<Record<Measure, (of: OptionNumbers) => Named>> = {
  total: ({ total }) => total.total,
  totalWithIncident: ({ totalWithIncident }) => totalWithIncident.total,
  presentValue: ({ presentValue }) => presentValue.total,
  presentValueWithIncident: ({ presentValueWithIncident }) => presentValueWithIncident.total,
  net: ({ netContributionWithIncident }) => netContributionWithIncident,
};

/** The number that a measure reads of an option. Throws when the scenario has no such option. */
export const measureOf = (model: ScenarioModel, option: string, measure: Measure): Definition =>
  NUMBER[measure](optionNumbers(model, option)).of;

/** Whether the incident cost is part of a measure. */
export const countsIncident = (measure: Measure): boolean => measure !== 'total' && measure !== 'presentValue';

/** Two options compared by a measure; a difference is always left less right. */
export interface Pair {
  readonly left: string;
  readonly right: string;
  readonly measure: Measure;
}

/** Which of two options a difference (left less right) speaks for; `net` is the better the larger it is. */
export function favoured(difference: number, measure: Measure): 'left' | 'right' | 'tie' {
  if (difference === 0) return 'tie';
  return difference < 0 === (measure !== 'net') ? 'left' : 'right';
}
