import type { CellStyle } from 'hucre/xlsx';

/** What a cell is for; how it looks follows. */
export type Look =
  | 'title'
  | 'text'
  | 'wrapped'
  | 'right'
  | 'head'
  | 'headRight'
  | 'section'
  | 'input'
  | 'inputText'
  | 'inputDate'
  | 'subtotal'
  | 'total'
  | 'note'
  | 'alert'
  | 'fixed'
  | 'fixedRight'
  | 'faint'
  | 'address'
  | 'box'
  | 'boxRight';

export type NumberFormat = 'general' | 'yen' | 'yenOrBlank' | 'yenExact' | 'rate' | 'share' | 'whole' | 'date';

const FORMATS: Readonly<Record<NumberFormat, string>> = {
  general: 'General',
  yen: '"¥"#,##0;[Red]-"¥"#,##0',
  // Of a price that nobody knows yet nothing is shown, where any other 0 is told.
  yenOrBlank: '"¥"#,##0;[Red]-"¥"#,##0;""',
  yenExact: '"¥"#,##0.00##;[Red]-"¥"#,##0.00##',
  rate: '0.00##%',
  share: '0.0%',
  whole: '#,##0',
  date: 'yyyy-mm-dd',
};

const FONT = { name: 'Yu Gothic', size: 10 } as const;
const INK = { rgb: '1A1A1A' } as const;
const LINE = { style: 'thin', color: { rgb: 'B0B0B0' } } as const;
const STRONG = { style: 'medium', color: { rgb: '1A1A1A' } } as const;
const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;
const fill = (rgb: string): NonNullable<CellStyle['fill']> => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });
const top = { vertical: 'top' } as const;
/** Texts of several lines, off the line that parts them from the number beside them. */
const LINES = { ...top, horizontal: 'left', wrapText: true, indent: 1 } as const;

const INPUT_TEXT: CellStyle = {
  font: { ...FONT, color: { rgb: '0000C0' } },
  fill: fill('FFF9DB'),
  border: BOX,
  alignment: LINES,
};

const LOOKS: Readonly<Record<Look, CellStyle>> = {
  title: { font: { ...FONT, size: 15, bold: true, color: INK } },
  text: { font: { ...FONT, color: INK }, alignment: top },
  wrapped: { font: { ...FONT, color: INK }, alignment: { ...top, wrapText: true } },
  right: { font: { ...FONT, color: INK }, alignment: { ...top, horizontal: 'right', wrapText: true } },
  head: {
    font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
    fill: fill('264966'),
    alignment: { vertical: 'center', wrapText: true },
    border: BOX,
  },
  headRight: {
    font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
    fill: fill('264966'),
    alignment: { vertical: 'center', horizontal: 'right', wrapText: true },
    border: BOX,
  },
  section: { font: { ...FONT, size: 11, bold: true, color: INK }, fill: fill('E8EEF4'), border: { bottom: LINE } },
  // Blue on yellow is what spreadsheets agree on for a number that may be changed.
  input: { font: { ...FONT, color: { rgb: '0000C0' } }, fill: fill('FFF9DB'), border: BOX, alignment: top },
  inputText: INPUT_TEXT,
  // A date that is still empty is typed into a cell of dates.
  inputDate: { ...INPUT_TEXT, numFmt: FORMATS.date },
  subtotal: { font: { ...FONT, color: INK }, fill: fill('F3F3F3'), border: { top: LINE }, alignment: top },
  total: {
    font: { ...FONT, bold: true, color: INK },
    border: { top: STRONG, bottom: LINE },
    alignment: { ...top, wrapText: true },
  },
  note: { font: { ...FONT, color: { rgb: '555555' } }, alignment: LINES },
  alert: { font: { ...FONT, bold: true, color: { rgb: 'B00020' } } },
  fixed: { font: { ...FONT, italic: true, color: { rgb: '555555' } }, alignment: top },
  fixedRight: {
    font: { ...FONT, italic: true, color: { rgb: '555555' } },
    alignment: { ...top, horizontal: 'right', wrapText: true },
  },
  faint: { font: { ...FONT, size: 8, color: { rgb: '767676' } }, alignment: LINES },
  // Read by this product, not by people: one line, however long.
  address: { font: { ...FONT, size: 8, color: { rgb: '767676' } }, alignment: top },
  box: { font: { ...FONT, color: INK }, border: BOX, alignment: LINES },
  boxRight: { font: { ...FONT, color: INK }, border: BOX, alignment: { ...top, horizontal: 'right', wrapText: true } },
};

/** Whether a look breaks its texts into lines. */
export const isWrapped = (look: Look): boolean => LOOKS[look].alignment?.wrapText === true;

const made = new Map<string, CellStyle>();

/** The style of a cell; the same object for the same look, so that the file holds each once. */
export function styleOf(look: Look, format: NumberFormat = 'general'): CellStyle {
  const key = `${look} ${format}`;
  let style = made.get(key);
  if (!style) {
    style = format === 'general' ? LOOKS[look] : { ...LOOKS[look], numFmt: FORMATS[format] };
    made.set(key, style);
  }
  return style;
}

export const DEFAULT_FONT = FONT;
