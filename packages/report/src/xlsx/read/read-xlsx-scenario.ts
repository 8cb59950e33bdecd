import { LANGUAGES, type Language, type Problem, parseScenario, type Scenario } from '@ec-tco/core';
import { describeInput } from '@ec-tco/core/format';
import { assessRequirements } from '@ec-tco/core/guideline';
import { inputSource, readJson, scenarioInputs } from '@ec-tco/core/scenario';
import { readXlsx } from 'hucre/xlsx';
import { answerCells, BLANK_ANSWER } from '../../documents/answer-cells.ts';
import { DATA_FIRST, DATA_FORMAT, DATA_SHEET, DATA_VERSION } from '../sheets/data-sheet.ts';
import { answerAddress } from '../sheets/self-check-sheet.ts';
import { type AnswerRow, answerRows } from './answer-rows.ts';
import { type Answer, type AnswerChange, readAnswer } from './apply-answer.ts';
import { applyRow, type WorkbookChange } from './apply-row.ts';
import { dataNotices } from './data-notices.ts';
import { guardWorkbook } from './guard.ts';
import { inputPlace, valueAt } from './input-place.ts';
import { type InputRow, inputSheets } from './input-rows.ts';
import { type SheetRows, textIn } from './table-rows.ts';
import type { ProblemCell, WorkbookProblem } from './workbook-problem.ts';

/** The scenario of a workbook that came back, with what its cells changed; or everything that is wrong with it. */
export type WorkbookRead =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly changes: readonly WorkbookChange[];
      /** Answers of the self-check that were changed. */
      readonly answers: readonly AnswerChange[];
      /** What does not keep the file from being read: rows that are gone, notes without an answer. */
      readonly notices: readonly WorkbookProblem[];
    }
  | { readonly ok: false; readonly problems: readonly WorkbookProblem[] };

/** Calls in which the sheets are read at most: as many as our largest workbooks have. */
const MOST_CALLS = 50;
/** Bytes that all calls read at most beside the sheets, so that a hostile workbook costs little more than in one call. */
const READ_ANEW = 20_000_000;

const failed = (...problems: readonly WorkbookProblem[]): WorkbookRead => ({ ok: false, problems });

/**
 * Reads a workbook that `toXlsx` wrote, after people and spreadsheets have worked on it: the scenario it was made of,
 * with the sheet of inputs laid over it. Safe with hostile files; never throws.
 * @param today ISO date: a day of 対策完了 after it is read as a plan. Left out, every day is one on which it was done.
 * @param pause waited for before each part of the work, by a page that has other things to do.
 */
export async function readXlsxScenario(
  bytes: Uint8Array,
  {
    today,
    pause = async () => {},
  }: { readonly today?: string | undefined; readonly pause?: (() => Promise<void>) | undefined } = {},
): Promise<WorkbookRead> {
  const guarded = await guardWorkbook(bytes, pause);
  if (!guarded.ok) return failed(guarded.code === 'far-cell' ? guarded : { code: guarded.code });
  await pause();
  const read: ReadSheet[] = [];
  try {
    const count = Math.max(1, guarded.sheets);
    const calls = Math.max(1, Math.min(MOST_CALLS, Math.floor(READ_ANEW / guarded.beside)));
    const atOnce = Math.ceil(count / calls);
    // The largest sheets come first: when they are read last, the browser has compiled what reads them.
    for (let to = count; to > 0; to -= atOnce) {
      const among = (_: unknown, at: number) => at < to && at >= to - atOnce;
      read.unshift(...(await readXlsx(guarded.bytes, { sheets: among })).sheets);
      await pause();
    }
  } catch {
    return failed({ code: 'broken' });
  }
  await pause();
  const sheets = read.map(withFormulas);
  await pause();
  const document = scenarioIn(sheets);
  if (!document.ok) return failed(document.problem);
  const stated = parseScenario(structuredClone(document.data));
  if (!stated.ok)
    return failed(...stated.problems.map((problem) => ({ code: 'scenario' as const, problem, cell: undefined })));
  const { scenario } = stated;
  await pause();
  const [inputs, ...copies] = inputSheets(sheets);
  if (inputs && copies.length > 0)
    return failed({ code: 'two-sheets', sheets: [inputs, ...copies].map(({ name }) => name) });
  const rows = { inputs: inputs?.rows, added: inputs?.added ?? [], answers: answerRows(sheets) };
  // A sheet of the self-check alone has no inputs.
  if (!rows.inputs && !(document.part && rows.answers.length > 0)) return failed({ code: 'no-inputs' });
  const about = dataNotices(sheets, document.data);
  await pause();
  const laid = overlaid(document, scenario, rows, today);
  return laid.ok ? { ...laid, notices: [...about, ...laid.notices] } : laid;
}

