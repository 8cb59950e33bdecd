import { labelled } from './labelled.ts';
import { looksPriced, type Often, oftenOf, speaksOfPrice } from './price-of.ts';
import { isTotal } from './sums.ts';
import { without } from './without.ts';

/** Heads of columns that hold prices paid at a time of their own. */
const TIMED =
  /^(?:初期|初回|導入|一時|イニシャル|ランニング|月額?|月次|毎月|年額?|年間|年次)(?:費用?|料金?|金額|利用料|コスト|価格)*(?:[（(].*)?$|^(?:initial|set-?up|one-?(?:off|time)|monthly|yearly|annual|running)(?: (?:fee|cost|price|charge)s?)?(?: ?\(.*)?$/i;
const ONCE = /^(?:導入|一時|one-?time)/i;

/** How often what stands below a head is paid; `unknown` where the head says nothing of it, undefined where it is of no time. */
export function oftenBelow(head: string): Often | undefined {
  if (!TIMED.test(head)) return undefined;
  if (ONCE.test(head)) return 'once';
  return /^月/.test(head) ? 'monthly' : /^年/.test(head) ? 'yearly' : oftenOf(head, '');
}

const isTimed = (head: string): boolean => oftenBelow(head) !== undefined;

/** Whether cells are heads of several columns of prices. */
export const areTimed = (cells: readonly string[]): boolean => cells.filter(isTimed).length > 1;

/** Heads by the places of the cells below: the column of the names may have none. */
export const placed = (heads: readonly string[]): readonly string[] =>
  isTimed(heads[0] ?? '') ? ['', ...heads] : heads;

/** A price with its name and what else its line says, and the head above it. */
export interface Below {
  readonly cells: readonly string[];
  readonly head: string;
}

/** The prices of a line below heads of several times, blanks left out, and those below other heads; undefined for others. */
export function byTime(
  cells: readonly string[],
  heads: readonly string[],
): { readonly prices: readonly Below[]; readonly left: readonly string[] } | undefined {
  if (!areTimed(heads) || cells.length > heads.length) return undefined;
  const headAt = (at: number): string => heads[at] ?? '';
  const isBlank = (cell: string): boolean => cell === '' || /^[-－―—–ー−]+$/.test(cell);
  const places = cells.flatMap((cell, i) => (isTimed(headAt(i)) && !isBlank(cell) ? [i] : []));
  const others = cells.flatMap((cell, i) => (!isTimed(headAt(i)) && cell !== '' ? [i] : []));
  const at = others.find((i) => !speaksOfPrice(cells[i] ?? ''));
  if (places.length === 0 || at === undefined) return undefined;
  const name = cells[at] ?? '';
  const notes = others.flatMap((i) => (i === at || speaksOfPrice(cells[i] ?? '') ? [] : [cells[i] ?? '']));
  return {
    prices: places.map((i) => ({
      cells: [labelled(name, places.length > 1 ? without.brackets(headAt(i)).trim() : ''), cells[i] ?? '', ...notes],
      head: headAt(i),
    })),
    left: others.flatMap((i) =>
      (looksPriced(cells[i] ?? '') || /[%％]/.test(cells[i] ?? '')) &&
      speaksOfPrice(cells[i] ?? '') &&
      !/税率|tax rate/i.test(headAt(i)) &&
      !isTotal(headAt(i))
        ? [`${name} ${cells[i]}`]
        : [],
    ),
  };
}
