import { labelled } from './labelled.ts';
import { type Often, oftenOf, speaksOfPrice } from './price-of.ts';

/** Between two prices; what comes on top of one is no price of its own where it is tax. */
const AND =
  /(?:(?<=[円%％月年件][\s　]{0,3})(?:[+＋、と]|プラス|および|及び)|(?<=[\da-z%]\s{0,3})(?:\+|\bplus\b|\band\b))(?![\s　]{0,3}(?:消費税|税|tax|vat))/gi;
const MOST_PRICES = 4;
const TIMED: ReadonlySet<Often> = new Set(['once', 'monthly', 'yearly']);
/** A name or a word of the period, and a price. */
const NAMED = /^([^\d０-９¥￥]{1,40})([¥￥]?[\d０-９].*)$/;

interface Part {
  readonly own: string;
  readonly price: string;
}

function partOf(text: string): Part | undefined {
  const blank = Math.max(text.lastIndexOf(' '), text.lastIndexOf('　'));
  const [, own = '', price = ''] = NAMED.exec(text) ?? [];
  const tries: readonly Part[] = [
    { own: '', price: text },
    { own: text.slice(0, Math.max(0, blank)).trim(), price: text.slice(blank + 1) },
    { own: own.trim(), price },
  ];
  return tries.find((part) => part.price !== '' && speaksOfPrice(part.price));
}

/** Several prices in a text that are paid at different times or of different things; undefined for any other text. */
function partsIn(text: string): readonly Part[] | undefined {
  const found = text.split(AND);
  if (found.length < 2 || found.length > MOST_PRICES) return undefined;
  // 3.6%+15円 is one price of two.
  const texts = found.reduce<readonly string[]>((all, one) => {
    const both = `${all.at(-1)}+${one}`;
    return all.length > 0 &&
      !TIMED.has(oftenOf('', one)) &&
      !TIMED.has(oftenOf('', all.at(-1) ?? '')) &&
      speaksOfPrice(both)
      ? [...all.slice(0, -1), both]
      : [...all, one];
  }, []);
  const parts = texts.map((one) => partOf(one.trim())).filter((part) => part !== undefined);
  const often = new Set(parts.map(({ own, price }) => oftenOf(own, price)));
  return parts.length === texts.length && parts.length > 1 && often.size === parts.length ? parts : undefined;
}

/** Whether a text is several prices that are paid apart: 月額9,800円＋売上の1.5%. */
export const isAddedUp = (text: string): boolean => partsIn(text) !== undefined;

/** What tells a further price of a name from the first: its own name, else the word before its number. */
function labelOf({ own, price }: Part): string {
  return (own || (NAMED.exec(price)?.[1] ?? '')).trim().replace(/の$/, '');
}

/** The cells of each price, where one of the cells has several that are paid apart; else the cells. */
export function addedUp(cells: readonly string[]): readonly (readonly string[])[] {
  const at = cells.findIndex((cell, i) => i > 0 && isAddedUp(cell));
  const parts = partsIn(cells[at] ?? '');
  if (!parts) return [cells];
  const name = cells.findIndex((cell, i) => i !== at && !speaksOfPrice(cell));
  return parts.map((part, i) => {
    const label = i > 0 || part.own !== '' ? labelOf(part) : '';
    return cells.map((cell, j) => (j === at ? part.price : j === name ? labelled(cell, label) : cell));
  });
}
