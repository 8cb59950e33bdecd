import { evaluate, type Language, parseScenario, prepare, type Scenario, type ScenarioData } from '@ec-tco/core';
import { describe, expect, test } from 'vitest';
import { shop } from '../../contract/fixtures.ts';
import { completeRequirement } from '../../documents/complete-requirement.ts';
import { planOf } from '../../documents/plan.ts';
import { selfCheckRows } from '../../documents/self-check-rows.ts';
import { type Book, numberOf, put, textOf } from '../book/book.ts';
import { writeBook } from '../book/write-book.ts';
import { selfCheckXlsx } from '../paper-book.ts';
import { ANSWER_COLUMNS, type AnswerColumn } from '../sheets/self-check-sheet.ts';
import { serialOf } from '../sheets/serial-date.ts';
import { xlsxTexts } from '../texts/texts.ts';
import { describeWorkbookChange } from './describe-change.ts';
import { readableBooks } from './fixtures.ts';
import { readXlsxScenario } from './read-xlsx-scenario.ts';
import { describeWorkbookProblem } from './workbook-problem.ts';

const parsed = (data: ScenarioData): Scenario => {
  const read = parseScenario(data);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.scenario;
};
// One option is enough, but where one has answers of its own.
const small = { ...shop, options: shop.options.slice(0, 1) };
const fresh = parsed(small);
const running = parsed({
  ...small,
  journey: 'operating',
  requirements: {
    'build-1': { status: 'done', due: '2026-05-01', note: 'a\r\nb\u0001' },
    'build-2': { status: 'done' },
    'build-3': {
      status: 'to-do',
      due: '2026-12-24',
      responsible: '制作会社',
      note: '年末までに',
      lines: [{ option: 'outsourced', line: 'build' }],
    },
    'build-4': { status: 'cannot' },
    // The other journey's word counts as no answer, and stays.
    'build-6': { status: 'outsourced' },
  },
});

const BOOKS = new Map([fresh, running].map((scenario) => [scenario, readableBooks(scenario)]));
const bookOf = (scenario: Scenario, language: Language = 'ja') =>
  (BOOKS.get(scenario) ?? readableBooks(scenario))(language);

/** Types into the row of a requirement. */
function type(
  into: Book,
  id: string,
  cells: Partial<Record<AnswerColumn, string | number | null>>,
  language: Language = 'ja',
): void {
  const page = into.pages.find(({ name }) => name === xlsxTexts(language).sheets.selfCheck);
  const address = ANSWER_COLUMNS.indexOf('address');
  const [row] =
    [...(page?.cells ?? [])].find(([, columns]) => {
      const cell = columns.get(address);
      return cell?.kind === 'text' && cell.text === `/requirements/${id}`;
    }) ?? [];
  if (!page || row === undefined) throw new Error(id);
  for (const [column, value] of Object.entries(cells)) {
    const at = ANSWER_COLUMNS.indexOf(column as AnswerColumn);
    put(
      page,
      row,
      at,
      value === null
        ? { kind: 'empty', look: 'inputText' }
        : typeof value === 'number'
          ? numberOf(value, 'date', 'inputDate')
          : textOf(value, 'inputText'),
    );
  }
}
const TODAY = '2026-12-31';
const back = async (book: Book, today = TODAY) => readXlsxScenario(await writeBook(book), { today });
const answer = async (scenario: Scenario, id: string, cells: Parameters<typeof type>[2], language: Language = 'ja') => {
  const book = bookOf(scenario, language);
  type(book, id, cells, language);
  const read = await back(book);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { ...read, answer: read.scenario.requirements[id as keyof Scenario['requirements']] };
};

test.each([
  ['new', fresh],
  ['operating', running],
])('%s: untouched, it is the same scenario', async (_, scenario) => {
  for (const language of ['ja', 'en'] as const) {
    expect(await back(bookOf(scenario, language))).toEqual({
      ok: true,
      scenario,
      changes: [],
      answers: [],
      notices: [],
    });
    for (const blank of [false, true]) {
      const read = await readXlsxScenario(await selfCheckXlsx(scenario, { language, blank }));
      expect(read).toEqual({ ok: true, scenario, changes: [], answers: [], notices: [] });
    }
  }
});

