import type { Journey } from '@ec-tco/core';
import { describe, expect, test } from 'vitest';
import { type AnswerCells, BLANK_ANSWER } from '../../documents/answer-cells.ts';
import type { AnswerRow } from './answer-rows.ts';
import { type Answer, readAnswer } from './apply-answer.ts';

type Cells = Partial<AnswerRow['cells']>;
const columns = {
  address: 0,
  number: 1,
  requirement: 2,
  first: 3,
  second: 4,
  other: 5,
  responsible: 6,
  due: 7,
  note: 8,
};

const read = (
  journey: Journey,
  cells: Cells,
  written: Partial<AnswerCells> = {},
  before?: Answer,
  today: string | undefined = '2026-11-28',
) => {
  const said = { ...BLANK_ANSWER, ...written };
  const row = {
    sheet: 'Check',
    row: 4,
    columns,
    cells: {
      ...{ address: '/requirements/build-1', number: 'build 1', requirement: 'Test', first: null, second: null },
      ...{ other: null, responsible: null, due: null, note: null, ...cells },
    },
  } as unknown as AnswerRow;
  return readAnswer(row, journey, said, before, today);
};
const after = (found: ReturnType<typeof read>) => found.change?.after;

describe('a new site', () => {
  test.each<[Cells, object]>([
    [{ first: '✓' }, { status: 'in-house' }],
    [{ first: 'レ' }, { status: 'in-house' }],
    [{ first: true }, { status: 'in-house' }],
    [{ second: 'yes' }, { status: 'outsourced' }],
    [{ second: '○' }, { status: 'outsourced' }],
    [{ second: '☑\uFE0E' }, { status: 'outsourced' }],
    [{ other: 'cannot' }, { status: 'cannot' }],
    [
      { first: '1', due: '2027-01-31', responsible: 'A', note: 'n' },
      { status: 'in-house', due: '2027-01-31', responsible: 'A', note: 'n' },
    ],
  ])('%o', (cells, answer) => expect(after(read('new', cells))).toEqual(answer));

  test('two ticks are two answers; so is a tick beside another word', () => {
    expect(read('new', { first: '✓', second: '✓' }).problems).toMatchObject([
      { code: 'two-answers', cell: { column: 4, row: 4, sheet: 'Check', label: 'build 1 Test' } },
    ]);
    expect(read('new', { first: '✓', other: 'cannot' }).problems).toMatchObject([
      { code: 'two-answers', cell: { column: 5 } },
    ]);
    // The word that was written beside it goes: the tick is new.
    expect(after(read('new', { first: '✓', other: 'cannot' }, { other: 'cannot' }))).toEqual({ status: 'in-house' });
  });

  test('a person without an answer is told, as there is nothing that is to be done', () => {
    expect(read('new', { responsible: 'A' })).toMatchObject({
      notices: [{ code: 'no-answer', cell: { column: 5 } }],
      change: undefined,
    });
    expect(read('new', { note: 'n' }).notices).toHaveLength(1);
    expect(read('new', { due: '2027-01-31' }).notices).toHaveLength(1);
  });

  test('an answer that is gone is none; lines that pay for it stay with one that is there', () => {
    const lines = [{ option: 'a', line: 'b' }];
    const before = { status: 'in-house', lines } as unknown as Answer;
    expect(read('new', {}, { first: true }, before).change).toEqual({ after: undefined });
    expect(after(read('new', { second: '✓' }, { first: true }, before))).toEqual({ status: 'outsourced', lines });
    // What was no answer of this journey stays as it is.
    expect(read('new', { note: 'n' }, {}, before).change).toBeUndefined();
  });
});

describe('a site that runs', () => {
  test.each<[Cells, object]>([
    [{ first: '✓' }, { status: 'done' }],
    [{ second: '2026-11-01' }, { status: 'done', due: '2026-11-01' }],
    [{ second: '✓' }, { status: 'done' }],
    [{ second: true }, { status: 'done' }],
    [{ other: 'to be done' }, { status: 'to-do' }],
    [{ responsible: 'A' }, { status: 'to-do', responsible: 'A' }],
    [{ due: '2027-01-31' }, { status: 'to-do', due: '2027-01-31' }],
    [
      { second: '2026-11-28', responsible: 'A' },
      { status: 'done', due: '2026-11-28', responsible: 'A' },
    ],
  ])('%o', (cells, answer) => expect(after(read('operating', cells))).toEqual(answer));

  test('a day still to come is a plan, which is told; without a day of today every day is one on which it was done', () => {
    const plan = read('operating', { second: '2026-11-29' });
    expect(after(plan)).toEqual({ status: 'to-do', due: '2026-11-29' });
    expect(plan.notices).toMatchObject([
      { code: 'not-yet', found: '2026-11-29', today: '2026-11-28', cell: { column: 4 } },
    ]);
    const row = read('operating', { second: '2099-01-01' }, {}, undefined, '2099-01-01');
    expect(after(row)).toEqual({ status: 'done', due: '2099-01-01' });
  });

  test('there today and done on a day to come are two things; on a day that has been they are one', () => {
    expect(read('operating', { first: '✓', second: '2026-11-29' }).problems).toMatchObject([
      { code: 'done-and-plan', cell: { column: 4 } },
    ]);
    expect(after(read('operating', { first: '✓', second: '2026-11-01' }))).toEqual({
      status: 'done',
      due: '2026-11-01',
    });
  });

  test('a date goes before the word that was written beside it', () => {
    expect(after(read('operating', { second: '2026-11-01', other: 'to be done' }, { other: 'to-do' }))).toEqual({
      status: 'done',
      due: '2026-11-01',
    });
    expect(read('operating', { second: '2026-11-01', other: 'cannot' }, { other: 'to-do' }).problems).toMatchObject([
      { code: 'two-answers', cell: { column: 5 } },
    ]);
  });

  test('a note alone is told', () => {
    expect(read('operating', { note: 'n' })).toMatchObject({ notices: [{ code: 'no-answer' }], change: undefined });
  });
});