/** A formula whose result no program has stored stands there as it is written: its cell is not empty. */
function withFormulas({ name, rows, cells }: ReadSheet): SheetRows[number] {
  const whole = rows.map((row) => [...row] as unknown[]);
  for (const [at, { formula, value }] of cells ?? []) {
    const [row = 0, column = 0] = at.split(',').map(Number);
    const there = whole[row];
    if (formula !== undefined && (value ?? null) === null && there) there[column] = `=${formula}`;
  }
  return { name, rows: whole };
}

type ReadSheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

/** What the hidden sheet keeps. */
interface Document {
  readonly data: object;
  readonly language: Language;
  /** The file is one sheet of the workbook. */
  readonly part: boolean;
  /** The self-check went out without its answers. */
  readonly blank: boolean;
}

function scenarioIn(
  sheets: SheetRows,
): ({ readonly ok: true } & Document) | { readonly ok: false; readonly problem: WorkbookProblem } {
  const rows = sheets.find(({ name }) => name === DATA_SHEET)?.rows;
  const [format, version] = rows?.[0] ?? [];
  if (format !== DATA_FORMAT) return { ok: false, problem: { code: 'foreign' } };
  if (Number(version) !== DATA_VERSION)
    return { ok: false, problem: { code: 'newer', version: String(version).slice(0, 20) } };
  const json = (rows ?? [])
    .slice(DATA_FIRST)
    .map(([part]) => (typeof part === 'string' ? part : ''))
    .join('');
  const read = readJson(json);
  if (read.ok && typeof read.data === 'object' && read.data !== null) {
    const says = (key: string, value: string) => rows?.some((row) => row[0] === key && row[1] === value) === true;
    const language = LANGUAGES.find((one) => says('language', one)) ?? LANGUAGES[0];
    return { ok: true, data: read.data, language, part: says('part', 'self-check'), blank: says('answers', 'blank') };
  }
  // Somebody wrote into the hidden sheet.
  return { ok: false, problem: { code: 'broken' } };
}

interface Rows {
  readonly inputs: readonly InputRow[] | undefined;
  readonly added: readonly InputRow[];
  readonly answers: readonly AnswerRow[];
}

