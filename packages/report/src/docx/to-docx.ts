import { WRITING } from '@ec-tco/core/format';
import {
  AlignmentType,
  BorderStyle,
  CheckBox,
  Document,
  FileChild,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { charactersIn, columnWidths, isShort } from '../document/column-widths.ts';
import type { Block, CheckItem, Endnote, ReportDocument, Section } from '../document/document.ts';
import { enclosed } from '../document/enclosed.ts';
import { inLines } from '../document/in-lines.ts';
import { isLead } from '../document/is-lead.ts';
import { zipped } from '../write/zipped.ts';

/** A4 with margins of 18 mm, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_021 } as const;
const WIDTH = PAGE.width - 2 * PAGE.margin;
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Yu Gothic', cs: 'Calibri' } as const;
const GREY = '808080';
const BULLETS = 'bullets';
const LINE = { style: BorderStyle.SINGLE, size: 4, color: GREY } as const;

/**
 * A document as a Word file (.docx), by docx 9. Tables have absolute widths (LibreOffice makes columns alike otherwise);
 * a heading stays with what follows, a row is not torn, heads of tables come again on each page. The same document gives
 * the same bytes.
 * @param pause waited for before each part of the work, by a page that has other things to do.
 */
export async function toDocx(
  document: ReportDocument,
  { pause = async () => {} }: { readonly pause?: (() => Promise<void>) | undefined } = {},
): Promise<Uint8Array> {
  const parts: Part[] = [];
  for (const some of partsIn(document)) {
    parts.push(...some);
    await pause();
  }
  const once = parts.map((part) => new Once(part));
  const file = fileOf(document.title, once);
  for (const part of once) {
    await pause();
    part.prepForXml({ file, viewWrapper: file.Document, stack: [] });
  }
  await pause();
  const packed = await Packer.toArrayBuffer(file);
  await pause();
  return settled(new Uint8Array(packed), pause);
}

/** What the file holds, a block at a time. */
function* partsIn(document: ReportDocument): Generator<readonly Part[]> {
  const { language, title, subtitle, numbered = true, sections, endnotes = [] } = document;
  // Small print does not stand on a page of its own: the last section goes with it.
  const last = endnotes.length > 0 ? sections.at(-1) : undefined;
  yield [new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] })];
  if (subtitle !== undefined)
    yield [new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 160 }, children: [run(subtitle)] })];
  for (const [i, section] of sections.entries())
    yield* sectionOf(section, numbered ? `${i + 1}. ` : '', language, section === last);
  yield endnotes.map((note, i) => endnote(note, i, endnotes.length, language));
}

/** A block that is turned into XML's objects once, when first asked: ahead of packing, which does it for all of them in one go. */
class Once extends FileChild {
  readonly #part: Part;
  #made: ReturnType<Part['prepForXml']>;
  constructor(part: Part) {
    super('');
    this.#part = part;
  }
  override prepForXml(context: Parameters<Part['prepForXml']>[0]): ReturnType<Part['prepForXml']> {
    this.#made ??= this.#part.prepForXml(context);
    return this.#made;
  }
}

const fileOf = (title: string, children: readonly Once[]): Document =>
  new Document({
    title: clean(title),
    creator: 'ec-tco',
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '・',
              style: { paragraph: { indent: { left: 300, hanging: 240 } }, run: { font: FONT } },
            },
          ],
        },
      ],
    },
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 20, language: { value: 'en-GB', eastAsia: 'ja-JP' } },
          paragraph: SPACED,
        },
        title: {
          run: { size: 30, bold: true },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120, line: 400 } },
        },
        heading1: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
        heading2: { run: { size: 21, bold: true }, paragraph: { spacing: { before: 200, after: 60 } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        footers: { default: pageNumbers() },
        children,
      },
    ],
  });

const SPACED = { spacing: { after: 60, line: 280 } } as const;

type Part = Paragraph | Table;
type Words = ReportDocument['language'];

const clean = (text: string): string => enclosed(text).replace(/[\uFFFE\uFFFF]/g, '');
const run = (
  text: string,
  options: { readonly bold?: boolean; readonly size?: number; readonly break?: number } = {},
) => new TextRun({ text: clean(text), ...options });

const pageNumbers = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16, color: GREY }),
        ],
      }),
    ],
  });

function* sectionOf(section: Section, number: string, language: Words, last: boolean): Generator<readonly Part[]> {
  yield [new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [run(number + section.heading)] })];
  for (const [at, block] of section.blocks.entries()) yield partsOf(block, language, isLead(section, at) || last, last);
}

/** Small print below a line: where it does not fit, neither its first remark nor its last stands alone on a page. */
const endnote = ({ label, text }: Endnote, at: number, count: number, language: Words): Paragraph =>
  new Paragraph({
    spacing: { before: at === 0 ? 200 : 0, after: 20, line: 220 },
    ...(at === 0 ? { border: { top: { ...LINE, space: 6 } } } : {}),
    keepNext: at === 0 || at === count - 2,
    keepLines: true,
    children: [
      ...(label === undefined
        ? []
        : [run(label, { bold: true, size: 16 }), new TextRun({ text: WRITING[language].colon, size: 16 })]),
      run(text, { size: 16 }),
    ],
  });

