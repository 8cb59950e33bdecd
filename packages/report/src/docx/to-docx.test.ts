import { Table } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import type { Block, ReportDocument } from '../document/document.ts';
import { BARE, DOCUMENT } from '../document/fixtures.ts';
import { toDocx } from './to-docx.ts';

const partsOf = async (document: ReportDocument) =>
  Object.entries(unzipSync(await toDocx(document)))
    .filter(([name]) => /(?:document|footer1|numbering|styles|core)\.xml$/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => `${name}\n${strFromU8(bytes).replaceAll('><', '>\n<')}\n`);
const bodyOf = async (document: ReportDocument) =>
  strFromU8(unzipSync(await toDocx(document))['word/document.xml'] ?? new Uint8Array());
const kept = (xml: string, text: string): boolean =>
  xml.split('<w:p>').some((paragraph) => paragraph.includes(`>${text}<`) && paragraph.includes('<w:keepNext/>'));

// Word files as they were last looked at: a difference is read like a change of code. `npm run test:core -- -u` writes
// them anew.
test('every block, with small print', async () => {
  await expect((await partsOf(DOCUMENT)).join('\n')).toMatchFileSnapshot('golden/every-block.xml');
});

test('without a subtitle, numbers and small print', async () => {
  await expect(await bodyOf(BARE)).toMatchFileSnapshot('golden/bare.xml');
});

const of = (...blocks: readonly Block[]): ReportDocument => ({
  ...BARE,
  sections: [{ id: 'a', heading: 'A', blocks }],
});
const table = (count: number): Block => ({
  kind: 'table',
  caption: '',
  columns: ['x'],
  rows: Array.from({ length: count }, (_, i) => [`row ${i + 1}`]),
});

test('a short table stands on one page; of a long one neither the first rows nor the last stand alone', async () => {
  const long = await bodyOf(of(table(30)));
  const stays = Array.from({ length: 30 }, (_, i) => i + 1).filter((n) => kept(long, `row ${n}`));
  expect(stays).toEqual([1, 29]);
  expect(kept(long, 'x')).toBe(true);
  const short = await bodyOf(of(table(5)));
  expect([1, 2, 3, 4, 5].filter((n) => kept(short, `row ${n}`))).toEqual([1, 2, 3, 4]);
});

test('the last of a list does not stand alone on a page', async () => {
  const xml = await bodyOf(of({ kind: 'list', items: ['one', 'two', 'three'] }));
  expect(['one', 'two', 'three'].filter((text) => kept(xml, text))).toEqual(['two']);
});

test('small print does not stand on a page of its own: the last section goes with it', async () => {
  const blocks: readonly Block[] = [
    { kind: 'paragraph', text: 'said' },
    { kind: 'list', items: ['one', 'two', 'three'] },
    table(30),
  ];
  const [section] = of(...blocks).sections;
  if (!section) throw new Error('no section');
  const document = {
    ...BARE,
    sections: [section, { ...section, blocks: [{ kind: 'list', items: ['last'] }] }],
  } as const;
  const noted = await bodyOf({ ...document, endnotes: [{ text: 'small' }, { text: 'print' }] });
  expect(['three', 'row 30', 'last', 'small', 'print'].filter((text) => kept(noted, text))).toEqual(['last', 'small']);
  expect(kept(await bodyOf(document), 'last')).toBe(false);
});

test('no sign that is none in XML, and a title without one', async () => {
  const xml = await bodyOf({ ...BARE, title: 'a\uFFFEb\uFFFFc' });
  expect(xml).toContain('>abc<');
});

test('a name too long for its column ends a line where its parts do, at the head and at the side, nowhere else', async () => {
  const name = '費用の項目名・次の項目名';
  const label = '続けて読む長い項目の名前・その次の項目の名前';
  const xml = await bodyOf(
    of({
      kind: 'table',
      caption: '',
      columns: ['A', name, 'C', 'D', 'E'],
      rows: [[name, name, name, name, name]],
      widths: [20, 20, 20, 20, 20],
    }),
  );
  const parts = xml.split('<w:tc>').slice(1);
  expect(parts).toHaveLength(10);
  expect(parts.flatMap((part, i) => (part.includes('<w:br/>') ? [i] : []))).toEqual([1, 5]);
  expect(parts[1]).toMatch(/>費用の項目名・<.*<w:br\/>.*>次の項目名</);
  // Two items stand one above the other in a list of fields, too: their labels are at the side.
  const fields = await bodyOf(of({ kind: 'fields', fields: [{ label, value: label.repeat(6) }] }));
  expect(
    fields
      .split('<w:tc>')
      .slice(1)
      .map((part) => part.includes('<w:br/>')),
  ).toEqual([true, false]);
});

test('the same document gives the same bytes, which tell no day of today', async () => {
  const one = await toDocx(DOCUMENT);
  expect(await toDocx(DOCUMENT)).toEqual(one);
  const text = Object.values(unzipSync(one))
    .map((bytes) => strFromU8(bytes))
    .join('');
  expect(text).not.toContain(new Date().toISOString().slice(0, 10));
});

test('the page has its turn after each block, before it is made ready for the file, and between the steps of packing', async () => {
  const turns = async (document: ReportDocument) => {
    let count = 0;
    const bytes = await toDocx(document, {
      pause: () => {
        count += 1;
        return Promise.resolve();
      },
    });
    return { count, bytes };
  };
  const paragraph = { kind: 'paragraph', text: 'said' } as const;
  const few = await turns(of(paragraph));
  const more = await turns(of(paragraph, paragraph, paragraph));
  expect(more.count - few.count).toBe(4);
  // Title, heading, paragraph, no small print; three of them made ready; all of them, packed; each file put into the zip.
  expect(few.count).toBe(9 + Object.keys(unzipSync(few.bytes)).length);
  expect(few.bytes).toEqual(await toDocx(of(paragraph)));
});

test('a block is made ready once: packing finds it ready', async () => {
  const made = vi.spyOn(Table.prototype, 'prepForXml');
  let asked = 0;
  await toDocx(of(table(3)), {
    pause: () => {
      asked = made.mock.calls.length;
      return Promise.resolve();
    },
  });
  expect([asked, made.mock.calls.length]).toEqual([1, 1]);
  made.mockRestore();
});