describe('対策完了 with a date turns a to-do into done', () => {
  test.each([serialOf('2026-12-20'), '2026/12/20', '2026年12月20日', '令和8年12月20日', '２０２６－１２－２０'])(
    '%s',
    async (date) => {
      const { scenario, answer: done, answers } = await answer(running, 'build-3', { second: date });
      expect(done).toEqual({
        status: 'done',
        due: '2026-12-20',
        responsible: '制作会社',
        note: '年末までに',
        lines: [{ option: 'outsourced', line: 'build' }],
      });
      expect(answers).toMatchObject([{ address: '/requirements/build-3', before: { status: 'to-do' }, after: done }]);
      const prepared = prepare(scenario);
      const item = planOf(prepared, evaluate(prepared), 'outsourced', 'ja').items.find(
        ({ id }) => id === 'requirement-build-3',
      );
      expect(item).toMatchObject({ state: 'done', due: '2026-12-20' });
      const row = selfCheckRows(scenario, { language: 'ja', blank: false }).rows.find(({ id }) => id === 'build-3');
      expect(row?.cells.slice(3, 5)).toEqual([null, '2026-12-20']);
    },
  );

  test.each(['ja', 'en'] as const)('%s: on a day still to come it is a plan, and that is told', async (language) => {
    for (const [date, status] of [
      ['2026-12-31', 'done'],
      ['2027-01-01', 'to-do'],
    ] as const) {
      const book = bookOf(running, language);
      type(book, 'build-3', { second: date }, language);
      const read = await back(book);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      expect(read.scenario.requirements['build-3']).toMatchObject({ status, due: date, responsible: '制作会社' });
      expect(read.notices.map((one) => describeWorkbookProblem(one, language))).toEqual(
        status === 'done' ? [] : [expect.stringMatching(/^(?:自己点検|Self-check) F7[：:].*2027-01-01.*2026-12-31/)],
      );
    }
  });

  test('a tick that it is there beside a day still to come says two things', async () => {
    const book = bookOf(running);
    type(book, 'build-3', { first: '✓', second: '2027-01-01' });
    const read = await back(book);
    const [first] = read.ok ? [] : read.problems.map((one) => describeWorkbookProblem(one, 'ja'));
    expect(first).toMatch(/^自己点検 F7：.*✓.*まだ来ていない/);
  });

  test('the same in an English file', async () => {
    const { answer: done } = await answer(running, 'build-3', { second: '2026-12-20' }, 'en');
    expect(done).toMatchObject({ status: 'done', due: '2026-12-20' });
  });

  test('in the sheet of the self-check alone, filled or blank', async () => {
    for (const blank of [false, true]) {
      const bytes = await selfCheckXlsx(running, { language: 'ja', blank });
      expect((await readXlsxScenario(bytes)).ok).toBe(true);
    }
  });
});

describe('an option with answers of its own', () => {
  // The contractor's new site, beside the one that runs.
  const own = parsed({
    ...running,
    options: parsed(shop).options.map((option) =>
      option.id === 'outsourced'
        ? { ...option, existing: false, requirements: { 'build-1': { status: 'outsourced', lines: ['build'] } } }
        : option,
    ),
  });
  const sheet = { ja: '自己点検 1 地元の制作会社に依頼' };

  test('has a sheet of its own, in the columns of its checklist, which comes back', async () => {
    expect(await back(bookOf(own))).toEqual({ ok: true, scenario: own, changes: [], answers: [], notices: [] });
    const book = bookOf(own);
    const page = book.pages.find(({ name }) => name === sheet.ja);
    const text = (row: number, column: number) => {
      const cell = page?.cells.get(row)?.get(column);
      return cell?.kind === 'text' ? cell.text : undefined;
    };
    expect([text(3, 4), text(3, 5), text(4, 5)]).toEqual(['自社で対応', '外部委託', '✓']);
    if (!page) throw new Error('no sheet');
    put(page, 4, 4, textOf('✓', 'inputText'));
    put(page, 4, 5, { kind: 'empty', look: 'inputText' });
    put(page, 5, 5, textOf('✓', 'inputText'));
    const read = await back(book);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.scenario.options[0]?.requirements).toEqual({
      'build-1': { status: 'in-house', lines: ['build'] },
      'build-2': { status: 'outsourced' },
    });
    expect(read.scenario.requirements).toEqual(own.requirements);
    expect(read.answers.map((change) => describeWorkbookChange(change, 'ja'))).toEqual([
      expect.stringMatching(/^構築1 .+: 外部に委託 → 自社で対応$/),
      expect.stringMatching(/^構築2 .+: 未回答 → 外部に委託$/),
    ]);
  });

  test('its problems are told by its sheet', async () => {
    const book = bookOf(own);
    const page = book.pages.find(({ name }) => name === sheet.ja);
    if (page) put(page, 4, 7, textOf('あ'.repeat(500), 'inputText'));
    const read = await back(book);
    const [first] = read.ok ? [] : read.problems.map((problem) => describeWorkbookProblem(problem, 'ja'));
    expect(first).toMatch(/^自己点検 1 地元の制作会社に依頼 H5/);
  });

  test('its plan and paper follow its own answers', () => {
    const prepared = prepare(own);
    const { items } = planOf(prepared, evaluate(prepared), 'outsourced', 'ja');
    expect(items.find(({ id }) => id === 'requirement-build-1')).toMatchObject({
      state: 'open',
      due: null,
      lines: [{ id: 'build' }],
    });
    const { columns } = selfCheckRows(own, { language: 'ja', option: own.options[0] });
    expect(columns[3]).toBe('自社で対応');
    expect(completeRequirement(own, 'build-2', '2026-12-20', 'outsourced').options[0]?.requirements).toMatchObject({
      'build-1': { status: 'outsourced' },
      'build-2': { status: 'done', due: '2026-12-20' },
    });
  });
});

