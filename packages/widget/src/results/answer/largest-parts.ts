import type { Measure } from '@ec-tco/core';
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

/**
 * The one or two largest parts of what makes `right` dearer than `left` (`net`: leaves less), and the share they make.
 * None where it is not dearer.
 */
export function largestParts(
  { difference, rows }: Decomposition,
  measure: Measure,
): {
  readonly parts: readonly DifferencePart[];
  /** 1 is all of it; more where other parts speak against it. */
  readonly share: number;
} {
  const side = measure === 'net' ? 1 : -1;
  const whole = side * difference.toNumber();
  if (!(whole > 0)) return { parts: [], share: 0 };
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
    if (part.yen <= 0 || parts.length >= MOST || sum >= ENOUGH * whole) break;
    parts.push(part);
    sum += part.yen;
  }
  return { parts, share: sum / whole };
}
