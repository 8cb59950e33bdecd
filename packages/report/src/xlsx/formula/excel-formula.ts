import type { Expression } from '@ec-tco/core/analysis';
import { type CellPlace, cellReference, rangeReference } from '../book/address.ts';
import { type Argument, excelFunction } from './excel-function.ts';

/** Where a workbook keeps what formulas name. */
export interface Places {
  readonly number: (index: number) => CellPlace;
  readonly input: (index: number) => CellPlace;
  readonly figure: (id: string) => CellPlace;
  /** What a part of a formula is now. */
  readonly value: (part: Expression) => number;
  /** The sheet of the workings, and what keeps a step of a calculation in a cell of its own there. */
  readonly steps: string;
  readonly aside: (formula: string, value: number) => CellPlace;
}

/** How tightly a text holds together: looser ones are bracketed inside tighter ones. */
const SUM = 1;
const PRODUCT = 2;
const POWER = 3;
const ATOM = 4;
interface Written {
  readonly text: string;
  readonly level: number;
}
const atom = (text: string): Written => ({ text, level: ATOM });

/** Sums of so few are written with plus signs. */
const FEW = 4;
/** A function of Excel takes 255 arguments. */
const MOST_ARGUMENTS = 250;

/**
 * A formula of the model as Excel and LibreOffice compute it, without the equals sign. A new operator of the formula
 * language does not compile until it is written here.
 * @param sheet on which the formula will stand.
 */
export function excelFormula(expression: Expression, sheet: string, places: Places): string {
  const write = (e: Expression, least: number): string => {
    const { text, level } = written(e);
    return level < least ? `(${text})` : text;
  };
  const list = (of: readonly Expression[]): string => of.map((e) => write(e, SUM)).join(',');

  const written = (e: Expression): Written => {
    switch (e.op) {
      case 'literal':
        return numberText(e.value);
      case 'figure':
        return atom(cellReference(places.figure(e.id), sheet));
      case 'input':
        return atom(cellReference(places.input(e.input.index), sheet));
      case 'number':
        return atom(cellReference(places.number(e.of.index), sheet));
      case 'add':
        return sum(e.terms);
      case 'multiply': {
        const factors = e.factors.filter((factor) => !(factor.op === 'literal' && factor.value === 1));
        if (factors.length === 0) return atom('1');
        const [only] = factors;
        if (factors.length === 1 && only) return written(only);
        return { text: factors.map((factor) => write(factor, PRODUCT)).join('*'), level: PRODUCT };
      }
      case 'subtract':
        return { text: `${write(e.left, SUM)}-${write(e.right, PRODUCT)}`, level: SUM };
      case 'divide':
        return { text: `${write(e.left, PRODUCT)}/${write(e.right, POWER)}`, level: PRODUCT };
      case 'power':
        if (e.exponent === 0) return atom('1');
        if (e.exponent === 1) return written(e.base);
        return { text: `${write(e.base, ATOM)}^${write({ op: 'literal', value: e.exponent }, ATOM)}`, level: POWER };
      case 'max':
        return atom(`MAX(${list(e.of)})`);
      case 'min':
        return atom(`MIN(${list(e.of)})`);
      case 'round':
        return rounded(write(e.of, SUM), e.mode);
      case 'call':
        return atom(cellReference(call(e, places), sheet));
    }
  };

  const sum = (terms: readonly Expression[]): Written => {
    const [only] = terms;
    if (!only) return atom('0');
    if (terms.length === 1) return written(only);
    const parts = joined(terms);
    if (parts.length <= FEW && parts.length === terms.length) {
      return { text: terms.map((term) => write(term, SUM)).join('+'), level: SUM };
    }
    const chunks: string[] = [];
    for (let i = 0; i < parts.length; i += MOST_ARGUMENTS)
      chunks.push(`SUM(${parts.slice(i, i + MOST_ARGUMENTS).join(',')})`);
    return chunks.length === 1 ? atom(chunks[0] ?? '0') : { text: chunks.join('+'), level: SUM };
  };

  /** Terms as arguments of SUM: cells side by side in a row or a column become a range. */
  const joined = (terms: readonly Expression[]): readonly string[] => {
    const parts: string[] = [];
    let run: { first: CellPlace; last: CellPlace } | undefined;
    const close = () => {
      if (!run) return;
      const { first, last } = run;
      parts.push(first === last ? cellReference(first, sheet) : rangeReference(first, last, sheet));
      run = undefined;
    };
    for (const term of terms) {
      if (term.op !== 'number') {
        close();
        parts.push(write(term, SUM));
        continue;
      }
      const place = places.number(term.of.index);
      if (run && follows(run.first, run.last, place)) run = { first: run.first, last: place };
      else {
        close();
        run = { first: place, last: place };
      }
    }
    close();
    return parts;
  };

  return written(expression).text;
}

/** A function with its arguments stands among the workings, step by step, and is named from there. */
function call(e: Extract<Expression, { op: 'call' }>, places: Places): CellPlace {
  const { steps, value } = places;
  const put = (formula: string, now: number): Argument => ({
    text: cellReference(places.aside(formula, now), steps),
    value: now,
  });
  const args = e.args.map((arg): Argument => {
    const text = excelFormula(arg, steps, places);
    // Functions name their arguments many times: what is not in a cell already gets one.
    const single = arg.op === 'input' || arg.op === 'number' || arg.op === 'figure';
    return single ? { text, value: value(arg) } : put(text, value(arg));
  });
  return places.aside(excelFunction(e.name, args, put), value(e));
}

function follows(first: CellPlace, last: CellPlace, next: CellPlace): boolean {
  if (next.sheet !== last.sheet) return false;
  const down = next.column === last.column && next.row === last.row + 1 && first.column === last.column;
  const right = next.row === last.row && next.column === last.column + 1 && first.row === last.row;
  return down || right;
}

function numberText(value: number): Written {
  const text = String(value).toUpperCase().replace('E+', 'E');
  return { text, level: value < 0 ? SUM : ATOM };
}

/**
 * Whole yen of a number. Spreadsheets count in float64, where a half yen may come out a trifle too small: it is put right
 * at six digits first.
 */
const rounded = (text: string, mode: 'half-up' | 'down'): Written =>
  atom(`${mode === 'down' ? 'ROUNDDOWN' : 'ROUND'}(ROUND(${text},6),0)`);
