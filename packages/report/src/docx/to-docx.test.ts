import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
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