describe('answers', () => {
  test.each<[string, Scenario, string, Parameters<typeof type>[2], object | undefined]>([
    ['実装済み without a date forgets the deadline', running, 'build-3', { first: '○' }, { status: 'done' }],
    ['a tick as a phone writes it', running, 'build-7', { first: '✔\uFE0E' }, { status: 'done' }],
    ['済', running, 'build-7', { second: '済' }, { status: 'done' }],
    ['有', fresh, 'operation-2', { first: '有' }, { status: 'in-house' }],
    ['対策完了 ticked without a date', running, 'build-3', { second: '✓' }, { status: 'done' }],
    ['no longer done', running, 'build-1', { second: null, other: 'これから実施' }, { status: 'to-do' }],
    [
      'a person and a date are something to do',
      running,
      'build-7',
      { responsible: '店長', due: '2027-01-31' },
      { status: 'to-do', responsible: '店長', due: '2027-01-31' },
    ],
    ['外部委託', fresh, 'build-4', { first: null, second: 'レ' }, { status: 'outsourced', responsible: '店長' }],
    ['a tick goes before what was written', fresh, 'operation-2', { first: '✓' }, { status: 'in-house' }],
    ['in the other language', fresh, 'build-4', { first: null, other: 'cannot' }, { status: 'cannot' }],
    ['no answer any more', fresh, 'build-5', { first: null }, undefined],
    ['another note', running, 'build-2', { note: '=cmd()\n二行目' }, { status: 'done', note: '=cmd()\n二行目' }],
    ['the other journey’s word stays', running, 'build-6', { note: 'x' }, { status: 'outsourced' }],
  ])('%s', async (_, scenario, id, cells, after) => {
    const read = await answer(scenario, id, cells);
    if (after === undefined) expect(read.answer).toBeUndefined();
    else expect(read.answer).toMatchObject(after);
    if (after && 'status' in after && after.status === 'done' && !('due' in after) && id !== 'build-1')
      expect(read.answer?.due).toBeUndefined();
  });

  test('a note without an answer is told, and keeps nothing from being read', async () => {
    const { notices, scenario } = await answer(fresh, 'operation-4', { note: '確認中' });
    expect(notices.map((one) => describeWorkbookProblem(one, 'ja'))).toEqual([
      expect.stringMatching(/^自己点検 G\d+：「運用4 .+」には答えがないので/),
    ]);
    expect(scenario).toEqual(fresh);
  });
});

describe('what is wrong is told by its cell', () => {
  test.each<[Scenario, string, Parameters<typeof type>[2], RegExp, RegExp]>([
    [fresh, 'build-4', { second: '✓' }, /^自己点検 F8：.*2つ/, /^Self-check F8: .*two answers/],
    [fresh, 'build-4', { first: '×' }, /^自己点検 E8：.*「×」/, /^Self-check E8: “×”/],
    [fresh, 'build-4', { other: '対応できない' }, /^自己点検 G8：.*2つ/, /^Self-check G8: /],
    [fresh, 'build-4', { first: null, other: 'たぶん' }, /^自己点検 G8：.*「たぶん」/, /^Self-check G8: The answer/],
    [running, 'build-3', { second: '来週' }, /^自己点検 F7：.*来週/, /^Self-check F7: /],
    [running, 'build-3', { second: '2026-02-30' }, /^自己点検 F7：.*2026-02-30.*1990年/, /^Self-check F7: .*1990/],
    [running, 'build-3', { second: '0226-03-01' }, /^自己点検 F7：.*0226-03-01/, /^Self-check F7: /],
    [running, 'build-3', { second: serialOf('1926-03-01') }, /^自己点検 F7：.*1926-03-01/, /^Self-check F7: /],
    [running, 'build-3', { due: '2026-02-30' }, /^自己点検 I7：.*2026-02-30/, /^Self-check I7: /],
    [fresh, 'build-4', { responsible: 'あ'.repeat(500) }, /^自己点検 H8/, /^Self-check H8/],
    [fresh, 'build-4', { address: '/requirements/build-99' }, /^自己点検 K8：.*build-99/, /^Self-check K8: /],
  ])('%#', async (scenario, id, cells, ja, en) => {
    for (const [language, text] of [
      ['ja', ja],
      ['en', en],
    ] as const) {
      const book = bookOf(scenario, language);
      type(book, id, cells, language);
      const read = await back(book);
      expect(read.ok).toBe(false);
      const [first] = read.ok ? [] : read.problems.map((problem) => describeWorkbookProblem(problem, language));
      expect(first).toMatch(text);
    }
  });
});
