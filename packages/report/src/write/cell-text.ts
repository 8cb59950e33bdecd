import type { Cell } from '../table/table.ts';

/** A cell for reading: yen with separators, shares in per cent; empty where there is nothing to say. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'yen':
      return withSeparators(cell.yen.toFixed(0)) + (cell.mark ?? '');
    case 'share':
      return `${cell.share.times(100).toFixed(1)}%${cell.mark ?? ''}`;
    case 'number':
      return withSeparators(String(cell.number)) + (cell.mark ?? '');
    case 'none':
      return '';
  }
}

const withSeparators = (digits: string): string =>
  digits.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
