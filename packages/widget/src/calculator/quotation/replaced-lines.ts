import type { Option } from '@ec-tco/core';
import { priceOf } from './price-of.ts';
import { propose } from './propose.ts';
import type { Row } from './take-rows.ts';

/** Of a row that replaces no line: it is a new one. */
export const NEW = '';

/** The id of the line that each row replaces, by what was chosen and else by what is proposed. */
export function replacedLines(rows: readonly Row[], { lines }: Pick<Option, 'lines'>): readonly string[] {
  const chosen = new Set(rows.flatMap(({ line }) => (line ? [line] : [])));
  const free = lines.filter(({ id }) => !chosen.has(id));
  // What comes off a price replaces none.
  const open = rows.map(({ line, ...row }) =>
    line === undefined && priceOf(row)?.kind !== 'discount' ? row : { ...row, name: '' },
  );
  const proposed = propose(open, free);
  return rows.map(({ line }, i) => line ?? proposed[i] ?? NEW);
}
