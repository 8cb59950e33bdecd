import { add, literal, type Named, product, type Stated, subtract, wholeYen } from '../../formula/build.ts';
import type { Expression } from '../../formula/expression.ts';
import { kept, keptOfYear, newPlace, once, recalled, recalledOfYear } from '../../formula/memo.ts';
import { isAlreadyPaid } from '../../scenario/already-paid.ts';
import { AMOUNT_TRAITS, amountKey, linkOf } from '../../scenario/amount-traits.ts';
import { type Leaving, leavingOf } from '../../scenario/contract.ts';
import { linesOfGroup } from '../../scenario/group.ts';
import { isReference } from '../../scenario/quantity.ts';
import type { Line } from '../../scenario/schema.ts';
import { activeMonths, occurrences, timingTraits } from '../../scenario/timing-traits.ts';
import {
  contextOf,
  input,
  type LineContext,
  linkedInput,
  type OptionContext,
  ownInput,
  priceIndex,
} from '../context.ts';
import { averageOrderValue, type Fraction, quotient, salesIn, TWELVE_MONTHS } from '../sales.ts';
import { grossCell, inYen, isPriced, onePayment, pricedYear, withoutTax } from './priced-cells.ts';

const CELL = newPlace();
const AMOUNT = newPlace();
const RATE = newPlace();
const BASE = newPlace();
const BUILT = newPlace();
const LEAVING = newPlace();

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
  return isAlreadyPaid(context.option, own.line) ? NOTHING : costExpression(context, own, year);
}

function costExpression(context: OptionContext, own: LineContext, year: number): Expression {
  if (own.line.withTax !== true) return wholeYear(context, own, year);
  return isPaidIn(context, own.line, year) ? withoutTax(context, grossOf(context, own, year)) : NOTHING;
}

function wholeYear(context: OptionContext, own: LineContext, year: number): Expression {
  const yen = yearYen(context, own, year);
  return yen ? wholeYen(yen) : NOTHING;
}

/** What a line is worth as the base of a share: what it costs, or of a site that runs what its build would cost now. */
function worthCell(context: OptionContext, line: Line, year: number): Named {
  if (!isAlreadyPaid(context.option, line) || year > 0) return lineCell(context, line, year);
  const own = contextOf(context, line);
  return once(own, BUILT, () =>
    context.builder.define(
      'yen',
      { kind: 'builtCell', option: context.option.id, line: line.id, year },
      costExpression(context, own, year),
    ),
  );
}

/** Whether anything is paid in a year: a contract may be left in one that was paid for in advance. */
const isPaidIn = (context: OptionContext, line: Line, year: number): boolean =>
  occurrences(line.timing, year) > 0 || leavingFee(context, line, year) !== undefined;

const grossOf = (context: OptionContext, own: LineContext, year: number): Named =>
  grossCell(context, own, year, () => wholeYear(context, own, year));

/** What a line's price with tax holds of it in a year; undefined where its prices are without. */
export function taxWithin(context: OptionContext, line: Line, year: number): Expression | undefined {
  if (line.withTax !== true || isAlreadyPaid(context.option, line)) return undefined;
  const own = contextOf(context, line);
  return subtract(grossOf(context, own, year), lineCell(context, line, year));
}

/** A year's yen before they are rounded, with what leaving the contract costs; undefined where nothing is paid. */
function yearYen(context: OptionContext, own: LineContext, year: number): Expression | undefined {
  const fee = leavingFee(context, own.line, year);
  const times = occurrences(own.line.timing, year);
  if (times === 0) return fee;
  const paid = paidYen(context, own, year, times);
  return fee ? add([paid, fee]) : paid;
}

/** What leaving a line's contract costs in a year; undefined where it is not left in it. */
export function leavingFee(context: OptionContext, line: Line, year: number): Named | undefined {
  const { contract } = line;
  if (!contract) return undefined;
  const leaving = leavingOf(line, context.years);
  if (leaving?.year !== year) return undefined;
  const own = contextOf(context, line);
  return once(own, LEAVING, () =>
    context.builder.define(
      'yen',
      { kind: 'leavingFee', option: context.option.id, line: line.id, year },
      wholeYen(leavingYen(context, own, contract.leaving, leaving)),
    ),
  );
}

