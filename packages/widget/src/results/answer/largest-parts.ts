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
  const all = rows.flatMap((row) => partsOf(row, side));
  const parts: DifferencePart[] = [];
  let sum = 0;
  for (const part of all.toSorted((a, b) => b.yen - a.yen)) {
    if (part.yen <= 0 || parts.length >= MOST || sum >= ENOUGH * whole) break;
    parts.push(part);
    sum += part.yen;
  }
  return { parts, share: sum / whole };
}

/**
 * The parts of a row by line. What each option pays for under names of its own, such as the fees of two platforms, is one
 * part: a line of it set against nothing would count in full, whatever the other option pays instead.
 */
function partsOf({ row, parts, difference }: Decomposition['rows'][number], side: 1 | -1): readonly DifferencePart[] {
  const whole = (yen: number): DifferencePart => ({ row, line: undefined, name: undefined, yen: side * yen });
  if (parts.length === 0) return [whole(difference.toNumber())];
  const alone = parts.filter(({ left, right }) => !left || !right);
  const replaced = alone.some(({ left }) => left) && alone.some(({ right }) => right);
  return [
    ...parts
      .filter((part) => !replaced || !alone.includes(part))
      .map(({ left, right, difference: yen }) => ({
        row,
        line: (right ?? left)?.line,
        name: (right ?? left)?.name,
        yen: side * yen.toNumber(),
      })),
    ...(replaced ? [whole(alone.reduce((sum, { difference: yen }) => sum + yen.toNumber(), 0))] : []),
  ];
}
