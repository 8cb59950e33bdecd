import type { Language, LineResult, OptionResult, Result, Series } from '@ec-tco/core';
import { ADDED_LINE_NAMES, ROW_NAMES, SOURCE_KIND_NAMES } from '@ec-tco/core/format';
import { findFigure } from '@ec-tco/core/guideline';
import { basisKind } from '../documents/basis-kind.ts';
import { originOf } from '../json/origin.ts';
import { type ResultTableOptions, TABLE_FORMAT } from './result-table.ts';
import { type Cell, type Column, NO_CELL, type Table, type TableRow, textCell, yenCell } from './table.ts';
import { tableTexts } from './texts.ts';
import { openRows, unquotedLines } from './unquoted-lines.ts';
import { weightedCredits, weightedText } from './weighted-credits.ts';

/**
 * The finest form: every line × year of every option, in one table with the option's id in front. Rows of an option: its
 * lines, the sum of each category, then the totals; each column and each row adds up.
 */
export function detailTable(result: Result, options: ResultTableOptions): Table {
  const say = tableTexts(options.language);
  const idColumns: readonly Column[] = [
    { key: 'option', head: say.optionId, align: 'left' },
    { key: 'option-name', head: say.option, align: 'left' },
  ];
  return {
    language: options.language,
    caption: say.caption(result.title, result.horizonYears, result.showTax),
    columns: [...idColumns, ...columnsOf(result, options)],
    rows: result.options.flatMap((option) =>
      rowsOf(result, option, options).map((row) => ({
        ...row,
        key: `options/${option.id}/${row.key}`,
        cells: [textCell(option.id), textCell(option.name), ...row.cells],
      })),
    ),
    origin: originOf('ec-tco/detail-table', TABLE_FORMAT, result.dataSet),
    notes: [],
  };
}

/** The same, a table for each option: for reading. */
export const detailTables = (result: Result, options: ResultTableOptions): readonly Table[] =>
  result.options.map((option) => ({
    language: options.language,
    caption: tableTexts(options.language).detailCaption(option.name, result.showTax),
    columns: columnsOf(result, options),
    rows: rowsOf(result, option, options),
    notes: [],
  }));

function columnsOf(result: Result, { language }: ResultTableOptions): readonly Column[] {
  const say = tableTexts(language);
  return [
    { key: 'row', head: say.row, align: 'left' },
    { key: 'line', head: say.line, align: 'left' },
    { key: 'source', head: say.source, align: 'left' },
    ...Array.from({ length: result.horizonYears + 1 }, (_, year): Column => {
      return { key: `year-${year}`, head: say.year(year), align: 'right' };
    }),
    { key: 'total', head: say.sum, align: 'right' },
  ];
}

function rowsOf(result: Result, option: OptionResult, { language, scenario }: ResultTableOptions): readonly TableRow[] {
  const say = tableTexts(language);
  const weighted = new Map(
    scenario ? weightedCredits(scenario, option).map((one) => [one.id, weightedText(one, language)]) : [],
  );
  const named = (line: LineResult): Cell => {
    const how = weighted.get(line.id);
    const name = lineName(line, language);
    return textCell(how === undefined ? name : say.lineAs(name, how));
  };
  const unquoted = unquotedLines(option);
  const open = openRows(option);
  const least = option.priced ? NO_CELL : textCell(say.leastWithout);
  const row = (
    key: string,
    style: TableRow['style'],
    [category, line, source]: readonly [string, Cell, Cell],
    { cells, total }: Series,
  ): TableRow => ({
    key,
    style,
    cells: [textCell(category), line, source, ...cells.map((yen) => yenCell(yen)), yenCell(total)],
  });

  return [
    ...option.rows.flatMap((sum) => {
      const name = ROW_NAMES[sum.row][language];
      const lines = option.lines.filter((line) => line.category === sum.row);
      return [
        ...lines.map((line): TableRow => {
          const key = `lines/${line.id}`;
          const cells = [textCell(name), named(line)];
          // A price that nobody knows is no 0.
          if (unquoted.has(line.id)) {
            const years = [...line.cells, line.total].map(() => NO_CELL);
            return { key, style: 'amount', cells: [...cells, textCell(say.notKnown), ...years] };
          }
          return row(key, 'amount', [name, named(line), textCell(sourceText(line, language))], line);
        }),
        row(
          `rows/${sum.row}`,
          'subtotal',
          [name, textCell(open.has(sum.row) ? say.sumWithout : say.sum), NO_CELL],
          sum,
        ),
      ];
    }),
    row('totalWithIncident', 'total', [say.totalWithIncident, least, NO_CELL], option.totalWithIncident),
    row('total', 'total', [say.total, least, NO_CELL], option.total),
    row('presentValue', 'fact', [say.presentValue, least, NO_CELL], option.presentValue),
    row(
      'presentValueWithIncident',
      'fact',
      [say.presentValueWithIncident, least, NO_CELL],
      option.presentValueWithIncident,
    ),
  ];
}

function lineName({ id, name }: LineResult, language: ResultTableOptions['language']): string {
  if (name !== undefined) return name;
  return Object.hasOwn(ADDED_LINE_NAMES, id) ? ADDED_LINE_NAMES[id as keyof typeof ADDED_LINE_NAMES][language] : id;
}

/** A value that does not lie in the figure it cites is the user's, and says from what it was changed. */
function sourceText({ source, changedFrom }: LineResult, language: Language): string {
  const changed = changedFrom === undefined ? undefined : findFigure(changedFrom);
  return changed
    ? tableTexts(language).changedFrom(SOURCE_KIND_NAMES.stated[language], changed.label[language])
    : SOURCE_KIND_NAMES[basisKind(source)][language];
}