/** @param stays whether it stays with what follows. */
function partsOf(block: Block, language: Words, lead: boolean, stays: boolean): readonly Part[] {
  switch (block.kind) {
    case 'subheading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [run(block.text)] })];
    case 'paragraph':
      return [new Paragraph({ keepNext: lead, children: [run(block.text)] })];
    case 'note':
      return [
        new Paragraph({
          keepNext: lead,
          indent: { left: 200 },
          border: { left: { style: BorderStyle.SINGLE, size: 18, color: GREY, space: 8 } },
          children: [run(block.text)],
        }),
      ];
    case 'list':
      return block.items.map(
        (item, i) =>
          new Paragraph({
            numbering: { reference: BULLETS, level: 0 },
            // The last one does not stand alone on a page.
            keepNext: stays || i === block.items.length - 2,
            keepLines: true,
            children: [run(item)],
          }),
      );
    case 'fields':
      return [
        grid(
          [2, 4],
          block.fields.map(({ label, value }) => [cellOf(label, { bold: true, shade: true }), cellOf(value)]),
          { head: false, stays },
        ),
        gap(stays),
      ];
    case 'checklist':
      return block.items.flatMap((item) => checkOf(item, language));
    case 'table': {
      const { caption, columns, rows, widths = columns.map(() => 1), numeric = [], totals = [] } = block;
      return [
        ...(caption === '' ? [] : [new Paragraph({ keepNext: true, children: [run(caption, { bold: true })] })]),
        grid(
          widths,
          [
            columns.map((text, i) => cellOf(text, { bold: true, shade: true, right: numeric.includes(i) })),
            ...rows.map((cells, row) =>
              cells.map((text, i) => cellOf(text, { bold: totals.includes(row), right: numeric.includes(i) })),
            ),
          ],
          { head: true, stays },
        ),
        gap(stays),
      ];
    }
  }
}

const gap = (keepNext: boolean) =>
  new Paragraph({ spacing: { after: 0, line: 120, lineRule: LineRuleType.EXACT }, keepNext, children: [] });

function checkOf({ title, text, blank, checked }: CheckItem, language: Words): readonly Paragraph[] {
  // To be pressed in Word; signs that every Japanese font has.
  const box = new CheckBox({
    ...(checked && { checked }),
    checkedState: { value: '25A0', font: 'Yu Gothic' },
    uncheckedState: { value: '25A1', font: 'Yu Gothic' },
  });
  const indent = { left: 340, hanging: 340 };
  const { colon } = WRITING[language];
  return [
    // One paragraph, so that no program parts a title from its text.
    new Paragraph({
      indent,
      keepNext: blank !== undefined,
      keepLines: true,
      children: [
        ...[box, new TextRun(' '), run(title, { bold: true })],
        ...(text === '' ? [] : [new TextRun({ break: 1 }), run(text)]),
      ],
    }),
    ...(blank === undefined
      ? []
      : [new Paragraph({ indent: { left: 340 }, children: [run(`${blank}${colon}＿＿＿＿＿＿＿＿＿＿＿＿`)] })]),
  ];
}

interface CellLook {
  readonly text: string | null;
  readonly bold: boolean;
  readonly shade: boolean;
  readonly right: boolean;
}

const cellOf = (text: string | null, look: Partial<CellLook> = {}): CellLook => ({
  text,
  bold: false,
  shade: false,
  right: false,
  ...look,
});

/**
 * A table as wide as the text.
 * @param head whether its first row names the columns.
 * @param stays whether it stays with what follows.
 */
function grid(
  widths: readonly number[],
  rows: readonly (readonly CellLook[])[],
  { head, stays }: { readonly head: boolean; readonly stays: boolean },
): Table {
  const shares = columnWidths(
    widths,
    rows.map((cells) => cells.map(({ text }) => text)),
  );
  const absolute = shares.map((share) => Math.floor(WIDTH * share));
  const last = rows.length - 1;
  const short = isShort(
    shares,
    rows.map((cells) => cells.map(({ text }) => text)),
  );
  // A short table stands on one page; of a long one neither the first rows nor the last stand alone.
  const keeps = (row: number): boolean => (row === last ? stays : short || row <= (head ? 1 : 0) || row === last - 1);
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: absolute,
    layout: TableLayoutType.FIXED,
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          tableHeader: head && row === 0,
          children: cells.map(
            ({ text, bold, shade, right }, i) =>
              new TableCell({
                width: { size: absolute[i] ?? 0, type: WidthType.DXA },
                margins: { top: 30, bottom: 30, left: 90, right: 90 },
                ...(shade ? { shading: { fill: 'F0F0F0' } } : {}),
                children: [
                  new Paragraph({
                    spacing: { after: 0, line: 240 },
                    ...(right ? { alignment: AlignmentType.RIGHT } : {}),
                    keepNext: keeps(row),
                    children: inLines(
                      text ?? '',
                      (head && row === 0) || i === 0 ? charactersIn(shares[i] ?? 1) : Number.POSITIVE_INFINITY,
                    ).map((line, at) => run(line, { bold, size: 18, ...(at > 0 && { break: 1 }) })),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

const TIMES = 'docProps/core.xml';

/** docx writes the time of the day into its files, and into what zips them: both are fixed. */
async function settled(bytes: Uint8Array, pause: () => Promise<void>): Promise<Uint8Array> {
  const files = unzipSync(bytes);
  const xml = strFromU8(files[TIMES] ?? new Uint8Array());
  files[TIMES] = strToU8(xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$12026-01-01T00:00:00Z'));
  return zipped(files, pause);
}
