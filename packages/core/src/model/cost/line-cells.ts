import { add, divide, literal, type Named, product, type Stated, wholeYen } from '../../formula/build.ts';
import type { Expression } from '../../formula/expression.ts';
import { kept, keptOfYear, newPlace, once, recalled, recalledOfYear } from '../../formula/memo.ts';
import { linesOfGroup } from '../../scenario/group.ts';
import type { Line } from '../../scenario/schema.ts';
import {
  averageOrderValue,
  contextOf,
  input,
  type LineContext,
  linkedInput,
  type OptionContext,
  ownInput,
  priceIndex,
  salesOfYear,
} from '../context.ts';
import { activeMonths, occurrences } from './active-months.ts';

const CELL = newPlace();
const AMOUNT = newPlace();
const RATE = newPlace();
const BASE = newPlace();

/** The cell of a line in a year, whole yen: the finest number shown. Year 0 is the time before opening. */
export function lineCell(context: OptionContext, line: Line, year: number): Named {
  const own = contextOf(context, line);
  return recalledOfYear<Named>(own, CELL, year) ?? keptOfYear(own, CELL, year, cell(context, own, year));
}

const cell = (context: OptionContext, own: LineContext, year: number): Named =>
  context.builder.define(
    'yen',
    { kind: 'cell', option: context.option.id, line: own.line.id, year },
    cellExpression(context, own, year),
  );

/** Factors in the order in which they are told: times, amount, base, months, price index; divided last. */
function cellExpression(context: OptionContext, own: LineContext, year: number): Expression {
  const times = occurrences(own.line.timing, year);
  if (times === 0) return NOTHING;
  const { factors, divisors } = ofYear(context, own, year, times);
  const index = escalationIndex(context, own, year);
  const above = product(index ? [...factors, index] : factors);
  // Divided last, once: a cell that ends on half a yen must not lose it to a quotient cut short.
  return wholeYen(divisors.length > 0 ? divide(above, product(divisors)) : above);
}

const NOTHING = literal(0);
const TWELVE = literal(12);
const NONE: readonly Expression[] = [];

interface Fraction {
  readonly factors: readonly Expression[];
  readonly divisors: readonly Expression[];
}

/** A year's yen at today's prices. */
function ofYear(context: OptionContext, own: LineContext, year: number, times: number): Fraction {
  const { amount, timing } = own.line;
  const stated = recalled<Expression>(own, AMOUNT) ?? kept(own, AMOUNT, amountInput(context, own));
  /** Of what a whole year has, the months in which the line is paid. */
  const part = (whole: Expression, divisors: readonly Expression[]): Fraction => {
    const months = activeMonths(timing, year);
    if (months === 12) return { factors: [stated, whole], divisors };
    return { factors: [stated, whole, literal(months)], divisors: [...divisors, TWELVE] };
  };
  switch (amount.kind) {
    case 'fixed':
    case 'unquoted':
      return { factors: times === 1 ? [stated] : [literal(times), stated], divisors: NONE };
    case 'hours': {
      const cost = input(context, '/business/hourlyCost', context.scenario.business.hourlyCost);
      return { factors: times === 1 ? [stated, cost] : [literal(times), stated, cost], divisors: NONE };
    }
    case 'sales-rate':
      return part(salesOfYear(context, year), NONE);
    case 'per-order':
      return part(salesOfYear(context, year), [averageOrderValue(context)]);
    case 'share': {
      const base = shareBase(context, own, year);
      return timing.kind === 'monthly' ? part(base, NONE) : { factors: [stated, base], divisors: NONE };
    }
  }
}

/** The number the user states for a line, whatever its form. */
function amountInput(context: OptionContext, { line, pointer }: LineContext): Expression {
  const { amount } = line;
  switch (amount.kind) {
    case 'fixed':
    case 'per-order':
      return linkedInput(context, `${pointer}/amount/yen`, amount.yen);
    case 'hours':
      return linkedInput(context, `${pointer}/amount/hours`, amount.hours);
    case 'sales-rate':
    case 'share':
      return linkedInput(context, `${pointer}/amount/rate`, amount.rate);
    case 'unquoted':
      return ownInput(context, `${pointer}/amount/yen`, 0);
  }
}

/** What a share is taken of: the group's cells of the same year, or of all years together. */
function shareBase(context: OptionContext, own: LineContext, year: number): Named {
  const { builder, option, years } = context;
  const { line } = own;
  const total = line.amount.kind === 'share' && line.amount.basis === 'total';
  const base = (of: number, cells: readonly Named[]): Named =>
    builder.define('yen', { kind: 'shareBase', option: option.id, line: line.id, year: of }, add(cells));
  const cellsOf = (from: number, to: number): readonly Named[] => {
    const cells: Named[] = [];
    for (const used of linesOfGroup(option, line)) {
      for (let y = from; y <= to; y += 1) cells.push(lineCell(context, used, y));
    }
    return cells;
  };
  return total ? once(own, BASE, () => base(-1, cellsOf(0, years))) : base(year, cellsOf(year, year));
}

function escalationIndex(context: OptionContext, own: LineContext, year: number): Named | undefined {
  const { escalation } = own.line;
  // Before year 2 prices are today's, and no rate is asked for.
  if (escalation.kind === 'none' || year < 2) return undefined;
  const rate = recalled<Stated>(own, RATE) ?? kept(own, RATE, escalationRate(context, own, escalation));
  return priceIndex(context, rate, year);
}

const escalationRate = (
  context: OptionContext,
  { pointer }: LineContext,
  escalation: Exclude<Line['escalation'], { kind: 'none' }>,
): Stated =>
  escalation.kind === 'inflation'
    ? input(context, '/rates/inflation', context.scenario.rates.inflation)
    : ownInput(context, `${pointer}/escalation/rate`, escalation.rate);
