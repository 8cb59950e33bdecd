import type { OptionResult } from '@ec-tco/core';

/** The ids of an option's lines whose price nobody knows: what a result has of them, 0, is no cost. */
export const unquotedLines = ({ findings }: OptionResult): ReadonlySet<string> =>
  new Set(findings.flatMap((one) => (one.code === 'unquoted-line' ? [one.params.line] : [])));

/** The categories that such a line belongs to: their sums are the least they can be. */
export function openRows(option: OptionResult): ReadonlySet<string> {
  const open = unquotedLines(option);
  const rows = option.lines.filter(({ id }) => open.has(id)).map(({ category }) => category);
  return new Set(rows.length > 0 ? [...rows, 'tax'] : []);
}
