import { escapeMarkdown } from '../document/markdown.ts';
import type { Column, Table, TableRow } from '../table/table.ts';
import { cellText } from './cell-text.ts';

/** A table as Markdown (GFM), caption and notes included. All texts are escaped. */
export function toMarkdown(table: Table): string {
  const blocks = [
    `## ${escapeMarkdown(table.caption)}`,
    [
      line(table.columns.map(({ head }) => escapeMarkdown(head))),
      line(table.columns.map(({ align }) => (align === 'right' ? '---:' : ':---'))),
      ...table.rows.map((row) => line(row.cells.map((cell, i) => styled(row, table.columns[i], cellText(cell))))),
    ].join('\n'),
    ...table.notes.flatMap(({ title, items }) => [
      ...(title === '' ? [] : [`### ${escapeMarkdown(title)}`]),
      items.map((item) => `- ${escapeMarkdown(item)}`).join('\n'),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function styled({ style }: TableRow, column: Column | undefined, text: string): string {
  // A number's minus at the start opens no list inside a cell; left as it is, so that it can be copied.
  const escaped = column?.align === 'right' && /^-?[\d,.]+%?$/.test(text) ? text : escapeMarkdown(text);
  if (escaped === '') return '';
  if (style === 'total') return `**${escaped}**`;
  return style === 'subtotal' ? `*${escaped}*` : escaped;
}
