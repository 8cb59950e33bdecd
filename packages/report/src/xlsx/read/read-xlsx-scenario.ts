import { LANGUAGES, type Language, type Problem, parseScenario, type Scenario } from '@ec-tco/core';
import { describeInput } from '@ec-tco/core/format';
import { inputSource, scenarioInputs } from '@ec-tco/core/scenario';
import { readXlsx } from 'hucre/xlsx';
import { DATA_FIRST, DATA_FORMAT, DATA_SHEET, DATA_VERSION } from '../sheets/data-sheet.ts';
import { applyRow, type WorkbookChange } from './apply-row.ts';
import { guardWorkbook } from './guard.ts';
import { inputPlace } from './input-place.ts';
import { type InputRow, inputRows, textIn } from './input-rows.ts';
import type { ProblemCell, WorkbookProblem } from './workbook-problem.ts';

/** The scenario of a workbook that came back, with what its cells changed; or everything that is wrong with it. */
export type WorkbookRead =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly changes: readonly WorkbookChange[];
      /** What does not keep the file from being read: rows that are gone. */
      readonly notices: readonly WorkbookProblem[];
    }
  | { readonly ok: false; readonly problems: readonly WorkbookProblem[] };

const failed = (...problems: readonly WorkbookProblem[]): WorkbookRead => ({ ok: false, problems });

/**
 * Reads a workbook that `toXlsx` wrote, after people and spreadsheets have worked on it: the scenario it was made of,
 * with the sheet of inputs laid over it. Safe with hostile files; never throws.
 */
export async function readXlsxScenario(bytes: Uint8Array): Promise<WorkbookRead> {
  const guarded = guardWorkbook(bytes);
  if (!guarded.ok) return failed({ code: guarded.code });
  let sheets: Awaited<ReturnType<typeof readXlsx>>['sheets'];
  try {
    ({ sheets } = await readXlsx(guarded.bytes));
  } catch {
    return failed({ code: 'broken' });
  }
  const document = scenarioIn(sheets);
  if (!document.ok) return failed(document.problem);
  const stated = parseScenario(structuredClone(document.data));
  if (!stated.ok)
    return failed(...stated.problems.map((problem) => ({ code: 'scenario' as const, problem, cell: undefined })));
  const rows = inputRows(sheets);
  if (!rows) return failed({ code: 'no-inputs' });
  return overlaid(document.data, stated.scenario, rows, document.language);
}

type Sheets = readonly { readonly name: string; readonly rows: readonly (readonly unknown[])[] }[];

function scenarioIn(
  sheets: Sheets,
):
  | { readonly ok: true; readonly data: object; readonly language: Language }
  | { readonly ok: false; readonly problem: WorkbookProblem } {
  const rows = sheets.find(({ name }) => name === DATA_SHEET)?.rows;
  const [format, version] = rows?.[0] ?? [];
  if (format !== DATA_FORMAT) return { ok: false, problem: { code: 'foreign' } };
  if (Number(version) !== DATA_VERSION)
    return { ok: false, problem: { code: 'newer', version: String(version).slice(0, 20) } };
  const json = (rows ?? [])
    .slice(DATA_FIRST)
    .map(([part]) => (typeof part === 'string' ? part : ''))
    .join('');
  try {
    const data: unknown = JSON.parse(json);
    if (typeof data === 'object' && data !== null) return { ok: true, data, language: languageIn(rows ?? []) };
  } catch {
    // Somebody wrote into the hidden sheet.
  }
  return { ok: false, problem: { code: 'broken' } };
}

const languageIn = (rows: Sheets[number]['rows']): Language =>
  LANGUAGES.find((language) => rows.some(([key, value]) => key === 'language' && value === language)) ?? LANGUAGES[0];

/** Lays the rows over the document; the problems of the whole are told by the cells they come from. */
function overlaid(document: object, stated: Scenario, rows: readonly InputRow[], language: Language): WorkbookRead {
  const problems: WorkbookProblem[] = [];
  const changes: WorkbookChange[] = [];
  const cells = new Map<string, ProblemCell>();
  for (const row of rows) {
    const address = textIn(row.cells.address).trim();
    const label = textIn(row.cells.label) || address;
    const cell = { sheet: row.sheet, row: row.row, column: row.columns.value, label };
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
    if (applied.change) changes.push(applied.change);
  }
  if (problems.length > 0) return failed(...problems);
  const parsed = parseScenario(document);
  if (!parsed.ok) {
    return failed(
      ...parsed.problems.map((problem) => ({ code: 'scenario' as const, problem, cell: cellOf(problem, cells) })),
    );
  }
  const there = new Set(rows.map((row) => textIn(row.cells.address).trim()));
  const notices = scenarioInputs(parsed.scenario).flatMap(({ pointer }): readonly WorkbookProblem[] =>
    there.has(pointer)
      ? []
      : [
          {
            code: 'lost',
            cell: { sheet: '', row: 0, column: 0, label: describeInput(parsed.scenario, pointer, language) },
          },
        ],
  );
  return { ok: true, scenario: parsed.scenario, changes, notices };
}

function cellOf({ path }: Problem, cells: ReadonlyMap<string, ProblemCell>): ProblemCell | undefined {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = cells.get(at);
    if (found) return found;
  }
  return undefined;
}
