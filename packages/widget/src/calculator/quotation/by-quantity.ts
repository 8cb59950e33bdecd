import { yenOf } from './price-of.ts';

const EACH = /^(?:(?:税抜)?単価|unit price)(?:[（(].*)?$/i;
const COUNT = /^(?:数量?|個数|員数|台数|人数|qty|quantity)(?:[（(].*)?$/i;
const AMOUNT =
  /^(?:(?:税抜|税込)?(?:合計)?金額|価格|料金|費用|小計|合計|税抜|税込|amount|price|total|cost)(?:[（(].*)?$/i;
const NUMBER = /^([\d０-９][\d０-９,，.．]*)/;

/** The cells of a line with what its quantity and unit price come to behind them, where no column holds that. */
export function byQuantity(cells: readonly string[], heads: readonly string[]): readonly string[] {
  const [each, count] = [heads.findIndex((head) => EACH.test(head)), heads.findIndex((head) => COUNT.test(head))];
  if (each < 0 || count < 0 || heads.some((head) => AMOUNT.test(head))) return cells;
  const many = Number((NUMBER.exec(cells[count] ?? '')?.[1] ?? '').normalize('NFKC').replaceAll(',', ''));
  const price = yenOf(cells[each] ?? '');
  if (!(many > 1) || !(price > 0)) return cells;
  const padded = Array.from({ length: heads.length }, (_, i) => cells[i] ?? '');
  return [...padded, `${(many * price).toLocaleString('en')}円`];
}
