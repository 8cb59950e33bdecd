import type { Language, OptionResult, Prepared } from '@ec-tco/core';
import { formatYen } from '@ec-tco/core/format';
import { countedElsewhere, type Plan, type PlanItem } from '../../documents/plan.ts';
import { costBasis, countedText, dueText } from '../../documents/plan-document.ts';
import { documentTexts } from '../../documents/texts/texts.ts';
import { begun } from '../../write/begun.ts';
import { type CellPlace, cellReference } from '../book/address.ts';
import { type BookCell, createPage, formulaOf, numberOf, type Page, put, putRow, textOf } from '../book/book.ts';
import type { PaperContext } from './context.ts';
import { serialOf } from './serial-date.ts';

const WIDTHS = [13, 48, 18, 20, 11, 40, 34, 30, 16];
const YEN = 3;

/** Where the plan's yen come from in a workbook that has the model. */
export interface PlanNumbers {
  readonly numbers: ReadonlyMap<number, CellPlace>;
  readonly model: Prepared['model'];
  readonly result: OptionResult | undefined;
}

/** The plan: earliest first, with person, yen and cover until then; the yen are formulas where the model is at hand. */
export function planSheet({ say, language }: PaperContext, plan: Plan, live?: PlanNumbers): Page {
  const texts = documentTexts(language);
  const words = texts.plan;
  const { csv } = words;
  const page = createPage(say.sheets.plan, WIDTHS, { frozen: { rows: 4, columns: 2 } });
  put(page, 0, 0, textOf(texts.of(words.title, plan.option.name), 'title'));
  put(page, 1, 0, textOf(plan.ruledOut === true ? words.ruledOut(plan.option.name) : say.plan.intro));
  const heads = [csv.due, csv.what, csv.who, csv.yen, csv.state, csv.basis, csv.interim, csv.note, csv.kind];
  putRow(
    page,
    3,
    heads.map((head, i) => textOf(begun(head), i === YEN ? 'headRight' : 'head')),
  );
  let row = 4;
  const items = plan.items.toSorted((a, b) => Number(a.state === 'done') - Number(b.state === 'done'));
  for (const item of items) {
    const open = item.state === 'open';
    const box = (text: string | null): BookCell => textOf(text ?? '', 'box');
    putRow(page, row, [
      item.due === null
        ? box(open ? (dueText(item, language) ?? words.noDate) : null)
        : numberOf(serialOf(item.due), 'date', 'box'),
      box(item.what),
      box(item.responsible ?? (open ? words.nobody : null)),
      yenOf(item, plan, page, language, live),
      box(words.states[item.state]),
      box(costBasis(item, language)),
      box(item.interim),
      box(item.note),
      box(words.kinds[item.kind]),
    ]);
    row += 1;
  }
  if (plan.items.length > 0) {
    const column = 'D';
    const sum = plan.items.reduce((all, { yen }) => all + (yen?.toNumber() ?? 0), 0);
    putRow(page, row, [
      ...['', say.plan.total, ''].map((text) => textOf(text, 'total')),
      formulaOf(`SUM(${column}5:${column}${row})`, sum, 'yen', 'total'),
    ]);
    row += 1;
  } else put(page, row, 0, textOf(words.empty));
  if (plan.rest.gt(0)) {
    put(page, row, 0, textOf(words.rest(formatYen(plan.rest, language))));
    row += 1;
  }
  if (plan.interim.length === 0) return page;
  row += 1;
  putRow(
    page,
    row,
    WIDTHS.map((_, i) => textOf(i === 0 ? words.interim : '', 'section')),
  );
  put(page, row + 1, 0, textOf(words.interimIntro));
  plan.interim.forEach(({ measure, text }, i) => {
    putRow(page, row + 2 + i, [textOf(words.cover[measure], 'box'), textOf(text, 'box')]);
  });
  return page;
}

function yenOf(
  item: PlanItem,
  { option }: Plan,
  page: Page,
  language: Language,
  live: PlanNumbers | undefined,
): BookCell {
  const words = documentTexts(language).plan;
  const { yen, lines, state, costs } = item;
  if (yen === null) return textOf(state === 'open' ? (costs ? words.noCost : words.free) : '', 'boxRight');
  if (countedElsewhere(item)) return textOf(countedText(item, language), 'boxRight');
  const own = live?.model.options.find(({ id }) => id === option.id);
  const terms = lines
    .filter(({ countedAt }) => countedAt === undefined)
    .map(({ id }) => {
      const index = own?.lines.find(({ line }) => line.id === id)?.total.of.index;
      const place = index === undefined ? undefined : live?.numbers.get(index);
      return place && cellReference(place, page.name);
    });
  return terms.length === 0 || terms.includes(undefined)
    ? numberOf(yen.toNumber(), 'yen', 'boxRight')
    : formulaOf(terms.join('+'), yen.toNumber(), 'yen', 'boxRight');
}
