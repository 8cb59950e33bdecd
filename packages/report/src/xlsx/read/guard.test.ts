import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { guardWorkbook, WORKBOOK_LIMITS } from './guard.ts';

const BOOK = '<?xml version="1.0"?><workbook></workbook>';
const zip = (parts: Readonly<Record<string, string>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries({ 'xl/workbook.xml': BOOK, ...parts }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
const guard = (bytes: Uint8Array) => guardWorkbook(bytes, async () => {});
const code = async (bytes: Uint8Array): Promise<string> => {
  const found = await guard(bytes);
  return found.ok ? 'ok' : found.code;
};
const sheet = (cell: string) => code(zip({ 'xl/a.xml': `<s><c r="${cell}"/></s>` }));

test('what is no zip, or holds no workbook', async () => {
  expect(await code(strToU8('hello'))).toBe('not-workbook');
  expect(await code(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe('not-workbook');
  expect(await code(new Uint8Array([0x50, 0x00, 3, 4]))).toBe('not-workbook');
  expect(await code(zipSync({ 'a.xml': strToU8('<a></a>') }))).toBe('not-workbook');
  expect(await code(new Uint8Array(WORKBOOK_LIMITS.bytes + 1))).toBe('too-large');
  expect(await code(new Uint8Array(WORKBOOK_LIMITS.bytes))).toBe('not-workbook');
  // A zip behind other first bytes is none.
  for (const at of [0, 1]) {
    const bytes = zip({});
    bytes[at] = 0;
    expect(await code(bytes)).toBe('not-workbook');
  }
});

test('a part is whole where it ends as it began, and names no document type', async () => {
  const whole = [
    '<a></a>',
    '<a/>',
    '\uFEFF <a>x</a>\n',
    '<?xml version="1.0"?>\n<!-- b -->\n<x:a b="c"></x:a>',
    '<a b="c" />',
    '<!-- x --><a/>',
    '<a/>\n',
  ];
  for (const text of whole) expect([text, await code(zip({ 'xl/a.xml': text }))]).toEqual([text, 'ok']);
  const broken = [
    ...['', 'text', '<a>', '<a></b>', '<a><b/>', '<a></a><b></b>', '<a/><b/>', 'text<a></a>', 'x</undefined>'],
    ...['<!DOCTYPE a><a></a>', '<!doctype a><a></a>', '<a><!ENTITY b "c"></a>'],
  ];
  for (const text of broken) expect([text, await code(zip({ 'xl/a.xml': text }))]).toEqual([text, 'broken']);
  // Other parts are not looked at, and not handed on.
  const found = await guard(zip({ 'xl/media/a.png': 'text', 'xl/a.xml.txt': '<a>', 'xl/_rels/a.rels': '<r/>' }));
  expect(found.ok).toBe(true);
  expect(await code(zip({ 'xl/_rels/a.rels': '<r>' }))).toBe('broken');
});

describe('a cell far outside', () => {
  test.each<[string, string]>([
    ['BL1', 'ok'],
    ['BM1', 'far-cell'],
    ['A20000', 'ok'],
    ['A20001', 'far-cell'],
    ['AAA1', 'far-cell'],
    ['ZZ9', 'far-cell'],
  ])('%s: %s', async (cell, expected) => expect(await sheet(cell)).toBe(expected));

  test('in any name space, behind other attributes', async () => {
    expect(await code(zip({ 'xl/a.xml': '<s><x:c s="1" r="A99999"/></s>' }))).toBe('far-cell');
    expect(await code(zip({ 'xl/a.xml': '<s><main:c r="A99999"/></s>' }))).toBe('far-cell');
    expect(await code(zip({ 'xl/a.xml': '<s><col r="A99999"/></s>' }))).toBe('ok');
  });
});

test('more parts, or more of them, than a workbook has', async () => {
  const many = (count: number) =>
    zip(Object.fromEntries(Array.from({ length: count - 1 }, (_, i) => [`xl/${i}.xml`, '<a/>'])));
  expect(await code(many(WORKBOOK_LIMITS.parts))).toBe('ok');
  expect(await code(many(WORKBOOK_LIMITS.parts + 1))).toBe('too-large');
});

test('how many sheets it names, in any name space, and how large it is beside them', async () => {
  const book = '<ss:workbook><ss:sheets><ss:sheet name="a"/><ss:sheet name="b"/></ss:sheets></ss:workbook>';
  const sheet = { 'xl/worksheets/sheet1.xml': '<a></a>', 'xl/worksheets/sheet2.xml': '<a/>' };
  const found = await guard(zip({ ...sheet, 'xl/workbook.xml': book, 'xl/styles.xml': '<styles/>' }));
  expect(found).toMatchObject({ ok: true, sheets: 2, beside: book.length + '<styles/>'.length });
  expect(await guard(zip(sheet))).toMatchObject({ ok: true, sheets: 0, beside: BOOK.length });
});
