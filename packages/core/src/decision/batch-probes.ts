import { BATCH } from '../engine/tape/batch.ts';
import type { SignProbes } from './probes.ts';

/** So many places where the difference comes near zero without crossing it are looked into. */
const MOST_TURNS = 8;
/** Each round looks at a 127th of the last one's interval: five leave a part in 10^10 of the range. */
const ROUNDS = 5;

/**
 * As close sampling, for inputs that change much: whole batches of values at a time, so that the work is a known number
 * of batches, at most 1 + 5 · (roots + 8). Two roots closer together than a 127th of the range may be missed.
 * @param many the smooth difference at up to `BATCH` values.
 */
export function batchProbes(many: (xs: readonly number[]) => readonly number[], low: number, high: number): SignProbes {
  const known = new Map<number, number>();
  const values = (xs: readonly number[]): readonly number[] => {
    const ys = many(xs);
    xs.forEach((x, i) => {
      known.set(x, ys[i] as number);
    });
    return ys;
  };
  const between = (a: number, b: number) => Array.from({ length: BATCH }, (_, i) => a + ((b - a) * i) / (BATCH - 1));
  /** The neighbours, among ever closer values, that `pick` chooses by their place. */
  const narrowed = (from: number, to: number, pick: (ys: readonly number[]) => readonly [number, number]) => {
    let [a, b] = [from, to];
    for (let round = 0; round < ROUNDS; round += 1) {
      const xs = between(a, b);
      const [i, j] = pick(values(xs));
      [a, b] = [xs[i] as number, xs[j] as number];
    }
    return [a, b] as const;
  };
  const xs = between(low, high);
  const ys = values(xs);
  const size = (i: number) => Math.abs(ys[i] as number);
  /** A value by that at place `i`: from 1 on farther on the same side of zero, below 0 beyond it. */
  const by = (i: number, y: number | undefined) => (y as number) / (ys[i] as number);
  const turns = xs
    .map((_, i) => i)
    .filter((i) => by(i, ys[i - 1]) >= 1 && by(i, ys[i + 1]) >= 1)
    .sort((i, j) => size(i) - size(j))
    .slice(0, MOST_TURNS)
    .map((i) => {
      // Its least, beyond zero: what is nearest to zero is one of two roots, from either side.
      const [a, b] = narrowed(xs[i - 1] as number, xs[i + 1] as number, (inner) => {
        const least = inner.reduce((best, y, k) => (by(i, y) < by(i, inner[best]) ? k : best), 0);
        return [Math.max(0, least - 1), Math.min(BATCH - 1, least + 1)];
      });
      return (a + b) / 2;
    });
  if (turns.length > 0) values(turns);
  const places = [...xs, ...turns].sort((a, b) => a - b);
  const at = (x: number): number => known.get(x) ?? (values([x])[0] as number);
  const roots: number[] = [];
  for (let i = 0; i + 1 < places.length; i += 1) {
    const [a, b] = [places[i], places[i + 1]] as [number, number];
    const sign = Math.sign(at(a));
    if (sign * at(b) >= 0) continue;
    const [c, d] = narrowed(a, b, (inner) => {
      const first = inner.findIndex((y) => sign * y <= 0);
      return [Math.max(0, first - 1), Math.max(1, first)];
    });
    roots.push((c + d) / 2);
  }
  return { method: 'sampled', places, roots, smooth: at };
}
