import type { Choice, LineResult, Measure, OptionResult, Ranked, Result } from '@ec-tco/core';
import type { BadCase, TotalEnds } from '@ec-tco/core/analysis';
import { unquotedLines } from '../table/unquoted-lines.ts';
import { type Origin, originOf } from './origin.ts';
import { type Plain, plainJson } from './plain-json.ts';

/** Version of the JSON form of results. Raised when a key changes its meaning or goes; new keys may come without. */
export const RESULT_FORMAT = 1;

/** A result as JSON: see `resultJson`. */
export interface ResultJson extends Origin {
  readonly format: 'ec-tco/result';
  readonly journey: Result['journey'];
  readonly title: string;
  readonly horizonYears: number;
  readonly showTax: boolean;
  readonly currency: 'JPY';
  readonly baseline: string;
  readonly rankings: Readonly<Record<Measure, readonly Plain<Ranked>[]>>;
  /** What one incident would mean, where asked for; in the order of the options. */
  readonly badCases?: readonly Plain<Omit<BadCase, 'shops'>>[];
  /** Totals at the ends of prices and work, where asked for; in the order of the options. */
  readonly ends?: readonly Plain<TotalEnds>[];
  /** The order in which options are chosen, by their means over the ranges, where asked for. */
  readonly choice?: Plain<Choice>;
  readonly options: readonly OptionJson[];
}

/** What is computed of a line; null in place of yen where nobody knows its price. */
export type LineJson = Omit<Plain<LineResult>, 'cells' | 'total'> & {
  readonly cells: readonly (number | string | null)[];
  readonly total: number | string | null;
};

/** An option with everything computed for it. */
export type OptionJson = Omit<Plain<OptionResult>, 'lines'> & { readonly lines: readonly LineJson[] };

/**
 * A result for other programs: the versions of format, scenario, model and figures first, then the rankings, then each option with
 * everything computed for it. Yen are JSON numbers as long as float64 holds them (up to 2^53 − 1), else texts of digits;
 * shares (0 to 1) are texts with all their digits, but for 0 and 1. What does not exist is null, such as the yen of a line whose price
 * nobody knows; the sums are then the least they can be (`priced`). `cells` are years, year
 * 0 (before opening) first. The order of keys is fixed.
 */
export function resultJson(
  result: Result,
  badCases?: readonly BadCase[],
  choice?: Choice,
  ends?: readonly TotalEnds[],
): ResultJson {
  const { modelVersion, dataSet, journey, title, horizonYears, showTax, baseline, rankings, options } = result;
  return {
    ...originOf('ec-tco/result', RESULT_FORMAT, dataSet),
    modelVersion,
    journey,
    title,
    horizonYears,
    showTax,
    currency: 'JPY',
    baseline,
    rankings: plainJson({
      total: rankings.total,
      totalWithIncident: rankings.totalWithIncident,
      presentValue: rankings.presentValue,
      presentValueWithIncident: rankings.presentValueWithIncident,
      net: rankings.net,
    }),
    ...(badCases ? { badCases: plainJson(badCases.map(badCaseJson)) } : {}),
    ...(ends ? { ends: plainJson(ends.map(({ option, low, base, high }) => ({ option, low, base, high }))) } : {}),
    ...(choice ? { choice: plainJson(choice) } : {}),
    options: options.map(optionJson),
  };
}

const badCaseJson = (own: BadCase) => ({
  option: own.option,
  perYear: own.perYear,
  probability: own.probability,
  oneIn: own.oneIn,
  gross: own.gross,
  retained: own.retained,
  monthlyContribution: own.monthlyContribution,
  months: own.months,
  ifOnce: own.ifOnce,
});

/** Names each key, so that a change of the core's order or a key more does not change the format by itself. */
function optionJson(option: OptionResult): OptionJson {
  const unquoted = unquotedLines(option);
  return plainJson({
    id: option.id,
    name: option.name,
    kind: option.kind,
    customisability: option.customisability,
    priced: option.priced,
    eligibility: { status: option.eligibility.status, reasons: option.eligibility.reasons },
    total: option.total,
    totalWithIncident: option.totalWithIncident,
    presentValue: option.presentValue,
    presentValueWithIncident: option.presentValueWithIncident,
    averageMonthly: option.averageMonthly,
    shareOfSales: option.shareOfSales,
    sales: option.sales,
    contribution: option.contribution,
    netContribution: option.netContribution,
    netContributionWithIncident: option.netContributionWithIncident,
    incident: { severity: option.incident.severity, retained: option.incident.retained },
    confidence: option.confidence,
    rows: option.rows.map(({ row, cells, total }) => ({ row, cells, total })),
    lines: option.lines.map(({ id, name, category, source, changedFrom, cells, total }) => ({
      id,
      name,
      category,
      source,
      ...(changedFrom === undefined ? {} : { changedFrom }),
      // A price that nobody knows is no 0.
      cells: unquoted.has(id) ? cells.map(() => null) : cells,
      total: unquoted.has(id) ? null : total,
    })),
    findings: option.findings.map(({ severity, code, params }) => ({ severity, code, params })),
    nextActions: option.nextActions.map(({ code, params }) => ({ code, params })),
  }) as OptionJson;
}
