import { type DataSet, MODEL_VERSION, SCENARIO_VERSION } from '@ec-tco/core';

/** What a file of numbers says of where it comes from. */
export interface Origin {
  /** Which kind of file it is, such as `ec-tco/result`. */
  readonly format: string;
  /** Raised when a key changes its meaning or goes. */
  readonly formatVersion: number;
  readonly scenarioVersion: number;
  readonly modelVersion: string;
  /** The edition of the guideline whose figures were used. */
  readonly dataSet: DataSet;
}

/** The versions that stand in front of every file of numbers. */
export const originOf = <const F extends string>(
  format: F,
  formatVersion: number,
  dataSet: DataSet,
): Origin & { readonly format: F } => ({
  format,
  formatVersion,
  scenarioVersion: SCENARIO_VERSION,
  modelVersion: MODEL_VERSION,
  dataSet,
});
