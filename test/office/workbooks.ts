import { evaluate, type Prepared, prepare, type Scenario } from '@ec-tco/core';
import { partValue } from '@ec-tco/core/analysis';
import { type Book, type CellPlace, writeBook, xlsxBook } from '@ec-tco/report/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';

/** A scenario's workbook, with what is needed to compare it. */
export interface Made {
  readonly prepared: Prepared;
  readonly book: Book;
  readonly bytes: Uint8Array;
}

export async function workbookOf(scenario: Scenario, language: 'ja' | 'en' = 'ja'): Promise<Made> {
  const prepared = prepare(scenario);
  const book = xlsxBook(prepared, evaluate(prepared), { language });
  return { prepared, book, bytes: await writeBook(book) };
}

/** Excel keeps fifteen digits. */
const MOST = 1e15;

/** Numbers of the model that a workbook does not hold as the core has them; yen to the yen, others to nine digits. */
export async function disagreements(made: Pick<Made, 'book'>, bytes: Uint8Array, right: Prepared): Promise<string[]> {
  const read = await cellsOf(bytes);
  return right.model.definitions.flatMap((one) => {
    const place = made.book.numbers.get(one.index);
    if (!place) return [`${one.id} has no cell`];
    const value = partValue(right, { op: 'number', of: one });
    const found = read(place);
    if (Math.abs(value) >= MOST) return [];
    const whole = one.expression.op === 'round' || Number.isInteger(value);
    const off = typeof found === 'number' ? Math.abs(found - value) : Number.POSITIVE_INFINITY;
    const allowed = whole ? 1e-6 * Math.max(1, Math.abs(value) * 1e-9) : 1e-9 * Math.max(1, Math.abs(value));
    return off <= allowed ? [] : [`${one.id}: ${String(found)}, not ${value}`];
  });
}

/** What reads cells of a workbook. */
export async function cellsOf(bytes: Uint8Array): Promise<(place: CellPlace) => unknown> {
  const { sheets } = await readXlsx(bytes);
  const rows = new Map(sheets.map(({ name, rows: all }) => [name, all]));
  return ({ sheet, row, column }) => rows.get(sheet)?.[row]?.[column] ?? undefined;
}

/** The workbook with other numbers in some cells, as a person leaves it who types them; nothing is worked out anew. */
export function typed(bytes: Uint8Array, sheetNumber: number, values: ReadonlyMap<string, number>): Uint8Array {
  const files = unzipSync(bytes);
  const path = `xl/worksheets/sheet${sheetNumber}.xml`;
  let xml = strFromU8(files[path] ?? new Uint8Array());
  for (const [cell, value] of values) {
    const before = xml;
    xml = xml.replace(new RegExp(`(<c r="${cell}"[^>]*><v>)[^<]*(</v>)`), `$1${value}$2`);
    if (xml === before) throw new Error(`${cell} holds no number to change.`);
  }
  files[path] = strToU8(xml);
  return zipSync(files);
}
