import { yenOf } from './price-of.ts';

const MONTHLY =
  /(?:月額|毎月|月々|月)\s?([¥￥]?[\d０-９,，.．万千]{1,15}\s?円?)|([¥￥]?[\d０-９,，.．万千]{1,15}\s?円?)\s?[/／]\s?[ヶケかカヵ箇]?月/;
const MONTHS = /^([\d０-９]{1,2})\s*[ヶケかカヵ箇]?月(?:間|分)?$/;

/** The price of a month that a name states, where the amount is what it comes to: 保守（月額30,000円） | 12ヶ月 | 360,000円. */
export function monthInName(name: string, cells: readonly string[], amount: string): string | undefined {
  const [, behind, before] = MONTHLY.exec(name) ?? [];
  const price = (behind ?? before ?? '').trim();
  const counts = cells.flatMap((cell) => MONTHS.exec(cell.normalize('NFKC').trim())?.[1] ?? []);
  const isRight = [12, ...counts.map(Number)].some((many) => Math.abs(many * yenOf(price) - yenOf(amount)) <= many / 2);
  return isRight ? price : undefined;
}
