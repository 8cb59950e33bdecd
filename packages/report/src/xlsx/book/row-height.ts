import { displayWidth } from '../../write/display-width.ts';
import type { BookCell, Page } from './book.ts';
import type { Look } from './styles.ts';

/** Looks whose texts are broken into lines. */
const WRAPPED: ReadonlySet<Look> = new Set(['wrapped', 'note', 'box', 'boxRight', 'inputText', 'right']);
/** Points of a line in the font of the workbook. */
const LINE = 13.5;
const MOST_LINES = 25;

/**
 * Height of a row in points; undefined where one line is enough. Programs that open a workbook do not all work it out, and
 * a text of several lines would be cut off.
 */
export function rowHeight({ widths }: Pick<Page, 'widths'>, cells: ReadonlyMap<number, BookCell>): number | undefined {
  const lines = Math.max(
    1,
    ...Array.from(cells, ([column, cell]) => {
      if (cell.kind !== 'text' || !WRAPPED.has(cell.look)) return 1;
      // Wide signs take two places; a margin on both sides is lost.
      const room = Math.max(4, (widths[column] ?? 10) - 2);
      return cell.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
    }),
  );
  return lines === 1 ? undefined : Math.min(lines, MOST_LINES) * LINE + 3;
}
