import { type OptionResult } from '@ec-tco/core';
import { type AggregateLoss } from '@ec-tco/core/analysis';
import { formatProbability } from '@ec-tco/core/format';
import { cellReference } from '../book/address.ts';
import { type BookCell, createPage, formulaOf, numberOf, type Page, put, putRow, textOf } from '../book/book.ts';
import type { SheetContext } from './context.ts';

type Numbers = SheetContext['prepared']['model']['options'][number];

/** What one incident costs (formulas), and what the distribution says (as of now). */
export function incidentSheet(context: SheetContext): Page {
  const { prepared, result, language, say, losses } = context;
  const words = say.incident;
  const { options, horizonYears } = result;
  const page = createPage(say.sheets.incident, [60, ...options.map(() => 20)], { frozen: { rows: 4, columns: 1 } });
  put(page, 0, 0, textOf(words.title, 'title'));
  put(page, 1, 0, textOf(words.intro));
  putRow(page, 3, [textOf(words.item, 'head'), ...options.map(({ name }) => textOf(name, 'headRight'))]);
  page.heights.set(3, 45);
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
  if (!losses) {
    put(page, row, 0, textOf(words.missing, 'note'));
    return page;
  }
  const of = (label: string, cell: (loss: AggregateLoss) => BookCell) =>
    write(label, (_, { id }) => {
      const loss = losses.get(id);
      return loss && cell(loss);
    });
  const chance = (value: number) => textOf(formatProbability(value, language), 'fixed');
  const yen = (value: number) => numberOf(Math.round(value), 'yen', 'fixed');
  of(words.any(horizonYears), ({ pAny }) => chance(pAny));
  of(words.loss(horizonYears), ({ pLoss }) => chance(pLoss));
  of(words.median, ({ median }) => yen(median));
  of(words.p90, ({ p90 }) => yen(p90));
  of(words.p95, ({ p95 }) => yen(p95));
  of(words.p99, ({ p99 }) => yen(p99));
  of(words.tail, ({ tailMean95 }) => yen(tailMean95));
  return page;
}
