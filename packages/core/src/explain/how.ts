import type { Row } from '../scenario/ids.ts';

/** A figure of a loss distribution. */
export type LossFigure = 'any' | 'mean' | 'p90' | 'p95' | 'p99' | 'tail' | 'chance' | 'once';

/** Paths of such numbers, for `ExplainEvent`. A pointer stands last, as it has slashes of its own. */
export const how = {
  cumulative: (option: string, month: number) => `how/cumulative/${option}/${month}`,
  share: (option: string, row: Row) => `how/share/${option}/${row}`,
  /** An option's total at the cheap or the dear ends of prices and work. */
  ends: (end: 'low' | 'high', option: string) => `how/ends/${end}/${option}`,
  difference: (measure: string, left: string, right: string) => `how/difference/${measure}/${left}/${right}`,
  /** As `difference`, with every range at its mean. */
  differenceAtMeans: (measure: string, left: string, right: string) =>
    `how/difference-at-means/${measure}/${left}/${right}`,
  /** The mean of an option over all ranges together, and how far those of two lie apart. */
  mean: (option: string) => `how/mean/${option}`,
  meanDifference: (left: string, right: string) => `how/mean-difference/${left}/${right}`,
  /** The largest parts of what makes `other` dearer than `best`, together. */
  reason: (best: string, other: string) => `how/reason/${best}/${other}`,
  /** The mean of a number with a range. */
  inputMean: (pointer: string) => `how/input-mean/${pointer}`,
  range: (end: 'low' | 'high', pointer: string) => `how/range/${end}/${pointer}`,
  tornado: (end: 'low' | 'high', pointer: string) => `how/tornado/${end}/${pointer}`,
  at: (pointer: string) => `how/at/${pointer}`,
  turn: (pointer: string) => `how/turn/${pointer}`,
  /** Where the choice turns, of the means; `turn` is of two options as stated. */
  choiceTurn: (pointer: string) => `how/choice-turn/${pointer}`,
  /** What a mall, or another form, would have to sell to leave as much as the other. */
  sameSales: 'how/same-sales',
  probability: 'how/probability',
  informationAll: 'how/information-all',
  information: (pointer: string) => `how/information/${pointer}`,
  loss: (figure: LossFigure, option: string) => `how/loss/${figure}/${option}`,
  pair: (cheaper: string, dearer: string) => `how/pair/${cheaper}/${dearer}`,
  without: (requirement: string, option: string) => `how/without/${requirement}/${option}`,
  unpriced: 'how/unpriced',
  /** An amount in the text of a rule. */
  rule: 'how/rule',
} as const;
