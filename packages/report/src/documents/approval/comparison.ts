import { type Choice, Decimal, type Language, type OptionResult, type Prepared, type Result } from '@ec-tco/core';
import { eligibilityText, formatNumber, labelText, MEASURE_NAMES, optionNames, ROW_NAMES } from '@ec-tco/core/format';
import type { Block } from '../../document/document.ts';
import { tableTexts } from '../../table/texts.ts';
import { openRows } from '../../table/unquoted-lines.ts';
import { weightedCredits } from '../../table/weighted-credits.ts';
import { begun } from '../../write/begun.ts';
import { documentTexts } from '../texts/texts.ts';
import { incidentRows } from './incidents.ts';

/**
 * Amounts as stated, and the order of the choice with the means it goes by: the reasons below speak of those. Where the
 * choice goes by what is left, what sells more costs more: what it brings stands beside it. `open`: a missing price keeps
 * the order open, so that none has a place.
 */
export function comparison(
  prepared: Prepared,
  result: Result,
  options: readonly OptionResult[],
  choice: Choice,
  { language, open }: { readonly language: Language; readonly open: boolean },
): Block {
  const { scenario } = prepared;
  const words = documentTexts(language).approval;
  const table = tableTexts(language);
  // Names that are alike are told apart as everywhere.
  const nameOf = optionNames(result.options);
  // The caption says that they are yen.
  const yen = formatNumber;
  const weighted = options.some((option) => weightedCredits(scenario, option).length > 0);
  const rows = (options[0]?.rows ?? []).map(({ row }) => [
    `${begun(ROW_NAMES[row][language])}${row === 'credit' && weighted ? table.weightedRow : ''}`,
    ...options.map((option) => {
      const shown = yen(option.rows.find((one) => one.row === row)?.total ?? new Decimal(0));
      return openRows(option).has(row) ? words.atLeast(shown) : shown;
    }),
  ]);
  const ranked = new Map(choice.ranked.map((place) => [place.option, place]));
  const net = choice.measure === 'net';
  const measure = net ? words.rows.left : MEASURE_NAMES[choice.measure][language];
  // The stated amount stands in the table already.
  const shown = choice.ranged || !(net || choice.measure === 'totalWithIncident');
  const row = (label: string, cell: (option: OptionResult) => string) => [label, ...options.map(cell)];
  const amount = (label: string, of: (option: OptionResult) => Decimal, unpriced?: (yen: string) => string) =>
    row(label, (option) => (option.priced || !unpriced ? yen(of(option)) : unpriced(yen(of(option)))));
  return {
    kind: 'table',
    caption: (net ? words.comparisonOfNetCaption : words.comparisonCaption)(
      result.horizonYears,
      result.showTax,
      choice.ranged,
    ),
    columns: [words.item, ...options.map(({ id }) => labelText(nameOf(id), language))],
    widths: [28, ...options.map(() => 72 / options.length)],
    numeric: options.map((_, i) => i + 1),
    totals: [rows.length, ...(net ? [rows.length + 3] : [])],
    rows: [
      ...rows,
      amount(net ? words.rows.cost : words.rows.total, ({ totalWithIncident: { total } }) => total, words.atLeast),
      ...(net
        ? [
            amount(words.rows.sales, ({ sales }) => sales),
            amount(words.rows.contribution(result.showTax), ({ contribution }) => contribution),
            amount(words.rows.left, ({ netContributionWithIncident }) => netContributionWithIncident, words.atMost),
          ]
        : []),
      ...incidentRows(prepared, options, choice, language),
      row(words.rows.eligibility, ({ eligibility }) => eligibilityText(eligibility, language)),
      ...(shown
        ? [
            row(begun(choice.ranged ? table.mean(measure) : measure), ({ id }) => {
              const place = ranked.get(id);
              if (!place) return words.ruledOut;
              return place.complete ? yen(place.mean) : table.notKnown;
            }),
          ]
        : []),
      row(choice.ranged ? table.rankByMean : words.rows.rank, ({ id, eligibility }) => {
        const place = ranked.get(id);
        if (!place) return words.ruledOut;
        if (open) return words.rankOpen;
        if (place.rank === undefined) return table.notKnown;
        return eligibility.reasons[0]?.code === 'mandatory-cannot-now'
          ? words.rankIfMet(place.rank)
          : String(place.rank);
      }),
    ],
  };
}
