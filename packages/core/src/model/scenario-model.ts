import type { About } from '../formula/about.ts';
import {
  add,
  createModelBuilder,
  divide,
  literal,
  multiply,
  type Named,
  power,
  subtract,
  wholeYen,
  wholeYenDown,
} from '../formula/build.ts';
import type { Expression, Unit } from '../formula/expression.ts';
import { AMOUNT_TRAITS } from '../scenario/amount-traits.ts';
import { EXPECTED_LOSS_LINE, LINE_CATEGORIES, type Row, TOP_UP_LINE } from '../scenario/ids.ts';
import { isSelfBuilt } from '../scenario/option-traits.ts';
import type { Quantity } from '../scenario/quantity.ts';
import type { Credit, Scenario } from '../scenario/schema.ts';
import { createOptionContext, input, type OptionContext } from './context.ts';
import { creditCell } from './cost/credits.ts';
import { floorGap } from './cost/floor.ts';
import { lineCell, taxWithin } from './cost/line-cells.ts';
import { expectedLoss, incidentProbability } from './incident/expected-loss.ts';
import type { GuidelineValues } from './incident/guideline-values.ts';
import { incidentNumbers } from './incident/severity.ts';
import type { ModelLine, OptionNumbers, ScenarioModel, SeriesNumbers } from './numbers.ts';
import { monthlySales, salesOfYear } from './sales.ts';

/** Writes every number of a scenario's result as a formula over its inputs. */
export function buildModel(scenario: Scenario, values: GuidelineValues): ScenarioModel {
  const builder = createModelBuilder();
  const options = scenario.options.map((option) =>
    defineOption(createOptionContext(builder, scenario, option), values),
  );
  return Object.assign(builder.model(), { options });
}

/** The lines of an option's table, in order of category, then as stated. */
export function modelLines(
  scenario: Scenario,
  option: Scenario['options'][number],
  values: GuidelineValues,
): readonly ModelLine[] {
  const lines: ModelLine[] = option.lines.map((line) => ({
    id: line.id,
    category: line.category,
    stated: line,
    taxable: line.taxable ?? (line.category !== 'incident' && AMOUNT_TRAITS[line.amount.kind].paid),
  }));
  if (scenario.securityFloor && isSelfBuilt(option.kind) && values.floor) {
    lines.push({ id: TOP_UP_LINE, category: 'operation.security', stated: undefined, taxable: true });
  }
  lines.push({ id: EXPECTED_LOSS_LINE, category: 'incident', stated: undefined, taxable: false });
  return LINE_CATEGORIES.flatMap((category) => lines.filter((line) => line.category === category));
}

