import type { FigureValue } from '../../reference/figure-value.ts';

/** The figures of one data set that formulas use; undefined where the edition has none. */
export interface GuidelineValues {
  /** Minimum of security operation, yen a month. */
  readonly floor: FigureValue | undefined;
  /** Mean cost of responding to an incident, yen. */
  readonly responseCost: FigureValue;
  /** Items of the guideline's two described firms, yen. */
  readonly firmA: readonly FigureValue[];
  readonly firmB: readonly FigureValue[] | undefined;
  /** Lognormal curve of one incident's loss; mean is that of the curve. */
  readonly curve: { readonly mean: FigureValue; readonly sigma: FigureValue };
  /** Records leaked in one incident: lognormal. */
  readonly leakedRecords: { readonly median: FigureValue; readonly sigma: FigureValue };
}
