import {
  type Choice,
  Decimal,
  type Language,
  type Measure,
  type OptionResult,
  type Result,
  type Row,
  type Scenario,
} from '@ec-tco/core';
import type { BadCase, TotalEnds } from '@ec-tco/core/analysis';
import {
  eligibilityText,
  findingText,
  formatYen,
  labelText,
  MEASURE_NAMES,
  OPTION_KIND_NAMES,
  optionNames,
  plainText,
  ROW_NAMES,
  reasonText,
} from '@ec-tco/core/format';
import { EXPECTED_LOSS_LINE } from '@ec-tco/core/guideline';
import { originOf } from '../json/origin.ts';
import { type Cell, NO_CELL, numberCell, shareCell, type Table, type TableRow, textCell, yenCell } from './table.ts';
import { type TableTexts, tableTexts } from './texts.ts';
import { openRows } from './unquoted-lines.ts';
import { weightedCredits, weightedText } from './weighted-credits.ts';

/** Version of the tables as CSV. Raised when a key of a row or column changes its meaning or goes. */
export const TABLE_FORMAT = 1;

/** What a table of results is written with. */
export interface ResultTableOptions {
  readonly language: Language;
  /** Says of credits that nobody has granted that they are counted by their chance, and what they are in full. */
  readonly scenario?: Scenario;
  /** Adds what one incident would mean, the totals with it and the places by them: see `badCases`. */
  readonly badCases?: readonly BadCase[];
  /** Adds the totals at the cheap and the dear ends of prices and work, where they differ: see `totalEnds`. */
  readonly ends?: readonly TotalEnds[];
  /** Adds the means over the ranges and the order in which options are chosen by them: see `choose`. */
  readonly choice?: Choice;
}

/**
 * The comparison: the rows of the guideline's own table, then totals, present values, ranks; a column per option.
 *
 * Adding up: the rows of category, credits and tax, of which the two subtotals repeat some, sum to the total with incident; that less
 * the expected loss is the total without. Keys of rows are the same in every language.
 */
