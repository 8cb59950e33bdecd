import { firstOf } from './first-of.ts';
import type { PastedRows } from './read-rows.ts';
import type { SumOff } from './stated-sums.ts';

/** What is told of pasted rows. */
export interface PastedCounts {
  readonly read: number;
  /** Of them, those that nothing can be made of yet. */
  readonly open: number;
  readonly sums: readonly string[];
  /** A stated sum that the rows do not come to. */
  readonly off: SumOff | undefined;
  /** The first lines that could not be read, and how many there are besides. */
  readonly unread: readonly string[];
  readonly more: number;
  /** Names of rows that are said to be options, and count as the others do. */
  readonly optional: readonly string[];
  /** Rows for which there was no room. */
  readonly beyond: number;
}

/** What is told of pasted rows, of which some have room, and some of these are open. */
export function pastedCounts(
  { rows, sums, off, unread, optional = [], rest }: PastedRows,
  { read, open }: Pick<PastedCounts, 'read' | 'open'>,
): PastedCounts {
  const shown = firstOf(unread);
  return {
    read,
    open,
    sums,
    off,
    unread: shown,
    more: unread.length - shown.length,
    optional: firstOf(optional),
    beyond: rows.length - read + rest,
  };
}
