import type { Source } from '@ec-tco/core';
import { lineName, ROW_NAMES, yearName } from '@ec-tco/core/format';
import { tableTexts } from '../../table/texts.ts';
import { unquotedLines } from '../../table/unquoted-lines.ts';
import { weightedCredits } from '../../table/weighted-credits.ts';
import { begun } from '../../write/begun.ts';
import { cellReference } from '../book/address.ts';
import { type BookCell, createPage, formulaOf, type Page, put, putRow, textOf } from '../book/book.ts';
import { definedName } from '../book/defined-name.ts';
import type { Look } from '../book/styles.ts';
import { formulaText } from '../formula/formula-text.ts';
import { basisWord } from './basis-word.ts';
import type { SheetContext } from './context.ts';
import { emptyPrices } from './empty-prices.ts';
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
  /** It comes of a price that nobody knows: as long as it is 0 its cell is empty. */
  readonly unknown: boolean;
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
  const weighted = new Set(option ? weightedCredits(scenario, option).map(({ id }) => id) : []);
  const lineText = (id: string): string => lineName(scenario, numbers.id, id, language);
  const unquoted = option ? unquotedLines(option) : new Set<string>();
  const one = (row: number, column: number, index: number, look: Look, unknown = false) => {
    open.push({ page, row, column, index, look, unknown });
    context.numbers.set(index, { sheet: name, row, column });
  };
  const series = (row: number, { cells, total }: Series, look: Look, unknown = false) => {
    cells.forEach((cell, year) => one(row, 3 + year, cell.of.index, look, unknown));
    one(row, 3 + years, total.of.index, look, unknown);
  };

  const all = numbers.lines.map(({ line }) => line.id);
  /** What stands beside a sum of lines, as long as the price of one of them is missing; else `otherwise`. */
  const least = (lines: readonly string[], otherwise: string, look: Look): BookCell => {
    const missing = lines.some((id) => unquoted.has(id));
    const shown = missing ? words.least(otherwise) : otherwise;
    const blank = emptyPrices(context, numbers.id, lines, name);
    if (blank.length === 0) return textOf(shown, look);
    return formulaOf(
      `IF(OR(${blank.join(',')}),${formulaText(words.least(otherwise))},${formulaText(otherwise)})`,
      shown,
      'general',
      look,
    );
  };

  /** What a line rests on; nothing, as long as nobody knows its price, or where it has been taken out. */
  const basisCell = ({ line }: Numbers['lines'][number], source: Source): BookCell => {
    const shown = sourceCell(context, numbers.id, line, source, name);
    const isOpen = unquoted.has(line.id);
    const { notKnown } = tableTexts(language);
    const [blank] = emptyPrices(context, numbers.id, [line.id], name);
    if (blank === undefined) return isOpen ? textOf(notKnown) : shown;
    const word = basisWord(say.inputs, source);
    const known = shown.kind === 'formula' ? shown.formula : formulaText(word);
    const now = shown.kind === 'formula' ? String(shown.result) : word;
    return formulaOf(`IF(${blank},${formulaText(notKnown)},${known})`, isOpen ? notKnown : now, 'general');
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
        textOf(weighted.has(line.line.id) ? words.weighted(lineText(line.line.id)) : lineText(line.line.id), 'wrapped'),
        basisCell(line, source ?? { kind: 'assumption' }),
      ]);
      series(row, line, 'text', unquoted.has(line.line.id));
      row += 1;
    }
    const own = numbers.lines
      .filter((one) => one.line.category === sum.row || sum.row === 'tax')
      .map(({ line }) => line.id);
    putRow(page, row, [textOf(category, 'subtotal'), least(own, words.subtotal, 'subtotal'), textOf('', 'subtotal')]);
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
  const first = { sheet: name, row, column: 1 };
  for (const [key, look] of totals) {
    const beside = least(all, '', look);
    const again = row > first.row && beside.kind === 'formula';
    putRow(page, row, [
      textOf(say.comparison[key], look),
      again ? { ...beside, formula: cellReference(first, name) } : beside,
      textOf('', look),
    ]);
    series(row, numbers[key], look);
    row += 1;
  }
  row += 1;
  const { comparison } = say;
  const single = [
    [comparison.averageMonthly, numbers.averageMonthly],
    [comparison.sales, numbers.sales],
    [comparison.contribution(scenario.showTax), numbers.contribution],
    [comparison.net, numbers.netContribution],
    [comparison.netWithIncident, numbers.netContributionWithIncident],
  ] as const;
  for (const [label, { of }] of single) {
    put(page, row, 0, textOf(label));
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
