import { createOptionContext, input, monthlySales, type OptionContext, salesOfYear } from '../cost/context.ts';
import { floorGap } from '../cost/floor.ts';
import { lineCell } from '../cost/line-cells.ts';
import type { About } from '../formula/about.ts';
import {
  add,
  createModelBuilder,
  divide,
  literal,
  type Model,
  multiply,
  power,
  subtract,
  wholeYen,
  wholeYenDown,
} from '../formula/build.ts';
import type { Expression, Unit } from '../formula/expression.ts';
import { expectedLoss } from '../incident/expected-loss.ts';
import type { GuidelineValues } from '../incident/guideline-values.ts';
import { grossLoss } from '../incident/severity.ts';
import { EXPECTED_LOSS_LINE, isSelfBuilt, LINE_CATEGORIES, type LineCategory, TOP_UP_LINE } from '../scenario/ids.ts';
import type { Line, Scenario } from '../scenario/schema.ts';

/** A row of the table at the finest: a stated line, the top-up to the minimum, or the expected loss. */
export interface ModelLine {
  readonly id: string;
  readonly category: LineCategory;
  /** The stated line; undefined for the two that the model adds. */
  readonly stated: Line | undefined;
  readonly taxable: boolean;
}

/** Writes every number of a scenario's result as a formula over its inputs. */
export function buildModel(scenario: Scenario, values: GuidelineValues): Model {
  const builder = createModelBuilder();
  scenario.options.forEach((option, index) => {
    defineOption(createOptionContext(builder, scenario, index, option), values);
  });
  return builder.model();
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
    taxable: line.taxable ?? (line.category !== 'incident' && line.amount.kind !== 'hours'),
  }));
  if (scenario.securityFloor && isSelfBuilt(option.kind) && values.floor) {
    lines.push({ id: TOP_UP_LINE, category: 'operation.security', stated: undefined, taxable: true });
  }
  lines.push({ id: EXPECTED_LOSS_LINE, category: 'incident', stated: undefined, taxable: false });
  return LINE_CATEGORIES.flatMap((category) => lines.filter((line) => line.category === category));
}

