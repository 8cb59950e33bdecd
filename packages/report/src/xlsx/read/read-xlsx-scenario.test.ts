import { evaluate, parseScenario, prepare, type Scenario } from '@ec-tco/core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { shop } from '../../contract/fixtures.ts';
import { cellName } from '../book/address.ts';
import { type Book, numberOf, put, textOf } from '../book/book.ts';
import { definedName } from '../book/defined-name.ts';
import { writeBook } from '../book/write-book.ts';
import { INPUT_COLUMNS, type InputColumn } from '../sheets/inputs-sheet.ts';
import { xlsxBook } from '../to-xlsx.ts';
import { describeWorkbookChange } from './describe-change.ts';
import { readableBooks } from './fixtures.ts';
import { readXlsxScenario } from './read-xlsx-scenario.ts';
import { sameWords } from './table-rows.ts';
import { describeWorkbookProblem } from './workbook-problem.ts';

const parsed = parseScenario({
  ...shop,
  options: shop.options.slice(0, 1),
  sources: { '/business/monthlySales': { kind: 'figure', figure: 'draft.security.floor.monthly' } },
});
const scenario: Scenario = parsed.ok
  ? parsed.scenario
  : (() => {
      throw new Error(JSON.stringify(parsed.problems));
    })();
const prepared = prepare(scenario);
const pointerOf = (end: string): string => {
  const found = prepared.model.inputs.find(({ pointer }) => pointer.endsWith(end));
  if (!found) throw new Error(end);
  return found.pointer;
};
const book = readableBooks(scenario);

/** Types into the row of an input. */
function type(into: Book, pointer: string, cells: Partial<Record<InputColumn, string | number | null>>): void {
  const place = into.names.get(definedName('in', pointer));
  const page = into.pages.find(({ name }) => name === place?.sheet);
  if (!place || !page) throw new Error(pointer);
  for (const [column, value] of Object.entries(cells)) {
    const at = INPUT_COLUMNS.indexOf(column as InputColumn);
    put(
      page,
      place.row,
      at,
      value === null
        ? { kind: 'empty', look: 'input' }
        : typeof value === 'number'
          ? numberOf(value, 'general', 'input')
          : textOf(value, 'input'),
    );
  }
}
const back = async (from: Book) => readXlsxScenario(await writeBook(from));
const told = async (from: Book, language: 'ja' | 'en' = 'ja'): Promise<readonly string[]> => {
  const read = await back(from);
  return read.ok ? [] : read.problems.map((problem) => describeWorkbookProblem(problem, language));
};

test.each(['ja', 'en'] as const)('%s: an untouched workbook gives the same scenario', async (language) => {
  const whole = xlsxBook(prepared, evaluate(prepared), { language });
  for (const one of [whole, book(language)])
    expect(await back(one)).toEqual({ ok: true, scenario, changes: [], answers: [], notices: [] });
});

