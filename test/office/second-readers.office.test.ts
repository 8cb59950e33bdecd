import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse, evaluate, prepare, type Scenario, verdictOf } from '@ec-tco/core';
import { approvalDocument, documentHtml, type ReportDocument } from '@ec-tco/report/documents';
import { toDocx } from '@ec-tco/report/docx';
import { writeBook } from '@ec-tco/report/xlsx';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellName } from '../../packages/report/src/xlsx/book/address.ts';
import { createPage, put, textOf } from '../../packages/report/src/xlsx/book/book.ts';
import { seen, WRITER_TEXTS } from '../hostile/writer-texts.ts';
import { CHROMIUM_ARGS, chromiumPath, useJapaneseFont } from '../support/browser.ts';
import { NO_OFFICE, OFFICE, throughOffice } from './office.ts';
import { samples } from './samples.ts';
import { workbookOf } from './workbooks.ts';

const SCRIPT = fileURLToPath(new URL('read-back.py', import.meta.url));
// The system's own: others on the path have none of its packages.
const PYTHON = '/usr/bin/python3';
const READERS = spawnSync(PYTHON, ['-c', 'import openpyxl, docx'], { stdio: 'ignore' }).status === 0;
const NO_READERS = 'openpyxl and python-docx are not on this machine: npm run test:office installs them.';

interface SheetRead {
  readonly state: string;
  readonly frozen: string | null;
  readonly validations: number;
  readonly printArea: unknown;
  readonly printTitleRows: string | null;
  readonly paper: unknown;
  readonly cells: Readonly<Record<string, readonly [type: string, value: string | number, format: string]>>;
  readonly values: Readonly<Record<string, string | number>>;
}
interface BookRead {
  readonly names: readonly string[];
  readonly sheets: Readonly<Record<string, SheetRead>>;
}
interface DocxRead {
  readonly paragraphs: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
}

