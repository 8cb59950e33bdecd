import { type Journey, LANGUAGES, type Option, type RequirementAnswer } from '@ec-tco/core';
import { ANSWER_NAMES } from '@ec-tco/core/format';
import { JOURNEY_ANSWERS, type RequirementId } from '@ec-tco/core/guideline';
import { type AnswerCells, type AnswerStatus, COLUMN_ANSWERS } from '../../documents/answer-cells.ts';
import { keptText } from '../book/cell-text.ts';
import { type AnswerColumn, otherAnswers } from '../sheets/self-check-sheet.ts';
import type { AnswerRow } from './answer-rows.ts';
import { readDate } from './read-date.ts';
import { sameWords, textIn } from './table-rows.ts';
import type { ProblemCell, WorkbookProblem } from './workbook-problem.ts';

/** The answer for all, or an option's own. */
export type Answer = RequirementAnswer | NonNullable<NonNullable<Option['requirements']>[RequirementId]>;

/** An answer of the self-check that a row changed. */
export interface AnswerChange {
  readonly address: string;
  readonly label: string;
  /** Undefined where there was no answer, or is none any more. */
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
}

export interface AnsweredRow {
  readonly problems: readonly WorkbookProblem[];
  readonly notices: readonly WorkbookProblem[];
  /** The new answer, where the row says another than was written into it. */
  readonly change: { readonly after: Answer | undefined } | undefined;
}

// ○ is how Japanese forms are ticked; × is how they say no, so that it is none.
const TICK = /^(?:[✓✔☑✅○〇◯●◎レ]|v|yes|ok|はい|済み?|有り?|あり|可|true|1)$/iu;

/**
 * What a row of the self-check says, against what was written into it: an untouched row changes nothing. A tick or a date
 * in the guideline's columns goes before the answer that was written beside it.
 * @param written what the file said when it was made.
 * @param before the scenario's answer.
 * @param today ISO date: what is done on a later day is a plan.
 */
export function readAnswer(
  row: AnswerRow,
  journey: Journey,
  written: AnswerCells,
  before: Answer | undefined,
  today: string | undefined,
): AnsweredRow {
  const problems: WorkbookProblem[] = [];
  const label = [textIn(row.cells.number), textIn(row.cells.requirement)].join(' ').trim();
  const cell = (column: AnswerColumn): ProblemCell => ({
    sheet: row.sheet,
    row: row.row,
    column: row.columns[column],
    label,
  });
  const found = (column: AnswerColumn): string =>
    textIn(row.cells[column])
      .replace(/[\uFE0E\uFE0F]/g, '')
      .trim();
  const ticked = (column: 'first' | 'second'): boolean => {
    const text = found(column);
    if (text === '') return false;
    if (TICK.test(text)) return true;
    problems.push({ code: 'not-mark', cell: cell(column), found: text.slice(0, 60) });
    return false;
  };
  const day = (column: 'second' | 'due'): string | null => {
    if (found(column) === '') return null;
    const date = readDate(row.cells[column]);
    if (date === undefined) problems.push({ code: 'not-date', cell: cell(column), found: found(column).slice(0, 60) });
    return date ?? null;
  };
  const first = ticked('first');
  // Whoever ticks 対策完了 without a date has done it all the same.
  const second =
    journey === 'new' || TICK.test(found('second')) || typeof row.cells.second === 'boolean'
      ? ticked('second')
      : (day('second') ?? false);
  const other = otherAnswer(found('other'), journey);
  if (other === undefined) {
    problems.push({
      code: 'not-answer',
      cell: cell('other'),
      found: found('other').slice(0, 60),
      allowed: otherAnswers(journey),
    });
  }
  const due = day('due');
  const text = (column: 'responsible' | 'note'): string | null => {
    // As it was stated, where only signs that no cell can hold are another.
    const said = textIn(row.cells[column]);
    const stated = written[column];
    return stated !== null && keptText(stated) === said ? stated : said.trim() === '' ? null : said;
  };
  const responsible = text('responsible');
  const note = text('note');
  const now: AnswerCells = { first, second, other: other ?? null, responsible, due, note };
  if (problems.length > 0) return { problems, notices: [], change: undefined };
  if (same(now, written)) return { problems, notices: [], change: undefined };

  const columns = COLUMN_ANSWERS[journey];
  const doneOn = typeof second === 'string' ? second : null;
  const later = doneOn !== null && today !== undefined && doneOn > today;
  // A tick that it is there today, beside a day to come, says two things.
  const both = first && second !== false && (columns.first !== columns.second || later);
  const beside = (first || second !== false) && now.other !== null && now.other !== written.other;
  if (both || beside) {
    return {
      problems: [{ code: both && later ? 'done-and-plan' : 'two-answers', cell: cell(both ? 'second' : 'other') }],
      notices: [],
      change: undefined,
    };
  }
  const status = statusOf(now, journey);
  if (status === undefined) {
    const lost = [responsible, due, note].some((one) => one !== null);
    const notices: readonly WorkbookProblem[] = lost ? [{ code: 'no-answer', cell: cell('other') }] : [];
    // What was no answer of this journey stays as it is.
    const answered = written.first || written.second !== false || written.other !== null;
    return { problems, notices, change: before && answered ? { after: undefined } : undefined };
  }
  const planned = later && doneOn !== null && status === 'done';
  const date = status === 'done' ? doneOn : due;
  return {
    problems,
    notices: planned ? [{ code: 'not-yet', cell: cell('second'), found: doneOn, today }] : [],
    change: {
      after: {
        status: planned ? 'to-do' : status,
        ...(date === null ? {} : { due: date }),
        ...(responsible === null ? {} : { responsible }),
        ...(note === null ? {} : { note }),
        ...(before?.lines === undefined ? {} : { lines: before.lines }),
      } as Answer,
    },
  };
}

const same = (a: AnswerCells, b: AnswerCells): boolean =>
  a.first === b.first &&
  a.second === b.second &&
  a.other === b.other &&
  a.responsible === b.responsible &&
  a.due === b.due &&
  a.note === b.note;

/** A row with a person or a date and no answer is something still to be done, where the journey has such an answer. */
function statusOf({ first, second, other, responsible, due }: AnswerCells, journey: Journey): AnswerStatus | undefined {
  const columns = COLUMN_ANSWERS[journey];
  if (first) return columns.first;
  if (second !== false) return columns.second;
  if (other !== null) return other;
  const planned = responsible !== null || due !== null;
  return planned && JOURNEY_ANSWERS[journey].includes('to-do') ? 'to-do' : undefined;
}

/** The answer that words stand for, in any language; null for none, undefined for words that are no answer. */
function otherAnswer(text: string, journey: Journey): AnswerStatus | null | undefined {
  const said = sameWords(text);
  if (said === '') return null;
  for (const language of LANGUAGES) {
    if (said === sameWords(ANSWER_NAMES.unanswered[language])) return null;
    const found = otherAnswers(journey).find((status) => sameWords(ANSWER_NAMES[status][language]) === said);
    if (found) return found;
  }
  return undefined;
}
