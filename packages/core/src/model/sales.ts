import { add, divide, literal, multiply, type Named, power, product, subtract } from '../formula/build.ts';
import type { Expression } from '../formula/expression.ts';
import { keptOfYear, newPlace, once, recalledOfYear } from '../formula/memo.ts';
import { input, linkedInput, type OptionContext } from './context.ts';

const SALES = newPlace();
const STATED = { monthlySales: newPlace(), salesGrowth: newPlace(), averageOrderValue: newPlace() } as const;

/** Factors above and below a line: divided once, at the end, so that half a yen is not lost to a quotient cut short. */
export interface Fraction {
  readonly factors: readonly Expression[];
  readonly divisors: readonly Expression[];
}

/** A fraction as one expression. */
export const quotient = ({ factors, divisors }: Fraction): Expression =>
  divisors.length > 0 ? divide(product(factors), product(divisors)) : product(factors);

const NONE: readonly Expression[] = [];

/** Sales of a year (tax-exclusive): 12 · monthly sales · (1 + growth)^(year − 1), or as planned; with the start's ramp. */
export const salesOfYear = (context: OptionContext, year: number): Named =>
  recalledOfYear<Named>(context, SALES, year) ?? keptOfYear(context, SALES, year, sales(context, year));

const sales = (context: OptionContext, year: number): Named =>
  context.builder.define(
    'yen',
    { kind: 'sales', option: context.option.id, year },
    isRamping(context, year) ? quotient(rampedSales(context, year, TWELVE_MONTHS)) : fullYear(context, year),
  );

/** Average order value (tax-exclusive); the option's own where stated. */
export const averageOrderValue = (context: OptionContext): Expression => stated(context, 'averageOrderValue');

/** Monthly sales in the first year, without a start's ramp. */
export const monthlySales = (context: OptionContext): Expression =>
  course(context).salesByYear ? divide(fullYear(context, 1), literal(12)) : stated(context, 'monthlySales');

/**
 * Sales of some months of a year, numbered from 1 within it. A year whose months are alike, or all of it, is a part of
 * its year's number; where the start or a season tells months apart, each has its weight.
 */
export function salesIn(context: OptionContext, year: number, months: readonly number[]): Fraction {
  if (isRamping(context, year)) return rampedSales(context, year, months);
  const whole = salesOfYear(context, year);
  if (months.length === 12) return { factors: [whole], divisors: NONE };
  const { season } = context.scenario.business;
  if (!season) return { factors: [whole, literal(months.length)], divisors: [literal(12)] };
  return { factors: [whole, weights(season, months)], divisors: [weights(season, TWELVE_MONTHS)] };
}

/** Whether the months of a year sell alike. */
export const isEven = (context: OptionContext, year: number): boolean =>
  !context.scenario.business.season && !isRamping(context, year);

/** All months of a year. */
export const TWELVE_MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const course = ({ option, scenario }: OptionContext) => option.sales ?? scenario.business;
const at = ({ option, pointer }: OptionContext): string => (option.sales ? `${pointer}/sales` : '/business');

const isRamping = (context: OptionContext, year: number): boolean => {
  const { ramp, salesByYear } = course(context);
  // A plan by years holds the start already.
  return ramp !== undefined && salesByYear === undefined && 12 * (year - 1) < ramp.months;
};

/** Sales of a year without its start. */
function fullYear(context: OptionContext, year: number): Expression {
  const { salesByYear } = course(context);
  const growth = (years: number): Expression => power(add([literal(1), stated(context, 'salesGrowth')]), years);
  if (!salesByYear) return multiply(literal(12), stated(context, 'monthlySales'), growth(year - 1));
  const last = Math.min(year, salesByYear.length);
  const planned = input(context, `${at(context)}/salesByYear/${last - 1}`, salesByYear[last - 1] ?? 0);
  return year > last ? multiply(planned, growth(year - last)) : planned;
}

/** Month k of R climbs to start + (1 − start) · (k − 1) / R of its full sales. */
function rampedSales(context: OptionContext, year: number, months: readonly number[]): Fraction {
  const { ramp } = course(context);
  const { season } = context.scenario.business;
  const length = ramp?.months ?? 1;
  const start = input(context, `${at(context)}/ramp/start`, ramp?.start ?? 1);
  const terms = months.map((month) => {
    const before = 12 * (year - 1) + month - 1;
    const reached =
      before >= length
        ? literal(length)
        : add([multiply(start, literal(length)), multiply(subtract(literal(1), start), literal(before))]);
    return season ? multiply(literal(season[month - 1] ?? 0), reached) : reached;
  });
  const all = season ? weights(season, TWELVE_MONTHS) : literal(12);
  return { factors: [fullYear(context, year), add(terms)], divisors: [all, literal(length)] };
}

const weights = (season: readonly number[], months: readonly number[]): Expression =>
  add(months.map((month) => literal(season[month - 1] ?? 0)));

const stated = (context: OptionContext, key: keyof typeof STATED): Expression =>
  once(context, STATED[key], () => {
    const { option, pointer, scenario } = context;
    const own = option.sales?.[key];
    return own !== undefined
      ? linkedInput(context, `${pointer}/sales/${key}`, own)
      : input(context, `/business/${key}`, scenario.business[key]);
  });