describe('own quotations come home', () => {
  const line = pointerOf('/amount/yen');

  test('value, basis, note and date', async () => {
    const from = book();
    type(from, line, { value: '４５,０００円', source: '見積', note: '=A社 見積3', date: '2026/11/1' });
    const read = await back(from);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const found = read.scenario.options[0]?.lines[0];
    expect(found?.amount).toEqual({ kind: 'fixed', yen: 45_000 });
    expect(found?.source).toEqual({ kind: 'quotation', note: '=A社 見積3', date: '2026-11-01' });
    expect(read.changes).toMatchObject([{ address: line, before: 34_567, after: 45_000 }]);
  });

  test('a price that nobody had quoted', async () => {
    const unquoted = prepared.model.inputs.filter(({ pointer }) => pointer.endsWith('/amount/yen'))[1]?.pointer ?? '';
    const from = book('en');
    type(from, unquoted, { value: 250_000, source: 'quotation' });
    const read = await back(from);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.scenario.options[0]?.lines[1]).toMatchObject({
      amount: { kind: 'fixed', yen: 250_000 },
      source: { kind: 'quotation' },
    });
  });

  test.each([
    ['with its old ends', {}, 0],
    ['with ends of its own', { low: 1, high: 9 }, 1],
  ])('an emptied price is not known yet, %s', async (_, ends, told) => {
    const from = book();
    type(from, line, { value: null, ...ends });
    const read = await back(from);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.scenario.options[0]?.lines[0]).toMatchObject({
      amount: { kind: 'unquoted' },
      source: { kind: 'assumption' },
    });
    expect(read.changes.map((change) => describeWorkbookChange(change, 'ja'))).toEqual([
      expect.stringMatching(/34,567 → 未定 \/ 根拠 見積（2026-04-01） → 仮定$/),
    ]);
    expect(read.notices).toHaveLength(told);
    for (const language of ['ja', 'en'] as const)
      for (const notice of read.notices) expect(describeWorkbookProblem(notice, language)).toMatch(/ C\d+[：:]/);
  });

  test('a figure written over is a figure no longer', async () => {
    const from = book();
    type(from, '/business/monthlySales', { value: 999_999 });
    const read = await back(from);
    expect(read.ok && read.scenario.business.monthlySales).toBe(999_999);
    expect(read.ok && read.scenario.sources?.['/business/monthlySales']).toBeUndefined();
  });

  test('a range is kept only where it is written, too', async () => {
    const from = book();
    type(from, '/business/monthlySales', { value: 5, low: 1, high: 9 });
    const read = await back(from);
    if (!read.ok) throw new Error('not read');
    expect(read.scenario.business.monthlySales).toEqual({ low: 1, base: 5, high: 9 });
    const again = prepare(read.scenario);
    const next = xlsxBook(again, evaluate(again), { language: 'ja' });
    type(next, '/business/monthlySales', { value: 100 });
    const last = await back(next);
    expect(last.ok && last.scenario.business.monthlySales).toBe(100);
  });
});

describe('whatever was changed is told', () => {
  const line = pointerOf('/amount/yen');
  const said = async (from: Book) => {
    const read = await back(from);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return {
      read,
      changes: read.changes.map((change) => describeWorkbookChange(change, 'ja')),
      notices: read.notices.map((notice) => describeWorkbookProblem(notice, 'ja')),
    };
  };

  test('a note alone', async () => {
    const from = book();
    type(from, line, { note: 'A社 税別' });
    const { changes, read } = await said(from);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatch(/根拠 見積（2026-04-01） → 見積（A社 税別、2026-04-01）$/);
    expect(read.changes[0]?.moved).toBe(false);
  });

  test('a price and its basis', async () => {
    const from = book();
    type(from, line, { value: 40_000, date: '2026-05-01' });
    expect((await said(from)).changes[0]).toMatch(/34,567 → 40,000 \/ 根拠 見積（2026-04-01） → 見積（2026-05-01）$/);
  });

  test('a note where nobody has quoted a price yet', async () => {
    const unquoted = prepared.model.inputs.filter(({ pointer }) => pointer.endsWith('/amount/yen'))[1]?.pointer ?? '';
    const from = book();
    type(from, unquoted, { note: '来週届く' });
    const { changes, read } = await said(from);
    expect(changes[0]).toMatch(/仮定（来週届く）$/);
    expect(read.scenario.options[0]?.lines[1]).toMatchObject({
      amount: { kind: 'unquoted' },
      source: { kind: 'assumption', note: '来週届く' },
    });
  });

  test('a date that the basis cannot have', async () => {
    const from = book();
    type(from, line, { source: '入力', note: '自分で' });
    const { notices, read } = await said(from);
    expect(notices[0]).toMatch(/^入力 I\d+：.*2026-04-01.*入力/);
    expect(read.scenario.options[0]?.lines[0]?.source).toEqual({ kind: 'stated', note: '自分で' });
  });

  test('a note that a figure cannot have; one on a number that is a figure no longer is kept', async () => {
    const from = book();
    const row = from.names.get(definedName('in', '/business/monthlySales'))?.row ?? 0;
    const source = from.pages[0]?.cells.get(row)?.get(INPUT_COLUMNS.indexOf('source'));
    expect(source).toMatchObject({ text: '入力' });
    type(from, '/business/monthlySales', { value: 999_999, note: '経理' });
    expect((await said(from)).read.scenario.sources?.['/business/monthlySales']).toEqual({
      kind: 'stated',
      note: '経理',
    });
  });

  test('what is said of one number goes before its line', async () => {
    const own = parseScenario({ ...scenario, sources: { [line]: { kind: 'assumption', note: '目安' } } });
    if (!own.ok) throw new Error(JSON.stringify(own.problems));
    const again = prepare(own.scenario);
    const from = xlsxBook(again, evaluate(again), { language: 'ja' });
    type(from, line, { source: '見積', note: 'A社' });
    expect((await said(from)).read.scenario.sources?.[line]).toEqual({ kind: 'quotation', note: 'A社' });
  });

  test('keys of the hidden sheet', async () => {
    const from = book();
    const data = from.pages.find(({ name }) => name === 'ec-tco');
    if (!data) throw new Error('no data');
    put(data, 1, 1, textOf('1'));
    put(data, 2, 1, textOf('0.0.1'));
    put(data, 3, 1, textOf('final-2023-03'));
    const { notices, read } = await said(from);
    expect(notices).toHaveLength(3);
    expect(notices.map((text) => /^ec-tco (B\d)：/.exec(text)?.[1]).sort()).toEqual(['B2', 'B3', 'B4']);
    expect(read.scenario).toEqual(scenario);
  });
});