function defineOption(context: OptionContext, values: GuidelineValues): void {
  const { builder, option, scenario, years } = context;
  const at = `options/${option.id}`;
  const lines = modelLines(scenario, option, values);
  const allYears = Array.from({ length: years + 1 }, (_, year) => year);
  const name = (path: string, unit: Unit, about: About, expression: () => Expression) =>
    builder.define(`${at}/${path}`, unit, about, expression);
  const sumOfYears = (of: (year: number) => Expression): Expression => add(allYears.map(of));
  // Names each year's number once: asked again, the expression is at hand and no id is written.
  const byYear = (of: (year: number) => Expression): ((year: number) => Expression) => {
    const known: Expression[] = [];
    return (year) => (known[year] ??= of(year));
  };

  const topUp = (year: number): Expression => (values.floor && floorGap(context, values.floor, year)) ?? literal(0);
  const cellOf = (line: ModelLine, year: number): Expression => {
    if (line.stated) return lineCell(context, line.stated, year);
    const path = `lines/${line.id}/year/${year}`;
    const about: About = { kind: 'cell', option: option.id, line: line.id, year };
    return name(path, 'yen', about, () =>
      line.id === TOP_UP_LINE ? topUp(year) : expectedLoss(context, values, year),
    );
  };
  const cells = new Map(lines.map((line) => [line, byYear((year) => cellOf(line, year))]));
  const cell = (line: ModelLine, year: number): Expression => (cells.get(line) as (year: number) => Expression)(year);
  for (const line of lines) {
    const about: About = { kind: 'lineTotal', option: option.id, line: line.id };
    name(`lines/${line.id}/total`, 'yen', about, () => sumOfYears((year) => cell(line, year)));
  }
  const rowOf = (category: LineCategory): ((year: number) => Expression) => {
    const own = lines.filter((line) => line.category === category);
    return byYear((year) =>
      name(`rows/${category}/year/${year}`, 'yen', { kind: 'rowCell', option: option.id, row: category, year }, () =>
        add(own.map((line) => cell(line, year))),
      ),
    );
  };
  const categories = LINE_CATEGORIES.map((category) => ({ category, row: rowOf(category) }));
  const tax = byYear((year) =>
    name(`rows/tax/year/${year}`, 'yen', { kind: 'rowCell', option: option.id, row: 'tax', year }, () => {
      const taxable = name(`taxable/year/${year}`, 'yen', { kind: 'taxable', option: option.id, year }, () =>
        add(lines.filter((line) => line.taxable).map((line) => cell(line, year))),
      );
      return wholeYenDown(multiply(taxable, input(context, '/rates/consumptionTax', scenario.rates.consumptionTax)));
    }),
  );
  const rows = (year: number): Expression[] => [
    ...categories.map(({ row }) => row(year)),
    ...(scenario.showTax ? [tax(year)] : []),
  ];
  for (const { category, row } of categories) {
    name(`rows/${category}/total`, 'yen', { kind: 'rowTotal', option: option.id, row: category }, () =>
      sumOfYears(row),
    );
  }
  if (scenario.showTax)
    name('rows/tax/total', 'yen', { kind: 'rowTotal', option: option.id, row: 'tax' }, () => sumOfYears(tax));

  const loss = lines.find((line) => line.id === EXPECTED_LOSS_LINE);
  const withIncident = byYear((year) =>
    name(`total-with-incident/year/${year}`, 'yen', { kind: 'totalWithIncidentCell', option: option.id, year }, () =>
      add(rows(year)),
    ),
  );
  const without = byYear((year) =>
    name(`total/year/${year}`, 'yen', { kind: 'totalCell', option: option.id, year }, () =>
      loss ? subtract(withIncident(year), cell(loss, year)) : withIncident(year),
    ),
  );
  const discounted = (
    of: (year: number) => Expression,
    path: string,
    kind: 'presentValue' | 'presentValueWithIncident',
  ) =>
    name(path, 'yen', { kind, option: option.id }, () =>
      sumOfYears((year) =>
        name(`${path}/year/${year}`, 'yen', { kind: `${kind}Cell`, option: option.id, year }, () =>
          year === 0
            ? of(0)
            : wholeYen(
                divide(
                  of(year),
                  power(add([literal(1), input(context, '/rates/discount', scenario.rates.discount)]), year),
                ),
              ),
        ),
      ),
    );
  const total = name('total', 'yen', { kind: 'total', option: option.id }, () => sumOfYears(without));
  const totalWithIncident = name('total-with-incident', 'yen', { kind: 'totalWithIncident', option: option.id }, () =>
    sumOfYears(withIncident),
  );
  discounted(without, 'present-value', 'presentValue');
  discounted(withIncident, 'present-value-with-incident', 'presentValueWithIncident');
  name('average-monthly', 'yen/month', { kind: 'averageMonthly', option: option.id }, () =>
    wholeYen(divide(total, literal(12 * years))),
  );
  const sales = name('sales/total', 'yen', { kind: 'totalSales', option: option.id }, () =>
    wholeYen(add(allYears.slice(1).map((year) => salesOfYear(context, year)))),
  );
  const contribution = name('contribution', 'yen', { kind: 'contribution', option: option.id }, () =>
    wholeYen(multiply(sales, input(context, '/business/contributionMargin', scenario.business.contributionMargin))),
  );
  name('net-contribution', 'yen', { kind: 'netContribution', option: option.id }, () => subtract(contribution, total));
  name('net-contribution-with-incident', 'yen', { kind: 'netContributionWithIncident', option: option.id }, () =>
    subtract(contribution, totalWithIncident),
  );
  name('monthly-sales', 'yen/month', { kind: 'monthlySales', option: option.id }, () => monthlySales(context));
  grossLoss(context, values);
  // Shown as a finding when the minimum is not added.
  if (values.floor) for (const year of allYears) floorGap(context, values.floor, year);
}
