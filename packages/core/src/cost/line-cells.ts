import { add, divide, literal, multiply, wholeYen } from '../formula/build.ts';
import type { Expression } from '../formula/expression.ts';
import { linesOfGroup } from '../scenario/group.ts';
import type { Line } from '../scenario/schema.ts';
import { activeMonths, occurrences } from './active-months.ts';
import { averageOrderValue, input, linePointer, type OptionContext, priceIndex, salesOfYear } from './context.ts';

/** The cell of a line in a year, whole yen: the finest number shown. Year 0 is the time before opening. */
export function lineCell(context: OptionContext, line: Line, year: number): Expression {
  const { builder, option } = context;
  const id = `options/${option.id}/lines/${line.id}/year/${year}`;
  return builder.define(id, 'yen', { kind: 'cell', option: option.id, line: line.id, year }, () => {
    const product = cellProduct(context, line, year);
    if (!product) return literal(0);
    const index = escalationIndex(context, line, year);
    const factors = multiply(...product.factors, ...(index ? [index] : []));
    // Divided last, once: a cell that ends on half a yen must not lose it to a quotient cut short.
    return wholeYen(product.divisors.length > 0 ? divide(factors, multiply(...product.divisors)) : factors);
  });
}

interface Product {
  readonly factors: readonly Expression[];
  readonly divisors: readonly Expression[];
}

/** What is multiplied and divided to a cell; undefined where the line costs nothing in that year. */
function cellProduct(context: OptionContext, line: Line, year: number): Product | undefined {
  const times = occurrences(line.timing, year);
  if (times === 0) return undefined;
  const { amount, timing } = line;
  const stated = amountInput(context, line);
  const months = activeMonths(timing, year);
  const part: Product =
    months === 12 ? { factors: [], divisors: [] } : { factors: [literal(months)], divisors: [literal(12)] };
  const counted = times === 1 ? [stated] : [literal(times), stated];
  switch (amount.kind) {
    case 'fixed':
    case 'unquoted':
      return { factors: counted, divisors: [] };
    case 'hours': {
      const hourly = input(context, '/business/hourlyCost', context.scenario.business.hourlyCost);
      return { factors: [...counted, hourly], divisors: [] };
    }
    case 'sales-rate':
      return { factors: [stated, salesOfYear(context, year), ...part.factors], divisors: part.divisors };
    case 'per-order':
      return {
        factors: [stated, salesOfYear(context, year), ...part.factors],
        divisors: [averageOrderValue(context), ...part.divisors],
      };
    case 'share': {
      const whole = [stated, shareBase(context, line, year)];
      return timing.kind === 'monthly'
        ? { factors: [...whole, ...part.factors], divisors: part.divisors }
        : { factors: whole, divisors: [] };
    }
  }
}

/** The number the user states for a line, whatever its form. */
function amountInput(context: OptionContext, line: Line): Expression {
  const at = `${linePointer(context, line)}/amount`;
  const { amount } = line;
  switch (amount.kind) {
    case 'fixed':
    case 'per-order':
      return input(context, `${at}/yen`, amount.yen);
    case 'hours':
      return input(context, `${at}/hours`, amount.hours);
    case 'sales-rate':
    case 'share':
      return input(context, `${at}/rate`, amount.rate);
    case 'unquoted':
      return input(context, `${at}/yen`, 0);
  }
}

/** What a share is taken of: the group's cells of the same year, or of all years together. */
function shareBase(context: OptionContext, line: Line, year: number): Expression {
  const { builder, option, years } = context;
  const total = line.amount.kind === 'share' && line.amount.basis === 'total';
  const id = `options/${option.id}/lines/${line.id}/base/${total ? 'total' : year}`;
  return builder.define(
    id,
    'yen',
    { kind: 'shareBase', option: option.id, line: line.id, year: total ? -1 : year },
    () => {
      const of = linesOfGroup(option, line);
      const spans = total ? Array.from({ length: years + 1 }, (_, y) => y) : [year];
      return add(of.flatMap((used) => spans.map((y) => lineCell(context, used, y))));
    },
  );
}

function escalationIndex(context: OptionContext, line: Line, year: number): Expression | undefined {
  const { escalation } = line;
  if (escalation.kind === 'none') return undefined;
  if (escalation.kind === 'inflation')
    return priceIndex(context, '/rates/inflation', context.scenario.rates.inflation, year);
  return priceIndex(context, `${linePointer(context, line)}/escalation/rate`, escalation.rate, year);
}
