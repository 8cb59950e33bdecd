import type { Cell, DataValidation, WriteSheet } from 'hucre/xlsx';
import { FIRST_DAY, LAST_DAY, serialOf } from '../sheets/serial-date.ts';
import { blockReference, cellName, namedReference, quotedSheet } from './address.ts';
import type { Book, BookCell, BookValidation, Page } from './book.ts';
import { cellText } from './cell-text.ts';
import { rowHeight } from './row-height.ts';
import { DEFAULT_FONT, styleOf } from './styles.ts';
import { writeInParts } from './write-in-parts.ts';

/**
 * Writes a workbook with hucre 1.0.0, round what that version does wrong: texts such as `#N/A` become errors unless they
 * are rich text; `_x000D_` in a text is to be escaped by us; print areas go in as defined names, as its own are not
 * quoted; a number that is none is refused here, where it would be dropped.
 *
 * The same book gives the same bytes: the file's dates are fixed.
 * @param pause waited for between the parts of the work, by a page that has other things to do.
 */
export async function writeBook(
  { title, pages, names }: Book,
  pause: () => Promise<void> = async () => {},
): Promise<Uint8Array> {
  const sheets: WriteSheet[] = [];
  for (const page of pages) {
    await pause();
    sheets.push(sheetOf(page));
  }
  await pause();
  const options = {
    sheets,
    namedRanges: [
      ...pages.flatMap(printNames),
      ...Array.from(names, ([name, place]) => ({ name, range: namedReference(place) })),
    ],
    defaultFont: DEFAULT_FONT,
    activeSheet: 0,
    properties: { title: cellText(title), creator: 'ec-tco', created: FIXED, modified: FIXED },
  };
  return writeInParts(options, pause);
}

const FIXED = new Date(Date.UTC(2026, 0, 1));

function sheetOf(page: Page): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, columns] of page.cells) {
    for (const [column, cell] of columns) cells.set(`${row},${column}`, cellOf(cell, page, row, column));
  }
  const { rows, columns } = page.frozen;
  return {
    name: page.name,
    cells,
    columns: page.widths.map((width) => ({ width })),
    rowDefs: heightsOf(page),
    dataValidations: validationsOf(page.validations),
    ...(rows + columns > 0 ? { freezePane: { rows, columns } } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: page.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: page.onePage ? 1 : 0,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    view: { showGridLines: false },
    ...(page.hidden ? { hidden: true } : {}),
  };
}

function heightsOf(page: Page): Map<number, { readonly height: number }> {
  const heights = new Map<number, { readonly height: number }>();
  for (const [row, cells] of page.cells) {
    const height = rowHeight(page, cells);
    if (height !== undefined) heights.set(row, { height });
  }
  return heights;
}

function cellOf(cell: BookCell, page: Page, row: number, column: number): Partial<Cell> {
  switch (cell.kind) {
    case 'text': {
      const text = cellText(cell.text);
      const style = styleOf(cell.look);
      return text.startsWith('#')
        ? { value: text, type: 'richText', richText: [{ text, ...(style.font ? { font: style.font } : {}) }], style }
        : { value: text, type: 'string', style };
    }
    case 'number':
      return { value: finite(cell.number, page, row, column), type: 'number', style: styleOf(cell.look, cell.format) };
    case 'formula': {
      const result = typeof cell.result === 'number' ? finite(cell.result, page, row, column) : cellText(cell.result);
      const style = styleOf(cell.look, cell.format);
      return { value: result, type: 'formula', formula: cell.formula, formulaResult: result, style };
    }
    case 'empty':
      return { value: null, type: 'empty', style: styleOf(cell.look) };
  }
}

function finite(value: number, page: Page, row: number, column: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${page.name} ${cellName({ row, column })} would hold ${value}.`);
  // Fifteen digits are what Excel keeps, and what engines agree on.
  return Number(value.toPrecision(15)) + 0;
}

/** Cells named by one rule at most, so that none becomes an attribute of a hundred thousand letters. */
const CELLS_OF_A_RULE = 100;

/** Each rule once for many cells: a large scenario's inputs have thousands of them, and some forty rules. */
function validationsOf(validations: readonly BookValidation[]): DataValidation[] {
  const alike = new Map<string, { readonly rule: BookValidation; readonly cells: string[] }>();
  for (const rule of validations) {
    const { place, ...said } = rule;
    const key = JSON.stringify(said);
    const same = alike.get(key) ?? { rule, cells: [] };
    alike.set(key, same);
    same.cells.push(cellName(place));
  }
  return Array.from(alike.values(), ({ rule, cells }) =>
    Array.from({ length: Math.ceil(cells.length / CELLS_OF_A_RULE) }, (_, i) =>
      validationOf(rule, cells.slice(i * CELLS_OF_A_RULE, (i + 1) * CELLS_OF_A_RULE)),
    ),
  ).flat();
}

function validationOf({ allowed, title, message }: BookValidation, cells: readonly string[]): DataValidation {
  const common = {
    range: cells.join(' '),
    allowBlank: true,
    showErrorMessage: true,
    showInputMessage: true,
    // Excel holds 32 and 255 characters here.
    errorTitle: title.slice(0, 32),
    errorMessage: message.slice(0, 255),
    errorStyle: 'stop',
  } as const;
  switch (allowed.kind) {
    case 'number':
      return {
        ...common,
        type: allowed.whole ? 'whole' : 'decimal',
        operator: 'between',
        formula1: String(allowed.min),
        formula2: String(allowed.max),
      };
    case 'date':
      return {
        ...common,
        type: 'date',
        operator: 'between',
        formula1: String(serialOf(FIRST_DAY)),
        formula2: String(serialOf(LAST_DAY)),
      };
    case 'one-of':
      return { ...common, type: 'list', values: [...allowed.values] };
  }
}

/** What is printed, and which rows head each printed page. */
function printNames(page: Page) {
  const rows = [...page.cells.keys()];
  if (rows.length === 0 || page.hidden) return [];
  const last = { sheet: page.name, row: Math.max(...rows), column: (page.printed ?? page.widths.length) - 1 };
  const area = {
    name: '_xlnm.Print_Area',
    range: blockReference({ ...last, row: 0, column: 0 }, last),
    scope: page.name,
  };
  if (page.frozen.rows === 0) return [area];
  const titles = `${quotedSheet(page.name)}!$1:$${page.frozen.rows}`;
  return [area, { name: '_xlnm.Print_Titles', range: titles, scope: page.name }];
}
