import type { OptionResult } from '@ec-tco/core';

/** The rows of an option to which a price is missing: their sums are the least they can be. */
export function openRows({ findings, lines }: OptionResult): ReadonlySet<string> {
  const open = new Set(findings.flatMap((one) => (one.code === 'unquoted-line' ? [one.params.line] : [])));
  const rows = lines.filter(({ id }) => open.has(id)).map(({ category }) => category);
  return new Set(rows.length > 0 ? [...rows, 'tax'] : []);
}
