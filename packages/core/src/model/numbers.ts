import { unknown } from '../error/unknown.ts';
import type { Model, Named } from '../formula/build.ts';
import type { LineCategory, Row } from '../scenario/ids.ts';
import type { Credit, Line } from '../scenario/schema.ts';
import type { EventNumbers, Term } from './incident/event-terms.ts';

/** A row of the table at the finest: a stated line, the top-up to the minimum, or the expected loss. */
export interface ModelLine {
  readonly id: string;
  readonly category: LineCategory | 'credit';
  /** The stated line; undefined for credits and the two that the model adds. */
  readonly stated: Line | undefined;
  /** The stated credit. */
  readonly credit?: Credit;
  readonly taxable: boolean;
}

/** The formulas of a scenario, and which of them its result shows. */
export interface ScenarioModel extends Model {
  /** In the scenario's order. */
  readonly options: readonly OptionNumbers[];
}

/** Cells of each year, year 0 first, and their sum. */
export interface SeriesNumbers {
  readonly cells: readonly Named[];
  readonly total: Named;
}

/** Where in the model an option's result stands. */
export interface OptionNumbers {
  /** Id of the option. */
  readonly id: string;
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
  /** Yen a month in year 1. */
  readonly monthlySales: Named;
  /** What the distribution of one incident's cost is made of. */
  readonly event: EventNumbers;
  /** Probability of an incident in each year, year 1 first. */
  readonly probabilities: readonly Term[];
  /** What each year from 1 on lacks to the guideline's minimum; none where there is no minimum. */
  readonly floorGaps: readonly Named[];
}

/** The numbers of an option. @throws EcTcoError `unknown-option`. */
export function optionNumbers({ options }: ScenarioModel, option: string): OptionNumbers {
  const found = options.find(({ id }) => id === option);
  if (!found) {
    throw unknown(
      'unknown-option',
      'The scenario has no option',
      option,
      options.map(({ id }) => id),
    );
  }
  return found;
}
