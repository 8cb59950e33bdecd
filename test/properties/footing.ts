import { Decimal, LINE_CATEGORIES, type OptionResult } from '@ec-tco/core';
import { expect } from 'vitest';

export const sum = (amounts: readonly Decimal[]): Decimal => amounts.reduce((a, b) => a.plus(b), new Decimal(0));
export const text = (amounts: readonly Decimal[]): string[] => amounts.map((yen) => yen.toFixed());

/** Lines add up to rows, rows to totals, cells to the column at the end: in the numbers as shown. */
export function expectFooting(option: OptionResult, years: number): void {
  const columns = Array.from({ length: years + 1 }, (_, year) => year);
  const column = (parts: readonly { readonly cells: readonly Decimal[] }[]): string[] =>
    text(columns.map((year) => sum(parts.map((part) => part.cells[year] as Decimal))));
  const shown = [
    ...option.lines,
    ...option.rows,
    ...[option.total, option.totalWithIncident, option.presentValue, option.presentValueWithIncident],
  ];
  for (const series of shown) {
    if (series.cells.length !== years + 1) expect.fail(`${series.cells.length} cells`);
    if (!sum(series.cells).eq(series.total))
      expect.fail(`${text(series.cells).join(' + ')} = ${series.total.toFixed()}`);
    for (const cell of series.cells) if (!cell.isInteger() || cell.isNeg()) expect.fail(`cell ${cell.toFixed()}`);
  }
  for (const category of LINE_CATEGORIES) {
    const row = option.rows.find((candidate) => candidate.row === category);
    expect(text(row?.cells ?? [])).toEqual(column(option.lines.filter((line) => line.category === category)));
  }
  expect(text(option.totalWithIncident.cells)).toEqual(column(option.rows));
  expect(sum(option.rows.map((row) => row.total)).toFixed()).toBe(option.totalWithIncident.total.toFixed());
  const loss = option.lines.filter((line) => line.id === 'expected-incident-loss');
  expect(text(option.totalWithIncident.cells)).toEqual(column([option.total, ...loss]));
  const { quotation, stated, figure, assumption } = option.confidence;
  expect(sum([quotation, stated, figure, assumption]).toFixed()).toBe(
    sum(option.lines.map((line) => line.total)).toFixed(),
  );
}
