import type { BookCell, Page } from './book.ts';
import { isWrapped } from './styles.ts';

/** Points of a line in the font of the workbook. */
const LINE = 13.5;
const MOST_LINES = 25;
/** Places of a column that its margins and the indent take. */
const MARGIN = 2;

/**
 * Height of a row in points; undefined where one line is enough. Programs that open a workbook do not all work it out, and
 * a text of several lines would be cut off.
 */
export function rowHeight({ widths }: Pick<Page, 'widths'>, cells: ReadonlyMap<number, BookCell>): number | undefined {
  const lines = Math.max(
    1,
    ...Array.from(cells, ([column, cell]) => {
      const text = shownText(cell);
      return text !== undefined && isWrapped(cell.look) ? linesOf(text, (widths[column] ?? 10) - MARGIN) : 1;
    }),
  );
  return lines === 1 ? undefined : Math.min(lines, MOST_LINES) * LINE + 3;
}

/** The words a cell shows, those that a formula gives now too; undefined for numbers. */
function shownText(cell: BookCell): string | undefined {
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'formula' && typeof cell.result === 'string' ? cell.result : undefined;
}

/** Lines that a text takes: other words than Japanese ones stay whole. A book has thousands of texts: signs are counted roughly. */
function linesOf(text: string, width: number): number {
  const room = Math.max(4, width);
  if (2 * text.length <= room && !text.includes('\n')) return 1;
  // Longer texts than the highest row shows are not counted to their end.
  return text
    .slice(0, room * MOST_LINES)
    .split('\n')
    .reduce((sum, line) => sum + wrappedLines(line, room), 0);
}

function wrappedLines(line: string, room: number): number {
  let lines = 1;
  let column = 0;
  for (const word of line.split(/(?<= )/)) {
    const [whole, shown] = [places(word), places(word.trimEnd())];
    const parts = shown > room || /[\u3040-\u9fff]/.test(word);
    if (column + shown > room && !parts) {
      lines += 1;
      column = 0;
    }
    const end = column + shown;
    lines += Math.max(0, Math.ceil(end / room) - 1);
    column = end > room ? end % room || room : column + whole;
  }
  return lines;
}

/** Wide signs take two places. */
function places(text: string): number {
  let sum = text.length;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) >= 0x1100) sum += 1;
  return sum;
}