test.each(["don't know", 'Don’t  know'.replace('  ', ' '), '  ｄｏｎ＇ｔ ｋｎｏｗ'])('%s is the same words', (text) =>
  expect(sameWords(text)).toBe(sameWords('don’t know')),
);

describe('what is wrong is told by its cell', () => {
  const cell = (column: InputColumn): string => {
    const place = book().names.get(definedName('in', '/business/monthlySales'));
    return cellName({ row: place?.row ?? 0, column: INPUT_COLUMNS.indexOf(column) });
  };
  test.each<[Partial<Record<InputColumn, string | number | null>>, InputColumn, RegExp]>([
    [{ value: null }, 'value', /空です/],
    [{ value: '八十万' }, 'value', /数ではありません（八十万）/],
    [{ value: '#DIV/0!' }, 'value', /エラー（#DIV\/0!）/],
    [{ value: -5 }, 'value', /-5/],
    [{ low: 3 }, 'high', /両方/],
    [{ value: 5, low: 6, high: 7 }, 'value', /下/],
    [{ source: '勘' }, 'source', /勘/],
    [{ date: '来週' }, 'date', /来週/],
    [{ address: '/business/nothing' }, 'address', /知らない行/],
  ])('%j', async (typed, column, text) => {
    const from = book();
    type(from, '/business/monthlySales', typed);
    const [first] = await told(from);
    expect(first).toMatch(text);
    expect(first).toContain(`入力 ${cell(column)}`);
    const english = book('en');
    type(english, '/business/monthlySales', typed);
    const [other] = await told(english, 'en');
    expect(other?.replace(/“[^”]*”|\([^)]*\)/g, '')).not.toMatch(/[\u3040-\u30FF\u4E00-\u9FFF]/);
  });

  const line = pointerOf('/amount/yen');
  const place = (column: InputColumn, pointer = line) => {
    const found = book().names.get(definedName('in', pointer));
    return `入力 ${cellName({ row: found?.row ?? 0, column: INPUT_COLUMNS.indexOf(column) })}`;
  };

  test.each([
    ['of a line', line],
    ['of the business', '/business/monthlySales'],
  ])('a note that is too long is told by its cell, %s', async (_, pointer) => {
    const from = book();
    type(from, pointer, { source: '見積', note: 'あ'.repeat(3000) });
    const [first] = await told(from);
    expect(first).toContain(place('note', pointer));
  });

  test('a number in a cell of dates that is no day is told by its cell, as it was typed', async () => {
    const from = book();
    const row = from.names.get(definedName('in', line))?.row ?? 0;
    const page = from.pages[0];
    if (!page) throw new Error('no page');
    put(page, row, INPUT_COLUMNS.indexOf('date'), numberOf(20_261_021, 'date', 'input'));
    const [first] = await told(from);
    expect(first).toContain(place('date'));
    expect(first).toContain('20261021');
  });

  test('a row that was written into the table, or below it, is not lost in silence', async () => {
    const from = book();
    const [page] = from.pages;
    if (!page) throw new Error('no sheet');
    // The heading of a group has no number of its own: a line written over it is one that was added.
    const last = Math.max(...page.cells.keys());
    put(page, 4, 0, textOf('梱包の材料'));
    put(page, 4, 1, textOf('５千円'));
    put(page, last + 3, 0, textOf('倉庫'));
    put(page, last + 3, 1, numberOf(20_000, 'yen'));
    put(page, last + 5, 0, textOf('ここまでで 3 社'));
    const read = await back(from);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.scenario).toEqual(scenario);
    expect(read.notices.map((one) => describeWorkbookProblem(one, 'ja'))).toEqual([
      '入力 A5：「梱包の材料」は、書き足された行なので読みませんでした。費目は、画面かシナリオのファイルで足してください。',
      `入力 A${last + 4}：「倉庫」は、書き足された行なので読みませんでした。費目は、画面かシナリオのファイルで足してください。`,
    ]);
  });

  test('a row that is gone keeps what it was, and is told', async () => {
    const from = book();
    const place = from.names.get(definedName('in', '/business/monthlySales'));
    from.pages[0]?.cells.delete(place?.row ?? -1);
    const read = await back(from);
    expect(read.ok && read.scenario).toEqual(scenario);
    expect(read.ok && read.notices.map((one) => describeWorkbookProblem(one, 'ja'))[0]).toContain('月商');
  });
});

