import type { Steps } from '@ec-tco/core/analysis';
import { describeInput, EDITION_NAMES, formatQuantity, JOURNEY_NAMES, optionName } from '@ec-tco/core/format';
import { findFigure } from '@ec-tco/core/guideline';
import { inputSource, type ScenarioInput, scenarioInputs } from '@ec-tco/core/scenario';
import { inputUnit, isForeign } from '../../table/stated-money.ts';
import { type CellPlace, columnLetters, rangeReference } from '../book/address.ts';
import { createPage, formulaOf, numberOf, type Page, put, putRow, textOf } from '../book/book.ts';
import { definedName } from '../book/defined-name.ts';
import type { NumberFormat } from '../book/styles.ts';
import { formulaText } from '../formula/formula-text.ts';
import { inputPlace, isPrice, isUnquoted, valueAt } from '../read/input-place.ts';
import { basisWord } from './basis-word.ts';
import type { SheetContext } from './context.ts';
import { serialOf } from './serial-date.ts';

/** Columns of the sheet, in order. */
export const INPUT_COLUMNS = [
  'label',
  'value',
  'low',
  'high',
  'unit',
  'allowed',
  'source',
  'note',
  'date',
  'origin',
  'address',
] as const;
export type InputColumn = (typeof INPUT_COLUMNS)[number];
export const INPUT_COLUMN = Object.fromEntries(INPUT_COLUMNS.map((key, i) => [key, i])) as Readonly<
  Record<InputColumn, number>
>;
const WIDTHS = [54, 16, 14, 14, 17, 30, 13, 36, 13, 38, 12];
const NUMBERS: ReadonlySet<InputColumn> = new Set(['value', 'low', 'high']);
/** Where the sheet says that a value cannot be read. */
const ALERT = { row: 2, column: 0 };
export const alertPlace = (sheet: string): CellPlace => ({ sheet, ...ALERT });

/** Rows written in one step. */
const AT_ONCE = 50;

/** The inputs: the only cells that are meant to be changed. */
export function* inputsSheet(context: SheetContext): Steps<Page> {
  const { prepared, say, language, names } = context;
  const { scenario, model } = prepared;
  const words = say.inputs;
  const page = createPage(names.inputs, WIDTHS, {
    frozen: { rows: 4, columns: 1 },
    // The address is for reading back, not for people.
    printed: WIDTHS.length - 1,
  });
  put(page, 0, 0, textOf(words.title, 'title'));
  put(page, 1, 0, textOf(words.intro));
  putRow(
    page,
    3,
    INPUT_COLUMNS.map((key) => textOf(words.heads[key], NUMBERS.has(key) ? 'headRight' : 'head')),
  );

  let row = 4;
  let section = '';
  for (const input of scenarioInputs(scenario)) {
    if (row % AT_ONCE === 0) yield;
    const root = input.pointer.split('/')[1] ?? '';
    const own = sectionName(root, words.sections);
    if (own !== section) {
      section = own;
      putRow(
        page,
        row,
        WIDTHS.map((_, i) => textOf(i === 0 ? own : '', 'section')),
      );
      row += 1;
    }
    inputRow(context, page, row, input);
    const known = model.byPointer.get(input.pointer);
    const place = { sheet: page.name, row, column: INPUT_COLUMN.value };
    if (known) context.inputs.set(known.index, place);
    context.values.set(input.pointer, place);
    context.defined.set(definedName('in', input.pointer), place);
    row += 1;
  }

  put(page, ALERT.row, ALERT.column, formulaOf(unreadable(page.name, 4, row - 1, words), '', 'general', 'alert'));

  row += 1;
  put(page, row, 0, textOf(words.fixed, 'section'));
  const onOff = (on: boolean) => (on ? words.on : words.off);
  const facts: readonly (readonly [string, string])[] = [
    [words.facts.title, scenario.title],
    [words.facts.journey, JOURNEY_NAMES[scenario.journey][language]],
    [words.facts.horizon, formatQuantity(scenario.horizonYears, 'years', language)],
    [words.facts.dataSet, EDITION_NAMES[scenario.dataSet][language]],
    [words.facts.baseline, optionName(scenario, context.result.baseline)],
    [words.facts.tax, onOff(scenario.showTax)],
    [words.facts.floor, onOff(scenario.securityFloor)],
  ];
  facts.forEach(([label, value], i) => putRow(page, row + 1 + i, [textOf(label), textOf(value)]));
  return page;
}

