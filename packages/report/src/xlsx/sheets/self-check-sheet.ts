import type { Journey, Language, Option } from '@ec-tco/core';
import { ANSWER_NAMES, requirementNumber } from '@ec-tco/core/format';
import { assessRequirements, JOURNEY_ANSWERS, REQUIREMENT_TABLE, type RequirementId } from '@ec-tco/core/guideline';
import { type AnswerCells, answerCells, BLANK_ANSWER, COLUMN_ANSWERS } from '../../documents/answer-cells.ts';
import { type BookCell, createPage, numberOf, type Page, put, putRow, textOf } from '../book/book.ts';
import type { XlsxTexts } from '../texts/texts.ts';
import type { PaperContext } from './context.ts';
import { serialOf } from './serial-date.ts';

/** Columns of the sheet, in order. */
export const ANSWER_COLUMNS = [
  'number',
  'class',
  'requirement',
  'content',
  'first',
  'second',
  'other',
  'responsible',
  'due',
  'note',
  'address',
] as const;
export type AnswerColumn = (typeof ANSWER_COLUMNS)[number];
const COLUMN = Object.fromEntries(ANSWER_COLUMNS.map((key, i) => [key, i])) as Readonly<Record<AnswerColumn, number>>;
const WIDTHS = [12, 14, 34, 54, 12, 18, 16, 18, 13, 28, 24];
/** What stands for a tick. */
export const MARK = '✓';

/** Where a requirement's answer lies in a scenario: the one for all, or an option's own. */
export const answerAddress = (id: RequirementId, option?: Pick<Option, 'id'>): string =>
  `${option ? `/options/${option.id}` : ''}/requirements/${id}`;

/** The heads of the columns, in the words of the guideline's checklist for the journey. */
export const answerHeads = (
  { heads, columns }: XlsxTexts['selfCheck'],
  journey: Journey,
): Readonly<Record<AnswerColumn, string>> => ({ ...heads, ...columns[journey] });

export interface SelfCheckSheet {
  /** Without the answers. */
  readonly blank?: boolean;
  /** The option whose own checklist it is; the one for all where left out. */
  readonly option?: Option;
  /** Name of the sheet. */
  readonly name?: string;
}

/**
 * The self-check in the guideline's columns, to be filled in: 自社 / 外部委託, or 実装済み / 対策完了 with its date. It is read
 * back with the workbook.
 */
export function selfCheckSheet(context: PaperContext, { blank = false, option, name }: SelfCheckSheet = {}): Page {
  const { scenario, say, language } = context;
  const words = say.selfCheck;
  const { journey, requirements } = assessRequirements(scenario, option);
  const heads = answerHeads(words, journey);
  const page = createPage(name ?? say.sheets.selfCheck, WIDTHS, {
    frozen: { rows: 4, columns: 0 },
    // The address is for reading back, not for people.
    printed: WIDTHS.length - 1,
  });
  put(page, 0, 0, textOf(option ? words.of(option.name) : words.title, 'title'));
  put(page, 1, 0, textOf(words.intro[journey]));
  putRow(
    page,
    3,
    ANSWER_COLUMNS.map((key) => textOf(heads[key], 'head')),
  );
  requirements.forEach((state, i) => {
    const { id, class: grade } = state;
    const { title, explanation } = REQUIREMENT_TABLE[id];
    const row = 4 + i;
    putRow(page, row, [
      textOf(requirementNumber(id, language), 'box'),
      textOf(words.classes[grade], 'box'),
      textOf(title[language], 'box'),
      textOf(explanation[language], 'box'),
      ...answers(blank ? BLANK_ANSWER : answerCells(journey, state), language),
      textOf(answerAddress(id, option), 'address'),
    ]);
    validate(page, row, words, heads, journey, language);
  });
  return page;
}

function answers(
  { first, second, other, responsible, due, note }: AnswerCells,
  language: Language,
): readonly BookCell[] {
  const text = (value: string | null): BookCell =>
    value === null ? { kind: 'empty', look: 'inputText' } : textOf(value, 'inputText');
  const day = (value: string | null): BookCell =>
    value === null ? { kind: 'empty', look: 'inputDate' } : numberOf(serialOf(value), 'date', 'inputDate');
  return [
    text(first ? MARK : null),
    typeof second === 'string' ? day(second) : second ? text(MARK) : day(null),
    text(other === null ? null : ANSWER_NAMES[other][language]),
    text(responsible),
    day(due),
    text(note),
  ];
}

/** Answers of a journey that no column holds. */
export const otherAnswers = (journey: Journey) => {
  const { first, second } = COLUMN_ANSWERS[journey];
  return JOURNEY_ANSWERS[journey].filter((status) => status !== first && status !== second);
};

function validate(
  page: Page,
  row: number,
  words: XlsxTexts['selfCheck'],
  heads: Readonly<Record<AnswerColumn, string>>,
  journey: Journey,
  language: Language,
): void {
  const at = (column: AnswerColumn) => ({ sheet: page.name, row, column: COLUMN[column] });
  const oneOf = (column: AnswerColumn, values: readonly string[], message: string) =>
    page.validations.push({ place: at(column), allowed: { kind: 'one-of', values }, title: heads[column], message });
  const day = (column: AnswerColumn) =>
    page.validations.push({
      place: at(column),
      allowed: { kind: 'date' },
      title: heads[column],
      message: words.wrongDate,
    });
  oneOf('first', [MARK], words.wrongMark);
  if (journey === 'new') oneOf('second', [MARK], words.wrongMark);
  else day('second');
  oneOf(
    'other',
    otherAnswers(journey).map((status) => ANSWER_NAMES[status][language]),
    words.wrongOther,
  );
  day('due');
}
