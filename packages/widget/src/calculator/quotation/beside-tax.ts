import { priceOf } from './price-of.ts';

/** Rates of the consumption tax: usual and reduced. */
const RATES: readonly number[] = [0.1, 0.08];
/** Of less, a tenth may as well be a number of pieces. */
const LEAST = 100;

const valueOf = (cell: string): number => {
  const price = priceOf({ name: '', amount: cell, often: 'once' });
  return price?.kind === 'price' && typeof price.value === 'number' ? price.value : Number.NaN;
};

/** To the yen, however it was rounded. */
const isTaxOf = (net: number, tax: number): boolean =>
  net >= LEAST && RATES.some((rate) => Math.abs(net * rate - tax) < 1);

/**
 * Where the price without tax stands in a row that has its tax in a cell of its own, or the price without and with it:
 * 10,000 | 1,000, or 10,000 | 1,000 | 11,000, or 10,000 | 11,000. Undefined where no number is the tax of another.
 * @param last the place of the last number
 */
export function besideTax(cells: readonly string[], last: number): number | undefined {
  const values = cells.map(valueOf);
  const before = (place: number): number => values.findLastIndex((value, i) => i > 0 && i < place && value > 0);
  const second = before(last);
  const third = before(second);
  const [one, two, three] = [third, second, last].map((place) => values[place] ?? Number.NaN) as [
    number,
    number,
    number,
  ];
  if (isTaxOf(one, two) && Math.abs(one + two - three) <= 1) return third;
  return isTaxOf(two, three) || isTaxOf(two, three - two) ? second : undefined;
}