/** Tells the last cell of values that is no number, nor a price not known yet: with it the other sheets say nothing right. */
function unreadable(sheet: string, first: number, last: number, words: SheetContext['say']['inputs']): string {
  const column = (key: InputColumn) => {
    const at = (row: number) => ({ sheet, row, column: INPUT_COLUMN[key] });
    return rangeReference(at(first), at(last), sheet);
  };
  const [value, address] = [column('value'), column('address')];
  const waits = `(RIGHT(${column('allowed')},${words.mayWait.length})=${formulaText(words.mayWait)})`;
  const row = `SUMPRODUCT(MAX((LEFT(${address},1)="/")*(1-ISNUMBER(${value}))*(1-ISBLANK(${value})*${waits})*ROW(${value})))`;
  const cell = `"${columnLetters(INPUT_COLUMN.value)}"&${row}`;
  return `IF(${row}=0,"",${formulaText(words.unreadable[0])}&${cell}&${formulaText(words.unreadable[1])})`;
}

const sectionName = (root: string, names: SheetContext['say']['inputs']['sections']): string =>
  Object.hasOwn(names, root) ? names[root as keyof typeof names] : names.other;

function inputRow(context: SheetContext, page: Page, row: number, input: ScenarioInput): void {
  const { prepared, say, language } = context;
  const { scenario } = prepared;
  const words = say.inputs;
  const { kind, pointer, base, range } = input;
  const source = inputSource(scenario, pointer);
  const figure = source.kind === 'figure' ? findFigure(source.figure) : undefined;
  const numbers = [base, ...(range ? [range.low, range.high] : [])];
  // Money that is not yen carries no sign of yen.
  const unit = isForeign(scenario, input) ? 'factor' : kind.unit;
  const format = formatOf(unit, numbers);
  const limits = [kind.min, kind.max].map((limit) => formatQuantity(limit, bare(unit), language)) as [string, string];
  const label = describeInput(scenario, pointer, language);
  const basis = basisWord(words, source);
  const { judgement, ...bases } = words.sources;
  const choices = Object.values(basis === judgement ? { ...bases, figure: judgement } : bases);
  const keys = inputPlace(scenario, pointer);
  const stated = keys !== undefined && !isUnquoted(valueAt(scenario, keys.slice(0, -1)));
  const waits = keys !== undefined && isPrice(scenario, keys) ? words.mayWait : '';
  putRow(page, row, [
    textOf(label, 'wrapped'),
    // Where nobody has quoted a price yet, the cell waits for it; formulas count it as 0.
    stated ? numberOf(base, format, 'input') : { kind: 'empty', look: 'input' },
    range ? numberOf(range.low, format, 'input') : { kind: 'empty', look: 'input' },
    range ? numberOf(range.high, format, 'input') : { kind: 'empty', look: 'input' },
    textOf(inputUnit(scenario, input, language), 'note'),
    textOf(words.range(...limits) + waits, 'faint'),
    textOf(basis, 'input'),
    textOf('note' in source ? (source.note ?? '') : '', 'inputText'),
    'date' in source && source.date !== undefined
      ? numberOf(serialOf(source.date), 'date', 'input')
      : { kind: 'empty', look: 'input' },
    textOf(figure ? figure.label[language] : '', 'note'),
    textOf(pointer, 'address'),
  ]);
  const at = (column: InputColumn) => ({ sheet: page.name, row, column: INPUT_COLUMN[column] });
  for (const column of ['value', 'low', 'high'] as const) {
    page.validations.push({
      place: at(column),
      allowed: { kind: 'number', whole: kind.integer === true, min: kind.min, max: kind.max },
      title: words.heads[column],
      message: words.wrongNumber(...limits),
    });
  }
  page.validations.push({
    place: at('source'),
    allowed: { kind: 'one-of', values: choices },
    title: words.heads.source,
    message: words.wrongSource,
  });
  page.validations.push({
    place: at('date'),
    allowed: { kind: 'date' },
    title: words.heads.date,
    message: words.wrongDate,
  });
}

type Unit = ScenarioInput['kind']['unit'];

/** Limits are told without “a month”: the unit has a column of its own. */
const bare = (unit: Unit): Unit => (unit.startsWith('yen') ? 'yen' : unit.startsWith('rate') ? 'rate' : unit);

function formatOf(unit: Unit, numbers: readonly number[]): NumberFormat {
  if (unit.startsWith('rate')) return 'rate';
  const whole = numbers.every(Number.isInteger);
  if (unit.startsWith('yen')) return whole ? 'yen' : 'yenExact';
  return whole ? 'whole' : 'general';
}