/** Files as a reader of Python has them, by name. */
function readBack<T>(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, T> {
  const folder = mkdtempSync(join(tmpdir(), 'ec-tco-read-'));
  try {
    const paths = Array.from(files, ([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const { status, stdout, stderr } = spawnSync(PYTHON, [SCRIPT, ...paths], {
      encoding: 'utf8',
      maxBuffer: 1_000_000_000,
    });
    if (status !== 0) throw new Error(stderr);
    const read = JSON.parse(stdout) as Record<string, T>;
    return new Map(Array.from(files.keys(), (name) => [name, read[join(folder, name)] as T]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(!READERS)(`openpyxl and python-docx (${READERS ? 'here' : NO_READERS})`, () => {
  test('every cell, formula, name, format and setting of each sample’s workbook', async () => {
    for (const language of ['ja', 'en'] as const) {
      const made = new Map(
        await Promise.all(
          Array.from(
            samples(),
            async ([name, scenario]) => [`${name}.xlsx`, await workbookOf(scenario, language)] as const,
          ),
        ),
      );
      const read = readBack<BookRead>(new Map(Array.from(made, ([name, { bytes }]) => [name, bytes])));
      for (const [name, { book }] of made) {
        const found = read.get(name) as BookRead;
        expect(Object.keys(found.sheets), name).toEqual(book.pages.map((page) => page.name));
        for (const key of book.names.keys()) expect(found.names, name).toContain(key);
        for (const page of book.pages) {
          const sheet = found.sheets[page.name] as SheetRead;
          expect(sheet.state).toBe(page.hidden ? 'hidden' : 'visible');
          const { rows, columns } = page.frozen;
          expect(sheet.frozen).toBe(rows + columns > 0 ? cellName({ row: rows, column: columns }) : null);
          expect(sheet.validations).toBeGreaterThanOrEqual(page.validations.length > 0 ? 1 : 0);
          if (!page.hidden) {
            expect(sheet.printArea, page.name).not.toEqual([]);
            expect(String(sheet.paper)).toBe('9');
            if (rows > 0) expect(sheet.printTitleRows).toBe(`$1:$${rows}`);
          }
          for (const [row, cells] of page.cells) {
            for (const [column, cell] of cells) {
              const place = cellName({ row, column });
              const [type, value] = sheet.cells[place] ?? [];
              if (cell.kind === 'formula') {
                expect([type, value], place).toEqual(['f', `=${cell.formula}`]);
                if (typeof cell.result === 'number') expect(sheet.values[place], place).toBeCloseTo(cell.result, 6);
              } else if (cell.kind === 'number' && cell.format !== 'date') {
                expect(type, place).toBe('n');
                expect(Number(value) / (cell.number || 1), place).toBeCloseTo(cell.number === 0 ? 0 : 1, 12);
              } else if (cell.kind === 'text' && cell.text !== '')
                expect([type, value], place).toEqual(['s', cell.text]);
            }
          }
        }
      }
    }
  }, 600_000);

  test('hostile texts in cells and in Word', async () => {
    const texts = Object.values(WRITER_TEXTS);
    const page = createPage('x', [10]);
    texts.forEach((text, row) => {
      put(page, row, 0, textOf(text));
    });
    const book = await writeBook({ title: 'x', pages: [page], names: new Map(), numbers: new Map() });
    const paper: ReportDocument = {
      language: 'ja',
      title: 'x',
      sections: texts.map((text, i) => ({
        id: `s-${i}`,
        heading: text,
        blocks: [
          { kind: 'paragraph', text },
          { kind: 'table', caption: '', columns: [text], rows: [[text]] },
        ],
      })),
      numbered: false,
    };
    const read = readBack<BookRead & DocxRead>(
      new Map([
        ['a.xlsx', book],
        ['a.docx', await toDocx(paper)],
      ]),
    );
    const cells = read.get('a.xlsx')?.sheets['x']?.cells ?? {};
    // openpyxl leaves escapes as they are where a text stands in its cell; Excel and LibreOffice read them.
    const plain = (text: string) => seen(text.replaceAll(/_x005F_(?=x[\dA-F]{4}_)/g, '_'));
    expect(texts.map((_, row) => [cells[`A${row + 1}`]?.[0], plain(String(cells[`A${row + 1}`]?.[1]))])).toEqual(
      texts.map((text) => ['s', seen(text)]),
    );
    const { paragraphs = [], tables = [] } = read.get('a.docx') ?? {};
    const shown = paragraphs.map(seen).filter((text) => text !== '');
    expect(shown).toEqual(['x', ...texts.flatMap((text) => [seen(text), seen(text)])]);
    expect(tables.map((rows) => rows.flat().map(seen))).toEqual(texts.map((text) => [seen(text), seen(text)]));
  }, 120_000);
});

const approvals = (scenario: Scenario, language: 'ja' | 'en'): readonly ReportDocument[] => {
  const prepared = prepare(scenario);
  const result = evaluate(prepared);
  const verdict = verdictOf(prepared, result, analyse(prepared, result), language);
  const last = prepare({ ...scenario, rates: { ...scenario.rates, inflation: 0.05 } });
  return [undefined, last].map((before) =>
    approvalDocument(prepared, result, { language, verdict, before, today: '2026-11-28' }),
  );
};

describe.skipIf(OFFICE === undefined)(`稟議書 is two or three sheets of A4 (${OFFICE ?? NO_OFFICE})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    useJapaneseFont();
    browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
  }, 60_000);
  afterAll(() => browser?.close());
  const pagesOf = (pdf: Uint8Array) =>
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

  test('printed by the browser, and as Word by LibreOffice', async () => {
    const sheets = new Map<string, number>();
    const words = new Map<string, Uint8Array>();
    // As each is, and before anybody has answered the self-check, when most is open.
    const shops = [...samples()].flatMap(([name, scenario]): [string, Scenario][] => [
      [name, scenario],
      [`${name} unanswered`, { ...scenario, requirements: {} }],
    ]);
    for (const [name, scenario] of shops) {
      for (const language of ['ja', 'en'] as const) {
        for (const [i, document] of approvals(scenario, language).entries()) {
          const page = await browser.newPage();
          await page.setContent(documentHtml(document));
          sheets.set(`${name} ${language} ${i} printed`, pagesOf(await page.pdf({ preferCSSPageSize: true })));
          await page.close();
          words.set(`${name}-${language}-${i}.docx`, await toDocx(document));
        }
      }
    }
    for (const [name, pdf] of throughOffice(words, 'never', 'pdf')) sheets.set(name, pagesOf(pdf));
    expect(sheets.size).toBe(96);
    expect([...sheets].filter(([, count]) => count < 2 || count > 3)).toEqual([]);
  }, 600_000);
});
