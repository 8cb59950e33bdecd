import { MODEL_VERSION } from '@ec-tco/core';
import { describe, expect, test } from 'vitest';
import { DATA_SHEET } from '../sheets/data-sheet.ts';
import { dataNotices } from './data-notices.ts';
import { describeWorkbookChange } from './describe-change.ts';
import { sameWords, tableRows, textIn } from './table-rows.ts';
import { describeWorkbookProblem, type WorkbookProblem } from './workbook-problem.ts';

const cell = { sheet: 'Inputs', row: 6, column: 2, label: 'Fee' } as const;
const problem = { path: '/x', found: '5', code: 'not-allowed', allowed: { kind: 'unique' } } as const;

const TOLD: readonly (readonly [WorkbookProblem, readonly string[]])[] = [
  [{ code: 'not-workbook' }, []],
  [{ code: 'too-large' }, ['60 MB']],
  [{ code: 'far-cell', found: 'XFD1048576' }, ['XFD1048576', 'BL20000']],
  [{ code: 'broken' }, []],
  [{ code: 'foreign' }, []],
  [{ code: 'no-inputs' }, []],
  [{ code: 'newer', version: '9' }, ['9']],
  [{ code: 'two-sheets', sheets: ['One', 'Two'] }, ['One', 'Two']],
  [{ code: 'lost', cell }, ['Fee']],
  [{ code: 'unknown-row', cell, address: '/a/b' }, ['Inputs', 'C7', '/a/b']],
  [{ code: 'twice', cell, address: '/a/b' }, ['Inputs', 'C7', '/a/b']],
  ...(['empty', 'no-price', 'one-end', 'added', 'two-answers', 'done-and-plan', 'no-answer'] as const).map(
    (code) => [{ code, cell }, ['Inputs', 'C7', 'Fee']] as const,
  ),
  ...(['not-computed', 'not-number', 'error', 'not-source', 'not-date', 'not-mark'] as const).map(
    (code) => [{ code, cell, found: 'FOUND' }, ['Inputs', 'C7', 'Fee', 'FOUND']] as const,
  ),
  [{ code: 'not-yet', cell, found: '2027-01-01', today: '2026-11-28' }, ['C7', 'Fee', '2027-01-01', '2026-11-28']],
  [{ code: 'not-answer', cell, found: 'FOUND', allowed: ['done', 'cannot'] }, ['C7', 'Fee', 'FOUND']],
  [{ code: 'not-kept', cell, column: 'note', found: 'FOUND', basis: 'figure' }, ['C7', 'Fee', 'FOUND']],
  [{ code: 'not-taken', cell, found: 'FOUND', kept: 'KEPT' }, ['C7', 'Fee', 'FOUND', 'KEPT']],
  [{ code: 'other-model', cell, found: 'FOUND', kept: 'KEPT' }, ['C7', 'FOUND', 'KEPT']],
  [{ code: 'scenario', problem, cell }, ['Inputs C7', 'Fee']],
  [{ code: 'scenario', problem, cell: undefined }, ['/x']],
  [{ code: 'scenario', problem: { ...problem, allowed: { kind: 'ordered' } }, cell }, ['C7', 'Fee']],
  [
    { code: 'scenario', problem: { ...problem, code: 'out-of-range' }, cell: { ...cell, allowed: '0 – 9' } },
    ['C7', 'Fee', '5', '0 – 9'],
  ],
];

