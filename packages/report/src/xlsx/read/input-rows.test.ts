import { describe, expect, test } from 'vitest';
import { INPUT_COLUMNS } from '../sheets/inputs-sheet.ts';
import { ANSWER_COLUMNS, answerHeads } from '../sheets/self-check-sheet.ts';
import { xlsxTexts } from '../texts/texts.ts';
import { answerRows } from './answer-rows.ts';
import { dataNotices } from './data-notices.ts';
import { inputSheets } from './input-rows.ts';
import { tableRows, textIn } from './table-rows.ts';

const { heads } = xlsxTexts('en').inputs;
/** A row of the inputs, by column. */
const row = (cells: Partial<Record<(typeof INPUT_COLUMNS)[number], unknown>>): unknown[] =>
  INPUT_COLUMNS.map((key) => cells[key] ?? null);
const sales = row({ label: 'Sales', value: 5, address: '/business/monthlySales' });
const card = row({ label: 'Cards', value: 0.5, address: ' /business/cardShare ' });
const sheet = (...rows: unknown[][]) => ({ name: 'Inputs', rows: [['Title'], row(heads), ...rows] });

describe('rows of inputs', () => {
  test('are those with an address, by their columns', () => {
    const [found, ...others] = inputSheets([
      { name: 'Other', rows: [['a', 'b'], []] },
      sheet(sales, row({ label: 'Group' }), card),
    ]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ name: 'Inputs', added: [] });
    expect(
      found?.rows.map((one) => [one.sheet, one.row, one.cells.label, one.cells.value, one.columns.address]),
    ).toEqual([
      ['Inputs', 2, 'Sales', 5, 10],
      ['Inputs', 4, 'Cards', 0.5, 10],
    ]);
  });

  test('a sheet of such heads without any is none', () => {
    expect(inputSheets([sheet(row({ label: 'Group', value: 3 }))])).toEqual([]);
    expect(inputSheets([])).toEqual([]);
    expect(inputSheets([sheet(sales), { ...sheet(card), name: 'Copy' }]).map(({ name }) => name)).toEqual([
      'Inputs',
      'Copy',
    ]);
  });

  test('that somebody added have a number: within the table in any words, below it as a number alone', () => {
    const added = (...between: unknown[][]) =>
      inputSheets([sheet(sales, ...between, card)])[0]?.added.map((one) => one.cells.label);
    expect(added(row({ label: 'Boxes', value: '5千円' }))).toEqual(['Boxes']);
    expect(added(row({ label: 'Boxes', low: 0 }))).toEqual(['Boxes']);
    expect(added(row({ label: 'Boxes', high: 7 }))).toEqual(['Boxes']);
    expect(added(row({ label: 'Remark', value: 'ask again' }))).toEqual([]);
    expect(added(row({ label: 'Blank', value: ' ' }))).toEqual([]);
    expect(added(row({ label: 'Nothing' }))).toEqual([]);
    const below = (cells: Parameters<typeof row>[0]) => inputSheets([sheet(sales, card, row(cells))])[0]?.added.length;
    expect(below({ label: 'Store', value: 20_000 })).toBe(1);
    expect(below({ label: 'Three firms', value: '3' })).toBe(0);
  });
});

describe('a table', () => {
  const wanted = {
    columns: ['address', 'a', 'b'],
    heads: () => ({ address: 'Where', a: 'A', b: 'B' }),
    known: ['address', 'a'],
  } as const;
  const find = (rows: readonly (readonly unknown[])[]) => tableRows<'a' | 'b'>([{ name: 'S', rows }], wanted);

  test('is known by its heads, wherever they were moved; a column that is gone is at −1', () => {
    expect(find([[], ['x', ' ａ ', 'where'], ['', 1, '/x'], ['', 2, 'x'], ['', 3, 4]])).toEqual({
      rows: [{ sheet: 'S', row: 2, columns: { address: 2, a: 1, b: -1 }, cells: { address: '/x', a: 1, b: null } }],
      others: [
        { sheet: 'S', row: 3, columns: { address: 2, a: 1, b: -1 }, cells: { address: 'x', a: 2, b: null } },
        { sheet: 'S', row: 4, columns: { address: 2, a: 1, b: -1 }, cells: { address: 4, a: 3, b: null } },
      ],
    });
    expect(find([['Where', 'B']])).toBeUndefined();
  });

  test('has its heads in the first thirty rows', () => {
    const under = (n: number) => [...new Array<unknown[]>(n).fill([]), ['Where', 'A']];
    expect(find(under(29))?.rows).toEqual([]);
    expect(find(under(30))).toBeUndefined();
  });
});

test.each<[unknown, string]>([
  ['text', 'text'],
  [5, '5'],
  [false, 'false'],
  [null, ''],
  [{}, ''],
  [new Date(Date.UTC(2026, 10, 28)), '2026-11-28'],
  [new Date(Date.UTC(1899, 11, 31)), '1'],
])('%o says %j', (cell, text) => expect(textIn(cell)).toBe(text));

test('answers of every self-check are read, whatever its journey and language', () => {
  const check = (journey: 'new' | 'operating', language: 'ja' | 'en', id: string) => {
    const own = answerHeads(xlsxTexts(language).selfCheck, journey);
    const cells = (of: Readonly<Partial<Record<string, unknown>>>) => ANSWER_COLUMNS.map((key) => of[key] ?? null);
    return { name: id, rows: [cells(own), cells({ address: `/requirements/${id}`, first: '✓' })] };
  };
  expect(answerRows([])).toEqual([]);
  const found = answerRows([
    check('new', 'ja', 'build-1'),
    { name: 'Other', rows: [['x']] },
    check('operating', 'en', 'build-2'),
    check('operating', 'ja', 'build-3'),
  ]);
  expect(found.map((one) => [one.sheet, one.row, one.cells.address, one.cells.first])).toEqual([
    ['build-1', 1, '/requirements/build-1', '✓'],
    ['build-2', 1, '/requirements/build-2', '✓'],
    ['build-3', 1, '/requirements/build-3', '✓'],
  ]);
});

describe('what the hidden sheet says beside the scenario', () => {
  const notices = (...rows: unknown[][]) =>
    dataNotices(
      [
        { name: 'Inputs', rows: [['data-set', 'x']] },
        { name: 'ec-tco', rows },
      ],
      { version: 2, dataSet: 'draft-2022-10' },
    );

  test('is told where it is another thing', () => {
    expect(notices(['scenario-version', ' 2 '], ['data-set', 'draft-2022-10'])).toEqual([]);
    expect(notices(['data-set', 'z'.repeat(80)], ['scenario-version', 1])).toEqual([
      {
        code: 'not-taken',
        cell: { sheet: 'ec-tco', row: 1, column: 1, label: 'scenario-version' },
        found: '1',
        kept: '2',
      },
      {
        ...{ code: 'not-taken', cell: { sheet: 'ec-tco', row: 0, column: 1, label: 'data-set' } },
        ...{ found: 'z'.repeat(60), kept: 'draft-2022-10' },
      },
    ]);
    expect(notices(['model-version', '0.0.1'])).toMatchObject([
      { code: 'other-model', found: '0.0.1', cell: { row: 0 } },
    ]);
    expect(notices(['data-set'])).toMatchObject([{ found: '' }]);
  });

  test('says nothing where there is no such sheet', () => {
    expect(dataNotices([], { version: 2 })).toEqual([]);
  });
});
