import { oftenBelow } from './columns.ts';
import { speaksOfPrice } from './price-of.ts';

/** The head of a column of plans: each row below is another one of which one is taken. */
const PLANS = /^(?:(?:料金|出店|出品|契約)?(?:プラン|コース)(?:名|一覧)?|(?:pricing )?plans?)$/i;
/** Heads of what is paid. */
const PRICE = /(?:料|費用?|手数料|率|額|価格|金額?)(?:[（(].*)?$|price|fee|rate|cost/i;
const isPrice = (head: string): boolean => PRICE.test(head) || oftenBelow(head) !== undefined;

/**
 * Lines where a table that has a plan a row is one that has a plan a column, so that each of its prices is a choice. A table with
 * one plan stays as it is.
 */
export function plansAcross(lines: readonly string[]): readonly string[] {
  const all: string[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const heads = cellsOf(lines[i]);
    if (!PLANS.test(heads[0] ?? '') || heads.filter(isPrice).length < 2 || heads.some((head) => /\d/.test(head))) {
      all.push(lines[i] as string);
      continue;
    }
    const plans: (readonly string[])[] = [];
    for (let j = i + 1; isPlan(cellsOf(lines[j]), heads); j += 1) plans.push(cellsOf(lines[j]));
    if (plans.length < 2) {
      all.push(lines[i] as string);
      continue;
    }
    all.push(['プラン', ...plans.map(([name = '']) => name)].join('\t'));
    for (const [at, head] of heads.entries()) {
      if (at > 0 && plans.some((cells) => (cells[at] ?? '') !== '')) {
        all.push([head, ...plans.map((cells) => cells[at] ?? '')].join('\t'));
      }
    }
    i += plans.length;
  }
  return all;
}

const cellsOf = (line: string | undefined): readonly string[] =>
  line?.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : [];

const isPlan = (cells: readonly string[], heads: readonly string[]): boolean =>
  cells.length >= Math.max(2, heads.length - 1) &&
  cells.length <= heads.length &&
  cells[0] !== '' &&
  !speaksOfPrice(cells[0] ?? '') &&
  cells.slice(1).some(speaksOfPrice);
