import { productIn } from './in-periods.ts';
import { priceOf } from './price-of.ts';

/** What the numbers of a quotation count, where it is not said beside them; 円 takes back what was said before. */
export type YenUnit = '円' | '千円' | '万円' | '百万円';

const SAID =
  /[(（【［[]?\s*(?:金額|価格)?の?(?:単位|表示|表記)\s*[：:はが]?\s*[（(]?\s*((?:百万|千|万)?円)(?:[、,，・]?\s*(税[抜込別]))?\s*[)）】］\]]?|((?:百万|千|万)円)\s*(?:単位|表示|表記)/;
const SAID_EN: readonly (readonly [YenUnit, RegExp])[] = [
  ['千円', /(?:thousands? of|thousand|'000) (?:yen|jpy)|(?:yen|jpy) (?:in )?thousands?/i],
  ['百万円', /(?:millions? of|million) (?:yen|jpy)|(?:yen|jpy) (?:in )?millions?/i],
];
const IN_HEAD = /[(（［[]\s*(?:単位[：:]?\s*)?((?:百万|千|万)?円)|^((?:百万|千|万)円)$/;
/** Columns of what is counted, and of what is no number to pay. */
const NO_YEN = /^(?:数量?|個数|員数|台数|人数|no\.?|#|単位|期間|qty|quantity|unit|税率|備考|摘要)(?:[（(].*)?$/i;
/** A number that says nothing of what it counts, or two of them: ▲3,500, 月額 50, 300〜500（税別）. */
const BARE =
  /^([^\d０-９¥￥$€%％~〜～]{0,4}?[▲△(（-]?\s*[\d０-９][\d０-９,，.．]*(?:\s*[〜～~-]\s*[\d０-９][\d０-９,，.．]*)?)(\s*[)）]|\s*[(（][^)）\d]*[)）]|\s*[/／]\s*(?:月|年))?$/;

/** What a line says that the numbers below it count: （単位：千円）. */
export function unitIn(line: string): YenUnit | undefined {
  const [, own, , behind] = SAID.exec(line.normalize('NFKC')) ?? [];
  const said = own ?? behind ?? SAID_EN.find(([, words]) => words.test(line))?.[0];
  return said as YenUnit | undefined;
}

/** What else such a line says. */
export const withoutUnit = (line: string): string => line.normalize('NFKC').replace(SAID, '').trim();

const ofColumn = (head: string): YenUnit | undefined => {
  const [, bracket, alone] = IN_HEAD.exec(head.normalize('NFKC')) ?? [];
  return (bracket ?? alone ?? undefined) as YenUnit | undefined;
};

/** The only unit that heads name, for lines that are not in their columns. */
export function unitOfHeads(heads: readonly string[]): YenUnit | undefined {
  const [only, ...others] = new Set(heads.map(ofColumn).filter((unit) => unit !== undefined));
  return others.length === 0 ? only : undefined;
}

/**
 * The cells of a line with the unit behind each bare price, as the head of its column says, else what was said of all.
 * @param heads what stands above each cell, where that is known
 */
export function withUnit(
  cells: readonly string[],
  heads: readonly string[],
  ofAll: YenUnit | undefined,
): readonly string[] {
  if (!ofAll && !heads.some(ofColumn)) return cells;
  const count = heads.length > 0 ? -1 : (productIn(cells)?.count ?? -1);
  return cells.map((cell, i) => {
    const head = heads[i] ?? '';
    const unit = ofColumn(head) ?? ofAll;
    const [, number, behind = ''] = BARE.exec(cell) ?? [];
    const isCounted = i === 0 || i === count || NO_YEN.test(head) || number === undefined;
    return isCounted || !unit || unit === '円' ? cell : `${number}${unit}${behind}`;
  });
}

const BUILT = /構築|開発|制作|実装|\bbuild|develop/i;
const LEAST = 1000;

/** What a price could be in, where no shop is built for as little as it says: 構築費 300. */
export const mayMean = (name: string, amount: string): readonly string[] => {
  const price = priceOf({ name, amount, often: 'once' });
  const isLittle = price?.kind === 'price' && typeof price.value === 'number' && price.value > 0 && price.value < LEAST;
  return isLittle && BUILT.test(name) && BARE.test(amount) ? [`${amount}千円`, `${amount}万円`, `${amount}円`] : [];
};
