import { baseValues } from '../engine/base-values.ts';
import type { ExactNumbers } from '../engine/exact.ts';
import type { Named } from '../formula/build.ts';
import type { ModelLine, OptionNumbers, SeriesNumbers } from '../model/numbers.ts';
import type { Prepared } from '../model/prepare.ts';
import { Decimal } from '../money/decimal.ts';
import { judgeOption } from '../rules/judge-option.ts';
import { nextActions } from '../rules/next-actions.ts';
import { lineChangedFrom } from '../scenario/citation.ts';
import { hasMissingPrice } from '../scenario/has-missing-price.ts';
import { TOP_UP_LINE } from '../scenario/ids.ts';
import { OPTION_TRAITS } from '../scenario/option-traits.ts';
import { baseOf } from '../scenario/quantity.ts';
import type { Option, Scenario, Source } from '../scenario/schema.ts';
import { lineSource } from '../scenario/source-at.ts';
import { confidence } from './confidence.ts';
import { rankings } from './rankings.ts';
import type { LineResult, OptionResult, Result, RowResult, Series } from './result.ts';

/** Version of the formulas. Raised whenever the same scenario could give another number. */
export const MODEL_VERSION = '2';

/** Computes a prepared scenario: pure, synchronous, exact to the yen. */
export function evaluate(prepared: Prepared): Result {
  const { scenario, model } = prepared;
  const numbers = baseValues(model);
  const options = scenario.options.map((option, i) =>
    optionResult(prepared, option, model.options[i] as OptionNumbers, numbers),
  );
  const baseline = scenario.baseline ?? (scenario.options[0] as Option).id;
  return {
    modelVersion: MODEL_VERSION,
    title: scenario.title,
    journey: scenario.journey,
    dataSet: scenario.dataSet,
    horizonYears: scenario.horizonYears,
    showTax: scenario.showTax,
    baseline,
    options,
    rankings: rankings(options, baseline),
  };
}

/** 1 + the rate of consumption tax. */
const withTax = ({ rates }: Scenario): Decimal => new Decimal(baseOf(rates.consumptionTax)).plus(1);

const NAMELESS = { name: undefined };

function optionResult(
  { scenario, values }: Prepared,
  option: Option,
  numbers: OptionNumbers,
  { at, float }: Pick<ExactNumbers, 'at' | 'float'>,
): OptionResult {
  const read = ({ of }: Named): Decimal => at(of.index);
  const floatOf = ({ of }: Named): number => float(of.index);
  const series = ({ cells, total }: SeriesNumbers): Series => ({ cells: cells.map(read), total: read(total) });
  const lines = numbers.lines.map((of): LineResult => {
    const { line } = of;
    const { id, category } = line;
    const source = sourceOf(scenario, option, line, values.floor?.figure);
    // Where a stated value does not lie in the figure it cites.
    const changedFrom = line.stated && lineChangedFrom(scenario, { source, amount: line.stated.amount });
    const { name } = line.stated ?? line.credit ?? NAMELESS;
    const { cells, total } = series(of);
    return changedFrom === undefined
      ? { id, name, category, source, cells, total }
      : { id, name, category, source, changedFrom, cells, total };
  });
  const rows = numbers.rows.map((of): RowResult => ({ row: of.row, cells: of.cells.map(read), total: read(of.total) }));
  const total = series(numbers.total);
  const sales = read(numbers.sales);
  // By year, year 0 first; a line that tops up holds the same.
  const shortfalls = [0, ...numbers.floorGaps.map(floatOf)];
  const lineTotals = new Map(numbers.lines.map((of) => [of.line.id, floatOf(of.total)]));
  const { eligibility, findings, delegated } = judgeOption(scenario, option, { shortfalls, lineTotals });
  return {
    id: option.id,
    name: option.name,
    kind: option.kind,
    customisability: OPTION_TRAITS[option.kind].customisability,
    lines,
    rows,
    total,
    totalWithIncident: series(numbers.totalWithIncident),
    presentValue: series(numbers.presentValue),
    presentValueWithIncident: series(numbers.presentValueWithIncident),
    averageMonthly: read(numbers.averageMonthly),
    shareOfSales: sales.isZero()
      ? undefined
      : total.total.div(scenario.showTax ? sales.times(withTax(scenario)) : sales),
    sales,
    contribution: read(numbers.contribution),
    netContribution: read(numbers.netContribution),
    netContributionWithIncident: read(numbers.netContributionWithIncident),
    incident: { severity: read(numbers.severity), retained: read(numbers.retained) },
    // What comes back is no cost.
    confidence: confidence(lines.filter(({ category }) => category !== 'credit')),
    eligibility,
    findings,
    nextActions: nextActions(findings, delegated),
    priced: !hasMissingPrice(option),
  };
}

function sourceOf(scenario: Scenario, { id }: Option, line: ModelLine, floorFigure: string | undefined): Source {
  if (line.stated) return lineSource(scenario, id, line.stated);
  if (line.credit) return line.credit.source;
  return line.id === TOP_UP_LINE && floorFigure ? { kind: 'figure', figure: floorFigure } : { kind: 'assumption' };
}
