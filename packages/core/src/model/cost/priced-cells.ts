import {
  add,
  divide,
  literal,
  max,
  min,
  multiply,
  type Named,
  product,
  subtract,
  wholeYen,
  yenReached,
} from '../../formula/build.ts';
import type { Expression } from '../../formula/expression.ts';
import { keptOfYear, newPlace, recalledOfYear } from '../../formula/memo.ts';
import { AMOUNT_TRAITS } from '../../scenario/amount-traits.ts';
import type { Linked } from '../../scenario/quantity.ts';
import type { Line } from '../../scenario/schema.ts';
import { activeMonths, timingTraits } from '../../scenario/timing-traits.ts';
import { input, type LineContext, linkedInput, type OptionContext } from '../context.ts';
import { averageOrderValue, type Fraction, isEven, quotient, salesIn } from '../sales.ts';

const GROSS = newPlace();

/** Whether a line says more of its price than its amount: on what part, in steps, between limits, in which money. */
export const isPriced = ({ base, part, tiers, limits, items, currency }: Line): boolean =>
  base !== undefined ||
  part !== undefined ||
  tiers !== undefined ||
  limits !== undefined ||
  items !== undefined ||
  currency !== undefined;

/** One payment, or several alike in a year: how many, in which months of the year. */
interface Payment {
  readonly count: number;
  readonly months: readonly number[];
}

/**
 * What a line is paid with in a year, in yen, as its price list states it. `stated`: its amount; `index`: what prices have
 * risen by. All that a payment is multiplied with stands above its fraction line: divided last, no half yen is lost.
 */
export function pricedYear(
  context: OptionContext,
  own: LineContext,
  year: number,
  stated: Expression,
  plain: (months?: number) => Fraction,
  index: Expression | undefined,
): Expression {
  const { line } = own;
  const { tiers, limits } = line;
  const inSteps = tiers !== undefined || limits !== undefined;
  const beside = [...rateOf(context, own), ...(index ? [index] : [])];
  const payments = paymentsOf(context, line, year, inSteps).map(({ count, months }) => {
    const times = count === 1 ? beside : [literal(count), ...beside];
    return { times, ...fee(context, own, year, months, stated, plain, times) };
  });
  const [only] = payments;
  if (only && payments.length === 1) return within(context, own, quotient(only), only.times);
  // A year's months are divided by the same: by the season's weights, say.
  const divisors = only?.divisors ?? [];
  const parts = payments.map(({ factors, times }) => within(context, own, product(factors), [...times, ...divisors]));
  return quotient({ factors: [add(parts)], divisors });
}

/** The rate of the money that a line states its prices in; nothing where that is yen. */
const rateOf = (context: OptionContext, { line: { currency }, pointer }: LineContext): readonly Expression[] =>
  currency ? [linkedInput(context, `${pointer}/currency/rate`, currency.rate)] : [];

/** A sum in the money that a line states its prices in, as yen. */
export function inYen(context: OptionContext, own: LineContext, sum: Expression): Expression {
  return scaled(sum, rateOf(context, own));
}

const scaled = (yen: Expression, times: readonly Expression[]): Expression => product([...times, yen]);

/** The payment of one month, counted from the opening, before it is escalated and turned into yen. */
export const onePayment = (
  context: OptionContext,
  own: LineContext,
  month: number,
  stated: Expression,
  plain: (months?: number) => Fraction,
): Expression => {
  const one = fee(context, own, Math.ceil(month / 12), [((month - 1) % 12) + 1], stated, plain, []);
  return within(context, own, quotient(one), []);
};

/** The payments of a year. Months that sell alike are told as one payment, so many times. */
function paymentsOf(
  context: OptionContext,
  { amount, timing, tiers }: Line,
  year: number,
  inSteps: boolean,
): readonly Payment[] {
  const { per, paidIn, firstMonth } = timingTraits(timing);
  const { eachTime, followsSales } = AMOUNT_TRAITS[amount.kind];
  if (per !== 'month') return [{ count: 1, months: TWELVE }];
  const inAdvance = paidIn(timing, year);
  if (inAdvance) return inAdvance.map(([, months]) => ({ count: months, months: TWELVE }));
  const from = firstMonth(timing, year);
  const active = Array.from({ length: activeMonths(timing, year) }, (_, i) => from + i);
  // What is of the year, such as a share of other cost, counts its months itself.
  if (!inSteps) return eachTime ? [{ count: active.length, months: TWELVE }] : [{ count: 1, months: active }];
  // What does not go with the sales is alike in every month.
  if (!(followsSales || tiers !== undefined) || isEven(context, year)) return [{ count: active.length, months: [1] }];
  return active.map((month) => ({ count: 1, months: [month] }));
}

const TWELVE: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** One payment before its limits, all of it `times`. */
function fee(
  context: OptionContext,
  own: LineContext,
  year: number,
  months: readonly number[],
  stated: Expression,
  plain: (months?: number) => Fraction,
  times: readonly Expression[],
): Fraction {
  const { line } = own;
  const { amount, tiers } = line;
  const bases = (of = months) => salesBases(context, own, salesIn(context, year, of));
  // The year's sales, or those of the months that are paid for.
  const measured = () => bases(tiers?.by === 'year-sales' ? TWELVE : months);
  const price = tiers ? steppedPrice(context, own, tiers, stated, measured) : stated;
  switch (amount.kind) {
    case 'sales-rate': {
      const { money } = bases();
      if (tiers?.mode === 'marginal')
        return { factors: [marginalFee(context, own, tiers, stated, money, times)], divisors: money.divisors };
      return { factors: [...times, price, ...money.factors], divisors: money.divisors };
    }
    case 'per-order': {
      const { orders } = bases();
      return { factors: [...times, price, ...orders.factors], divisors: orders.divisors };
    }
    case 'fixed':
    case 'hours':
    case 'share':
    case 'unquoted': {
      const { factors, divisors } = plain(tiers || line.limits ? 1 : undefined);
      const items = line.items === undefined ? [] : [linkedInput(context, `${own.pointer}/items`, line.items)];
      return { factors: [...times, price, ...factors, ...items], divisors };
    }
  }
}

