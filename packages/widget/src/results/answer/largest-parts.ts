import type { Decomposition } from '@ec-tco/core/analysis';

/** A line, or a whole row without lines, that makes two options differ. */
export interface DifferencePart {
  readonly row: Decomposition['rows'][number]['row'];
  readonly line: string | undefined;
  readonly name: string | undefined;
  /** By how many yen it makes the dearer one dearer. */
  readonly yen: number;
}

const MOST = 2;
/** One part that makes this much of the difference is enough. */
const ENOUGH = 0.6;

/** The one or two largest parts of what makes `right` dearer than `left` (`net`: leaves less), and the share they make. */
export function largestParts({ difference, rows }: Decomposition): {
  readonly parts: readonly DifferencePart[];
  /** 1 is all of it; more where other parts speak against it. */
  readonly share: number;
} {
  const whole = difference.toNumber();
  const side = Math.sign(whole);
  const all = rows.flatMap(({ row, parts, difference: yen }): DifferencePart[] =>
    parts.length === 0
      ? [{ row, line: undefined, name: undefined, yen: side * yen.toNumber() }]
      : parts.map(({ left, right, difference: part }) => ({
          row,
          line: (right ?? left)?.line,
          name: (right ?? left)?.name,
          yen: side * part.toNumber(),
        })),
  );
  const parts: DifferencePart[] = [];
  let sum = 0;
  for (const part of all.toSorted((a, b) => b.yen - a.yen)) {
    if (part.yen <= 0 || parts.length >= MOST || sum >= ENOUGH * Math.abs(whole)) break;
    parts.push(part);
    sum += part.yen;
  }
  return { parts, share: whole === 0 ? 0 : sum / Math.abs(whole) };
}