describe('what is wrong is told with its cell, what it is about and what was found', () => {
  test.each(TOLD)('%o', (one, parts) => {
    const [ja, en] = (['ja', 'en'] as const).map((language) => describeWorkbookProblem(one, language));
    for (const text of [ja, en]) {
      for (const part of parts) expect(text).toContain(part);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
    }
    expect(ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    expect(en).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });

  test('each in words of its own', () => {
    const texts = TOLD.map(([one]) => describeWorkbookProblem(one, 'en'));
    expect(new Set(texts).size).toBe(TOLD.length);
  });

  test('a share out of range says that it may be typed in per cent', () => {
    const told = (allowed: string) =>
      describeWorkbookProblem(
        { code: 'scenario', problem: { ...problem, code: 'out-of-range' }, cell: { ...cell, allowed } },
        'en',
      );
    expect(told('0% – 100%').length).toBeGreaterThan(told('0 – 100').length + 5);
  });

  test.each<[object, object, string]>([
    [{}, {}, 'Inputs C7: value not allowed. Found: 5. Allowed: an id of its own (Fee)'],
    [{}, { allowed: '0 – 9' }, 'Inputs C7: value not allowed. Found: 5. Allowed: an id of its own (Fee)'],
    [{ code: 'out-of-range' }, {}, 'Inputs C7: out of range. Found: 5. Allowed: an id of its own (Fee)'],
    [
      { code: 'out-of-range' },
      { allowed: '0 – 9' },
      'Inputs C7: The value 5 of “Fee” is out of range. Allowed: 0 – 9.',
    ],
    [
      { allowed: { kind: 'ordered' } },
      {},
      'Inputs C7: “Fee” is out of order. Low must not be above the value, nor the value above high.',
    ],
  ])('in the words of the sheet’s heads where it has them: %j %j', (own, more, text) =>
    expect(
      describeWorkbookProblem({ code: 'scenario', problem: { ...problem, ...own }, cell: { ...cell, ...more } }, 'en'),
    ).toBe(text),
  );

  test('answers in the words of the sheet', () => {
    expect(
      describeWorkbookProblem({ code: 'not-answer', cell, found: 'x', allowed: ['to-do', 'cannot'] }, 'en'),
    ).toMatch(/to be done.*cannot/);
  });
});

describe('what was changed is told', () => {
  const change = { address: '/business/monthlySales', label: 'Sales', before: 1000, after: 2000, moved: true } as const;
  const source = {
    before: { kind: 'assumption' },
    after: { kind: 'quotation', note: 'mail', date: '2026-03-01' },
  } as const;
  const answer = { address: '/requirements/build-1', label: 'build 1' } as const;
  test.each([
    [change, 'Sales: 1,000 → 2,000'],
    [{ ...change, before: undefined }, 'Sales: no price → 2,000'],
    [{ ...change, after: { low: 1, base: 2, high: 3 } }, 'Sales: 1,000 → 2 (1 to 3)'],
    [{ ...change, source }, 'Sales: 1,000 → 2,000 / basis assumption → quotation (mail, 2026-03-01)'],
    [{ ...change, moved: false, source }, 'Sales: basis assumption → quotation (mail, 2026-03-01)'],
    [
      { ...answer, before: undefined, after: { status: 'to-do', due: '2027-01-01' } },
      'build 1: not answered → to be done 2027-01-01',
    ],
    [{ ...answer, before: { status: 'done' }, after: undefined }, 'build 1: done → not answered'],
  ] as const)('%o: %s', (one, text) =>
    expect(describeWorkbookChange(one as Parameters<typeof describeWorkbookChange>[0], 'en')).toBe(text),
  );
});

describe('keys of the hidden sheet', () => {
  const notices = (...rows: (readonly unknown[])[]) =>
    dataNotices(
      [
        { name: 'other', rows: [['data-set', 'x']] },
        { name: DATA_SHEET, rows },
      ],
      { version: 2, dataSet: 'draft-2022-10' },
    );
  test('that say what the scenario says, or are gone, are no matter', () => {
    expect(
      notices(['scenario-version', '2'], ['data-set', ' draft-2022-10 '], ['model-version', MODEL_VERSION]),
    ).toEqual([]);
    expect(notices()).toEqual([]);
  });
  test('that say otherwise are told with what counts', () => {
    expect(notices(['x', 'y'], ['scenario-version', 3], ['data-set', 'final'], ['model-version', 'old'])).toEqual([
      {
        code: 'not-taken',
        cell: { sheet: DATA_SHEET, row: 1, column: 1, label: 'scenario-version' },
        found: '3',
        kept: '2',
      },
      {
        code: 'not-taken',
        cell: { sheet: DATA_SHEET, row: 2, column: 1, label: 'data-set' },
        found: 'final',
        kept: 'draft-2022-10',
      },
      {
        code: 'other-model',
        cell: { sheet: DATA_SHEET, row: 3, column: 1, label: 'model-version' },
        found: 'old',
        kept: MODEL_VERSION,
      },
    ]);
  });
});

describe('a table is found by its heads', () => {
  const wanted = {
    columns: ['address', 'value'] as const,
    heads: (language: 'ja' | 'en') =>
      language === 'ja' ? { address: '場所', value: '値' } : { address: 'Where', value: 'Value' },
    known: ['address', 'value'] as const,
  };
  const find = (rows: readonly (readonly unknown[])[]) => tableRows([{ name: 'S', rows }], wanted);
  test('in any language, wherever it and its columns are', () => {
    const found = find([
      ['title'],
      [null, ' ＶＡＬＵＥ ', 'x', 'where'],
      [1, 5, 2, ' /a'],
      [null, 6],
      [null, 7, null, 'b'],
    ]);
    expect(found?.rows).toEqual([
      { sheet: 'S', row: 2, columns: { address: 3, value: 1 }, cells: { address: ' /a', value: 5 } },
    ]);
    expect(found?.others.map(({ row, cells }) => [row, cells])).toEqual([
      [3, { address: null, value: 6 }],
      [4, { address: 'b', value: 7 }],
    ]);
    expect(
      find([
        ['場所', '値'],
        ['/a', 1],
      ])?.rows,
    ).toHaveLength(1);
  });
  test('not where a head is missing, nor far down', () => {
    expect(
      find([
        ['Where', '値'],
        ['/a', 1],
      ]),
    ).toBeUndefined();
    const down = (count: number) => [...Array.from({ length: count }, () => []), ['Where', 'Value'], ['/a', 1]];
    expect(find(down(29))?.rows).toHaveLength(1);
    expect(find(down(30))).toBeUndefined();
  });
  test('cells as text, words without what a keyboard types otherwise', () => {
    expect([textIn('a'), textIn(5), textIn(true), textIn(null), textIn({})]).toEqual(['a', '5', 'true', '', '']);
    expect(textIn(new Date(Date.UTC(2026, 10, 28)))).toBe('2026-11-28');
    expect(sameWords(' Ｄon’t KNOW ')).toBe("don't know");
  });
});
