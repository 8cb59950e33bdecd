import type { Named } from '../formula/build.ts';
import type { Row } from '../scenario/ids.ts';
import type { ModelLine } from './model.ts';

/** Cells of each year, year 0 first, and their sum. */
export interface SeriesNumbers {
  readonly cells: readonly Named[];
  readonly total: Named;
}

/** Where in the model an option's result stands. */
export interface OptionNumbers {
  readonly lines: readonly (SeriesNumbers & { readonly line: ModelLine })[];
  readonly rows: readonly (SeriesNumbers & { readonly row: Row })[];
  readonly total: SeriesNumbers;
  readonly totalWithIncident: SeriesNumbers;
  readonly presentValue: SeriesNumbers;
  readonly presentValueWithIncident: SeriesNumbers;
  readonly averageMonthly: Named;
  readonly sales: Named;
  readonly contribution: Named;
  readonly netContribution: Named;
  readonly netContributionWithIncident: Named;
  readonly severity: Named;
  readonly retained: Named;
  /** What each year from 1 on lacks to the guideline's minimum; none where there is no minimum. */
  readonly floorGaps: readonly Named[];
}
