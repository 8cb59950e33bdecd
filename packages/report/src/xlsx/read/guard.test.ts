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
const code = (bytes: Uint8Array): string => {
  const found = guardWorkbook(bytes);
  return found.ok ? 'ok' : found.code;
};
const sheet = (cell: string) => code(zip({ 'xl/a.xml': `<s><c r="${cell}"/></s>` }));

test('what is no zip, or holds no workbook', () => {
  expect(code(strToU8('hello'))).toBe('not-workbook');
  expect(code(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe('not-workbook');
  expect(code(new Uint8Array([0x50, 0x00, 3, 4]))).toBe('not-workbook');
  expect(code(zipSync({ 'a.xml': strToU8('<a></a>') }))).toBe('not-workbook');
  expect(code(new Uint8Array(WORKBOOK_LIMITS.bytes + 1))).toBe('too-large');
  expect(code(new Uint8Array(WORKBOOK_LIMITS.bytes))).toBe('not-workbook');
  // A zip behind other first bytes is none.
  for (const at of [0, 1]) {
    const bytes = zip({});
    bytes[at] = 0;
    expect(code(bytes)).toBe('not-workbook');
  }
});

test('a part is whole where it ends as it began, and names no document type', () => {
  const whole = [
    '<a></a>',
    '<a/>',
    '\uFEFF <a>x</a>\n',
    '<?xml version="1.0"?>\n<!-- b -->\n<x:a b="c"></x:a>',
    '<a b="c" />',
    '<!-- x --><a/>',
    '<a/>\n',
  ];
  for (const text of whole) expect([text, code(zip({ 'xl/a.xml': text }))]).toEqual([text, 'ok']);
  const broken = [
    ...['', 'text', '<a>', '<a></b>', '<a><b/>', '<a></a><b></b>', '<a/><b/>', 'text<a></a>', 'x</undefined>'],
    ...['<!DOCTYPE a><a></a>', '<!doctype a><a></a>', '<a><!ENTITY b "c"></a>'],
  ];
  for (const text of broken) expect([text, code(zip({ 'xl/a.xml': text }))]).toEqual([text, 'broken']);
  // Other parts are not looked at, and not handed on.
  const found = guardWorkbook(zip({ 'xl/media/a.png': 'text', 'xl/a.xml.txt': '<a>', 'xl/_rels/a.rels': '<r/>' }));
  expect(found.ok).toBe(true);
  expect(code(zip({ 'xl/_rels/a.rels': '<r>' }))).toBe('broken');
});

describe('a cell far outside', () => {
  test.each<[string, string]>([
    ['BL1', 'ok'],
    ['BM1', 'too-large'],
    ['A20000', 'ok'],
    ['A20001', 'too-large'],
    ['AAA1', 'too-large'],
    ['ZZ9', 'too-large'],
  ])('%s: %s', (cell, expected) => expect(sheet(cell)).toBe(expected));

  test('in any name space, behind other attributes', () => {
    expect(code(zip({ 'xl/a.xml': '<s><x:c s="1" r="A99999"/></s>' }))).toBe('too-large');
    expect(code(zip({ 'xl/a.xml': '<s><main:c r="A99999"/></s>' }))).toBe('too-large');
    expect(code(zip({ 'xl/a.xml': '<s><col r="A99999"/></s>' }))).toBe('ok');
  });
});

test('more parts, or more of them, than a workbook has', () => {
  const many = (count: number) =>
    zip(Object.fromEntries(Array.from({ length: count - 1 }, (_, i) => [`xl/${i}.xml`, '<a/>'])));
  expect(code(many(WORKBOOK_LIMITS.parts))).toBe('ok');
  expect(code(many(WORKBOOK_LIMITS.parts + 1))).toBe('too-large');
});