function defineOption(context: OptionContext, values: GuidelineValues): OptionNumbers {
  const { builder, scenario, years } = context;
  const option = context.option.id;
  const define = (about: About, expression: Expression, unit: Unit = 'yen') => builder.define(unit, about, expression);
  /** Cells of all years, then their sum. */
  const series = (cell: (year: number) => Named, total: About): SeriesNumbers => {
    const cells = new Array<Named>(years + 1);
    for (let year = 0; year <= years; year += 1) cells[year] = cell(year);
    return { cells, total: define(total, add(cells)) };
  };
  const sumOf = (of: readonly SeriesNumbers[], year: number): Expression =>
    add(of.map(({ cells }) => cells[year] as Named));

  const lines = modelLines(scenario, context.option, values).map((line) => ({
    line,
    ...series((year) => cellOf(context, values, line, year), { kind: 'lineTotal', option, line: line.id }),
  }));
  const credits = (context.option.credits ?? []).map((credit) => ({
    line: creditLine(credit),
    ...series((year) => creditCell(context, credit, year), { kind: 'lineTotal', option, line: credit.id }),
  }));
  const rows: (SeriesNumbers & { readonly row: Row })[] = LINE_CATEGORIES.map((row) => {
    const own = lines.filter(({ line }) => line.category === row);
    const cell = (year: number) => define({ kind: 'rowCell', option, row, year }, sumOf(own, year));
    return { row, ...series(cell, { kind: 'rowTotal', option, row }) };
  });
  // Beneath the guideline's table, never inside it.
  if (scenario.options.some((one) => one.credits !== undefined)) {
    const cell = (year: number) => define({ kind: 'rowCell', option, row: 'credit', year }, sumOf(credits, year));
    rows.push({ row: 'credit', ...series(cell, { kind: 'rowTotal', option, row: 'credit' }) });
  }
  if (scenario.showTax) {
    const taxed = lines.filter(({ line }) => line.taxable && line.stated?.withTax !== true);
    const within = context.option.lines.filter((line) => line.withTax === true);
    const rate = input(context, '/rates/consumptionTax', scenario.rates.consumptionTax);
    const cell = (year: number) => {
      const taxable = define({ kind: 'taxable', option, year }, sumOf(taxed, year));
      const onTop = wholeYenDown(multiply(taxable, rate));
      const held = within.flatMap((line) => taxWithin(context, line, year) ?? []);
      return define({ kind: 'rowCell', option, row: 'tax', year }, held.length > 0 ? add([onTop, ...held]) : onTop);
    };
    rows.push({ row: 'tax', ...series(cell, { kind: 'rowTotal', option, row: 'tax' }) });
  }
  const loss = lines.find(({ line }) => line.id === EXPECTED_LOSS_LINE) as SeriesNumbers;
  const withIncident: Named[] = [];
  const total = series(
    (year) => {
      const all = define({ kind: 'totalWithIncidentCell', option, year }, sumOf(rows, year));
      withIncident.push(all);
      return define({ kind: 'totalCell', option, year }, subtract(all, loss.cells[year] as Named));
    },
    { kind: 'total', option },
  );
  const totalWithIncident = series((year) => withIncident[year] as Named, { kind: 'totalWithIncident', option });
  const discount = onePlus(context, '/rates/discount', scenario.rates.discount);
  const discounted = ({ cells }: SeriesNumbers, kind: 'presentValue' | 'presentValueWithIncident') =>
    series(
      (year) => {
        const yen = cells[year] as Named;
        const about: About = { kind: `${kind}Cell`, option, year };
        return define(about, year === 0 ? yen : wholeYen(divide(yen, power(discount, year))));
      },
      { kind, option },
    );
  const presentValue = discounted(total, 'presentValue');
  const presentValueWithIncident = discounted(totalWithIncident, 'presentValueWithIncident');
  const averageMonthly = define(
    { kind: 'averageMonthly', option },
    wholeYen(divide(total.total, literal(12 * years))),
    'yen/month',
  );
  const yearly: Named[] = [];
  for (let year = 1; year <= years; year += 1) yearly.push(salesOfYear(context, year));
  const sales = define({ kind: 'totalSales', option }, wholeYen(add(yearly)));
  const margin = input(context, '/business/contributionMargin', scenario.business.contributionMargin);
  // Where cost is with tax, so is what sales leave: like with like.
  const taxed = scenario.showTax ? [onePlus(context, '/rates/consumptionTax', scenario.rates.consumptionTax)] : [];
  const contribution = define({ kind: 'contribution', option }, wholeYen(multiply(sales, margin, ...taxed)));
  const netContribution = define({ kind: 'netContribution', option }, subtract(contribution, total.total));
  const netContributionWithIncident = define(
    { kind: 'netContributionWithIncident', option },
    subtract(contribution, totalWithIncident.total),
  );
  const salesOfMonth = define({ kind: 'monthlySales', option }, monthlySales(context), 'yen/month');
  const incident = incidentNumbers(context, values);
  // Shown as a finding when the minimum is not added.
  const floorGaps: Named[] = [];
  for (let year = 1; year <= years && values.floor; year += 1) {
    const gap = floorGap(context, values.floor, year);
    if (gap) floorGaps.push(gap);
  }
  return {
    id: option,
    lines: [...lines, ...credits],
    rows,
    total,
    totalWithIncident,
    presentValue,
    presentValueWithIncident,
    averageMonthly,
    sales,
    contribution,
    netContribution,
    netContributionWithIncident,
    severity: incident.gross,
    retained: incident.retained,
    monthlySales: salesOfMonth,
    event: incident.event,
    probabilities: yearsOf(years).map((year) => incidentProbability(context, year)),
    floorGaps,
  };
}

const creditLine = (credit: Credit): ModelLine => ({
  id: credit.id,
  category: 'credit',
  stated: undefined,
  credit,
  taxable: false,
});

const onePlus = (context: OptionContext, pointer: string, rate: Quantity): Expression =>
  add([literal(1), input(context, pointer, rate)]);

const yearsOf = (years: number): readonly number[] => Array.from({ length: years }, (_, i) => i + 1);

function cellOf(context: OptionContext, values: GuidelineValues, line: ModelLine, year: number): Named {
  if (line.stated) return lineCell(context, line.stated, year);
  const { builder, option } = context;
  const expression =
    line.id === TOP_UP_LINE
      ? ((values.floor && floorGap(context, values.floor, year)) ?? literal(0))
      : expectedLoss(context, values, year);
  return builder.define('yen', { kind: 'cell', option: option.id, line: line.id, year }, expression);
}
