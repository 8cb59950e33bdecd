import { plain } from '../document/plain.ts';
import type { Column, Table, TableRow } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { displayWidth } from './display-width.ts';
import { wrap } from './wrap.ts';

export interface TextOptions {
  /** Widest a column of numbers or options gets before its texts are broken into lines. */
  readonly widest?: number;
  /** Columns of the terminal, for notes under the table; a table itself is never broken. */
  readonly columns?: number;
  /** Puts emphasis on a line; by default none. */
  readonly strong?: (line: string) => string;
}

const GAP = '  ';
// Reads as well where ambiguous characters (— ─ −) take two columns.
const RULE = '-';

/** A table for a terminal, caption and notes included: plain lines, numbers to the right, full-width characters two columns. */
export function toText(
  table: Table,
  { widest = 26, columns = 100, strong = (line) => line }: TextOptions = {},
): string {
  const texts = table.rows.map(({ cells, style }) =>
    cells.map((cell, i) => (i === 0 && style === 'part' ? '  ' : '') + plain(cellText(cell))),
  );
  const limit = (i: number) => (i === 0 ? 2 * widest : widest);
  const heads = table.columns.map(({ head }, i) => wrap(plain(head), limit(i)));
  const bodies = texts.map((cells) => cells.map((text, i) => indented(text, limit(i))));
  const widths = table.columns.map((_, i) =>
    Math.max(...[heads, ...bodies].flatMap((row) => (row[i] ?? []).map(displayWidth))),
  );
  const rule = widths.map((width) => RULE.repeat(width)).join(GAP);
  const lines = [strong(plain(table.caption)), '', ...lay(heads, widths, table.columns), rule];
  let block = table.rows[0]?.style;
  table.rows.forEach(({ style }, i) => {
    const own = blockOf(style, block);
    if (own !== block) lines.push(rule);
    block = own;
    const row = lay(bodies[i] ?? [], widths, table.columns);
    lines.push(...(style === 'total' ? row.map(strong) : row));
  });
  for (const { title, items } of table.notes) {
    lines.push('', ...(title === '' ? [] : [strong(plain(title))]));
    for (const item of items) lines.push(...bulleted(plain(item), columns));
  }
  return `${lines.join('\n')}\n`;
}

/** What stands together without a line between: facts, amounts that are added up, their totals; a part stays with its whole. */
const blockOf = (style: TableRow['style'], above: TableRow['style'] | undefined): TableRow['style'] =>
  style === 'subtotal' ? 'amount' : style === 'part' && above !== undefined ? above : style;

/** A list entry, its further lines below the first letter. */
export const bulleted = (text: string, columns: number): readonly string[] =>
  wrap(text, Math.max(20, columns - 2)).map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`));

const indented = (text: string, limit: number): readonly string[] => {
  const blanks = /^ */.exec(text)?.[0] ?? '';
  return wrap(text.slice(blanks.length), limit).map((line) => blanks + line);
};

/** The lines of one row: cells of several lines stand side by side. */
function lay(cells: readonly (readonly string[])[], widths: readonly number[], columns: readonly Column[]): string[] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    columns
      .map(({ align }, i) => {
        const text = cells[i]?.[at] ?? '';
        const fill = ' '.repeat(Math.max(0, (widths[i] ?? 0) - displayWidth(text)));
        return align === 'right' ? fill + text : text + fill;
      })
      .join(GAP)
      .trimEnd(),
  );
}