/** Lays the rows over the document; the problems of the whole are told by the cells they come from. */
function overlaid(
  { data: document, language, blank }: Document,
  stated: Scenario,
  rows: Rows,
  today: string | undefined,
): WorkbookRead {
  const problems: WorkbookProblem[] = [];
  const notices: WorkbookProblem[] = [];
  const changes: WorkbookChange[] = [];
  const cells = new Map<string, ProblemCell>();
  for (const row of rows.inputs ?? []) {
    const address = textIn(row.cells.address).trim();
    const label = textIn(row.cells.label) || address;
    const allowed = textIn(row.cells.allowed);
    const cell = { sheet: row.sheet, row: row.row, column: row.columns.value, label, allowed };
    const keys = inputPlace(document, address);
    if (!keys) {
      problems.push({
        code: 'unknown-row',
        cell: { ...cell, column: row.columns.address },
        address: address.slice(0, 200),
      });
      continue;
    }
    const path = `/${keys.join('/')}`;
    if (cells.has(path)) {
      problems.push({ code: 'twice', cell: { ...cell, column: row.columns.address }, address });
      continue;
    }
    cells.set(path, cell);
    const applied = applyRow(document, keys, row, inputSource(stated, address));
    problems.push(...applied.problems);
    notices.push(...applied.notices);
    for (const [at, place] of applied.places) cells.set(at, place);
    if (applied.change) changes.push(applied.change);
  }
  for (const { sheet, row, columns, cells: own } of rows.added) {
    notices.push({ code: 'added', cell: { sheet, row, column: columns.label, label: textIn(own.label).slice(0, 60) } });
  }
  const answered = answersOf(document, stated, { rows: rows.answers, blank, today }, cells);
  problems.push(...answered.problems);
  if (problems.length > 0) return failed(...problems);
  const parsed = parseScenario(document);
  if (!parsed.ok) {
    return failed(
      ...parsed.problems.map((problem) => ({ code: 'scenario' as const, problem, cell: cellOf(problem, cells) })),
    );
  }
  const there = rows.inputs && new Set(rows.inputs.map((row) => textIn(row.cells.address).trim()));
  const lost = scenarioInputs(parsed.scenario).flatMap(({ pointer }): readonly WorkbookProblem[] =>
    there === undefined || there.has(pointer)
      ? []
      : [
          {
            code: 'lost',
            cell: { sheet: '', row: 0, column: 0, label: describeInput(parsed.scenario, pointer, language) },
          },
        ],
  );
  return {
    ok: true,
    scenario: parsed.scenario,
    changes,
    answers: answered.changes,
    notices: [...notices, ...lost, ...answered.notices],
  };
}

/** Lays the answers of the self-check over the document, in place; tells where each stands. */
function answersOf(
  document: object,
  stated: Scenario,
  {
    rows,
    blank,
    today,
  }: { readonly rows: readonly AnswerRow[]; readonly blank: boolean; readonly today: string | undefined },
  cells: Map<string, ProblemCell>,
) {
  const places = new Map(
    [undefined, ...stated.options].flatMap((option) => {
      const { journey, requirements } = assessRequirements(stated, option);
      const before = option ? option.requirements : stated.requirements;
      // The document's own arrays are known by place.
      const holder = option ? ['options', String(stated.options.indexOf(option))] : [];
      return requirements.map(
        (state) => [answerAddress(state.id, option), { journey, state, before: before?.[state.id], holder }] as const,
      );
    }),
  );
  const problems: WorkbookProblem[] = [];
  const notices: WorkbookProblem[] = [];
  const changes: AnswerChange[] = [];
  for (const row of rows) {
    const address = textIn(row.cells.address).trim();
    const label = [textIn(row.cells.number), textIn(row.cells.requirement)].join(' ').trim();
    const cell = { sheet: row.sheet, row: row.row, column: row.columns.address, label };
    const place = places.get(address);
    if (!place) {
      problems.push({ code: 'unknown-row', cell, address: address.slice(0, 200) });
      continue;
    }
    const { journey, state, before, holder } = place;
    const path = `/${[...holder, 'requirements', state.id].join('/')}`;
    if (cells.has(path)) {
      problems.push({ code: 'twice', cell, address });
      continue;
    }
    cells.set(path, { ...cell, column: row.columns.first });
    for (const key of ['due', 'responsible', 'note'] as const)
      cells.set(`${path}/${key}`, { ...cell, column: row.columns[key] });
    const read = readAnswer(row, journey, blank ? BLANK_ANSWER : answerCells(journey, state), before, today);
    problems.push(...read.problems);
    notices.push(...read.notices);
    if (!read.change) continue;
    const { after } = read.change;
    putAnswer(valueAt(document, holder) as Answered, state.id, after);
    changes.push({ address, label, before, after });
  }
  return { problems, notices, changes };
}

function cellOf({ path }: Problem, cells: ReadonlyMap<string, ProblemCell>): ProblemCell | undefined {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = cells.get(at);
    if (found) return found;
  }
  // What is wrong with several numbers together is told by the first of them.
  return Array.from(cells).find(([at]) => path !== '' && at.startsWith(`${path}/`))?.[1];
}

interface Answered {
  requirements?: Record<string, Answer>;
}

function putAnswer(holder: Answered, id: string, after: Answer | undefined): void {
  const { [id]: _, ...others } = holder.requirements ?? {};
  holder.requirements = after ? { ...others, [id]: after } : others;
}
