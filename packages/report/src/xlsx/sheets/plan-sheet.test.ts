import { Decimal } from '@ec-tco/core';
import { expect, test } from 'vitest';
import type { Plan, PlanItem } from '../../documents/plan.ts';
import type { CellPlace } from '../book/address.ts';
import type { BookCell, Page } from '../book/book.ts';
import { xlsxTexts } from '../texts/texts.ts';
import { type PlanNumbers, planSheet } from './plan-sheet.ts';
import { serialOf } from './serial-date.ts';

/** What stands in a row, by column; a formula behind its equals sign. */
const rowOf = (page: Page, row: number): readonly unknown[] => {
  const cells = page.cells.get(row) ?? new Map<number, BookCell>();
  return Array.from({ length: Math.max(-1, ...cells.keys()) + 1 }, (_, column) => {
    const cell = cells.get(column);
    if (cell?.kind === 'text') return cell.text;
    if (cell?.kind === 'number') return cell.number;
    return cell?.kind === 'formula' ? `=${cell.formula}` : undefined;
  });
};

const item = (what: string, more: Partial<PlanItem> = {}): PlanItem => ({
  ...{ id: what, kind: 'requirement', what, due: null, responsible: null, yen: null, lines: [] },
  ...{ costs: true, label: what },
  ...{ interim: null, note: null, state: 'open' },
  ...more,
});
const pays = (...ids: readonly string[]) =>
  ids.map((id) => ({
    ...{ id: id.replace('*', ''), name: id, source: 'quotation' as const, others: [] },
    countedAt: id.startsWith('*') ? 'priced' : undefined,
  }));
const planOf = (items: readonly PlanItem[], interim: Plan['interim'] = [], rest = new Decimal(0)): Plan =>
  ({ dataSet: 'draft-2022-10', option: { id: 'own', name: 'Own site' }, items, interim, rest }) as unknown as Plan;
const place = (row: number): CellPlace => ({ sheet: '1 Own', row, column: 6 });
const line = (id: string, index: number) => ({ line: { id }, total: { of: { index } } });
const live = {
  numbers: new Map([
    [3, place(10)],
    [4, place(11)],
    [5, place(12)],
  ]),
  model: {
    options: [
      { id: 'other', lines: [line('waf', 5), line('scan', 5)] },
      { id: 'own', lines: [line('fee', 5), line('waf', 3), line('scan', 4), line('later', 9)] },
    ],
  },
  result: undefined,
} as unknown as PlanNumbers;
const sheetOf = (plan: Plan, numbers?: PlanNumbers) =>
  planSheet({ scenario: {} as never, language: 'en', say: xlsxTexts('en') }, plan, numbers);

const ITEMS = [
  item('past', { state: 'done', due: '2026-05-01', responsible: 'A', yen: null }),
  item('unpriced', { state: 'open' }),
  item('priced', {
    due: '2027-02-01',
    yen: new Decimal(100),
    lines: pays('waf', 'scan', '*fee'),
    note: 'n',
    interim: 'i',
  }),
  item('again', { yen: new Decimal(50), lines: pays('*waf') }),
  item('free', { yen: new Decimal(7), kind: 'task' }),
  item('half', { yen: new Decimal(9), lines: pays('waf', 'later') }),
  item('gone', { yen: new Decimal(8), lines: pays('nowhere') }),
  item('last', { state: 'done', due: '2026-06-01' }),
];

test('what is done comes last; yen are formulas of their lines, each counted once', () => {
  const page = sheetOf(planOf(ITEMS), live);
  expect(rowOf(page, 4)).toEqual(['not set', 'unpriced', 'not named', 'not known', 'open', '', '', '', 'requirement']);
  expect(rowOf(page, 5).slice(0, 5)).toEqual([
    serialOf('2027-02-01'),
    'priced',
    'not named',
    "='1 Own'!G11+'1 Own'!G12",
    'open',
  ]);
  expect(rowOf(page, 5).slice(6)).toEqual(['i', 'n', 'requirement']);
  expect(page.cells.get(5)?.get(3)).toMatchObject({ result: 100, format: 'yen', look: 'boxRight' });
  expect([6, 7, 8, 9].map((row) => rowOf(page, row)[3])).toEqual(['within the cost of priced', 7, 9, 8]);
  expect(page.cells.get(7)?.get(3)).toMatchObject({ format: 'yen', look: 'boxRight' });
  expect(page.cells.get(6)?.get(3)).toMatchObject({ look: 'boxRight' });
  expect(rowOf(page, 7)[8]).toBe('owner’s task');
  expect(rowOf(page, 10).slice(0, 5)).toEqual([serialOf('2026-05-01'), 'past', 'A', '', 'done']);
  expect(rowOf(page, 11)[1]).toBe('last');
  expect(rowOf(page, 12)).toEqual(['', 'Total of what is known', '', '=SUM(D5:D12)']);
  expect(page.cells.get(12)?.get(3)).toMatchObject({ result: 100 + 50 + 7 + 9 + 8 });
  expect(page.cells.size).toBe(4 + 8 + 1 - 1);
});

test('without the model the yen are numbers', () => {
  const page = sheetOf(planOf(ITEMS));
  expect([4, 5, 6, 7].map((row) => rowOf(page, row)[3])).toEqual(['not known', 100, 'within the cost of priced', 7]);
});

test('what is done of late has no person and no day where nobody said so', () => {
  const page = sheetOf(planOf([item('done', { state: 'done' })]));
  expect(rowOf(page, 4)).toEqual(['', 'done', '', '', 'done', '', '', '', 'requirement']);
});

test('nothing to do is said', () => {
  const page = sheetOf(planOf([]));
  expect(rowOf(page, 4)).toEqual(['Nothing is left to do.']);
  expect([...page.cells.keys()]).toEqual([0, 1, 3, 4]);
});

test('what covers the risk until then, and from when on', () => {
  const covers = [
    { measure: 'waf', line: { name: 'Later', from: 3 }, text: 'Later (from month 3)' },
    { measure: 'insurance', line: undefined, text: 'not yet among the costs' },
  ] as const;
  const page = sheetOf(planOf([item('one')], covers));
  expect(rowOf(page, 7)).toEqual(['Cover until then', ...new Array<string>(8).fill('')]);
  expect(rowOf(page, 8)[0]).toMatch(/^Until the measures/);
  expect([9, 10].map((row) => rowOf(page, row))).toEqual([
    ['WAF', 'Later (from month 3)'],
    ['cyber insurance', 'not yet among the costs'],
  ]);
});

test('what no item stands for is told below the sum', () => {
  const page = sheetOf(planOf(ITEMS, [], new Decimal(4_000)));
  expect(rowOf(page, 5 + ITEMS.length)[0]).toContain('costs ¥4,000 more');
  expect(
    JSON.stringify([...sheetOf(planOf(ITEMS)).cells.values()].flatMap((cells) => [...cells.values()])),
  ).not.toContain('more over the years');
});
