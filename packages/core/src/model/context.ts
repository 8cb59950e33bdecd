import { add, literal, type ModelBuilder, multiply, type Named, power, type Stated } from '../formula/build.ts';
import type { Expression } from '../formula/expression.ts';
import { keptOfYear, newMemory, newPlace, once, recalledOfYear, type Subject } from '../formula/memo.ts';
import { commonAddress, sharedIn } from '../scenario/common.ts';
import { baseOf, isReference, type Linked, QUANTITY_KINDS, type Quantity } from '../scenario/quantity.ts';
import type { Line, Option, Scenario } from '../scenario/schema.ts';

const PRICE_INDEX = newPlace();
const LINKED = newPlace();

/** What formulas of one option are written with. */
export interface OptionContext extends Subject {
  readonly builder: ModelBuilder;
  readonly scenario: Scenario;
  readonly option: Option;
  /** Address of the option. */
  readonly pointer: string;
  readonly years: number;
  readonly lines: ReadonlyMap<Line, LineContext>;
}

/** What formulas of one line are written with. */
export interface LineContext extends Subject {
  readonly line: Line;
  /** Address of the line. */
  readonly pointer: string;
}

export function createOptionContext(builder: ModelBuilder, scenario: Scenario, option: Option): OptionContext {
  const pointer = `/options/${option.id}`;
  const years = scenario.horizonYears;
  const lines = new Map<Line, LineContext>();
  for (const line of option.lines)
    lines.set(line, { line, pointer: `${pointer}/lines/${line.id}`, memory: newMemory() });
  return { builder, scenario, option, pointer, years, lines, memory: newMemory() };
}

/** What formulas of a line are written with. */
export function contextOf({ lines }: OptionContext, line: Line): LineContext {
  const found = lines.get(line);
  if (!found) throw new Error(`The option has no line ${line.id}.`);
  return found;
}

/** The scenario's number at an address. */
export const input = ({ builder }: { readonly builder: ModelBuilder }, pointer: string, quantity: Quantity): Stated =>
  builder.input(pointer, baseOf(quantity));

/** As `input`, for who asks once and keeps the answer. */
export const ownInput = (
  { builder }: { readonly builder: ModelBuilder },
  pointer: string,
  quantity: Quantity,
): Stated => builder.ownInput(pointer, baseOf(quantity));

/** As `input`, for a number that may be a shared one: that one's input, times the factor stated here. */
export function linkedInput(context: OptionContext, pointer: string, quantity: Linked): Named | Stated {
  if (!isReference(quantity)) return input(context, pointer, quantity);
  const { common, factor } = quantity;
  const shared = sharedIn(context.scenario, common);
  const value = input(context, commonAddress(common), shared.value);
  if (factor === undefined) return value;
  const named = once(context, LINKED, () => new Map<string, Named>());
  const known = named.get(pointer);
  if (known) return known;
  const { builder, option } = context;
  const made = builder.define(
    QUANTITY_KINDS[shared.kind].unit,
    { kind: 'shared', option: option.id, pointer },
    multiply(value, input(context, `${pointer}/factor`, factor)),
  );
  named.set(pointer, made);
  return made;
}

/** Price of a year from the second on as a multiple of today's: (1 + rate)^(year − 1). */
export function priceIndex({ builder }: OptionContext, rate: Stated, year: number): Named {
  const ofRate = builder.ofInput(rate);
  return (
    recalledOfYear<Named>(ofRate, PRICE_INDEX, year) ??
    keptOfYear(ofRate, PRICE_INDEX, year, index(builder, rate, year))
  );
}

const index = (builder: ModelBuilder, rate: Stated, year: number): Named =>
  builder.define('factor', { kind: 'priceIndex', pointer: rate.input.pointer, year }, growth(rate, year - 1));

const growth = (rate: Expression, exponent: number): Expression => power(add([literal(1), rate]), exponent);
