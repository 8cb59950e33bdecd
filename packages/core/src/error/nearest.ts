const MOST_SUGGESTED = 5;
/** Longer paths are hostile, not mistyped. */
const MOST_LETTERS = 300;

/** The paths most like a mistyped one, nearest first: by the pairs of letters they share. */
export function nearestPaths(path: string, known: Iterable<string>): readonly string[] {
  const wanted = path.slice(0, MOST_LETTERS).toLowerCase();
  const pairs = pairsOf(wanted);
  const best: { id: string; likeness: number }[] = [];
  for (const id of known) {
    const likeness = dice(pairs, id.toLowerCase());
    const last = best.at(-1);
    if (likeness < 0.4 || (best.length === MOST_SUGGESTED && last && likeness <= last.likeness)) continue;
    const place = best.findIndex((other) => other.likeness < likeness);
    best.splice(place < 0 ? best.length : place, 0, { id, likeness });
    if (best.length > MOST_SUGGESTED) best.pop();
  }
  return best.map(({ id }) => id);
}

interface Pairs {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function pairsOf(text: string): Pairs {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i += 1) {
    const pair = text.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, text.length - 1) };
}

/** Sørensen–Dice coefficient, 0 to 1. */
function dice(wanted: Pairs, text: string): number {
  const other = pairsOf(text);
  let shared = 0;
  for (const [pair, count] of other.counts) shared += Math.min(count, wanted.counts.get(pair) ?? 0);
  const all = wanted.total + other.total;
  return all === 0 ? 0 : (2 * shared) / all;
}
