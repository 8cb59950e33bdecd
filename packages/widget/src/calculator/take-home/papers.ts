import {
  type Analysis,
  decidingMeasure,
  evaluate,
  type Language,
  type Prepared,
  parseScenario,
  prepare,
  type Result,
  type Scenario,
  verdictOf,
} from '@ec-tco/core';
import { analysisSteps, chooseSteps, lossDistribution, type Steps } from '@ec-tco/core/analysis';
import { type DocumentKind, documentTraits, planOf, planTable, usualOption } from '@ec-tco/report/documents';
import { loadPaperTexts } from './paper-texts.ts';

/** What writes Word, calendars, tables and Excel is larger than all the rest: each is loaded when a paper of its form is wanted. */
const writer = {
  html: () => import('./html-writer.ts'),
  docx: () => import('@ec-tco/report/docx'),
  ics: () => import('@ec-tco/report/ics'),
  table: () => import('./table-writer.ts'),
  xlsx: () => import('./workbook-writer.ts'),
} as const;

/** A paper that is made of a scenario alone; loaded only when one is asked for. */
export type PaperKind = DocumentKind | 'workbook' | 'table';

const TYPES = {
  html: 'text/html;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  json: 'application/json',
} as const;

export type PaperFormat = keyof typeof TYPES;

export interface PaperOrder {
  readonly kind: PaperKind;
  readonly format: PaperFormat;
  /** As JSON, so that what makes papers needs nothing of what shows the page. */
  readonly scenario: unknown;
  /** The kept copy it is compared with, for a request for approval. */
  readonly before?: unknown;
  readonly language: Language;
  /** Whom it is for, where it is for one. */
  readonly option?: string;
  /** Without the answers, to be filled in by hand. */
  readonly blank?: boolean;
  /** ISO date. */
  readonly today: string;
}

export interface Paper {
  readonly extension: PaperFormat;
  readonly type: string;
  readonly content: BlobPart;
}

/** Makes a paper; undefined for a calendar without a date. Rejects where the scenario is none, and where the paper is not written in that form. */
export async function makePaper(order: PaperOrder): Promise<Paper | undefined> {
  const content = await contentOf(order);
  if (content === undefined) return undefined;
  return { extension: order.format, type: TYPES[order.format], content: content as string | Uint8Array<ArrayBuffer> };
}

async function contentOf(order: PaperOrder): Promise<string | Uint8Array | undefined> {
  const { kind, format, language, today, blank } = order;
  const pause = pauses();
  const scenario = scenarioOf(order.scenario);
  await loadPaperTexts(language);
  await pause();
  const prepared = prepare(scenario);
  await pause();
  const result = evaluate(prepared);
  await pause();
  const choice = await finished(chooseSteps(prepared, result), pause);
  const option = order.option ?? usualOption(prepared, result, choice) ?? '';
  if (kind === 'workbook') {
    const { analysis, losses } = await finished(workbookSteps(prepared, result), pause);
    const { toXlsx } = await writer.xlsx();
    return toXlsx(prepared, result, { language, analysis, losses, option, today, pause });
  }
  if (kind === 'table') return (await writer.table()).tableOf(format, { prepared, result, choice }, language);
  const { formats, reasoned, make } = documentTraits(kind);
  if (!(formats as readonly string[]).includes(format)) throw new RangeError(`${kind} is not written as ${format}.`);
  const plan = () => planOf(prepared, result, option, language, choice);
  if (format === 'csv') return (await writer.table()).toCsv(planTable(plan(), language), { bom: true });
  if (format === 'ics') return (await writer.ics()).toIcs(plan(), { language, today });
  if (format === 'xlsx') {
    const { planXlsx, selfCheckXlsx } = await writer.xlsx();
    return kind === 'plan'
      ? planXlsx(scenario, plan(), language)
      : selfCheckXlsx(scenario, { language, blank, option });
  }
  const verdict = reasoned
    ? verdictOf(prepared, result, await finished(analysisSteps(prepared, result), pause), language)
    : undefined;
  const before = order.before === undefined ? undefined : prepare(scenarioOf(order.before));
  await pause();
  const document = make({ prepared, result, option, language, today, blank, before, verdict, choice });
  await pause();
  if (format !== 'docx') return (await writer.html()).documentHtml(document);
  const { toDocx } = await writer.docx();
  await pause();
  return toDocx(document, { pause });
}

function scenarioOf(data: unknown): Scenario {
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path }) => path).join(' '));
  return parsed.scenario;
}

interface WorkbookMore {
  readonly analysis: Analysis;
  readonly losses: ReadonlyMap<string, ReturnType<typeof lossDistribution>>;
}

function* workbookSteps(prepared: Prepared, result: Result): Steps<WorkbookMore> {
  const analysis = yield* analysisSteps(prepared, result, { measure: decidingMeasure(prepared.scenario) });
  const losses = new Map<string, ReturnType<typeof lossDistribution>>();
  for (const { id } of prepared.scenario.options) {
    losses.set(id, lossDistribution(prepared, id));
    yield;
  }
  return { analysis, losses };
}

/** How long the page waits for the work at most, in milliseconds. */
const TURN_MS = 6;

/** What lets the page have its turn, where it has waited long enough. */
function pauses(): () => Promise<void> {
  let turn = performance.now();
  return async () => {
    if (performance.now() - turn < TURN_MS) return;
    await new Promise((done) => setTimeout(done));
    turn = performance.now();
  };
}

/** Works the steps off, letting the page have its turns in between. */
async function finished<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    await pause();
    step = steps.next();
  }
  return step.value;
}

/** A workbook that came back: its scenario with what was changed, or what is wrong with it, in words. */
export type WorkbookOpened =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly changes: readonly string[];
      readonly notices: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a workbook that was saved here and changed since. */
export async function openWorkbook(bytes: Uint8Array, language: Language, today: string): Promise<WorkbookOpened> {
  const { describeWorkbookChange, describeWorkbookProblem, readXlsxScenario } = await import('./workbook-reader.ts');
  const pause = pauses();
  const read = await readXlsxScenario(bytes, { today, pause });
  // What is done with it is no part of the last task of reading.
  await pause();
  if (!read.ok) return { ok: false, problems: read.problems.map((one) => describeWorkbookProblem(one, language)) };
  return {
    ok: true,
    scenario: read.scenario,
    changes: [...read.changes, ...read.answers].map((one) => describeWorkbookChange(one, language)),
    notices: read.notices.map((one) => describeWorkbookProblem(one, language)),
  };
}
