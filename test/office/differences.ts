import { evaluate, type Prepared } from '@ec-tco/core';
import { type Book, xlsxBook } from '@ec-tco/report/xlsx';
import { cellName } from '../../packages/report/src/xlsx/book/address.ts';
import { cellsOf } from './workbooks.ts';

/** Looks of cells that say how things were when the file was made. */
const FIXED = new Set(['fixed', 'fixedRight', 'note']);

/**
 * Cells of the comparison and of the options' years that a workbook does not hold as the workbook of the right scenario
 * has them from core: amounts, shares, ranks and words alike.
 */
export async function differences(bytes: Uint8Array, right: Prepared, language: 'ja' | 'en' = 'ja'): Promise<string[]> {
  const book = xlsxBook(right, evaluate(right), { language });
  const read = await cellsOf(bytes);
  return pagesOf(book, right).flatMap(({ name, cells }) =>
    Array.from(cells).flatMap(([row, own]) =>
      Array.from(own).flatMap(([column, cell]) => {
        if (cell.kind === 'empty' || FIXED.has(cell.look)) return [];
        const wanted = cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.number : cell.result;
        const found = read({ sheet: name, row, column }) ?? '';
        const same =
          typeof wanted === 'number' && typeof found === 'number'
            ? Math.abs(found - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted) * 1e-6)
            : typeof wanted === 'string' && typeof found === 'string'
              ? found.trim() === wanted.trim()
              : false;
        return same ? [] : [`${name} ${cellName({ row, column })}: ${JSON.stringify(found)}, not ${String(wanted)}`];
      }),
    ),
  );
}

/** The comparison and the sheets of the options: they follow that of the inputs. */
const pagesOf = ({ pages }: Book, { scenario }: Prepared) => pages.slice(1, 2 + scenario.options.length);
