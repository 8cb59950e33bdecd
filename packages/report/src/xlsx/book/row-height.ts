import { displayWidth } from '../../write/display-width.ts';
import { wrap } from '../../write/wrap.ts';
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
    ...Array.from(cells, ([column, cell]) =>
      cell.kind === 'text' && isWrapped(cell.look) ? linesOf(cell.text, (widths[column] ?? 10) - MARGIN) : 1,
    ),
  );
  return lines === 1 ? undefined : Math.min(lines, MOST_LINES) * LINE + 3;
}

/** Lines that a text takes, as words part; wide signs take two places. */
function linesOf(text: string, width: number): number {
  const room = Math.max(4, width);
  // Most texts have room; longer ones than any row are not parted to the end.
  return text
    .slice(0, room * MOST_LINES)
    .split('\n')
    .reduce((sum, line) => sum + (displayWidth(line) <= room ? 1 : wrap(line, room).length), 0);
}
