import { evaluate, parseScenario, prepare, type Scenario } from '@ec-tco/core';
import { type Book, describeWorkbookProblem, readXlsxScenario, writeBook, xlsxBook } from '@ec-tco/report/xlsx';
import { expect, test } from 'vitest';
import { cellName } from '../../packages/report/src/xlsx/book/address.ts';
import { numberOf, put, textOf } from '../../packages/report/src/xlsx/book/book.ts';
import { definedName } from '../../packages/report/src/xlsx/book/defined-name.ts';
import { INPUT_COLUMN, type InputColumn } from '../../packages/report/src/xlsx/sheets/inputs-sheet.ts';
import { changeInputs } from './change-inputs.ts';
import { differences } from './differences.ts';
import { NO_OFFICE, OFFICE, throughOffice } from './office.ts';
import { oneForEachFunction, randomScenarios } from './random-scenarios.ts';
import { samples } from './samples.ts';
import { cellsOf, disagreements, typed, workbookOf } from './workbooks.ts';

// All samples and fifty random scenarios: npm run test:office.
test.skipIf(OFFICE === undefined)(
  `LibreOffice works out ten changed inputs and every special function (${OFFICE ?? NO_OFFICE})`,
  async () => {
    const scenario = samples().get('1-handmade-accessories');
    if (!scenario) throw new Error('The sample is gone.');
    const made = await workbookOf(scenario, 'en');
    const { changed, cells } = changeInputs(made, 10);
    const file = typed(made.bytes, 1, cells);
    const special = await Promise.all(oneForEachFunction(randomScenarios(100)).map((one) => workbookOf(one)));
    expect(special.length).toBeGreaterThan(3);
    const saved = throughOffice(
      new Map([['a.xlsx', file], ...special.map(({ bytes }, i) => [`${i}.xlsx`, bytes] as const)]),
      'always',
    );
    expect(await disagreements(made, saved.get('a.xlsx') as Uint8Array, prepare(changed))).toEqual([]);
    // As it lies there, with the old values: the check can fail.
    expect(await disagreements(made, file, prepare(changed))).not.toEqual([]);
    for (const [i, one] of special.entries()) {
      expect(await disagreements(one, saved.get(`${i}.xlsx`) as Uint8Array, one.prepared)).toEqual([]);
    }
  },
  60_000,
);

