import { read as readSheets } from '@e965/xlsx';
import { Decimal, evaluate, parseScenario, prepare, type ScenarioData } from '@ec-tco/core';
import { type Table, textCell, toCsv, toMarkdown } from '@ec-tco/report';
import { documentHtml, documentMarkdown, type Plan, planOf, type ReportDocument } from '@ec-tco/report/documents';
import { toDocx } from '@ec-tco/report/docx';
import { toIcs } from '@ec-tco/report/ics';
import { toXlsx } from '@ec-tco/report/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { createPage, put, textOf } from '../../packages/report/src/xlsx/book/book.ts';
import { writeBook } from '../../packages/report/src/xlsx/book/write-book.ts';
import { validScenario } from './valid-scenario.ts';
import { seen, WRITER_TEXTS } from './writer-texts.ts';

const ALL = Object.entries(WRITER_TEXTS);

/** A paper with a text in every place that one can stand in. */
const paper = (text: string): ReportDocument => ({
  language: 'ja',
  title: text,
  subtitle: text,
  sections: [
    {
      id: 'one',
      heading: text,
      blocks: [
        { kind: 'subheading', text },
        { kind: 'paragraph', text },
        { kind: 'note', text },
        { kind: 'list', items: [text, text] },
        { kind: 'fields', fields: [{ label: text, value: text }] },
        { kind: 'checklist', items: [{ title: text, text, blank: text, checked: true }] },
        { kind: 'table', caption: text, columns: [text, text], rows: [[text, text]], numeric: [1] },
      ],
    },
  ],
});

const table = (text: string): Table => ({
  language: 'ja',
  caption: text,
  columns: [
    { key: 'a', head: text, align: 'left' },
    { key: 'b', head: text, align: 'right' },
  ],
  rows: [{ key: 'row', style: 'fact', cells: [textCell(text), textCell(text)] }],
  notes: [{ title: text, items: [text] }],
});

/** Tokens that are nothing but text. */
const INLINE_TEXT = new Set(['text', 'escape']);

/** Every token of a Markdown text (GFM), outer ones first. */
function tokensOf(markdown: string): readonly Token[] {
  const all: Token[] = [];
  void marked.walkTokens(marked.lexer(markdown), (token) => {
    all.push(token);
  });
  return all;
}

/** What blocks and cells of tables show. */
function blocksOf(markdown: string): readonly string[] {
  const shown = (tokens: readonly Token[] = []): string =>
    tokens
      .map((token) => {
        if ('tokens' in token) return shown(token.tokens);
        // The parser's own texts are escaped for HTML already.
        return token.type === 'escape' ? token.raw.slice(1) : token.raw;
      })
      .join('');
  return tokensOf(markdown).flatMap((token) => {
    if (token.type === 'table') {
      const { header, rows } = token as Tokens.Table;
      return [...header, ...rows.flat()].map((cell) => shown(cell.tokens));
    }
    return ['heading', 'paragraph', 'list_item'].includes(token.type) && 'tokens' in token ? [shown(token.tokens)] : [];
  });
}

