/** What a letter of 9 pt and a cell's margins take of the text's width on A4, roughly, by bold Latin letters. */
const LETTER = 0.0125;
const MARGINS = 0.022;
/** A longer word may part: no column is wider for its sake. */
const MOST = 0.3;

/** Japanese parts anywhere; other words stay whole, and so do numbers and dates. */
const WORDS = /[^\s\u3000-\u9fff\uff00-\uffef\u00b7/]+/gu;

const longestWord = (text: string): number =>
  (text.match(WORDS) ?? []).reduce((most, word) => Math.max(most, word.length), 0);

/**
 * Shares of a table's width, which add up to 1: by the given weights, but no column is narrower than its longest word
 * needs on A4. Where not all words can have room, the weights alone decide.
 */
export function columnWidths(
  weights: readonly number[],
  rows: readonly (readonly (string | null)[])[],
): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const least = weights.map((_, i) =>
    Math.min(MOST, rows.reduce((most, row) => Math.max(most, longestWord(row[i] ?? '')), 0) * LETTER + MARGINS),
  );
  const wanted = weights.map((weight) => weight / sum);
  if (least.reduce((all, share) => all + share, 0) > 1) return wanted;
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