/** Sales and orders that a line is meant for, in yen as its base says and in orders. */
function salesBases(
  context: OptionContext,
  { line, pointer }: LineContext,
  { factors, divisors }: Fraction,
): { readonly money: Fraction; readonly orders: Fraction; readonly orderValue: Expression } {
  const { part, base = 'sales' } = line;
  const { business } = context.scenario;
  const usual = averageOrderValue(context);
  const value =
    part?.orderValue === undefined ? usual : linkedInput(context, `${pointer}/part/orderValue`, part.orderValue);
  const share = part ? [linkedInput(context, `${pointer}/part/share`, part.share)] : [];
  const taxed = () => add([literal(1), input(context, '/rates/consumptionTax', context.scenario.rates.consumptionTax)]);
  const perOrder = (): Expression => {
    if (base === 'sales') return value;
    const withTax = multiply(value, taxed());
    if (base === 'with-tax' || business.postage === undefined) return withTax;
    return add([withTax, input(context, '/business/postage', business.postage)]);
  };
  const orders = { factors: [...factors, ...share], divisors: [...divisors, part?.of === 'orders' ? usual : value] };
  const postage = base === 'customer-pays' && business.postage !== undefined;
  // Where the order value stands above and below, it is left out: sales are sales however they are ordered.
  const cancels = !postage && (part?.of !== 'orders' || part.orderValue === undefined);
  const money = cancels
    ? { factors: [...factors, ...share, ...(base === 'sales' ? [] : [taxed()])], divisors }
    : { factors: [...orders.factors, perOrder()], divisors: orders.divisors };
  return { money, orders, orderValue: perOrder() };
}

type Tiers = NonNullable<Line['tiers']>;

const thresholds = (context: OptionContext, { pointer }: LineContext, { above }: Tiers) =>
  above.map(({ from, price }, i) => ({
    from: input(context, `${pointer}/tiers/above/${i}/from`, from),
    price: linkedInput(context, `${pointer}/tiers/above/${i}/price`, price),
  }));

/** The price of the step that is reached: the first, and what each further one adds. */
function steppedPrice(
  context: OptionContext,
  own: LineContext,
  tiers: Tiers,
  stated: Expression,
  bases: () => ReturnType<typeof salesBases>,
): Expression {
  const { money, orderValue } = bases();
  const measure = tiers.by === 'order-value' ? orderValue : quotient(money);
  let before = stated;
  const terms = thresholds(context, own, tiers).map(({ from, price }) => {
    const term = multiply(subtract(price, before), reached(measure, from));
    before = price;
    return term;
  });
  return add([stated, ...terms]);
}

/** 1 from a threshold in whole yen on, 0 below: a ramp of one yen between the two whole yen on both sides of it. */
const reached = (measure: Expression, from: Expression): Expression =>
  max(literal(0), min(literal(1), add([subtract(yenReached(measure), from), literal(1)])));

/** Each rate for what lies above its threshold, all of it `times`, before it is divided by what the money is divided by. */
function marginalFee(
  context: OptionContext,
  own: LineContext,
  tiers: Tiers,
  stated: Expression,
  { factors, divisors }: Fraction,
  times: readonly Expression[],
): Expression {
  const money = product([...times, ...factors]);
  let before = stated;
  const terms = thresholds(context, own, tiers).map(({ from, price }) => {
    const term = multiply(
      subtract(price, before),
      max(literal(0), subtract(money, scaled(from, [...times, ...divisors]))),
    );
    before = price;
    return term;
  });
  return add([multiply(stated, money), ...terms]);
}

function within(
  context: OptionContext,
  { line: { limits }, pointer }: LineContext,
  yen: Expression,
  times: readonly Expression[],
): Expression {
  const limit = (end: 'least' | 'most', amount: Linked): Expression =>
    scaled(linkedInput(context, `${pointer}/limits/${end}`, amount), times);
  let bounded = yen;
  if (limits?.least !== undefined) bounded = max(bounded, limit('least', limits.least));
  if (limits?.most !== undefined) bounded = min(bounded, limit('most', limits.most));
  return bounded;
}

/** What is paid with tax in a year, whole yen, where prices are stated so. */
export const grossCell = (context: OptionContext, own: LineContext, year: number, yen: () => Expression): Named =>
  recalledOfYear<Named>(own, GROSS, year) ??
  keptOfYear(
    own,
    GROSS,
    year,
    context.builder.define('yen', { kind: 'grossCell', option: context.option.id, line: own.line.id, year }, yen()),
  );

/** The part of what was paid that is no tax, whole yen. */
export const withoutTax = (context: OptionContext, gross: Named): Expression =>
  wholeYen(
    divide(gross, add([literal(1), input(context, '/rates/consumptionTax', context.scenario.rates.consumptionTax)])),
  );
