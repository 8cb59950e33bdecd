import { type Analysis, choose, type Language, type Prepared, type Result } from '@ec-tco/core';
import { type AggregateLoss, partValue, type Steps } from '@ec-tco/core/analysis';
import { withOwnChecklist } from '../documents/answer-cells.ts';
import { planOf } from '../documents/plan.ts';
import type { CellPlace } from './book/address.ts';
import { type Book, formulaOf, nextRow, numberOf, type Page, put } from './book/book.ts';
import { sheetNames } from './book/sheet-names.ts';
import type { NumberFormat } from './book/styles.ts';
import { writeBook } from './book/write-book.ts';
import { excelFormula, type Places } from './formula/excel-formula.ts';
import { comparisonSheet } from './sheets/comparison-sheet.ts';
import type { SheetContext } from './sheets/context.ts';
import { DATA_SHEET, dataSheet } from './sheets/data-sheet.ts';
import { decisionSheet } from './sheets/decision-sheet.ts';
import { incidentSheet } from './sheets/incident-sheet.ts';
import { inputsSheet } from './sheets/inputs-sheet.ts';
import { notesSheet } from './sheets/notes-sheet.ts';
import { planSheet } from './sheets/plan-sheet.ts';
import { selfCheckSheet } from './sheets/self-check-sheet.ts';
import { sourcesSheet } from './sheets/sources-sheet.ts';
import { createSteps, formatOfUnit, workingsSheet } from './sheets/workings-sheet.ts';
import { type Open, yearsSheet } from './sheets/years-sheet.ts';
import { xlsxTexts } from './texts/texts.ts';

export interface XlsxOptions {
  readonly language: Language;
  /** Break-evens, sensitivity and chances; their sheet says so where they are left out. */
  readonly analysis?: Analysis | undefined;
  /** Distribution of the loss by option id; likewise. */
  readonly losses?: ReadonlyMap<string, AggregateLoss> | undefined;
  /** The option whose plan is in it; the one to choose where left out. */
  readonly option?: string | undefined;
  /** ISO date on which the file is made; left out of it where not given. */
  readonly today?: string | undefined;
  /** Waited for after every few milliseconds of work and before the file is written, by a page that has other things to do. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/**
 * The comparison as a workbook in which every number of the model is a formula over the cells of its inputs: see
 * `xlsxBook`. The same arguments give the same bytes.
 */
export async function toXlsx(prepared: Prepared, result: Result, options: XlsxOptions): Promise<Uint8Array> {
  const steps = bookSteps(prepared, result, options);
  let step = steps.next();
  while (!step.done) {
    await options.pause?.();
    step = steps.next();
  }
  return writeBook(step.value, options.pause);
}

/** The workbook before it is written. */
export function xlsxBook(prepared: Prepared, result: Result, options: XlsxOptions): Book {
  const steps = bookSteps(prepared, result, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function* bookSteps(
  prepared: Prepared,
  result: Result,
  { language, analysis, losses, option, today }: XlsxOptions,
): Steps<Book> {
  const say = xlsxTexts(language);
  const choice = analysis?.choice ?? choose(prepared, result);
  const name = sheetNames();
  name(DATA_SHEET);
  const context: SheetContext = {
    prepared,
    scenario: prepared.scenario,
    result,
    analysis,
    choice,
    losses,
    language,
    say,
    today,
    names: {
      inputs: name(say.sheets.inputs),
      comparison: name(say.sheets.comparison),
      workings: name(say.sheets.workings),
    },
    inputs: new Map(),
    numbers: new Map(),
    figures: new Map(),
    values: new Map(),
    tables: new Map(),
    defined: new Map(),
  };
  for (const taken of [
    say.sheets.incident,
    say.sheets.decision,
    say.sheets.selfCheck,
    say.sheets.plan,
    say.sheets.sources,
    say.sheets.notes,
  ]) {
    name(taken);
  }
  const inputs = yield* inputsSheet(context);
  const years: ReturnType<typeof yearsSheet>[] = [];
  for (const [i, numbers] of prepared.model.options.entries()) {
    yield;
    years.push(yearsSheet(context, numbers, name(say.sheets.option(i + 1, result.options[i]?.name ?? numbers.id))));
  }
  yield;
  const workings = workingsSheet(context);
  const planned = option ?? choice.ranked[0]?.option ?? result.options[0]?.id ?? '';
  yield;
  yield* fill(context, workings.page, [...years.flatMap(({ open }) => open), ...workings.open]);
  const own = withOwnChecklist(prepared.scenario);
  const pages: Page[] = [inputs];
  for (const made of [
    () => comparisonSheet(context),
    ...years.map(
      ({ page }) =>
        () =>
          page,
    ),
    () => incidentSheet(context),
    () => decisionSheet(context),
    () => selfCheckSheet(context),
    ...own.map((one) => () => {
      const n = prepared.scenario.options.indexOf(one) + 1;
      return selfCheckSheet(context, { option: one, name: name(say.sheets.ownCheck(n, one.name)) });
    }),
    () =>
      planSheet(context, planOf(prepared, result, planned, language, choice, today), {
        numbers: context.numbers,
        model: prepared.model,
        result: result.options.find(({ id }) => id === planned),
      }),
    () => sourcesSheet(context),
    () => workings.page,
    () => notesSheet(context),
    () => dataSheet(context),
  ]) {
    yield;
    pages.push(made());
  }
  return { title: result.title, names: context.defined, numbers: context.numbers, pages };
}

/** Formulas written in one step. */
const AT_ONCE = 500;

/** Writes the formulas, now that everything they name has its place. */
function* fill(context: SheetContext, workings: Page, open: readonly Open[]): Steps<void> {
  const { prepared } = context;
  const placed = <K>(places: ReadonlyMap<K, CellPlace>, key: K): CellPlace => {
    const place = places.get(key);
    if (!place) throw new RangeError(`${String(key)} has no cell.`);
    return place;
  };
  const places: Places = {
    number: (index) => placed(context.numbers, index),
    input: (index) => placed(context.inputs, index),
    figure: (id) => placed(context.figures, id),
    value: (part) => partValue(prepared, part),
    steps: workings.name,
    aside: createSteps(context, workings, nextRow(workings)),
  };
  for (const [i, { page, row, column, index, look, unknown }] of open.entries()) {
    if (i % AT_ONCE === 0) yield;
    const one = prepared.model.definitions[index];
    if (!one) continue;
    const { expression } = one;
    const format: NumberFormat = unknown ? 'yenOrBlank' : formatOfUnit(one.unit);
    const value = partValue(prepared, { op: 'number', of: one });
    put(
      page,
      row,
      column,
      expression.op === 'literal'
        ? numberOf(expression.value, format, look)
        : formulaOf(excelFormula(expression, page.name, places), value, format, look),
    );
  }
}