describe('what is wrong is told by its cell', () => {
  test.each<[Journey, Cells, object]>([
    ['new', { first: '×' }, { code: 'not-mark', cell: { column: 3 }, found: '×' }],
    ['new', { second: '2027-01-31' }, { code: 'not-mark', cell: { column: 4 } }],
    ['operating', { second: 'soon' }, { code: 'not-date', cell: { column: 4 }, found: 'soon' }],
    ['operating', { due: 'soon' }, { code: 'not-date', cell: { column: 7 }, found: 'soon' }],
    ['new', { other: 'perhaps' }, { code: 'not-answer', cell: { column: 5 }, found: 'perhaps' }],
  ])('%s: %o', (journey, cells, problem) => {
    const found = read(journey, cells);
    expect(found.problems).toMatchObject([problem]);
    expect(found.change).toBeUndefined();
  });

  test('with the words that may stand there', () => {
    const [problem] = read('operating', { other: 'x'.repeat(80) }).problems;
    expect(problem).toMatchObject({
      found: 'x'.repeat(60),
      allowed: expect.arrayContaining(['to-do', 'cannot']) as unknown,
    });
  });
});

test('an untouched row changes nothing, in either language, with the signs that no cell can hold', () => {
  const kept = 'a\u0007b';
  expect(read('new', { first: '✓', note: 'ab' }, { first: true, note: kept })).toEqual({
    problems: [],
    notices: [],
    change: undefined,
  });
  expect(read('operating', { other: 'これから実施' }, { other: 'to-do' }).change).toBeUndefined();
  expect(read('operating', { other: '未回答' }).change).toBeUndefined();
  for (const change of [{ responsible: 'B' }, { due: '2027-02-01' }, { note: 'other' }])
    expect(read('new', { first: '✓', ...change }, { first: true }).change).toBeDefined();
});

describe('to the letter', () => {
  const nothing = { problems: [], notices: [], change: undefined };

  test('blanks around a mark are none; around a text they stay, but a text of blanks is none', () => {
    expect(after(read('new', { first: ' ✓ ' }))).toEqual({ status: 'in-house' });
    expect(after(read('new', { first: '✓', note: ' as is ' }))).toEqual({ status: 'in-house', note: ' as is ' });
    expect(after(read('new', { first: '✓', note: '  ' }, { first: true, note: 'old' }))).toEqual({
      status: 'in-house',
    });
    expect(after(read('new', { first: '✓', note: 'new' }, { first: true, note: 'old' }))).toMatchObject({
      note: 'new',
    });
  });

  test('a row is called by its number and its words, or by its words alone', () => {
    expect(read('new', { first: '×', number: null }).problems).toMatchObject([{ cell: { label: 'Test' } }]);
  });

  test('what was found is cut', () => {
    for (const cells of [{ first: 'x'.repeat(80) }, { due: 'x'.repeat(80) }])
      expect(read('new', cells).problems).toMatchObject([{ found: 'x'.repeat(60) }]);
  });

  test('a box that is not ticked is no day either', () => {
    expect(read('operating', { second: false }).problems).toMatchObject([{ code: 'not-mark', found: 'false' }]);
  });

  test('where a cell is wrong nothing of its row is taken over', () => {
    expect(read('new', { first: '×', second: '✓' })).toMatchObject({ notices: [], change: undefined });
    expect(read('new', { first: '×', second: '✓' }).problems).toHaveLength(1);
    expect(read('new', { first: '✓', second: '✓' })).toMatchObject({ notices: [], change: undefined });
  });

  test('a tick in place of the word that stood there', () => {
    expect(read('new', { first: '✓' }, { other: 'cannot' })).toEqual({
      problems: [],
      notices: [],
      change: { after: { status: 'in-house' } },
    });
  });

  test('an answer that is gone, wherever it stood, and nothing else told', () => {
    const before: Answer = { status: 'in-house' };
    for (const written of [{ first: true }, { second: true }, { other: 'cannot' }] as const)
      expect(read('new', {}, written, before)).toEqual({ problems: [], notices: [], change: { after: undefined } });
    expect(read('new', { responsible: 'A' }, { responsible: 'B' }, before)).toMatchObject({ change: undefined });
    expect(read('new', {}, { first: true })).toEqual(nothing);
  });

  test('“not answered” is no answer, in either language', () => {
    expect(read('operating', { other: '未回答' })).toEqual(nothing);
    expect(read('new', { other: 'Not Answered' })).toEqual(nothing);
  });
});
