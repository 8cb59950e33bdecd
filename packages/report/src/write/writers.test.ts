import { Decimal } from '@ec-tco/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CELL, numberCell, shareCell, type Table, textCell, yenCell } from '../table/table.ts';
import { csvText, toCsv } from './csv.ts';
import { displayWidth } from './display-width.ts';
import { toMarkdown } from './markdown.ts';
import { toText } from './text.ts';

const table = (name: string): Table => ({
  language: 'ja',
  caption: '表',
  columns: [
    { key: 'item', head: '項目', align: 'left' },
    { key: 'a', head: name, align: 'right' },
  ],
  rows: [
    { key: 'fee', style: 'amount', cells: [textCell('手数料'), yenCell(new Decimal(1_234_567))] },
    { key: 'minus', style: 'amount', cells: [textCell('差'), yenCell(new Decimal(-12_000), '*')] },
    { key: 'total', style: 'total', cells: [textCell('合計'), yenCell(new Decimal('123456789012345678'))] },
    { key: 'share', style: 'fact', cells: [textCell('割合'), shareCell(new Decimal('0.0365'))] },
    { key: 'rank', style: 'fact', cells: [textCell('順位'), numberCell(2)] },
    { key: 'none', style: 'fact', cells: [textCell('なし'), NO_CELL] },
  ],
  notes: [{ title: '注', items: ['* 一部未定'] }],
});

/** A reader of RFC 4180 that shares nothing with the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (text[at] !== '"') field += text[at];
        else if (text[at + 1] === '"') {
          field += '"';
          at += 1;
        } else break;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') field += text[at++];
    }
    row.push(field);
    if (text[at] === ',') at += 1;
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('toCsv', () => {
  it('writes whole yen without separators, quotes texts only', () => {
    expect(toCsv(table('A社'))).toBe(
      '"項目","A社"\r\n"手数料",1234567\r\n"差",-12000\r\n"合計",123456789012345678\r\n"割合",0.036500\r\n"順位",2\r\n"なし",\r\n',
    );
  });

  it('starts with a byte order mark and has the keys when asked', () => {
    const csv = toCsv(table('A'), { bom: true, keys: true });
    expect(csv.startsWith('\uFEFF"key","項目","A"\r\n"fee",')).toBe(true);
  });

  it('gives every text back, and none that a spreadsheet would compute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const read = parseCsv(toCsv(table(name)))[0]?.[1] ?? '';
        expect(read.replace(/^'/, '')).toBe(name.replaceAll('\0', '').replace(/^'/, ''));
        expect(read).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/u);
      }),
    );
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '\r=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    'ー1',
    '\uFEFF=1',
    '\u202E=1',
    '#N/A',
    '#DIV/0!',
  ])('disarms %j', (text) => {
    expect(csvText(text)).toBe(`"'${text}"`);
  });

  it('leaves ordinary texts alone', () => {
    expect(csvText('a "quoted", text')).toBe('"a ""quoted"", text"');
    expect(csvText('#1 店')).toBe('"#1 店"');
  });
});

describe('toMarkdown', () => {
  it('writes a table with separators and emphasis', () => {
    const text = toMarkdown(table('A社'));
    expect(text).toContain('| 項目 | A社 |\n| :--- | ---: |\n| 手数料 | 1,234,567 |\n');
    expect(text).toContain('| **合計** | **123,456,789,012,345,678** |');
    expect(text).toContain('| 割合 | 3.7% |');
  });

  it('shows markup in names as it is', () => {
    const text = toMarkdown(table('a|b\n# <b>[x](y)</b> *'));
    expect(text.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(8);
    expect(text).toContain('a\\|b');
    expect(text).not.toMatch(/(?<!\\)<b>/);
  });
});

describe('toText', () => {
  it('aligns full-width texts and numbers', () => {
    const lines = toText(table('株式会社サンプル')).split('\n');
    expect(lines.slice(2, 9)).toEqual([
      '項目           株式会社サンプル',
      '------  -----------------------',
      '手数料                1,234,567',
      '差                     -12,000*',
      '------  -----------------------',
      '合計    123,456,789,012,345,678',
      '------  -----------------------',
    ]);
  });

  it('keeps columns whatever the names, and lets no control character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (name) => {
        const text = toText(table(`${name}\u001B[31m\u202E`));
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/u);
        const widths = text.split('\n').filter((line) => /\d$|\*$/.test(line) && /^(手|差|合|割|順)/.test(line));
        expect(new Set(widths.filter((line) => !line.startsWith('割')).map(displayWidth)).size).toBe(1);
      }),
    );
  });

  it('marks what is strong only when asked', () => {
    expect(toText(table('A'), { strong: (line) => `<${line}>` })).toContain('<合計');
  });
});
