import type { Source } from '@ec-tco/core';
import { lineName, ROW_NAMES, yearName } from '@ec-tco/core/format';
import { begun } from '../../write/begun.ts';
import { createPage, type Page, put, putRow, textOf } from '../book/book.ts';
import { definedName } from '../book/defined-name.ts';
import type { Look } from '../book/styles.ts';
import type { SheetContext } from './context.ts';
import { sourceCell } from './source-cell.ts';

type Numbers = SheetContext['prepared']['model']['options'][number];
type Series = Pick<Numbers['total'], 'cells' | 'total'>;

/** Numbers that get their formulas when every number has its place. */
export interface Open {
  readonly page: Page;
  readonly row: number;
  readonly column: number;
  readonly index: number;
  readonly look: Look;
}

/** Cost line by line and year by year: each number of the model that has a year stands here. */
export function yearsSheet(
  context: SheetContext,
  numbers: Numbers,
  name: string,
): { readonly page: Page; readonly open: readonly Open[] } {
  const { prepared, result, language, say } = context;
  const { scenario } = prepared;
  const words = say.years;
  const option = result.options.find(({ id }) => id === numbers.id);
  const years = scenario.horizonYears + 1;
  const page = createPage(name, [44, 48, 13, ...new Array<number>(years + 1).fill(15)], {
    frozen: { rows: 4, columns: 2 },
  });
  const open: Open[] = [];
  const one = (row: number, column: number, index: number, look: Look) => {
    open.push({ page, row, column, index, look });
    context.numbers.set(index, { sheet: name, row, column });
  };
  const series = (row: number, { cells, total }: Series, look: Look) => {
    cells.forEach((cell, year) => one(row, 3 + year, cell.of.index, look));
    one(row, 3 + years, total.of.index, look);
  };

  put(page, 0, 0, textOf(words.title(option?.name ?? numbers.id), 'title'));
  put(page, 1, 0, textOf(words.intro(scenario.showTax)));
  putRow(page, 3, [
    ...[words.category, words.line, words.source].map((text) => textOf(text, 'head')),
    ...Array.from({ length: years }, (_, year) => textOf(yearName(year, scenario, language), 'headRight')),
    textOf(words.sum, 'headRight'),
  ]);
  let row = 4;
  for (const sum of numbers.rows) {
    const category = begun(ROW_NAMES[sum.row][language]);
    for (const line of numbers.lines.filter((one) => one.line.category === sum.row)) {
      const own = option?.lines.find(({ id }) => id === line.line.id);
      // A value that its figure does not hold is the owner's, as on the sheet of inputs.
      const source: Source | undefined = own?.changedFrom === undefined ? own?.source : { kind: 'stated' };
      putRow(page, row, [
        textOf(category, 'wrapped'),
        textOf(lineName(scenario, numbers.id, line.line.id, language), 'wrapped'),
        sourceCell(context, numbers.id, line.line, source ?? { kind: 'assumption' }, name),
      ]);
      series(row, line, 'text');
      row += 1;
    }
    putRow(page, row, [textOf(category, 'subtotal'), textOf(words.subtotal, 'subtotal'), textOf('', 'subtotal')]);
    series(row, sum, 'subtotal');
    row += 1;
  }
  context.tables.set(numbers.id, {
    sheet: name,
    rows: [4, row - 1],
    columns: { category: 0, source: 2, sum: 3 + years },
  });
  const totals = [
    ['totalWithIncident', 'total'],
    ['total', 'total'],
    ['presentValue', 'text'],
    ['presentValueWithIncident', 'text'],
  ] as const;
  for (const [key, look] of totals) {
    putRow(page, row, [textOf(say.comparison[key], look), textOf('', look), textOf('', look)]);
    series(row, numbers[key], look);
    row += 1;
  }
  row += 1;
  const single = [
    ['averageMonthly', numbers.averageMonthly],
    ['sales', numbers.sales],
    ['contribution', numbers.contribution],
    ['net', numbers.netContribution],
    ['netWithIncident', numbers.netContributionWithIncident],
  ] as const;
  for (const [key, { of }] of single) {
    put(page, row, 0, textOf(say.comparison[key]));
    one(row, 3 + years, of.index, 'text');
    row += 1;
  }
  for (const of of [
    numbers.total.total,
    numbers.totalWithIncident.total,
    numbers.presentValue.total,
    numbers.presentValueWithIncident.total,
  ]) {
    nameOf(context, of.of);
  }
  for (const [, { of }] of single) nameOf(context, of);
  return { page, open };
}

function nameOf(context: SheetContext, { id, index }: { readonly id: string; readonly index: number }): void {
  const place = context.numbers.get(index);
  if (place) context.defined.set(definedName('out', id), place);
}
