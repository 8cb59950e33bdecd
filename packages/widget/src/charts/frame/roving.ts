import type { Mark } from './drawing.ts';

/** Where a key leads from a data point; undefined for keys that are not ours. */
export function step(marks: readonly Mark[], from: number, key: string, control: boolean): number | undefined {
  const current = marks[from];
  if (!current) return undefined;
  const last = marks.length - 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(from + 1, last);
    case 'ArrowLeft':
      return Math.max(from - 1, 0);
    case 'ArrowDown':
      return beside(marks, from, 1);
    case 'ArrowUp':
      return beside(marks, from, -1);
    case 'Home':
      return control ? 0 : marks.findIndex((mark) => mark.row === current.row);
    case 'End':
      return control ? last : marks.findLastIndex((mark) => mark.row === current.row);
    default:
      return undefined;
  }
}

/** The mark of the next row that has any, in the nearest column. */
function beside(marks: readonly Mark[], from: number, direction: 1 | -1): number {
  const current = marks[from];
  if (!current) return from;
  const rows = marks.map((mark) => mark.row).filter((row) => (row - current.row) * direction > 0);
  if (rows.length === 0) return from;
  const row = direction > 0 ? Math.min(...rows) : Math.max(...rows);
  let best = from;
  let distance = Infinity;
  for (const [i, mark] of marks.entries()) {
    const away = Math.abs(mark.col - current.col);
    if (mark.row === row && away < distance) [best, distance] = [i, away];
  }
  return best;
}