describe.each(ALL)('%s', (_, text) => {
  test('CSV: a spreadsheet takes it for a text', () => {
    // The reader knows formulas: a field that begins one becomes one.
    const { Sheets } = readSheets(toCsv(table(text)), { type: 'string', raw: false, cellFormula: true });
    const cells = Object.values(Object.values(Sheets)[0] ?? {}) as { t?: string; v?: unknown; f?: string }[];
    const texts = cells.flatMap(({ t, v, f }) => {
      expect(f).toBeUndefined();
      return t === 's' ? [String(v)] : [];
    });
    if (text !== '')
      expect(texts.slice(0, 4).map((one) => seen(one.replace(/^'/, '')))).toEqual(Array(4).fill(seen(text)));
    for (const one of texts) expect(one).not.toMatch(/^[\s\u200B-\u200F\u202A-\u202E]*[=+\-@＝＋－＠ー]/u);
  });

  test('xlsx: another reader gives it back, sign for sign but those that no workbook holds', async () => {
    const page = createPage('x', [10]);
    put(page, 0, 0, textOf(text));
    put(page, 0, 1, textOf('next'));
    const bytes = await writeBook({ title: text, pages: [page], names: new Map(), numbers: new Map() });
    const { Sheets } = readSheets(bytes, { cellFormula: true });
    const cell = Sheets['x']?.['A1'] as { t?: string; v?: unknown; f?: string } | undefined;
    const kept = text
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/\p{Cs}/gu, '\uFFFD')
      .replace(/\r\n?/g, '\n');
    expect(cell?.f).toBeUndefined();
    expect([cell?.t, cell?.v]).toEqual(['s', kept]);
    expect((Sheets['x']?.['B1'] as { v?: unknown } | undefined)?.v).toBe('next');
  });

  test('docx: every run holds it, and no part is more or less', async () => {
    const shape = (xml: string) => xml.match(/<w:(?!t\b|noBreak)[\w]+/g);
    const xmlOf = async (one: string) =>
      strFromU8(unzipSync(await toDocx(paper(one)))['word/document.xml'] ?? new Uint8Array());
    const xml = await xmlOf(text);
    expect(shape(xml)).toEqual(shape(await xmlOf('店')));
    const runs = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) =>
      seen(
        (match[1] ?? '')
          .replace(/&(lt|gt|quot|apos|#39);/g, (_whole, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? "'")
          .replaceAll('&amp;', '&'),
      ),
    );
    expect(runs.filter((one) => one.includes(seen(text))).length).toBeGreaterThanOrEqual(14);
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  test('HTML: the same tags, whatever it says', () => {
    // A table of long texts may be parted between pages.
    const tags = (one: string) =>
      documentHtml(paper(one))
        .replaceAll('<table class="long">', '<table class="short">')
        .match(/<[^>]*>/g);
    expect(tags(text)).toEqual(tags('店'));
  });

  test('Markdown: a parser makes no markup, link or block of it', () => {
    for (const write of [(one: string) => documentMarkdown(paper(one)), (one: string) => toMarkdown(table(one))]) {
      const shape = (one: string) => tokensOf(write(one)).flatMap(({ type }) => (INLINE_TEXT.has(type) ? [] : [type]));
      expect(shape(text)).toEqual(shape('店'));
      // The smallest parts, put together by the block they are of.
      const shown = blocksOf(write(text)).map(seen);
      expect(shown.filter((one) => one.includes(seen(text))).length).toBeGreaterThanOrEqual(6);
    }
  });

  test('ics: a parser gives it back, in one event', () => {
    const plan: Plan = {
      dataSet: 'draft-2022-10',
      option: { id: 'x', name: text } as Plan['option'],
      interim: [],
      rest: new Decimal(0),
      items: [
        {
          id: 'task-1',
          kind: 'task',
          what: text,
          due: '2027-01-31',
          responsible: text,
          yen: null,
          costs: false,
          label: text,
          lines: [],
          interim: text,
          note: text,
          state: 'open',
        },
      ],
    };
    const calendar = new ICAL.Component(
      ICAL.parse(toIcs(plan, { language: 'ja', today: '2026-11-28' }) ?? '') as unknown[],
    );
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events).toHaveLength(1);
    expect(seen(events[0]?.summary ?? '')).toBe(seen(text));
    const lines = (events[0]?.description ?? '').split('\n').map(seen);
    // The note keeps its own lines.
    const noted = text.split(/\r?\n/).map(seen);
    expect(lines.slice(-noted.length)).toEqual(noted);
    expect(lines.slice(0, -noted.length).filter((line) => line.endsWith(seen(text))).length).toBeGreaterThanOrEqual(3);
  });
});

test('every name of a scenario at once: the workbook has them all as texts, its formulas are as before', async () => {
  const names = ALL.filter(([, text]) => text.length <= 200 && !/\p{Cs}/u.test(text));
  const shop = validScenario() as unknown as ScenarioData;
  const [first] = shop.options;
  if (!first?.lines[0]) throw new Error('The scenario has no line.');
  const [line] = first.lines;
  const named = (text: (i: number) => string): ScenarioData => ({
    ...shop,
    title: text(0),
    options: [
      {
        ...first,
        name: text(1),
        lines: [
          ...first.lines,
          ...names.map((_, i) => ({
            ...line,
            id: `line-${i}`,
            name: text(i),
            source: { kind: 'quotation' as const, note: text(i), date: '2026-04-01' },
          })),
        ],
      },
      ...shop.options.slice(1).map((option, i) => ({ ...option, name: text(i + 2) })),
    ],
  });
  const written = async (data: ScenarioData) => {
    const parsed = parseScenario(data);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
    const prepared = prepare(parsed.scenario);
    const result = evaluate(prepared);
    expect(planOf(prepared, result, first.id, 'ja').items.length).toBeGreaterThan(0);
    const { Sheets } = readSheets(await toXlsx(prepared, result, { language: 'ja' }), { cellFormula: true });
    return Object.values(Sheets).flatMap((sheet) => Object.values(sheet) as { t?: string; v?: unknown; f?: string }[]);
  };
  const hostile = await written(named((i) => names[i % names.length]?.[1] ?? ''));
  const plain = await written(named((i) => `店${i}`));
  const formulas = (cells: typeof hostile) => cells.filter(({ f }) => f !== undefined).length;
  expect(formulas(hostile)).toBe(formulas(plain));
  const texts = new Set(hostile.flatMap(({ t, v }) => (t === 's' ? [seen(String(v))] : [])));
  for (const [name, text] of names) expect(texts, name).toContain(seen(text));
});

test('every text as the name of an option, which names sheets too: no part of the workbook holds what no XML can', async () => {
  const shop = validScenario() as unknown as ScenarioData;
  const texts = [
    ...ALL.map(([, text]) => text.slice(0, 200)).filter((text) => text.isWellFormed()),
    '\uFFFF',
    '\uFFFE',
  ];
  for (let at = 0; at < texts.length; at += shop.options.length) {
    const options = shop.options.map((option, i) => ({ ...option, name: texts[at + i] ?? `店${i}` }));
    const parsed = parseScenario({ ...shop, options });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
    const prepared = prepare(parsed.scenario);
    const parts = unzipSync(await toXlsx(prepared, evaluate(prepared), { language: 'ja' }));
    for (const [name, bytes] of Object.entries(parts))
      expect(strFromU8(bytes), name).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
  }
});
