import type { RankingKey } from '../evaluate/result.ts';
import type { Model } from '../formula/build.ts';
import type { Definition } from '../formula/expression.ts';

/** By what two options are compared; the same as rankings. */
export type Measure = RankingKey;

const PATH: Readonly<Record<Measure, string>> = {
  total: 'total',
  totalWithIncident: 'total-with-incident',
  presentValue: 'present-value',
  presentValueWithIncident: 'present-value-with-incident',
  net: 'net-contribution-with-incident',
};

/** Id of the number that a measure reads of an option. */
export const measureId = (option: string, measure: Measure): string => `options/${option}/${PATH[measure]}`;

/** The number that a measure reads of an option. Throws when the model has no such option. */
export function measureOf(model: Model, option: string, measure: Measure): Definition {
  const id = measureId(option, measure);
  const definition = model.byId.get(id);
  if (!definition) throw new Error(`The model has no number ${id}.`);
  return definition;
}

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
