import type { Decimal } from '../money/decimal.ts';
import type { Eligibility, Finding, NextAction } from '../rules/outcome.ts';
import type { DataSet, Journey, LineCategory, OptionKind, Row } from '../scenario/ids.ts';
import type { Source } from '../scenario/schema.ts';

/** Whole yen of each year, year 0 (before opening) first, and their exact sum. */
export interface Series {
  readonly cells: readonly Decimal[];
  readonly total: Decimal;
}

/** A line of the table. */
export interface LineResult extends Series {
  readonly id: string;
  /** The user's name; undefined for the lines the model adds (`guideline-minimum`, `expected-incident-loss`). */
  readonly name: string | undefined;
  readonly category: LineCategory | 'credit';
  readonly source: Source;
  /** The figure that `source` cites though the value does not lie in it: the value is somebody's own. */
  readonly changedFrom?: string;
}

/** A row of the table: the cells and sum of one category, in whole yen. */
export interface RowResult extends Series {
  readonly row: Row;
}

/** Yen of an option's lines by where the numbers come from, credits and tax aside. The four sum to the lines' totals. */
export interface Confidence {
  readonly quotation: Decimal;
  /** What the owner knows and has entered, such as her own hours. */
  readonly stated: Decimal;
  readonly figure: Decimal;
  readonly assumption: Decimal;
  /** Share of quotations, 0 to 1; undefined when nothing costs anything. */
  readonly confirmedShare: Decimal | undefined;
}

/** Everything computed for one option. Money in yen, tax-exclusive but for the tax row; where it is shown, contribution and share of sales count sales with tax, too. */
export interface OptionResult {
  readonly id: string;
  readonly name: string;
  readonly kind: OptionKind;
  readonly customisability: 'high' | 'low';
  readonly lines: readonly LineResult[];
  readonly rows: readonly RowResult[];
  /** Without the expected loss of incidents. */
  readonly total: Series;
  readonly totalWithIncident: Series;
  readonly presentValue: Series;
  readonly presentValueWithIncident: Series;
  readonly averageMonthly: Decimal;
  /** Total as a share of sales over the horizon; undefined without sales. */
  readonly shareOfSales: Decimal | undefined;
  readonly sales: Decimal;
  /** Contribution margin of the horizon's sales, and what the site's cost leaves of it. */
  readonly contribution: Decimal;
  readonly netContribution: Decimal;
  readonly netContributionWithIncident: Decimal;
  readonly incident: {
    /** Expected cost of one incident, before and after insurance. */
    readonly severity: Decimal;
    readonly retained: Decimal;
  };
  readonly confidence: Confidence;
  readonly eligibility: Eligibility;
  /** What is to be known about the option, gravest first. */
  readonly findings: readonly Finding[];
  /** What to do next about it, first things first. */
  readonly nextActions: readonly NextAction[];
  /** False when a price is missing (`unquoted` line): the total is then the least it can be. */
  readonly priced: boolean;
}

/** By what options can be ordered; `net` counts what their own sales bring. */
export const MEASURES = ['total', 'totalWithIncident', 'presentValue', 'presentValueWithIncident', 'net'] as const;
/** By what options are compared: a total with or without incidents, today’s value of it, or what is left after it. */
export type Measure = (typeof MEASURES)[number];

/** One place in a ranking. Equal amounts share a rank. */
export interface Ranked {
  readonly option: string;
  readonly rank: number;
  readonly amount: Decimal;
  /** False when a price is missing: the amount is then the least it can be (for `net`: the most). */
  readonly complete: boolean;
  /** Amount less the baseline's; positive is dearer (for `net`: brings more). */
  readonly difference: Decimal;
}

/** The result of a scenario. */
export interface Result {
  readonly modelVersion: string;
  readonly title: string;
  readonly journey: Journey;
  readonly dataSet: DataSet;
  readonly horizonYears: number;
  readonly showTax: boolean;
  readonly baseline: string;
  readonly options: readonly OptionResult[];
  /** Options that are not ruled out, best first. */
  readonly rankings: Readonly<Record<Measure, readonly Ranked[]>>;
}
