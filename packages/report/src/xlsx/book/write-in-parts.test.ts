import { strFromU8, unzipSync } from 'fflate';
import { type Cell, type CellStyle, type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { writeInParts } from './write-in-parts.ts';

const STYLES: readonly CellStyle[] = [
  { font: { name: 'Arial', size: 10, bold: true } },
  { numFmt: '#,##0' },
  { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF9DB' } }, alignment: { wrapText: true } },
  { font: { name: 'Arial', size: 10 }, numFmt: '0.0%' },
];

const sheet = (
  name: string,
  rows: number,
  columns: number,
  first: number,
  more: Partial<WriteSheet> = {},
): WriteSheet => {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const style = STYLES[(first + row + column) % STYLES.length] ?? {};
      const at = `${name} ${row} ${column} $& <&>`;
      cells.set(
        `${row},${column}`,
        column === 0
          ? { value: at, type: 'string', style }
          : { value: row, type: 'formula', formula: `${row}+0`, formulaResult: row, style },
      );
    }
  }
  return {
    ...{
      name,
      cells,
      columns: [{ width: 12 }],
      freezePane: { rows: 1, columns: 0 },
      headerFooter: { oddFooter: '&A' },
    },
    rowDefs: new Map(Array.from({ length: rows }, (_, row) => [row, { height: 20 + (row % 3) }])),
    ...more,
  };
};

const book = (...sheets: WriteSheet[]): WriteOptions => ({
  sheets,
  defaultFont: { name: 'Arial', size: 10 },
  namedRanges: [{ name: 'first', range: "'a'!$A$1" }],
  properties: { title: 'Title', created: new Date(0), modified: new Date(0) },
});
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const none = async () => {};

describe('the same file as in one go', () => {
  test.each<[string, WriteOptions]>([
    ['one small sheet', book(sheet('a', 3, 2, 0))],
    [
      'a sheet without a cell, and one that is hidden',
      book(sheet('a', 0, 0, 0), sheet('b', 2, 2, 1, { hidden: true })),
    ],
    ['rows that fill a piece, and one more', book(sheet('a', 501, 2, 0))],
    ['rows longer than a piece', book(sheet('a', 3, 1500, 0))],
    [
      'rows that have no height of their own',
      book(sheet('a', 501, 2, 0, { rowDefs: new Map([[500, { height: 9 }]]) })),
    ],
    [
      'sheets of several pieces beside small ones',
      book(
        sheet('a', 1700, 3, 0, {
          dataValidations: [{ range: 'A1', type: 'whole', operator: 'between', formula1: '0', formula2: '9' }],
        }),
        sheet('b', 2, 2, 2),
        sheet('c', 999, 5, 3),
        sheet('d', 4, 1, 1),
      ),
    ],
  ])('%s', async (_, options) => {
    const whole = partsOf(await writeXlsx({ ...options, stringMode: 'inline' }));
    expect(partsOf(await writeInParts(options, none))).toEqual(whole);
  });
});

test('cells that were set in any order stand in order', async () => {
  const options = book(sheet('a', 1700, 3, 0));
  const [first] = options.sheets;
  const shuffled = { ...first, cells: new Map([...(first?.cells ?? [])].reverse()) } as WriteSheet;
  const cells = (parts: Readonly<Record<string, string>>) =>
    [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<c r="(\w+)"/g)].map(([, at]) => at);
  expect(cells(partsOf(await writeInParts({ ...options, sheets: [shuffled] }, none)))).toEqual(
    cells(partsOf(await writeXlsx(options))),
  );
});

test('the page has its turn between pieces of 1,000 cells; the same sheets give the same bytes', async () => {
  const turns = async (...sheets: WriteSheet[]) => {
    let count = 0;
    const bytes = await writeInParts(book(...sheets), () => {
      count += 1;
      return Promise.resolve();
    });
    return { count, bytes };
  };
  const small = await turns(sheet('a', 2, 2, 0));
  // Two pieces of 1,000 cells, one of 500.
  expect((await turns(sheet('a', 500, 5, 0))).count).toBe(small.count + 2);
  // Sheets that are small together are written together.
  const two = await turns(sheet('a', 2, 2, 0), sheet('b', 2, 2, 0));
  // One more sheet is put together and compressed.
  expect(two.count).toBe(small.count + 2);
  // Compressed 256 KiB at a time: six rows of 50,000 letters are more than one.
  const wide = (rows: number) => {
    const cells = Array.from({ length: rows }, (_, i) => [`${i},0`, { value: 'x'.repeat(50_000), type: 'string' }]);
    return { name: 'a', cells: new Map(cells as [string, Partial<Cell>][]) };
  };
  expect((await turns(wide(6))).count).toBe((await turns(wide(5))).count + 1);
  expect((await turns(sheet('a', 2, 2, 0))).bytes).toEqual(small.bytes);
});

test('fails rather than write a file whose cells name the styles of others', async () => {
  let count = 0;
  const changing: CellStyle = {
    get numFmt() {
      count += 1;
      return `0.${'0'.repeat(count % 20)}`;
    },
  };
  const cells = new Map([['0,0', { value: 1, type: 'number' as const, style: changing }]]);
  await expect(writeInParts(book({ name: 'a', cells }), none)).rejects.toThrow('Styles are numbered differently');
});

test.each([
  ['plain text', false],
  [' before', true],
  ['after ', true],
  ['two\nlines', true],
  ['a\ttab', true],
  ['two  blanks', false],
  ['<is><t> as text', false],
])('blanks that Excel would take away are kept: %j', async (text, kept) => {
  const cells = new Map([
    ['0,0', { value: text, type: 'string' as const }],
    ['0,1', { value: 'x', type: 'string' as const }],
  ]);
  const xml = partsOf(await writeInParts(book({ name: 'a', cells }), none))['xl/worksheets/sheet1.xml'] ?? '';
  const escaped = text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(xml).toContain(`<is><t${kept ? ' xml:space="preserve"' : ''}>${escaped}</t></is>`);
  expect(xml).toContain('<is><t>x</t></is>');
  // The same as in a table of texts.
  const table = partsOf(await writeXlsx(book({ name: 'a', cells })))['xl/sharedStrings.xml'] ?? '';
  expect(table.includes('preserve')).toBe(kept);
});
