import type { Measure } from '@ec-tco/core';

/** Texts of all charts, by chart; `frame` are those that every chart needs. */
export interface Catalogue {
  readonly frame: {
    /** Switches patterns on areas on and off. */
    readonly patterns: string;
    /** What a screen reader calls the picture. */
    readonly chart: string;
    readonly keyboard: string;
    /** Stands where a point's value will be shown. */
    readonly readout: string;
    readonly table: string;
    readonly saveSvg: string;
    readonly savePng: string;
    /** What a control does, and to which chart. */
    readonly of: (what: string, chart: string) => string;
    readonly empty: string;
    /** Joins the parts of a data point's name. */
    readonly join: (parts: readonly string[]) => string;
    readonly ruledOut: string;
    readonly unpriced: string;
    /** A total that misses a price. */
    readonly atLeast: (value: string) => string;
    /** Which option is cheaper, or leaves more. */
    readonly better: (option: string, measure: Measure) => string;
    /** Stands for a missing number in a table. */
    readonly none: string;
  };
  readonly category: {
    readonly option: string;
    readonly total: string;
    readonly state: string;
  };
  readonly cumulative: {
    /** Months from the start: 0, 6か月, 1年6か月. */
    readonly time: (months: number) => string;
    /** The same in whole words, for sentences and names: 6 months. */
    readonly when: (months: number) => string;
    readonly timeHead: string;
    readonly crossover: (month: string, before: string, after: string) => string;
    /** How many crossings only the table has. */
    readonly more: (count: number) => string;
    readonly crossovers: string;
    readonly crossoverHead: readonly [month: string, before: string, after: string, value: string];
  };
  readonly exceedance: {
    readonly curve: string;
    /** Axis titles. */
    readonly loss: string;
    readonly probability: string;
    /** Name of a quantile, as short as P95. */
    readonly quantile: (level: number) => string;
    readonly point: (loss: string, probability: string) => string;
    readonly quantiles: string;
  };
  readonly breakEven: {
    /** The axis of the difference, and which side of zero is better. */
    readonly difference: (measure: Measure) => string;
    readonly equal: string;
    readonly region: (from: string, to: string, what: string) => string;
    readonly breakEven: (value: string) => string;
    readonly current: (value: string) => string;
    readonly noRoot: string;
    readonly regions: (measure: Measure) => string;
    readonly range: string;
  };
  readonly tornado: {
    readonly low: string;
    readonly high: string;
    readonly base: string;
    readonly zero: string;
    readonly input: string;
    readonly flips: string;
    readonly keeps: string;
    readonly verdict: string;
    /** Head of the column with the difference in that case. */
    readonly difference: (end: string) => string;
    readonly atInput: (input: string, value: string) => string;
  };
}
