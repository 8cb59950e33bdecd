import type { QuotedRow } from './price-of.ts';
import { yenOf } from './price-of.ts';
import { taxIn } from './tax-said.ts';

const RATES: readonly number[] = [0.1, 0.08];
const MONEY =
  /[¥￥]\s?[\d０-９,，]{1,15}|[\d０-９]{1,3}(?:[,，][\d０-９]{3}){1,3}円?|[\d０-９]{4,12}円?|[\d０-９,，.．]{1,15}\s?[万千]?円/;
/** The tax itself: うち消費税3,000円. */
const OF_TAX = /(?:消費税|税)(?:額|等){0,2}\s?[:：]?\s?[¥￥]?[\d０-９]/;
const WITHOUT = /税抜|税別|本体/;

/** Whether a price is another with tax, to the yen. */
const isGross = (net: number, gross: number): boolean => RATES.some((rate) => Math.abs(net * (1 + rate) - gross) < 1);

/** What a cell that holds an amount says of the tax of the price beside it. */
function byAmount(price: number, cell: string): QuotedRow['tax'] | undefined {
  const [money] = MONEY.exec(cell) ?? [];
  if (money === undefined) return undefined;
  const other = yenOf(money);
  if (OF_TAX.test(cell) && !WITHOUT.test(cell)) {
    if (isGross(price - other, price)) return 'included';
    return isGross(price, price + other) ? 'excluded' : 'unknown';
  }
  const said = taxIn(cell) ?? (WITHOUT.test(cell) ? 'excluded' : undefined);
  if (said !== 'excluded' && said !== 'included') return said;
  if (price === other) return said;
  if (said === 'excluded') return isGross(other, price) ? 'included' : 'unknown';
  return isGross(price, other) ? 'excluded' : 'unknown';
}

/** What the other cells of a row say of the tax of its price: by an amount with or without tax, else by words. */
export function taxStated(price: string, others: readonly string[]): QuotedRow['tax'] | undefined {
  const value = yenOf(price);
  const taxes = value > 0 ? others.map((cell) => byAmount(value, cell)).filter((tax) => tax !== undefined) : [];
  const [said, ...more] = new Set(taxes);
  return more.length > 0 ? 'unknown' : (said ?? taxIn(others.join(' ')));
}
