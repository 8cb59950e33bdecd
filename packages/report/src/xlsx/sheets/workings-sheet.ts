import { type Expression } from '@ec-tco/core/analysis';
import { describeNumber } from '@ec-tco/core/format';
import { findFigure } from '@ec-tco/core/guideline';
import type { CellPlace } from '../book/address.ts';
import { createPage, formulaOf, numberOf, type Page, put, putRow, textOf } from '../book/book.ts';
import type { NumberFormat } from '../book/styles.ts';
import type { SheetContext } from './context.ts';
import type { Open } from './years-sheet.ts';

/** Figures and numbers that no other sheet shows: whatever the model names gets a place. */
export function workingsSheet(context: SheetContext): { readonly page: Page; readonly open: readonly Open[] } {
  const { prepared, say, language, names } = context;
  const { model } = prepared;
  const page = createPage(names.workings, [78, 20], { landscape: false, frozen: { rows: 4, columns: 1 } });
  put(page, 0, 0, textOf(say.workings.title, 'title'));
  put(page, 1, 0, textOf(say.workings.intro));
  putRow(page, 3, [textOf(say.workings.label, 'head'), textOf(say.workings.value, 'headRight')]);
  let row = 4;
  const section = (text: string) => {
    putRow(page, row, [textOf(text, 'section'), textOf('', 'section')]);
    row += 1;
  };
  const figures = figuresOf(model.definitions.map(({ expression }) => expression));
  if (figures.size > 0) section(say.workings.figures);
  for (const [id, value] of figures) {
    put(page, row, 0, textOf(findFigure(id)?.label[language] ?? id, 'wrapped'));
    context.figures.set(id, put(page, row, 1, numberOf(value, formatOfUnit(findFigure(id)?.unit ?? '', value))));
    row += 1;
  }
  const rest = model.definitions.filter(({ index }) => !context.numbers.has(index));
  if (rest.length > 0) section(say.workings.numbers);
  const open = rest.map((one): Open => {
    put(page, row, 0, textOf(describeNumber(prepared, one.about, language), 'wrapped'));
    context.numbers.set(one.index, { sheet: page.name, row, column: 1 });
    row += 1;
    return { page, row: row - 1, column: 1, index: one.index, look: 'text', unknown: false };
  });
  return { page, open };
}

/** What puts steps of a calculation below the rest of the sheet, each once. */
export function createSteps({ say }: SheetContext, page: Page, from: number) {
  const known = new Map<string, CellPlace>();
  let row = from;
  return (formula: string, value: number): CellPlace => {
    const found = known.get(formula);
    if (found) return found;
    if (known.size === 0) {
      putRow(page, row + 1, [textOf(say.workings.steps, 'section'), textOf('', 'section')]);
      row += 2;
    }
    put(page, row, 0, textOf(say.workings.step(known.size + 1)));
    const place = put(page, row, 1, formulaOf(formula, value, 'general'));
    known.set(formula, place);
    row += 1;
    return place;
  };
}

/** How a number is written, by its unit; a whole one that does not change has its digits in threes. */
export const formatOfUnit = (unit: string, value?: number): NumberFormat =>
  unit.startsWith('yen') ? 'yen' : unit.startsWith('rate') ? 'rate' : Number.isInteger(value) ? 'whole' : 'general';

/** Reference figures that formulas name, in the order of their first use. */
function figuresOf(expressions: readonly Expression[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const visit = (e: Expression): void => {
    switch (e.op) {
      case 'figure':
        found.set(e.id, e.value);
        return;
      case 'literal':
      case 'input':
      case 'number':
        return;
      case 'add':
        return e.terms.forEach(visit);
      case 'multiply':
        return e.factors.forEach(visit);
      case 'subtract':
      case 'divide':
        visit(e.left);
        return visit(e.right);
      case 'power':
        return visit(e.base);
      case 'max':
      case 'min':
        return e.of.forEach(visit);
      case 'round':
        return visit(e.of);
      case 'call':
        return e.args.forEach(visit);
    }
  };
  expressions.forEach(visit);
  return found;
}