function leavingYen(
  context: OptionContext,
  own: LineContext,
  stated: NonNullable<Line['contract']>['leaving'],
  { month, year, months }: Leaving,
): Expression {
  const at = `${own.pointer}/contract/leaving`;
  if (stated.kind === 'fixed') return inYen(context, own, linkedInput(context, `${at}/yen`, stated.yen));
  // As dear as a month is by then.
  const plain = (of?: number) => besideAmount(context, own, year, 1, of);
  const payment = onePayment(context, own, month, amountOf(context, own), plain);
  const price = inYen(context, own, payment);
  const index = escalationIndex(context, own, year);
  const factors = [linkedInput(context, `${at}/share`, stated.share), literal(months), price];
  return product(index ? [...factors, index] : factors);
}

const amountOf = (context: OptionContext, own: LineContext): Expression =>
  recalled<Expression>(own, AMOUNT) ?? kept(own, AMOUNT, amountInput(context, own));

function paidYen(context: OptionContext, own: LineContext, year: number, times: number): Expression {
  const index = escalationIndex(context, own, year);
  const stated = amountOf(context, own);
  if (isPriced(own.line)) {
    return pricedYear(context, own, year, stated, (months) => besideAmount(context, own, year, 1, months), index);
  }
  const { factors, divisors } = besideAmount(context, own, year, times);
  const often = times !== 1 && AMOUNT_TRAITS[own.line.amount.kind].eachTime ? literal(times) : undefined;
  return quotient({ factors: inOrder(often, stated, factors, index), divisors });
}

/** One list of what is there. Filled, not pushed to: an array that grows takes several times the room, and these are many. */
function inOrder(
  first: Expression | undefined,
  second: Expression,
  more: readonly Expression[],
  last: Expression | undefined,
): readonly Expression[] {
  const all = new Array<Expression>((first ? 2 : 1) + more.length + (last ? 1 : 0));
  let n = 0;
  if (first) all[n++] = first;
  all[n++] = second;
  for (let i = 0; i < more.length; i += 1) all[n++] = more[i] as Expression;
  if (last) all[n] = last;
  return all;
}

const NOTHING = literal(0);
const TWELVE = literal(12);
const NONE: readonly Expression[] = [];

/** What a line's amount is multiplied with and divided by in a year, at today's prices. */
function besideAmount(
  context: OptionContext,
  own: LineContext,
  year: number,
  times: number,
  ofMonths?: number,
): Fraction {
  const { amount, timing } = own.line;
  /** Of what a whole year has, the months in which the line is paid. */
  const part = (whole: Expression, divisors: readonly Expression[]): Fraction => {
    const months = ofMonths ?? activeMonths(timing, year);
    if (months === 12) return { factors: [whole], divisors };
    return { factors: [whole, literal(months)], divisors: [...divisors, TWELVE] };
  };
  switch (amount.kind) {
    case 'fixed':
    case 'unquoted':
      return { factors: NONE, divisors: NONE };
    case 'hours':
      return {
        factors: [input(context, '/business/hourlyCost', context.scenario.business.hourlyCost)],
        divisors: NONE,
      };
    case 'sales-rate':
      return salesOfActive(context, own, year, times);
    case 'per-order': {
      const { factors, divisors } = salesOfActive(context, own, year, times);
      // Divided by the order value before the months, as it is told.
      return { factors, divisors: [averageOrderValue(context), ...divisors] };
    }
    case 'share': {
      const base = shareBase(context, own, year);
      return timingTraits(timing).per === 'month' ? part(base, NONE) : { factors: [base], divisors: NONE };
    }
  }
}

/** Sales of the months of a year in which the line is paid. */
function salesOfActive(
  context: OptionContext,
  { line: { timing } }: LineContext,
  year: number,
  times: number,
): Fraction {
  const { per, firstMonth } = timingTraits(timing);
  if (per !== 'month') return salesIn(context, year, TWELVE_MONTHS);
  const from = firstMonth(timing, year);
  const months = from === 1 && times === 12 ? TWELVE_MONTHS : Array.from({ length: times }, (_, i) => from + i);
  return salesIn(context, year, months);
}

/** The number the user states for a line, whatever its form. */
function amountInput(context: OptionContext, { line, pointer }: LineContext): Expression {
  const at = `${pointer}/amount/${amountKey(line.amount)}`;
  const stated = linkOf(line.amount);
  // A price nobody has quoted counts as 0 and can still be asked for its break-even.
  if (stated === undefined) return ownInput(context, at, 0);
  return isReference(stated) ? linkedInput(context, at, stated) : ownInput(context, at, stated);
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
      for (let y = from; y <= to; y += 1) cells.push(worthCell(context, used, y));
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
