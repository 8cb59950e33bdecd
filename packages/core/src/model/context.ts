import { add, literal, type ModelBuilder, multiply, type Named, power, type Stated } from '../formula/build.ts';
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
  readonly lines: ReadonlyMap<Line, LineContext>;
  /** What is written already: by what it is, and by year. */
  readonly known: Map<string, unknown>;
  readonly sales: (Named | undefined)[];
  readonly floorGaps: (Named | undefined)[];
}

/** What formulas of one line are written with. */
export interface LineContext {
  readonly line: Line;
  /** JSON Pointer of the line. */
  readonly pointer: string;
  /** Cells that are named already, by year. */
  readonly cells: (Named | undefined)[];
  /** The number the user states, once it is named. */
  amount: Expression | undefined;
  /** The rate the line's own prices rise by, once it is named. */
  rate: Stated | undefined;
  /** The base of a share of all years together, once it is named. */
  base: Named | undefined;
}

export function createOptionContext(
  builder: ModelBuilder,
  scenario: Scenario,
  index: number,
  option: Option,
): OptionContext {
  const pointer = `/options/${index}`;
  const years = scenario.horizonYears;
  const byYear = () => new Array<Named | undefined>(years + 1);
  const lines = new Map<Line, LineContext>();
  option.lines.forEach((line, i) => {
    const named = { amount: undefined, rate: undefined, base: undefined };
    lines.set(line, { line, pointer: `${pointer}/lines/${i}`, cells: byYear(), ...named });
  });
  return { builder, scenario, option, pointer, years, lines, known: new Map(), sales: byYear(), floorGaps: byYear() };
}

/** What formulas of a line are written with. */
export function contextOf({ lines }: OptionContext, line: Line): LineContext {
  const found = lines.get(line);
  if (!found) throw new Error(`The option has no line ${line.id}.`);
  return found;
}

/** What several formulas of the option name: made once. */
export function once<T>({ known }: OptionContext, key: string, make: () => T): T {
  let found = known.get(key) as T | undefined;
  if (found === undefined) {
    found = make();
    known.set(key, found);
  }
  return found;
}

/** The scenario's number at a pointer. */
export const input = ({ builder }: { readonly builder: ModelBuilder }, pointer: string, quantity: Quantity): Stated =>
  builder.input(pointer, baseOf(quantity));

/** As `input`, for who asks once and keeps the answer. */
export const ownInput = (
  { builder }: { readonly builder: ModelBuilder },
  pointer: string,
  quantity: Quantity,
): Stated => builder.ownInput(pointer, baseOf(quantity));

/** Sales of a year (tax-exclusive): 12 · monthly sales · (1 + growth)^(year − 1); the option's own where stated. */
export function salesOfYear(context: OptionContext, year: number): Named {
  const found = context.sales[year];
  if (found) return found;
  const { builder, option } = context;
  const named = builder.define(
    'yen',
    { kind: 'sales', option: option.id, year },
    multiply(literal(12), monthlySales(context), growth(salesInput(context, 'salesGrowth'), year - 1)),
  );
  context.sales[year] = named;
  return named;
}

/** Average order value (tax-exclusive); the option's own where stated. */
export const averageOrderValue = (context: OptionContext): Expression => salesInput(context, 'averageOrderValue');

/** Monthly sales in the first year. */
export const monthlySales = (context: OptionContext): Expression => salesInput(context, 'monthlySales');

const salesInput = (context: OptionContext, key: 'monthlySales' | 'salesGrowth' | 'averageOrderValue'): Expression =>
  once(context, key, () => {
    const { option, pointer, scenario } = context;
    return option.sales
      ? input(context, `${pointer}/sales/${key}`, option.sales[key])
      : input(context, `/business/${key}`, scenario.business[key]);
  });

/** Price of a year from the second on as a multiple of today's: (1 + rate)^(year − 1). */
export function priceIndex({ builder }: OptionContext, rate: Stated, year: number): Named {
  const known = builder.ofInput(rate);
  const found = known[year];
  if (found) return found;
  const named = builder.define(
    'factor',
    { kind: 'priceIndex', pointer: rate.input.pointer, year },
    growth(rate, year - 1),
  );
  known[year] = named;
  return named;
}

const growth = (rate: Expression, exponent: number): Expression => power(add([literal(1), rate]), exponent);
