import { priceOf, type QuotedRow, yenOf } from './price-of.ts';

/** What a price is for: of sales from, and up to where that is said, else of anything that rows have more or less of. */
export interface Step {
  readonly from: number;
  readonly to: number | undefined;
  readonly of: 'month' | 'year' | 'other';
  /** What the list is called, where its rows have no more than their steps. */
  readonly list: string;
}

type Stepped = Pick<QuotedRow, 'name' | 'amount' | 'often' | 'choices' | 'steps'> & { readonly step: Step | undefined };

const SALES = /売上|売り上げ|月商|年商|販売(?:額|金額|高)|流通(?:額|金額|総額)|取扱高|\bsales\b|turnover|\bgmv\b/i;
const YEN = /\d[\d,.]{0,14}(?:[千百]?万|億)?/g;
const YEAR = /年商|年間|annual|year/i;
const UP_TO = /(?:~|up to|under|below|less than)\s?[¥]?$/i;
const NO_MORE = /^(?:円|yen)?\s?(?:以下|未満|まで|迄)/i;
const BEYOND = /^(?:円|yen)?\s?(?:以上|以降|超|から|より|を超|~|and up|or more)|(?:over|from|above)\s?¥?$/i;

/** A number, and that it is a bound; dates are none. */
const BOUND = /\d.{0,6}(?:以下|未満|まで|迄|以内|以上|以降|超|~)|~\s?\d|無制限|\b(?:up to|over|under) \d/i;
const DATE = /\d\s?月|\d\/\d|\d\s?年/;
/** What a column of steps is called. */
const STEPPED =
  /^(?:(?:月間|年間|月|年|累計)?の?(?:売上|売り上げ|販売|流通|取引|取扱|決済|受注|注文|請求)(?:総)?(?:高|額|金額|件数|数)?|月商|年商|(?:月間)?pv数?|(?:登録)?商品(?:登録)?(?:点)?数|点数|会員数|客単価|(?:データ)?容量|(?:データ)?転送量|件数|(?:monthly |annual )?(?:sales|turnover|orders|products))(?:区分|規模|帯|別)?(?:[（(].*)?$/i;
/** A heading that says that its prices go by something. */
const GOES_BY = /^(.*?)[（(]?[^（(\s　]*(?:別|ごと|に応じ[てた]?|により異なる)[）)]?$/;
const PLAIN_PRICE = /^(?:(?:手数)?料率|率|月額|年額|金額|価格|料金|費用|手数料|rate|fee|price)(?:[（(].*)?$/i;

const plain = (text: string): string => text.normalize('NFKC').replace(/[〜∼]/g, '~');
const isBound = (text: string): boolean => BOUND.test(plain(text));

/** Whether cells are above the columns of steps, or are steps above columns. */
export function areSteps(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells;
  return (
    STEPPED.test(first) &&
    others.length > 0 &&
    (others.every((cell) => !/\d/.test(plain(cell))) || others.every(isBound))
  );
}

/** What a list of steps is called by the heads of its columns, or by the heading above it. */
export function listIn(heads: readonly string[]): string {
  const [first = '', price = ''] = heads;
  if (heads.length < 2) return GOES_BY.exec(first)?.[1] ?? '';
  return PLAIN_PRICE.test(price) ? `${first} ${price}` : price;
}

/** Whether a heading is that of prices that go by the sales: システム利用料（月間売上高別）. */
export const goesBySales = (heading: string): boolean => SALES.test(heading) && GOES_BY.test(heading);

/** The sales that words name as a step of a price list: 月間売上50万円～100万円. Undefined for others. */
function salesIn(text: string): Pick<Step, 'from' | 'to'> | undefined {
  const words = plain(text);
  const found = [...words.matchAll(YEN)].map(({ 0: digits, index }) => ({
    yen: yenOf(`${digits}円`),
    before: words.slice(Math.max(0, index - 12), index),
    behind: words.slice(index + digits.length, index + digits.length + 12),
  }));
  const [one, two] = found;
  if (!one || found.length > 2 || found.some(({ yen }) => !(yen >= 0))) return undefined;
  if (two) return two.yen > one.yen ? { from: one.yen, to: two.yen } : undefined;
  if (UP_TO.test(one.before) || NO_MORE.test(one.behind)) return { from: 0, to: one.yen };
  return BEYOND.test(one.behind) || BEYOND.test(one.before) ? { from: one.yen, to: undefined } : undefined;
}

/**
 * The step of a price list that a row is.
 * @param text what it says besides its price
 * @param head the line above its columns, or the step before it
 * @param list what the list is called
 */
export function stepIn(name: string, text: string, head: string, list: string): Step | undefined {
  const words = `${text} ${head}`;
  const sales = SALES.test(words) ? salesIn(text) : undefined;
  if (sales) return { ...sales, of: YEAR.test(words) ? 'year' : 'month', list };
  const isStep = isBound(name) && !DATE.test(plain(name)) && (nameOf(name) !== '' || list !== '');
  return isStep ? { from: 0, to: undefined, of: 'other', list } : undefined;
}

/** The name of a price list in steps: what a row says before its sales. */
const nameOf = (name: string): string =>
  (name.split(/[（(~～〜¥￥\d０-９]|無制限/)[0] ?? '')
    .trim()
    .replace(/ (?:up to|over|from|above|under|below|less than)$/i, '');

/** Steps where each says no more than how far it goes: each begins where the one before ends. */
const inTurn = (steps: readonly (Step | undefined)[]): readonly (Step | undefined)[] =>
  steps.map((step, i) => {
    const last = steps[i - 1]?.to;
    const begins = step && last !== undefined && (step.from === last || step.from === last + 1 || step.from === 0);
    return begins && (step.to === undefined || step.to > last) ? { ...step, from: last } : step;
  });

/** Rows of a list in steps as one: with its steps where each begins as the one before ends, else one is to be chosen. */
function oneOf<Row extends Stepped>(rows: readonly Row[]): Row {
  const [first] = rows as readonly [Row, ...Row[]];
  const name = nameOf(first.name) || first.step?.list || first.name;
  const steps = inTurn(rows.map(({ step }) => step));
  // The sales of a year are no steps of a month's.
  const isWhole =
    steps.every((step, i) => step?.of === 'month' && step.from === (i === 0 ? 0 : steps[i - 1]?.to)) &&
    rows.every((row) => {
      const price = priceOf(row);
      return price?.kind === 'price' && !price.plus && row.often === first.often;
    });
  if (isWhole) {
    const above = rows.slice(1).map(({ amount }, i) => ({ from: steps[i + 1]?.from ?? 0, amount }));
    return { ...first, name, steps: above };
  }
  return { ...first, name, amount: '', choices: rows.map((row) => ({ ...row, of: row.name })) };
}

/** Rows of which those that are the steps of one price list, below each other, are one. */
export function inSteps<Row extends Stepped>(rows: readonly Row[]): readonly Row[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const before = last?.at(-1)?.step;
    const isSame = [nameOf(last?.[0]?.name ?? ''), ''].includes(nameOf(row.name));
    const isNext = row.step && before && isSame && (row.step.of === 'other') === (before.of === 'other');
    if (last && isNext) last.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => (group.length > 1 ? oneOf(group) : (group[0] as Row)));
}
