import type { Language, Problem, RequirementAnswer } from '@ec-tco/core';
import { ANSWER_NAMES, describeProblem } from '@ec-tco/core/format';
import { cellName } from '../book/address.ts';
import { type XlsxTexts, xlsxTexts } from '../texts/texts.ts';
import { WORKBOOK_LIMITS } from './guard.ts';

/** A cell of the sheet of inputs, or of the self-check. */
export interface ProblemCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What the row says it is. */
  readonly label: string;
  /** What the row says may be entered. */
  readonly allowed?: string;
}

/** What is wrong with a workbook that is read back. */
export type WorkbookProblem =
  | { readonly code: 'not-workbook' | 'too-large' | 'broken' | 'foreign' | 'no-inputs' }
  | { readonly code: 'far-cell'; readonly found: string }
  | { readonly code: 'newer'; readonly version: string }
  | { readonly code: 'two-sheets'; readonly sheets: readonly string[] }
  | {
      readonly code:
        | 'empty'
        | 'one-end'
        | 'lost'
        | 'added'
        | 'two-answers'
        | 'no-answer'
        | 'no-price'
        | 'done-and-plan';
      readonly cell: ProblemCell;
    }
  | {
      readonly code: 'not-answer';
      readonly cell: ProblemCell;
      readonly found: string;
      readonly allowed: readonly RequirementAnswer['status'][];
    }
  | {
      readonly code: 'not-number' | 'not-computed' | 'error' | 'not-source' | 'not-date' | 'not-mark';
      readonly cell: ProblemCell;
      readonly found: string;
    }
  /** 対策完了 with a day still to come. */
  | { readonly code: 'not-yet'; readonly cell: ProblemCell; readonly found: string; readonly today: string }
  | { readonly code: 'unknown-row' | 'twice'; readonly cell: ProblemCell; readonly address: string }
  /** A note or a date that the basis cannot have. */
  | {
      readonly code: 'not-kept';
      readonly cell: ProblemCell;
      readonly column: 'note' | 'date';
      readonly found: string;
      readonly basis: keyof XlsxTexts['inputs']['sources'];
    }
  /** A key of the hidden sheet that says otherwise than its scenario, or of another version of the model. */
  | {
      readonly code: 'not-taken' | 'other-model';
      readonly cell: ProblemCell;
      readonly found: string;
      readonly kept: string;
    }
  /** The core's own problem with a value; without a cell where it concerns no input. */
  | { readonly code: 'scenario'; readonly problem: Problem; readonly cell: ProblemCell | undefined };

/** Says where a problem is, what was found and what is allowed. Holds what people typed: escape it. */
export function describeWorkbookProblem(problem: WorkbookProblem, language: Language): string {
  const say = xlsxTexts(language).problems;
  const at = ({ sheet, ...cell }: ProblemCell, text: string) => say.at(sheet, cellName(cell), text);
  switch (problem.code) {
    case 'not-workbook':
      return say.notWorkbook;
    case 'too-large':
      return say.tooLarge(`${WORKBOOK_LIMITS.unpacked / 1_000_000} MB`);
    case 'far-cell':
      return say.farCell(problem.found, cellName({ row: WORKBOOK_LIMITS.row - 1, column: WORKBOOK_LIMITS.column - 1 }));
    case 'broken':
      return say.broken;
    case 'foreign':
      return say.foreign;
    case 'no-inputs':
      return say.noInputs;
    case 'newer':
      return say.newer(problem.version);
    case 'two-sheets':
      return say.twoSheets(problem.sheets.join(say.or));
    case 'not-computed':
      return at(problem.cell, say.notComputed(problem.cell.label, problem.found));
    case 'empty':
      return at(problem.cell, say.empty(problem.cell.label));
    case 'no-price':
      return at(problem.cell, say.noPrice(problem.cell.label));
    case 'one-end':
      return at(problem.cell, say.oneEnd(problem.cell.label));
    case 'added':
      return at(problem.cell, say.added(problem.cell.label));
    case 'lost':
      return say.lost(problem.cell.label);
    case 'not-number':
      return at(problem.cell, say.notNumber(problem.cell.label, problem.found));
    case 'error':
      return at(problem.cell, say.error(problem.cell.label, problem.found));
    case 'not-source':
      return at(problem.cell, say.notSource(problem.cell.label, problem.found));
    case 'not-date':
      return at(problem.cell, say.notDate(problem.cell.label, problem.found));
    case 'not-yet':
      return at(problem.cell, say.notYet(problem.cell.label, problem.found, problem.today));
    case 'not-mark':
      return at(problem.cell, say.notMark(problem.cell.label, problem.found));
    case 'two-answers':
      return at(problem.cell, say.twoAnswers(problem.cell.label));
    case 'done-and-plan':
      return at(problem.cell, say.doneAndPlan(problem.cell.label));
    case 'no-answer':
      return at(problem.cell, say.noAnswer(problem.cell.label));
    case 'not-answer': {
      const allowed = problem.allowed.map((status) => ANSWER_NAMES[status][language]).join(say.or);
      return at(problem.cell, say.notAnswer(problem.cell.label, problem.found, allowed));
    }
    case 'not-kept': {
      const { heads, sources } = xlsxTexts(language).inputs;
      const { label } = problem.cell;
      return at(problem.cell, say.notKept(label, heads[problem.column], problem.found, sources[problem.basis]));
    }
    case 'not-taken':
      return at(problem.cell, say.notTaken(problem.cell.label, problem.found, problem.kept));
    case 'other-model':
      return at(problem.cell, say.otherModel(problem.found, problem.kept));
    case 'unknown-row':
      return at(problem.cell, say.unknownRow(problem.address));
    case 'twice':
      return at(problem.cell, say.twice(problem.address));
    case 'scenario': {
      const { cell, problem: own } = problem;
      if (!cell) return describeProblem(own, language);
      // In the words of the sheet's own heads.
      if (own.allowed.kind === 'ordered') return at(cell, say.unordered(cell.label));
      if (own.code === 'out-of-range' && cell.allowed)
        return at(
          cell,
          say.outOfRange(cell.label, own.found, cell.allowed) + (cell.allowed.includes('%') ? say.perCent : ''),
        );
      return `${describeProblem({ ...own, path: `${cell.sheet} ${cellName(cell)}` }, language)}${say.about(cell.label)}`;
    }
  }
}