/** A sample with a line nobody has quoted, money that comes back, and the tax in the cost. */
function quoting(): Scenario {
  const sample = samples().get('4-sake-brewery');
  if (!sample) throw new Error('The sample is gone.');
  const [first, ...others] = sample.options;
  if (!first) throw new Error('The sample has no option.');
  const parsed = parseScenario({
    ...sample,
    showTax: true,
    options: [
      {
        ...first,
        lines: [
          ...first.lines,
          {
            id: 'wanted',
            name: '未定の診断',
            category: 'operation.other',
            timing: { kind: 'yearly' },
            amount: { kind: 'unquoted' },
            escalation: { kind: 'none' },
            source: { kind: 'assumption' },
          },
          {
            id: 'quoted',
            name: '見積のある保守',
            category: 'operation.other',
            timing: { kind: 'monthly' },
            amount: { kind: 'fixed', yen: 20_000 },
            escalation: { kind: 'none' },
            source: { kind: 'quotation', note: 'A社', date: '2026-05-01' },
          },
        ],
        credits: [
          {
            id: 'grant',
            name: '補助金',
            amount: { kind: 'fixed', yen: 500_000 },
            timing: { kind: 'once', month: 8 },
            source: { kind: 'quotation' },
          },
        ],
      },
      ...others,
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

/** Types into the row of an input. */
function type(book: Book, pointer: string, cells: Partial<Record<InputColumn, string | number | null>>): string {
  const place = book.names.get(definedName('in', pointer));
  const page = book.pages.find(({ name }) => name === place?.sheet);
  if (!place || !page) throw new Error(pointer);
  for (const [key, value] of Object.entries(cells)) {
    put(
      page,
      place.row,
      INPUT_COLUMN[key as InputColumn],
      value === null
        ? { kind: 'empty', look: 'input' }
        : typeof value === 'number'
          ? numberOf(value, 'general', 'input')
          : textOf(value, 'input'),
    );
  }
  return cellName(place);
}

test.skipIf(OFFICE === undefined)(
  `every cell of the comparison and of the years is core's after a change (${OFFICE ?? NO_OFFICE})`,
  async () => {
    const files = new Map<string, Uint8Array>();
    const rights = new Map<string, Scenario>();
    for (const [name, scenario] of [...samples(), ['own', quoting()] as const]) {
      const made = await workbookOf(scenario);
      const { cells } = changeInputs(made, 10);
      const bytes = typed(made.bytes, 1, cells);
      files.set(`${name}.xlsx`, bytes);
      // Read back, a figure that was written over is a figure no longer.
      const read = await readXlsxScenario(bytes);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      rights.set(`${name}.xlsx`, read.scenario);
    }
    const scenario = quoting();
    const option = scenario.options[0]?.id ?? '';
    const at = (line: string) => `/options/${option}/lines/${line}/amount/yen`;
    const prepared = prepare(scenario);
    const fresh = () => xlsxBook(prepared, evaluate(prepared), { language: 'ja' });

    const quoted = fresh();
    type(quoted, at('wanted'), { value: 300_000, source: '見積', note: 'B社', date: 46_000 });
    files.set('quoted.xlsx', await writeBook(quoted));
    const priced = structuredClone<Scenario>(scenario);
    const line = priced.options[0]?.lines.find(({ id }) => id === 'wanted');
    Object.assign(line ?? {}, { amount: { kind: 'fixed', yen: 300_000 }, source: { kind: 'quotation' } });
    rights.set('quoted.xlsx', priced);

    const emptied = fresh();
    type(emptied, at('wanted'), { value: 1 });
    type(emptied, at('quoted'), { value: null });
    files.set('emptied.xlsx', await writeBook(emptied));

    // A number that no line can do without: the sheet and what reads it back name the same cell.
    const without = fresh();
    const missing = type(without, '/business/monthlySales', { value: null });
    files.set('without.xlsx', await writeBook(without));

    const wrong = fresh();
    const cell = type(wrong, at('quoted'), { value: '30,000円' });
    files.set('wrong.xlsx', await writeBook(wrong));

    const saved = throughOffice(files, 'always');
    const bytes = (name: string) => saved.get(name) as Uint8Array;
    for (const [name, right] of rights) {
      expect(await differences(bytes(name), prepare(right)), name).toEqual([]);
      // As it lies there, with the old values: the check can fail.
      expect(await differences(files.get(name) as Uint8Array, prepare(right)), name).not.toEqual([]);
    }

    // Row 9 says whether the prices are known.
    const prices = { sheet: '比較', row: 9, column: 1 };
    expect((await cellsOf(bytes('own.xlsx')))(prices)).toMatch(/未定/);
    expect((await cellsOf(bytes('quoted.xlsx')))(prices)).toBe('そろっている');
    expect((await cellsOf(bytes('emptied.xlsx')))(prices)).toMatch(/未定/);
    const home = await readXlsxScenario(bytes('emptied.xlsx'));
    if (!home.ok) throw new Error(JSON.stringify(home.problems));
    expect(home.scenario.options[0]?.lines.find(({ id }) => id === 'quoted')?.amount).toEqual({ kind: 'unquoted' });
    expect(await differences(bytes('emptied.xlsx'), prepare(home.scenario))).toEqual([]);
    const unpriced = await cellsOf(bytes('emptied.xlsx'));
    expect(unpriced({ sheet: '入力', row: 2, column: 0 }) ?? '').toBe('');

    const lacking = await cellsOf(bytes('without.xlsx'));
    expect(lacking({ sheet: '入力', row: 2, column: 0 })).toMatch(new RegExp(`^${missing} `));
    expect(lacking({ sheet: '比較', row: 3, column: 1 })).toMatch(/計算できない/);
    const refused = await readXlsxScenario(bytes('without.xlsx'));
    expect(refused.ok ? [] : refused.problems.map((one) => describeWorkbookProblem(one, 'ja'))).toEqual([
      expect.stringContaining(`入力 ${missing}：`),
    ]);

    const read = await cellsOf(bytes('wrong.xlsx'));
    expect(read({ sheet: '入力', row: 2, column: 0 })).toMatch(new RegExp(`^${cell} `));
    expect(read({ sheet: '比較', row: 3, column: 1 })).toMatch(/読めない/);
    const whole = await cellsOf(bytes('own.xlsx'));
    expect(whole({ sheet: '入力', row: 2, column: 0 }) ?? '').toBe('');
  },
  120_000,
);
