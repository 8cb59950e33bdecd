import { strFromU8, strToU8, unzipSync } from 'fflate';
import { type Cell, type CellStyle, type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { zipped } from '../../write/zipped.ts';

/** Cells written in one go, and the rest of their row. */
const CELLS_AT_ONCE = 1000;
const STYLES = 'xl/styles.xml';

/** A sheet, or some rows of it; the last rows come with all that stands around them. */
interface Piece {
  /** Which sheet of the workbook it is of, from 0. */
  readonly of: number;
  readonly sheet: WriteSheet;
}

/**
 * The workbook that hucre's `writeXlsx` writes in one go, with texts in their cells; written some rows at a time. hucre
 * numbers styles in the order in which it meets them: each call begins with a sheet of all of them, so that a cell names
 * the same one as in the rest of the file.
 *
 * The same sheets give the same bytes.
 * @param options whose sheets hold cells, and nothing that is kept outside of a sheet: no tables, pictures, comments or links.
 * @param pause waited for between the parts of the work.
 * @throws RangeError where hucre numbers styles in another way.
 */
export async function writeInParts(
  { sheets, ...options }: WriteOptions,
  pause: () => Promise<void>,
): Promise<Uint8Array> {
  const looks = sheetOfStyles(sheets);
  const { defaultFont } = options;
  const write = async (some: WriteSheet[], more: Omit<WriteOptions, 'sheets'> = defaultFont ? { defaultFont } : {}) =>
    unzipSync(await writeXlsx({ ...more, stringMode: 'inline', sheets: some }));
  const checked = (part: Record<string, Uint8Array>) => {
    if (textOf(part[STYLES]) !== styles)
      throw new RangeError('Styles are numbered differently in parts of a workbook.');
    return part;
  };
  // The least comes first and the largest sheets and what stands beside them last: by then the browser has compiled what writes them.
  const styles = textOf((await write([{ name: '0', cells: looks }]))[STYLES]);
  const written = sheets.map((): string[] => []);
  for (const some of groups(sheets.flatMap(piecesOf)).toReversed()) {
    await pause();
    const named = [{ cells: looks }, ...some.map(({ sheet }) => sheet)].map((one, i) => ({ ...one, name: String(i) }));
    const part = checked(await write(named));
    // Two pieces of a sheet are never written together.
    for (const [i, { of }] of some.entries()) written[of]?.unshift(withBlanks(textOf(part[sheetPath(i + 1)])));
  }
  await pause();
  const empty = sheets.map(({ name, hidden = false }, i) => ({ name, hidden, ...(i === 0 && { cells: looks }) }));
  const files = checked(await write(empty, options));
  for (const [i, pieces] of written.entries()) {
    await pause();
    files[sheetPath(i)] = strToU8(inOne(pieces));
  }
  return zipped(files, pause);
}

const sheetPath = (at: number): string => `xl/worksheets/sheet${at + 1}.xml`;
const textOf = (part: Uint8Array | undefined): string => strFromU8(part ?? new Uint8Array());

/** Excel takes blanks at the ends of a text away unless told; hucre tells it in a table of texts, not in cells. */
const withBlanks = (xml: string): string =>
  xml.replace(/<is><t>(?=\s|[^<]*(?:[\n\t]|\s<))/g, '<is><t xml:space="preserve">');

/** The last piece of a sheet, with the rows of all before it. */
function inOne(pieces: readonly string[]): string {
  const before = pieces
    .slice(0, -1)
    .map((piece) => piece.slice(piece.indexOf('<row '), piece.lastIndexOf('</sheetData>')));
  return (pieces.at(-1) ?? '').replace('<sheetData>', () => `<sheetData>${before.join('')}`);
}

type Rows = NonNullable<WriteSheet['rowDefs']>;

function piecesOf(sheet: WriteSheet, of: number): readonly Piece[] {
  const { name, cells = new Map<string, Partial<Cell>>(), rowDefs } = sheet;
  if (cells.size <= CELLS_AT_ONCE) return [{ of, sheet }];
  const rowOf = (key: string) => Number.parseInt(key, 10);
  const pieces: { readonly cells: Map<string, Partial<Cell>>; readonly rowDefs: Rows }[] = [];
  let last = -1;
  for (const [key, cell] of [...cells].sort(([a], [b]) => rowOf(a) - rowOf(b))) {
    const row = rowOf(key);
    const full = (pieces.at(-1)?.cells.size ?? CELLS_AT_ONCE) >= CELLS_AT_ONCE;
    if (full && row !== last) pieces.push({ cells: new Map(), rowDefs: new Map() });
    last = row;
    pieces.at(-1)?.cells.set(key, cell);
    const height = rowDefs?.get(row);
    if (height) pieces.at(-1)?.rowDefs.set(row, height);
  }
  return pieces.map((piece, i) => ({
    of,
    sheet: i === pieces.length - 1 ? { ...sheet, ...piece } : { name, ...piece },
  }));
}

/** Each style once. */
function sheetOfStyles(sheets: readonly WriteSheet[]): NonNullable<WriteSheet['cells']> {
  const styles = new Set<CellStyle>();
  for (const { cells } of sheets) for (const { style } of cells?.values() ?? []) if (style) styles.add(style);
  return new Map(Array.from(styles, (style, row) => [`${row},0`, { value: null, style }]));
}

function groups(pieces: readonly Piece[]): readonly Piece[][] {
  const all: Piece[][] = [];
  let cells = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const size = piece.sheet.cells?.size ?? 0;
    if (cells + size > CELLS_AT_ONCE) {
      all.push([]);
      cells = 0;
    }
    all.at(-1)?.push(piece);
    cells += size;
  }
  return all;
}
