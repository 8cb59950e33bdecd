import { read } from '@e965/xlsx';
import { evaluate, type Prepared, parseScenario, prepare } from '@ec-tco/core';
import { partValue } from '@ec-tco/core/analysis';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { cellName } from './book/address.ts';
import { createPage, numberOf, put } from './book/book.ts';
import { definedName } from './book/defined-name.ts';
import { writeBook } from './book/write-book.ts';
import { INPUT_COLUMN } from './sheets/inputs-sheet.ts';
import { toXlsx, xlsxBook } from './to-xlsx.ts';

const HAZARDS = [
  '=cmd()',
  '+1',
  '@x',
  '-1',
  'a\tb',
  '"q"',
  "it's",
  'a\nb',
  '😀',
  '\u202Eabc',
  '#N/A',
  '_x000D_',
  '  x  ',
];
const named = {
  ...shop,
  options: shop.options.map((option, i) => ({
    ...option,
    name: HAZARDS[i] ?? option.name,
    lines: option.lines.map((line, l) => ({
      ...line,
      name: HAZARDS[(i * option.lines.length + l) % HAZARDS.length] ?? '',
    })),
  })),
};
const parsed = parseScenario(named);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const prepared: Prepared = prepare(parsed.scenario);
const result = evaluate(prepared);
const write = (language: 'ja' | 'en' = 'ja') => toXlsx(prepared, result, { language, today: '2026-11-28' });

describe.each(['ja', 'en'] as const)('the workbook, %s', (language) => {
  test('holds every number of the model, as a formula where the model has one, with its value of today', async () => {
    const book = xlsxBook(prepared, result, { language });
    // Another reader than the writer's.
    const { Sheets } = read(await write(language), { cellFormula: true });
    for (const one of prepared.model.definitions) {
      const place = book.numbers.get(one.index);
      const cell = place && (Sheets[place.sheet]?.[cellName(place)] as { v?: number; f?: string } | undefined);
      expect(cell?.v, one.id).toBeCloseTo(partValue(prepared, { op: 'number', of: one }), 6);
      expect(cell?.f === undefined, one.id).toBe(one.expression.op === 'literal');
    }
  });

  test('columns of the comparison stand to the right, words among the ranks as well', () => {
    const [, comparison] = xlsxBook(prepared, result, { language }).pages;
    const places = [...xlsxBook(prepared, result, { language }).names].filter(([name]) => /\.rank\./.test(name));
    expect(places.length).toBeGreaterThan(result.options.length);
    for (const [name, { row, column }] of places)
      expect(comparison?.cells.get(row)?.get(column)?.look, name).toBe('right');
  });

  test('has no formula that Excel would refuse for its length, and no name twice', () => {
    const { pages, names } = xlsxBook(prepared, result, { language });
    for (const { name, cells } of pages) {
      expect(name.length).toBeLessThanOrEqual(31);
      for (const row of cells.values())
        for (const cell of row.values()) if (cell.kind === 'formula') expect(cell.formula.length).toBeLessThan(8192);
    }
    expect(new Set(pages.map(({ name }) => name.toLowerCase())).size).toBe(pages.length);
    const lower = [...names.keys()].map((name) => name.toLowerCase());
    expect(new Set(lower).size).toBe(lower.length);
  });
});

test('names stay the texts they are', async () => {
  const { Sheets } = read(await write());
  const texts = new Set(
    Object.values(Sheets).flatMap((sheet) =>
      Object.values(sheet).flatMap((cell: { t?: string; v?: unknown; f?: string }) =>
        cell.t === 's' && cell.f === undefined ? [String(cell.v)] : [],
      ),
    ),
  );
  for (const hazard of HAZARDS) expect(texts, hazard).toContain(hazard);
  expect([...texts].filter((text) => /\[object|undefined|NaN/.test(text))).toEqual([]);
});

test('the same twice is the same bytes', async () => {
  expect(Buffer.compare(await write(), await write())).toBe(0);
});

test('print areas and headings are named as Excel wants them', async () => {
  const workbook = new TextDecoder().decode(unzipSync(await write())['xl/workbook.xml']);
  expect(workbook).toMatch(/<definedName name="_xlnm.Print_Area" localSheetId="0">'入力'!\$A\$1:\$J\$\d+</);
  expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'入力'!$1:$4<`);
});

test('what is no number is refused, not left out', async () => {
  const page = createPage('x', [10]);
  put(page, 0, 0, numberOf(Number.NaN, 'yen'));
  await expect(writeBook({ title: '', pages: [page], names: new Map(), numbers: new Map() })).rejects.toThrow('x A1');
});

test('a price in another money, or with tax in it, says so and carries no sign of yen', () => {
  const [first, ...others] = parsed.scenario.options;
  const [line, ...rest] = first?.lines ?? [];
  const foreign = {
    ...parsed.scenario,
    options: [
      { ...first, lines: [{ ...line, currency: { code: 'USD', rate: 151.5 }, withTax: true }, ...rest] },
      ...others,
    ],
  };
  const own = parseScenario(foreign);
  if (!own.ok) throw new Error(JSON.stringify(own.problems));
  const again = prepare(own.scenario);
  const book = xlsxBook(again, evaluate(again), { language: 'ja' });
  const row = (end: string) => {
    const place = book.names.get(definedName('in', `/options/${first?.id}/lines/${line?.id}/${end}`));
    const cells = book.pages[0]?.cells.get(place?.row ?? -1);
    return [cells?.get(INPUT_COLUMN.value), cells?.get(INPUT_COLUMN.unit)];
  };
  expect(row('amount/yen')).toMatchObject([{ number: 34_567, format: 'whole' }, { text: 'USD（税込）' }]);
  expect(row('currency/rate')).toMatchObject([{ number: 151.5, format: 'general' }, { text: '円/USD' }]);
});

test('gives way after every sheet and every 500 formulas, and writes the same file', async () => {
  let times = 0;
  const pause = (): Promise<void> => {
    times += 1;
    return Promise.resolve();
  };
  const paused = await toXlsx(prepared, result, { language: 'ja', today: '2026-11-28', pause });
  expect(paused).toEqual(await write());
  const { pages, numbers } = xlsxBook(prepared, result, { language: 'ja' });
  // Each sheet but the first, its formulas, and the writing.
  const fewest = pages.length + result.options.length + Math.ceil(numbers.size / 500);
  expect(times).toBeGreaterThanOrEqual(fewest);
});