describe('workbooks as people leave them', () => {
  const sheet = (of: Book) => {
    const page = of.pages[0];
    if (!page) throw new Error('no page');
    return page;
  };
  /** The file with another XML of its sheet of inputs. */
  const written = async (from: Book, change: (xml: string) => string) => {
    const files = unzipSync(await writeBook(from));
    const name = 'xl/worksheets/sheet1.xml';
    files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())));
    return readXlsxScenario(zipSync(files));
  };
  const place = (pointer: string) => {
    const found = book().names.get(definedName('in', pointer));
    if (!found) throw new Error(pointer);
    return cellName(found);
  };

  test.each(['/business/monthlySales', pointerOf('/amount/yen')])(
    'a formula without a stored result is no empty cell: %s',
    async (pointer) => {
      const at = place(pointer);
      const read = await written(book(), (xml) => {
        const next = xml.replace(new RegExp(`(<c r="${at}"[^>]*>)<v>[^<]*</v>`), '$1<f>100*12</f>');
        expect(next).not.toBe(xml);
        return next;
      });
      for (const language of ['ja', 'en'] as const) {
        const [first] = read.ok ? [] : read.problems.map((problem) => describeWorkbookProblem(problem, language));
        expect(first).toContain(`入力 ${at}`);
        expect(first).toContain('=100*12');
      }
    },
  );

  test('a formula with its result is its result', async () => {
    const at = place('/business/monthlySales');
    const read = await written(book(), (xml) =>
      xml.replace(new RegExp(`(<c r="${at}"[^>]*>)<v>[^<]*</v>`), '$1<f>1000*1200</f><v>1200000</v>'),
    );
    expect(read.ok && read.scenario.business.monthlySales).toBe(1_200_000);
  });

  test('a copied sheet of inputs is asked about, by the names of both', async () => {
    const from = book();
    const copy = { ...sheet(from), name: '入力 (2)' };
    for (const language of ['ja', 'en'] as const) {
      const read = await back({ ...from, pages: [...from.pages, copy] });
      const told = read.ok ? [] : read.problems.map((problem) => describeWorkbookProblem(problem, language));
      expect(told).toEqual([expect.stringContaining('入力 (2)')]);
    }
  });

  test('a sheet of another name, rows between, blanks in its heads: the same scenario', async () => {
    const from = book();
    const page = sheet(from);
    for (const [column, cell] of page.cells.get(3) ?? [])
      if (cell.kind === 'text') put(page, 3, column, textOf(` ${cell.text} `, 'head'));
    const moved = new Map([...page.cells].map(([row, cells]) => [row > 6 ? row + 3 : row, cells]));
    const named = { ...page, name: '見積 2026', cells: moved };
    put(named, 7, 0, textOf('ここから自分用のメモ'));
    put(named, 7, 1, numberOf(1, 'general'));
    const read = await readXlsxScenario(
      await writeBook({ ...from, pages: [named, ...from.pages.slice(1)], names: new Map() }),
    );
    expect(read).toEqual({
      ok: true,
      scenario,
      changes: [],
      answers: [],
      notices: [{ code: 'added', cell: { sheet: '見積 2026', row: 7, column: 0, label: 'ここから自分用のメモ' } }],
    });
  });

  test('a share out of range is told in the words of its row', async () => {
    const from = book();
    type(from, '/business/contributionMargin', { value: 40 });
    expect((await told(from))[0]).toMatch(/^入力 B\d+：「限界利益率」の値 40 は.+0% 〜 100%。.*40%/);
    type(from, '/business/contributionMargin', { value: '40%' });
    const read = await back(from);
    expect(read.ok && read.scenario.business.contributionMargin).toBe(0.4);
  });
});

