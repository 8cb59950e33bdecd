import type { Origin } from '../json/origin.ts';
import type { Cell, Table } from '../table/table.ts';
import { tableTexts } from '../table/texts.ts';

export interface CsvOptions {
  /** A byte order mark in front, without which Excel takes Japanese for Shift_JIS. Default: none. */
  readonly bom?: boolean;
  /** The rows' keys, the same in every language, as the first column. Default: none. */
  readonly keys?: boolean;
}

/**
 * A table as CSV by RFC 4180: comma, CRLF, quotes doubled. Money in whole yen without separators, shares as fractions of
 * six decimals, nothing where there is nothing to say. Texts are always quoted; numbers never. A text that a spreadsheet
 * would take for a formula or an error gets an apostrophe in front. The last rows tell the versions of format, scenario and model and
 * the edition of the figures, under keys that begin with `origin/`. The caption, marks and notes are left out.
 */
export function toCsv(table: Table, { bom = false, keys = false }: CsvOptions = {}): string {
  const lines = [
    [...(keys ? [csvText('key')] : []), ...table.columns.map(({ head }) => csvText(head))],
    ...table.rows.map(({ key, cells }) => [...(keys ? [csvText(key)] : []), ...cells.map(csvCell)]),
    ...Object.entries(table.origin ?? {}).map(([key, value]: [string, string | number]) => {
      const label = tableTexts(table.language).origin[key as keyof Origin];
      const cells = [...(keys ? [csvText(`origin/${key}`)] : []), csvText(label), csvText(String(value))];
      return [...cells, ...blanks(table.columns.length - 2)];
    }),
  ];
  return `${bom ? '\uFEFF' : ''}${lines.map((fields) => `${fields.join(',')}\r\n`).join('')}`;
}

const blanks = (count: number): readonly string[] => new Array<string>(Math.max(0, count)).fill('');

function csvCell(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return csvText(cell.text);
    case 'yen':
      return cell.yen.toFixed(0);
    case 'share':
      return cell.share.toFixed(6);
    case 'number':
      return String(cell.number);
    case 'none':
      return '';
  }
}

// Also in their full-width forms, which Japanese Excel reads alike, behind blanks that it drops,
// and behind marks that show nothing; ー is what a Japanese keyboard gives for a minus.
const FORMULA = /^[\s\uFEFF\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]*[=+\-@\t\r\n＝＋－＠−\u30FC\uFF70|%]/u;
// What Excel reads as an error of its own.
const ERROR = /^\s*#(?:N\/A|[A-Z_/0]+[!?])\s*$/i;
// They steer the terminal of whoever looks at the file, and NUL ends a text in some readers; lines and tabs may stand
// between quotes.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** A text as a quoted field that no spreadsheet computes. */
export function csvText(text: string): string {
  const safe = text.replace(CONTROL, '');
  return `"${(FORMULA.test(safe) || ERROR.test(safe) ? `'${safe}` : safe).replaceAll('"', '""')}"`;
}
