import { evaluateDecimal } from '../formula/evaluate-decimal.ts';
import { Decimal } from '../money/decimal.ts';
import { assessOption } from '../rules/assess-option.ts';
import { isSelfBuilt, ROWS, TOP_UP_LINE } from '../scenario/ids.ts';
import type { Option, Scenario, Source } from '../scenario/schema.ts';
import { confidence } from './confidence.ts';
import { type ModelLine, modelLines } from './model.ts';
import { type Prepared, prepare } from './prepare.ts';
import { rankings } from './rankings.ts';
import type { LineResult, OptionResult, Result, RowResult, Series } from './result.ts';

/** Version of the formulas. Raised whenever the same scenario could give another number. */
export const MODEL_VERSION = '1';

/**
 * Computes a scenario: pure, synchronous, exact to the yen.
 * @param scenario as `parseScenario` returned it.
 */
export const evaluate = (scenario: Scenario): Result => evaluatePrepared(prepare(scenario));

/** As `evaluate`, for formulas already written. */
export function evaluatePrepared(prepared: Prepared): Result {
  const { scenario, model } = prepared;
  const values = evaluateDecimal(model);
  const read = (id: string): Decimal => {
    const definition = model.byId.get(id);
    const value = definition && values[definition.index];
    if (!value) throw new Error(`The model has no number ${id}.`);
    return value;
  };
  const options = scenario.options.map((option) => optionResult(prepared, option, read));
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

function optionResult({ scenario, values }: Prepared, option: Option, read: (id: string) => Decimal): OptionResult {
  const at = `options/${option.id}`;
  const series = (path: string): Series => ({
    cells: Array.from({ length: scenario.horizonYears + 1 }, (_, year) => read(`${at}/${path}/year/${year}`)),
    total: read(
      `${at}/${path}${path === 'total' || path.startsWith('total-') || path.startsWith('present-') ? '' : '/total'}`,
    ),
  });
  const lines = modelLines(scenario, option, values).map(
    (line): LineResult => ({
      id: line.id,
      name: line.stated?.name,
      category: line.category,
      source: sourceOf(line, values.floor?.figure),
      ...series(`lines/${line.id}`),
    }),
  );
  const rows = ROWS.filter((row) => row !== 'tax' || scenario.showTax).map(
    (row): RowResult => ({ row, ...series(`rows/${row}`) }),
  );
  const total = series('total');
  const sales = read(`${at}/sales/total`);
  const shortfalls = lines.find((line) => line.id === TOP_UP_LINE)?.cells ?? floorGaps(option, scenario, values, read);
  return {
    id: option.id,
    name: option.name,
    kind: option.kind,
    customisability: isSelfBuilt(option.kind) ? 'high' : 'low',
    lines,
    rows,
    total,
    totalWithIncident: series('total-with-incident'),
    presentValue: series('present-value'),
    presentValueWithIncident: series('present-value-with-incident'),
    averageMonthly: read(`${at}/average-monthly`),
    shareOfSales: sales.isZero() ? undefined : total.total.div(sales),
    sales,
    contribution: read(`${at}/contribution`),
    netContribution: read(`${at}/net-contribution`),
    netContributionWithIncident: read(`${at}/net-contribution-with-incident`),
    incident: { severity: read(`${at}/incident/severity`), retained: read(`${at}/incident/retained`) },
    confidence: confidence(lines),
    ...assessOption(
      scenario,
      option,
      shortfalls.map((gap) => gap.toNumber()),
    ),
    priced: option.lines.every((line) => line.amount.kind !== 'unquoted'),
  };
}

/** What each year lacks to the guideline's minimum, when it is not topped up. */
function floorGaps(
  option: Option,
  scenario: Scenario,
  values: Prepared['values'],
  read: (id: string) => Decimal,
): readonly Decimal[] {
  if (!isSelfBuilt(option.kind) || !values.floor) return [];
  return Array.from({ length: scenario.horizonYears + 1 }, (_, year) =>
    year === 0 ? new Decimal(0) : read(`options/${option.id}/floor-gap/year/${year}`),
  );
}

function sourceOf(line: ModelLine, floorFigure: string | undefined): Source {
  if (line.stated) return line.stated.source;
  return line.id === TOP_UP_LINE && floorFigure ? { kind: 'figure', figure: floorFigure } : { kind: 'assumption' };
}