describe('hostile files are refused', () => {
  const parts = async () => unzipSync(await writeBook(book()));
  const changed = async (name: string, change: (xml: string) => string) => {
    const files = await parts();
    files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())));
    return zipSync(files);
  };
  const code = async (bytes: Uint8Array) => {
    const read = await readXlsxScenario(bytes);
    return read.ok ? 'ok' : read.problems[0]?.code;
  };

  test.each([
    ['nothing', 'not-workbook', () => new Uint8Array()],
    ['a text', 'not-workbook', () => strToU8('PK but no zip')],
    ['an old Excel file', 'not-workbook', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])],
    ['another zip', 'not-workbook', () => zipSync({ 'a.xml': strToU8('<a/>') })],
    ['too many bytes', 'too-large', () => new Uint8Array(21_000_000)],
    [
      'too many parts',
      'too-large',
      () => zipSync(Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`${i}.xml`, strToU8('<a/>')]))),
    ],
    ['a bomb', 'too-large', () => declared(1_000_000, 70_000_000)],
  ])('%s: %s', async (_, expected, make) => expect(await code(make())).toBe(expected));

  test('a bomb that says it is small', async () =>
    expect(['not-workbook', 'broken']).toContain(await code(declared(4_000_000, 100))));

  test.each<[string, string, (xml: string) => string]>([
    ['a part that is cut off', 'broken', (xml) => xml.slice(0, -40)],
    ['a document type', 'broken', (xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>')],
    ['twenty thousand open tags', 'broken', (xml) => `${'<a>'.repeat(20_000)}${xml}`],
    ['a cell far out', 'far-cell', (xml) => xml.replace('<c r="A1"', '<c r="XFD1048576"')],
  ])('%s', async (_, expected, change) =>
    expect(await code(await changed('xl/worksheets/sheet1.xml', change))).toBe(expected),
  );

  test('a workbook of somebody else', async () => {
    expect(await code(await changed('xl/workbook.xml', (xml) => xml.replace('name="ec-tco"', 'name="other"')))).toBe(
      'foreign',
    );
  });
});

test('the page has its turn after each sheet, but what stands beside them is not read again and again where it is large', async () => {
  const whole = xlsxBook(prepared, evaluate(prepared), { language: 'ja' });
  const files = unzipSync(await writeBook(whole));
  const turns = async (spaces: number) => {
    let count = 0;
    const bytes = zipSync({ ...files, 'xl/more.xml': strToU8(`<a>${' '.repeat(spaces)}</a>`) });
    const read = await readXlsxScenario(bytes, {
      pause: () => {
        count += 1;
        return Promise.resolve();
      },
    });
    expect(read).toMatchObject({ ok: true, scenario });
    return count;
  };
  const sheets = whole.pages.length;
  const each = await turns(0);
  expect(each).toBeGreaterThan(sheets);
  // 20,000,000 bytes in all calls.
  expect(each - (await turns(9_000_000))).toBe(sheets - 2);
  expect(each - (await turns(11_000_000))).toBe(sheets - 1);
  expect(each - (await turns(21_000_000))).toBe(sheets - 1);
});

/** A zip whose one part is so large, and says that it is another size, in the directory and in its own head. */
function declared(size: number, told: number): Uint8Array {
  const zip = zipSync({ 'xl/workbook.xml': new Uint8Array(size) }, { level: 9 });
  const view = new DataView(zip.buffer, zip.byteOffset);
  let found = 0;
  for (let i = 0; i < zip.length - 4; i += 1) {
    if (view.getUint32(i, true) !== size) continue;
    view.setUint32(i, told, true);
    found += 1;
  }
  expect(found).toBe(2);
  return zip;
}
