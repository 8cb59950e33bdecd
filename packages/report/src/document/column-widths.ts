import { displayWidth } from '../write/display-width.ts';

/** What a letter of 9 pt takes of the text's width on A4, roughly, by bold Latin letters. */
const LETTER = 0.0115;
/** The same of a Japanese character, and what a cell's margins take. */
const CHARACTER = 0.0187;
const MARGINS = 0.022;
/** A longer word may part: no column is wider for its sake. */
const MOST = 0.3;
/**
 * So many Japanese characters in a row stay whole where all columns have room for theirs; else fewer, or none, and below
 * that of all words only numbers: a broken amount is misread.
 */
const NUMBERS = -1;
const WHOLE = [8, 6, 4, 0, NUMBERS] as const;

type Rows = readonly (readonly (string | null)[])[];

/** Words that stay whole, and so do numbers and dates. */
const WORDS = /[^\s\u3000-\u9fff\uff00-\uffef\u00b7/]+/gu;

/** Japanese from one sign to the next, with the brackets that cling to it. */
const JAPANESE = /[（「『]*[\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff]+[）」』、。]*/gu;
const BRACKETS = /[（「『）」』、。]/gu;

/** An amount with what is said of it in three characters at most, such as 10,000以上 or 46か月: no line ends between them. */
const AMOUNTS = /[−\d][\d,.%]*[\u3040-\u30ff\u3400-\u9fff]{1,3}(?![\u3040-\u30ff\u3400-\u9fff])/gu;

const longest = (words: readonly string[]): number => words.reduce((most, { length }) => Math.max(most, length), 0);

/** What a figure of it takes in a wide bold font, and the gap that programs leave before Japanese. */
const FIGURE = 0.013;
const GAP = 0.005;

const amountRoom = (amount: string): number => {
  const figures = amount.match(/[−\d,.%]/g)?.length ?? 0;
  return FIGURE * figures + GAP + CHARACTER * (amount.length - figures);
};

/** What the longest word of a text takes. */
const roomFor = (text: string, whole: number): number =>
  MARGINS +
  Math.max(
    LETTER * longest((text.match(WORDS) ?? []).filter((word) => whole > NUMBERS || /\d/.test(word))),
    CHARACTER * longest((text.match(JAPANESE) ?? []).filter((word) => word.replace(BRACKETS, '').length <= whole)),
    // Where words need not be whole, amounts do not either.
    ...(whole > 0 ? (text.match(AMOUNTS) ?? []).map(amountRoom) : []),
  );

/** How many Japanese characters stand side by side in a column of that share. */
export const charactersIn = (share: number): number => Math.floor((share - MARGINS) / CHARACTER);

/** What the whole text takes in one line, and a little more. */
const lineFor = (text: string): number => MARGINS + 0.55 * CHARACTER * displayWidth(text);

/**
 * Whether rows in columns of these shares are so few and short that they are to stand on one page: half of it at most.
 */
export const isShort = (shares: readonly number[], rows: Rows): boolean =>
  rows.reduce(
    (all, cells) =>
      all + Math.max(...cells.map((text, i) => Math.ceil(displayWidth(text ?? '') / 2 / charactersIn(shares[i] ?? 1)))),
    0,
  ) <= 20;

/** Columns that have more room than their texts need give it to those whose texts take several lines; blanks keep theirs. */
function evened(wanted: readonly number[], rows: Rows): readonly number[] {
  const spare = wanted.map((share, i) => {
    const needs = rows.map((row) => (row[i] ? lineFor(row[i]) : share));
    return share - Math.max(...needs);
  });
  const sum = (pick: (value: number) => number) => spare.reduce((all, value) => all + Math.max(0, pick(value)), 0);
  const [free, lacking] = [sum((value) => value), sum((value) => -value)];
  if (free === 0 || lacking === 0) return wanted;
  const given = Math.min(1, free / lacking);
  const taken = Math.min(1, lacking / free);
  return wanted.map((share, i) => {
    const value = spare[i] ?? 0;
    return share - value * (value > 0 ? taken : given);
  });
}

/**
 * Shares of a table's width, which add up to 1: by the given weights, but no column is wider than its texts need where
 * another lacks room, and none is narrower than its longest word needs on A4. Where not all words can have room, numbers have it, or else the weights alone decide.
 */
export function columnWidths(given: readonly number[], rows: Rows): readonly number[] {
  const sum = given.reduce((all, weight) => all + weight, 0);
  const wanted = given.map((weight) => weight / sum);
  const weights = evened(wanted, rows);
  const least = WHOLE.map((whole) =>
    weights.map((_, i) =>
      Math.min(
        MOST,
        rows.reduce((most, row) => Math.max(most, roomFor(row[i] ?? '', whole)), 0),
      ),
    ),
  ).find((shares) => shares.reduce((all, share) => all + share, 0) <= 1);
  if (!least) return wanted;
  // Whoever is too narrow gets what it needs; the others share the rest, which may make another too narrow.
  const fixed = new Set<number>();
  for (let round = 0; round < weights.length; round++) {
    const rest = 1 - [...fixed].reduce((all, i) => all + (least[i] ?? 0), 0);
    const free = weights.reduce((all, weight, i) => (fixed.has(i) ? all : all + weight), 0);
    const shares = weights.map((weight, i) => (fixed.has(i) ? (least[i] ?? 0) : (rest * weight) / free));
    const narrow = shares.flatMap((share, i) => (!fixed.has(i) && share < (least[i] ?? 0) ? [i] : []));
    if (narrow.length === 0) return shares;
    for (const i of narrow) fixed.add(i);
  }
  return least;
}
