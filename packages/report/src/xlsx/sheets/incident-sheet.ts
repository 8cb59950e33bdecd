import { type OptionResult } from '@ec-tco/core';
import { type AggregateLoss, type BadCase, badCases } from '@ec-tco/core/analysis';
import { tableTexts } from '../../table/texts.ts';
import { cellReference } from '../book/address.ts';
import { type BookCell, createPage, formulaOf, numberOf, type Page, put, putRow, textOf } from '../book/book.ts';
import type { SheetContext } from './context.ts';

type Numbers = SheetContext['prepared']['model']['options'][number];

/** What one incident costs (formulas), how rare and how dear a bad one is, and the loss over the years (as of now). */
export function incidentSheet(context: SheetContext): Page {
  const { prepared, result, choice, language, say, losses } = context;
  const words = say.incident;
  const { options, horizonYears } = result;
  const page = createPage(say.sheets.incident, [60, ...options.map(() => 20)], { frozen: { rows: 4, columns: 1 } });
  put(page, 0, 0, textOf(words.title, 'title'));
  put(page, 1, 0, textOf(words.intro));
  putRow(page, 3, [textOf(words.item, 'head'), ...options.map(({ name }) => textOf(name, 'headRight'))]);
  let row = 4;
  const section = (text: string) => {
    putRow(page, row, [textOf(text, 'section'), ...options.map(() => textOf('', 'section'))]);
    row += 1;
  };
  const write = (label: string, cell: (own: Numbers, option: OptionResult) => BookCell | undefined) => {
    put(page, row, 0, textOf(label, 'wrapped'));
    options.forEach((option, i) => {
      const made = cell(prepared.model.options[i] as Numbers, option);
      if (made) put(page, row, 1 + i, made);
    });
    row += 1;
  };
  const live = (index: number, value: number): BookCell => {
    const place = context.numbers.get(index);
    if (!place) throw new RangeError(`Number ${index} has no cell.`);
    return formulaOf(cellReference(place, page.name), value, 'yen');
  };
  section(words.live);
  write(words.severity, (own, { incident }) => live(own.severity.of.index, incident.severity.toNumber()));
  write(words.retained, (own, { incident }) => live(own.retained.of.index, incident.retained.toNumber()));
  write(words.expected, (own, option) => {
    const loss = own.lines.find(({ line }) => !line.stated && line.category === 'incident');
    return loss && live(loss.total.of.index, option.totalWithIncident.total.minus(option.total.total).toNumber());
  });
  row += 1;
  section(words.fixedHead);
  const table = tableTexts(language);
  const yen = (value: number) => numberOf(Math.round(value), 'yen', 'fixed');
  const text = (value: string | undefined) => (value === undefined ? undefined : textOf(value, 'fixedRight'));
  const cases = new Map(badCases(prepared, choice).map((one) => [one.option, one]));
  // Where no incident costs anything, every such row would be nothing for all.
  const hurts = [...cases.values()].some(({ retained }) => retained.p90.gt(0));
  const ofCase = (label: string, cell: (one: BadCase) => BookCell | undefined) =>
    write(label, (_, { id }) => {
      const one = cases.get(id);
      return one && cell(one);
    });
  if (hurts) {
    ofCase(table.oneIn(horizonYears), ({ shops }) => text(shops && table.shops(shops)));
    ofCase(table.incidentP50, ({ retained }) => yen(retained.p50.toNumber()));
    ofCase(table.incidentP90, ({ retained }) => yen(retained.p90.toNumber()));
    ofCase(table.incidentMonths, ({ months }) => text(months && table.months(months.p90)));
    ofCase(table.totalIfOnce, ({ ifOnce }) => yen(ifOnce.p90.total.toNumber()));
    ofCase(table.rankIfOnce, ({ ifOnce, option }) => {
      const { rank } = ifOnce.p90;
      const isOut = result.options.some(({ id, eligibility }) => id === option && eligibility.status === 'ruled-out');
      return rank === undefined ? text(isOut ? table.ruledOut : table.notKnown) : numberOf(rank, 'whole', 'fixed');
    });
  }
  if (!losses) {
    put(page, row, 0, textOf(words.missing, 'note'));
    return page;
  }
  const amounts = [
    [words.median, ({ median }: AggregateLoss) => median],
    [words.p90, ({ p90 }: AggregateLoss) => p90],
    [words.p95, ({ p95 }: AggregateLoss) => p95],
    [words.p99, ({ p99 }: AggregateLoss) => p99],
    // Where P95 is nothing, the worst 5 % hold mostly nothing: their mean is no amount that anybody pays.
    [words.tail, ({ tailMean95, p95 }: AggregateLoss) => (p95 > 0 ? tailMean95 : 0)],
  ] as const;
  for (const [label, amount] of amounts) {
    // An incident is rare: most quantiles are nothing for every option, which tells nobody anything.
    if (![...losses.values()].some((loss) => Math.round(amount(loss)) > 0)) continue;
    write(label, (_, { id }) => {
      const loss = losses.get(id);
      return loss && yen(amount(loss));
    });
  }
  if (hurts && [...losses.values()].some(({ p99 }) => Math.round(p99) === 0))
    put(page, row, 0, textOf(words.noLoss, 'note'));
  return page;
}
