import { toHalfWidth } from '../../state/number/half-width.ts';
import { speaksOfPrice, yenOf } from './price-of.ts';
import { without } from './without.ts';

/** Cells that hold a quantity, a unit price and what they come to, by their places. */
export interface Product {
  readonly count: number;
  readonly each: number;
  /** How many there are. */
  readonly many: number;
  /** Of what: 台, 月; empty where no cell says it. */
  readonly unit: string;
}

const COUNT = /^(\d{1,3}(?:,\d{3})?(?:\.\d{1,2})?) *([^\d,.円¥%税]*)$/;
const MONTHS = /^(?:[ヶケかカヵ箇]?月(?:間|分)?|months?|mo)$/i;
const YEARS = /^(?:[ヶケかカヵ箇]?年(?:間|分)?|years?|yrs?)$/i;
/** Whole years, as contracts are made. */
const SPANS: readonly number[] = [12, 24, 36, 48, 60];

/** Whether a unit is months or years. */
export const isPeriod = (unit: string): boolean => MONTHS.test(unit) || YEARS.test(unit);

/** The quantity, unit price and amount among cells, where the last is what the others come to. */
export function productIn(cells: readonly string[]): Product | undefined {
  const values = cells.map(yenOf);
  const counts = cells.map((cell) => COUNT.exec(toHalfWidth(cell).trim()));
  const last = values.findLastIndex((value) => value > 0);
  const amount = values[last] ?? Number.NaN;
  for (let count = last - 1; count >= 0; count -= 1) {
    const many = Number(counts[count]?.[1]?.replace(',', ''));
    const isCounted = Boolean(counts[count]?.[2]);
    // To the yen an item, as unit prices are rounded; of two numbers without a unit the smaller is the quantity.
    const each = values.findIndex(
      (value, i) =>
        i < last && i !== count && (isCounted || value >= many) && Math.abs(many * value - amount) <= many / 2,
    );
    if (!(many > 0) || each < 0) continue;
    const names = cells.findIndex((cell) => !speaksOfPrice(cell));
    const isUnit = (i: number): boolean =>
      i !== names && i < last && !/[\d０-９]|税|^$/.test(without.period(cells[i] ?? ''));
    const beside = [count + 1, count - 1].find(isUnit);
    return {
      count,
      each,
      many,
      unit: counts[count]?.[2]?.trim() || (beside === undefined ? '' : (cells[beside] ?? '')),
    };
  }
  return undefined;
}

/**
 * The price of one month or year, where an amount is for several of them: 12 | 8,000 | 96,000 of what is paid monthly. As
 * typed; undefined where the amount is the price.
 */
export function inPeriods(
  cells: readonly string[],
  isMonthly: boolean,
): { readonly price: string; readonly often: 'monthly' | 'yearly' } | undefined {
  const product = productIn(cells);
  if (!product) return undefined;
  const { each, many, unit } = product;
  const price = cells[each] ?? '';
  if (MONTHS.test(unit) || (unit === '' && isMonthly && SPANS.includes(many))) return { price, often: 'monthly' };
  return YEARS.test(unit) ? { price, often: 'yearly' } : undefined;
}