export function resultTable(result: Result, { language, scenario, badCases, ends, choice }: ResultTableOptions): Table {
  const say = tableTexts(language);
  const { options } = result;
  const weighted = scenario ? options.flatMap((option) => weightedCredits(scenario, option)) : [];
  const row = (
    key: string,
    style: TableRow['style'],
    label: string,
    cell: (option: OptionResult) => Cell,
  ): TableRow => ({
    key,
    style,
    cells: [textCell(label), ...options.map(cell)],
  });
  const amount = (key: Row, more = '') =>
    row(`rows/${key}`, 'amount', `${ROW_NAMES[key][language]}${more}`, (option) =>
      yenCell(rowTotal(option, key), openRows(option).has(key) ? MARK : ''),
    );
  const subtotal = (part: 'build' | 'operation') =>
    row(`subtotal/${part}`, 'subtotal', say[part], (option) =>
      yenCell(
        rowTotal(option, `${part}.other`).plus(rowTotal(option, `${part}.security`)),
        ['other', 'security'].some((kind) => openRows(option).has(`${part}.${kind}`)) ? MARK : '',
      ),
    );
  const ifOnce = (rows: (of: (option: OptionResult) => BadCase) => readonly TableRow[]): readonly TableRow[] => {
    // Where no incident costs anything, every such row would be nothing for all.
    if (!badCases?.some(({ retained }) => retained.p90.gt(0))) return [];
    const byId = new Map(badCases.map((one) => [one.option, one]));
    return rows(({ id }) => {
      const found = byId.get(id);
      if (!found) throw new Error(`No bad case of option ${id}.`);
      return found;
    });
  };
  const baseline = options.find((option) => option.id === result.baseline);
  const names = optionNames(options);
  const label = (id: string): string => labelText(names(id), language);

  return {
    language,
    caption: say.caption(result.title, result.horizonYears, result.showTax),
    columns: [
      { key: 'item', head: say.item, align: 'left' },
      ...options.map(({ id }) => ({ key: id, head: label(id), align: 'right' as const })),
    ],
    rows: [
      row('id', 'fact', say.id, (option) => textCell(option.id)),
      row('kind', 'fact', say.kind, (option) => textCell(OPTION_KIND_NAMES[option.kind][language])),
      row('customisability', 'fact', say.customisability, (option) => textCell(say[option.customisability])),
      row('eligibility', 'fact', say.eligibility, (option) => textCell(eligibilityText(option.eligibility, language))),
      row('prices', 'fact', say.prices, (option) => textCell(option.priced ? say.priced : say.unpriced)),
      amount('build.other'),
      amount('build.security'),
      subtotal('build'),
      amount('operation.other'),
      amount('operation.security'),
      subtotal('operation'),
      amount('platform'),
      amount('incident'),
      // Where one option gets something back, every option has the row.
      ...(options.some(({ rows }) => rows.some(({ row: key }) => key === 'credit'))
        ? [amount('credit', weighted.length > 0 ? say.weightedRow : '')]
        : []),
      ...(result.showTax ? [amount('tax')] : []),
      row(
        'totalWithIncident',
        'total',
        say.totalWithIncident,
        money(({ totalWithIncident }) => totalWithIncident.total),
      ),
      // What is nothing for every option tells nothing.
      ...(options.some((option) => !expectedLoss(option).isZero())
        ? [row('expected-incident-loss', 'part', say.expectedLoss, (option) => yenCell(expectedLoss(option)))]
        : []),
      row(
        'total',
        'total',
        say.total,
        money(({ total }) => total.total),
      ),
      ...(ends?.some(({ low, high }) => !low.eq(high))
        ? (['low', 'high'] as const).map((end) =>
            row(`total-${end}`, 'part', say.totalEnds[end], (option) => {
              const found = ends.find((one) => one.option === option.id);
              return found ? yenCell(found[end], option.priced ? '' : MARK) : NO_CELL;
            }),
          )
        : []),
      ...ifOnce((of) => [
        ...(options.some((option) => of(option).shops !== undefined)
          ? [
              row('incident-one-in', 'fact', say.oneIn(result.horizonYears), (option) => {
                const { shops } = of(option);
                return shops === undefined ? NO_CELL : textCell(say.shops(shops));
              }),
            ]
          : []),
        row('incident-p50', 'fact', say.incidentP50, (option) => yenCell(of(option).retained.p50)),
        row('incident-p90', 'fact', say.incidentP90, (option) => yenCell(of(option).retained.p90)),
        row('incident-months', 'part', say.incidentMonths, (option) => {
          const months = of(option).months?.p90;
          return months === undefined ? NO_CELL : textCell(say.months(months));
        }),
        row(
          'total-if-once',
          'fact',
          say.totalIfOnce,
          money((option) => of(option).ifOnce.p90.total),
        ),
      ]),
      row(
        'presentValue',
        'fact',
        say.presentValue,
        money(({ presentValue }) => presentValue.total),
      ),
      row(
        'presentValueWithIncident',
        'fact',
        say.presentValueWithIncident,
        money(({ presentValueWithIncident }) => presentValueWithIncident.total),
      ),
      row(
        'averageMonthly',
        'fact',
        say.averageMonthly,
        money(({ averageMonthly }) => averageMonthly),
      ),
      row('shareOfSales', 'fact', say.shareOfSales(result.showTax), (option) =>
        shareCell(option.shareOfSales, option.priced ? '' : MARK),
      ),
      row('sales', 'fact', say.sales, (option) => yenCell(option.sales)),
      row('contribution', 'fact', say.contribution(result.showTax), (option) => yenCell(option.contribution)),
      row(
        'netContributionWithIncident',
        'fact',
        say.netWithIncident,
        money((option) => option.netContributionWithIncident),
      ),
      row('quoted-share', 'fact', say.quotedShare, (option) => shareCell(option.confidence.confirmedShare)),
      row('difference', 'fact', say.difference(label(result.baseline)), (option) => {
        const place = result.rankings.total.find((ranked) => ranked.option === option.id);
        return place
          ? yenCell(place.difference, option.priced && baseline?.priced !== false ? '' : MARK)
          : textCell(say.ruledOut);
      }),
      ...(choice
        ? [
            row('mean', 'fact', say.mean(MEASURE_NAMES[choice.measure][language]), (option) => {
              const place = placeIn(choice, option);
              if (!place) return textCell(say.ruledOut);
              return place.complete ? yenCell(place.mean) : textCell(say.notKnown);
            }),
            row('rank-by-mean', 'fact', say.rankByMean, (option) =>
              placeCell(option, placeIn(choice, option)?.rank, say),
            ),
          ]
        : []),
      row('rank', 'fact', say.rank, rankCell(result, 'total', say)),
      row('rank-with-incident', 'fact', say.rankWithIncident, rankCell(result, 'totalWithIncident', say)),
      ...ifOnce((of) => [
        row('rank-if-once', 'fact', say.rankIfOnce, (option) => placeCell(option, of(option).ifOnce.p90.rank, say)),
      ]),
    ],
    origin: originOf('ec-tco/result-table', TABLE_FORMAT, result.dataSet),
    notes: [
      {
        title: say.marks,
        items: [
          ...(options.every(({ priced }) => priced) ? [] : [say.atLeast]),
          ...(choice?.ranged ? [say.asStated] : []),
          ...(ifOnce(() => [NO_ROW]).length > 0 ? [say.ifOnceNote] : []),
          ...weighted.map((credit) =>
            say.weightedNote(credit.name, formatYen(credit.counted, language), weightedText(credit, language)),
          ),
        ],
      },
      {
        title: say.reasons,
        items: options.flatMap(({ id, eligibility }) =>
          eligibility.reasons.map((reason) => say.of(label(id), plainText(reasonText(reason, language), language))),
        ),
      },
      {
        title: say.findings,
        items: options.flatMap(({ id, findings }) =>
          findings
            .filter(({ severity }) => severity !== 'info')
            .map((finding) => say.of(label(id), plainText(findingText(finding, language), language))),
        ),
      },
    ].filter(({ items }) => items.length > 0),
  };
}

const ZERO = new Decimal(0);
const NO_ROW: TableRow = { key: '', style: 'fact', cells: [] };

const rowTotal = (option: OptionResult, key: Row): Decimal => option.rows.find((row) => row.row === key)?.total ?? ZERO;

const expectedLoss = (option: OptionResult): Decimal =>
  option.lines.find((line) => line.id === EXPECTED_LOSS_LINE)?.total ?? ZERO;

/** What prices are missing from has a mark. */
const MARK = '*';
const money =
  (amount: (option: OptionResult) => Decimal) =>
  (option: OptionResult): Cell =>
    yenCell(amount(option), option.priced ? '' : MARK);

/** Why there is no place: ruled out, or a price missing. */
const placeCell = ({ eligibility }: OptionResult, rank: number | undefined, say: TableTexts): Cell => {
  if (rank !== undefined) return numberCell(rank);
  return textCell(eligibility.status === 'ruled-out' ? say.ruledOut : say.notKnown);
};

const placeIn = ({ ranked }: Choice, { id }: OptionResult) => ranked.find(({ option }) => option === id);

const rankCell =
  (result: Result, key: Measure, say: TableTexts) =>
  (option: OptionResult): Cell => {
    const place = result.rankings[key].find((ranked) => ranked.option === option.id);
    return place ? numberCell(place.rank, place.complete ? '' : MARK) : textCell(say.ruledOut);
  };
