import { strFromU8, unzipSync, zipSync } from 'fflate';

/** Ceilings that keep a hostile workbook cheap to refuse. */
export const WORKBOOK_LIMITS = {
  bytes: 20_000_000,
  unpacked: 60_000_000,
  parts: 500,
  row: 20_000,
  column: 64,
} as const;

/** A workbook that is safe to read, or what is wrong with it. */
export type Guarded =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** How many sheets it names. */
      readonly sheets: number;
      /** How many bytes its parts have beside the sheets: what is read anew in each call. */
      readonly beside: number;
    }
  | { readonly ok: false; readonly code: 'not-workbook' | 'too-large' | 'broken' }
  /** A cell that lies further out than any of ours. */
  | { readonly ok: false; readonly code: 'far-cell'; readonly found: string };

const refused = (code: 'not-workbook' | 'too-large' | 'broken'): Guarded => ({ ok: false, code });

/**
 * Looks at a workbook before anything reads it: how large its parts say they are (no more than that is unpacked),
 * whether each part of XML is whole and free of document types, whether a cell lies far outside. Gives it back with
 * nothing in it but those parts.
 * @param pause waited for between its parts.
 */
export async function guardWorkbook(bytes: Uint8Array, pause: () => Promise<void>): Promise<Guarded> {
  if (bytes.length > WORKBOOK_LIMITS.bytes) return refused('too-large');
  // Every zip begins with PK; old Excel files and encrypted ones do not.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refused('not-workbook');
  let total = 0;
  let parts = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/.test(name)) return false;
        parts += 1;
        total += originalSize;
        return parts <= WORKBOOK_LIMITS.parts && total <= WORKBOOK_LIMITS.unpacked;
      },
    });
  } catch {
    return refused('not-workbook');
  }
  if (parts > WORKBOOK_LIMITS.parts || total > WORKBOOK_LIMITS.unpacked) return refused('too-large');
  const book = files['xl/workbook.xml'];
  if (!book) return refused('not-workbook');
  for (const part of Object.values(files)) {
    await pause();
    const xml = strFromU8(part);
    if (!isWhole(xml)) return refused('broken');
    const found = farCell(xml);
    if (found !== undefined) return { ok: false, code: 'far-cell', found };
  }
  await pause();
  const sheets = strFromU8(book).match(/<(?:\w+:)?sheet\s/g)?.length ?? 0;
  let beside = 0;
  for (const [name, part] of Object.entries(files)) if (!name.startsWith('xl/worksheets/')) beside += part.length;
  return { ok: true, bytes: zipSync(files, { level: 0 }), sheets, beside };
}

/** Ends as it began, and names no document type: entities could grow without end. */
function isWhole(xml: string): boolean {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return false;
  const root = /^\uFEFF?\s*(?:<\?xml[^>]*\?>)?\s*(?:<!--[^]*?-->\s*)*<([\w:.-]+)/.exec(xml.slice(0, 4000))?.[1];
  if (root === undefined) return false;
  const end = xml.slice(-200).trimEnd();
  return (
    end.endsWith(`</${root}>`) ||
    (end.endsWith('/>') && xml.indexOf('>', xml.indexOf(`<${root}`)) >= xml.trimEnd().length - 1)
  );
}

/** Cells far out make dense tables of millions of places; those of few signs are not far out. */
function farCell(xml: string): string | undefined {
  const far = /<(?:\w+:)?c\s[^>]*?\br="(?=[A-Z]{2}|[A-Z]\d{5})([A-Z]{1,3})(\d{1,7})"/g;
  for (const [, letters = '', digits = ''] of xml.matchAll(far)) {
    if (Number(digits) > WORKBOOK_LIMITS.row || columnOf(letters) > WORKBOOK_LIMITS.column) return letters + digits;
  }
  return undefined;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
