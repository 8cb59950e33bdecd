import { add, literal, type ModelBuilder, multiply, power } from '../formula/build.ts';
import type { Expression } from '../formula/expression.ts';
import { baseOf, type Quantity } from '../scenario/quantity.ts';
import type { Line, Option, Scenario } from '../scenario/schema.ts';

/** What formulas of one option are written with. */
export interface OptionContext {
  readonly builder: ModelBuilder;
  readonly scenario: Scenario;
  readonly option: Option;
  /** JSON Pointer of the option. */
  readonly pointer: string;
  readonly years: number;
  /** Place of each line in the option. */
  readonly lineIndex: ReadonlyMap<Line, number>;
}

export const createOptionContext = (
  builder: ModelBuilder,
  scenario: Scenario,
  index: number,
  option: Option,
): OptionContext => ({
  builder,
  scenario,
  option,
  pointer: `/options/${index}`,
  years: scenario.horizonYears,
  lineIndex: new Map(option.lines.map((line, i) => [line, i])),
});

/** JSON Pointer of a line. */
export const linePointer = ({ pointer, lineIndex }: OptionContext, line: Line): string =>
  `${pointer}/lines/${lineIndex.get(line)}`;

/** The scenario's number at a pointer. */
export const input = (
  { builder }: { readonly builder: ModelBuilder },
  pointer: string,
  quantity: Quantity,
): Expression => builder.input(pointer, baseOf(quantity));

/** Sales of a year (tax-exclusive): 12 · monthly sales · (1 + growth)^(year − 1); the option's own where stated. */
export function salesOfYear(context: OptionContext, year: number): Expression {
  const { builder, option } = context;
  const { at, sales } = salesOf(context);
  return builder.define(
    `options/${option.id}/sales/year/${year}`,
    'yen',
    { kind: 'sales', option: option.id, year },
    () =>
      multiply(
        literal(12),
        input(context, `${at}/monthlySales`, sales.monthlySales),
        growth(input(context, `${at}/salesGrowth`, sales.salesGrowth), year - 1),
      ),
  );
}

/** Average order value (tax-exclusive); the option's own where stated. */
export function averageOrderValue(context: OptionContext): Expression {
  const { at, sales } = salesOf(context);
  return input(context, `${at}/averageOrderValue`, sales.averageOrderValue);
}

/** Monthly sales in the first year. */
export function monthlySales(context: OptionContext): Expression {
  const { at, sales } = salesOf(context);
  return input(context, `${at}/monthlySales`, sales.monthlySales);
}

function salesOf({ option, pointer, scenario }: OptionContext) {
  return option.sales ? { at: `${pointer}/sales`, sales: option.sales } : { at: '/business', sales: scenario.business };
}

/** Price of a year as a multiple of today's: (1 + rate)^(year − 1), 1 before the opening and in year 1. */
export function priceIndex(
  context: OptionContext,
  pointer: string,
  rate: Quantity,
  year: number,
): Expression | undefined {
  if (year < 2) return undefined;
  return context.builder.define(
    `price-index${pointer}/year/${year}`,
    'factor',
    { kind: 'priceIndex', pointer, year },
    () => growth(input(context, pointer, rate), year - 1),
  );
}

const growth = (rate: Expression, exponent: number): Expression => power(add([literal(1), rate]), exponent);
