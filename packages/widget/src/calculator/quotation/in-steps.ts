import { priceOf, type QuotedRow, yenOf } from './price-of.ts';

/** The sales that a price is for: from, and up to where that is said. */
export interface Step {
  readonly from: number;
  readonly to: number | undefined;
}

type Stepped = Pick<QuotedRow, 'name' | 'amount' | 'often' | 'choices' | 'steps'> & { readonly step: Step | undefined };

const SALES = /売上|売り上げ|月商|年商|販売(?:額|金額|高)|流通(?:額|金額|総額)|取扱高|\bsales\b|turnover|\bgmv\b/i;
const YEN = /\d[\d,.]{0,14}(?:[千百]?万|億)?/g;
const YEAR = /年商|年間|annual|year/i;
const UP_TO = /(?:~|up to|under|below|less than)\s?[¥]?$/i;
const NO_MORE = /^(?:円|yen)?\s?(?:以下|未満|まで|迄)/i;
const BEYOND = /^(?:円|yen)?\s?(?:以上|以降|超|から|より|を超|~|and up|or more)|(?:over|from|above)\s?¥?$/i;

/** The sales that words name as a step of a price list: 月間売上50万円～100万円. Undefined for others. */
export function stepIn(text: string, head: string): Step | undefined {
  if (!SALES.test(`${text} ${head}`)) return undefined;
  const plain = text.normalize('NFKC').replace(/[〜∼]/g, '~');
  const found = [...plain.matchAll(YEN)].map(({ 0: digits, index }) => ({
    yen: yenOf(`${digits}円`),
    before: plain.slice(Math.max(0, index - 12), index),
    behind: plain.slice(index + digits.length, index + digits.length + 12),
  }));
  const [one, two] = found;
  if (!one || found.length > 2 || found.some(({ yen }) => !(yen >= 0))) return undefined;
  if (two) return two.yen > one.yen ? { from: one.yen, to: two.yen } : undefined;
  if (UP_TO.test(one.before) || NO_MORE.test(one.behind)) return { from: 0, to: one.yen };
  return BEYOND.test(one.behind) || BEYOND.test(one.before) ? { from: one.yen, to: undefined } : undefined;
}

/** The name of a price list in steps: what a row says before its sales. */
const nameOf = (name: string): string =>
  (name.split(/[（(~～〜¥￥\d０-９]/)[0] ?? '')
    .trim()
    .replace(/ (?:up to|over|from|above|under|below|less than)$/i, '');

/** Rows of a list in steps as one: with its steps where each begins as the one before ends, else one is to be chosen. */
function oneOf<Row extends Stepped>(rows: readonly Row[]): Row {
  const [first, ...above] = rows as readonly [Row, ...Row[]];
  const name = nameOf(first.name) || first.name;
  // The sales of a year are no steps of a month's.
  const isWhole =
    !YEAR.test(first.name) &&
    first.step?.from === 0 &&
    above.every(({ step, often }, i) => step?.from === rows[i]?.step?.to && often === first.often) &&
    rows.every((row) => {
      const price = priceOf(row);
      return price?.kind === 'price' && !price.plus;
    });
  if (isWhole) return { ...first, name, steps: above.map(({ step, amount }) => ({ from: step?.from ?? 0, amount })) };
  return { ...first, name, amount: '', choices: rows.map((row) => ({ ...row, of: row.name })) };
}

/** Rows of which those that are the steps of one price list, below each other, are one. */
export function inSteps<Row extends Stepped>(rows: readonly Row[]): readonly Row[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const isNext = row.step && last?.at(-1)?.step && nameOf(row.name) === nameOf(last[0]?.name ?? '');
    if (last && isNext) last.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => (group.length > 1 ? oneOf(group) : (group[0] as Row)));
}
