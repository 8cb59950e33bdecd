import { Decimal, type Language } from '@ec-tco/core';
import { formatYen, SOURCE_KIND_NAMES } from '@ec-tco/core/format';
import type { Block, ReportDocument } from '../document/document.ts';
import { originOf } from '../json/origin.ts';
import { type Cell, NO_CELL, type Table, textCell, yenCell } from '../table/table.ts';
import { basisNotes } from './basis-notes.ts';
import { countedElsewhere, type Plan, type PlanItem } from './plan.ts';
import { documentTexts } from './texts/texts.ts';

/** The plan as a paper: what is to be done by when and by whom, what it costs, what covers the risk until then. */
export function planDocument(plan: Plan, language: Language, today?: string): ReportDocument {
  const say = documentTexts(language);
  const words = say.plan;
  const left = plan.items.filter(({ state }) => state === 'open');
  const done = plan.items.filter(({ state }) => state === 'done');
  const known = left.flatMap(({ yen }) => yen ?? []);
  const table = (items: readonly PlanItem[]): Block => ({
    kind: 'table',
    caption: '',
    columns: words.columns,
    widths: [12, 39, 12, 13, 24],
    numeric: [3],
    rows: items.map((item) => [
      dueText(item, language) ?? words.noDate,
      item.note === null ? item.what : `${item.what} — ${item.note}`,
      item.responsible ?? words.nobody,
      planYen(item, language),
      costBasis(item, language),
    ]),
  });
  return {
    language,
    title: say.of(words.title, plan.option.name),
    ...(today === undefined ? {} : { subtitle: say.made(today) }),
    sections: [
      {
        id: 'open',
        heading: words.open,
        blocks: [
          ...(plan.ruledOut === true ? [{ kind: 'paragraph' as const, text: words.ruledOut(plan.option.name) }] : []),
          { kind: 'paragraph', text: left.length > 0 ? words.intro(plan.option.name) : words.empty },
          ...(left.length > 0 ? [table(left)] : []),
          ...(known.length > 0
            ? [{ kind: 'paragraph' as const, text: words.total(formatYen(Decimal.sum(0, ...known), language)) }]
            : []),
          ...(plan.rest.gt(0)
            ? [{ kind: 'paragraph' as const, text: words.rest(formatYen(plan.rest, language)) }]
            : []),
        ],
      },
      ...(plan.interim.length > 0
        ? [
            {
              id: 'interim',
              heading: words.interim,
              blocks: [
                { kind: 'paragraph' as const, text: words.interimIntro },
                {
                  kind: 'fields' as const,
                  fields: plan.interim.map(({ measure, text }) => ({ label: words.cover[measure], value: text })),
                },
              ],
            },
          ]
        : []),
      ...(done.length > 0 ? [{ id: 'done', heading: words.finished, blocks: [finished(done, language)] }] : []),
    ],
    endnotes: [...basisNotes(plan.dataSet, language), { text: say.legal }],
  };
}

/** What is done: there is nothing to be settled any more. */
const finished = (items: readonly PlanItem[], language: Language): Block => ({
  kind: 'table',
  caption: '',
  columns: documentTexts(language).plan.doneColumns,
  widths: [16, 48, 36],
  rows: items.map(({ due, what, responsible, note }) => [
    due,
    what,
    [responsible, note].filter((text) => text !== null).join(' / ') || null,
  ]),
});

/** By when, as a date or in words; undefined where neither is set. */
export function dueText(
  { due, when, stage }: Pick<PlanItem, 'due' | 'when' | 'stage'>,
  language: Language,
): string | undefined {
  const words = documentTexts(language).plan;
  return due ?? (when && words.when[when]) ?? (stage && words.stage(stage.year, stage.name));
}

/** What an item costs, in words where there is no number or it stands at another item. */
export function planYen(item: PlanItem, language: Language): string {
  const words = documentTexts(language).plan;
  if (item.yen !== null && !countedElsewhere(item)) return formatYen(item.yen, language);
  return item.yen === null ? (item.costs ? words.noCost : words.free) : countedText(item, language);
}

/** Where what an item costs stands. */
export const countedText = ({ lines }: Pick<PlanItem, 'lines'>, language: Language): string =>
  documentTexts(language).plan.counted([...new Set(lines.flatMap(({ countedAt }) => countedAt ?? []))]);

/** The cost lines behind it, and what their numbers rest on. */
export const costBasis = ({ lines }: PlanItem, language: Language): string =>
  lines
    .map(({ name, source, others }) =>
      documentTexts(language).plan.basis(name, SOURCE_KIND_NAMES[source][language], others),
    )
    .join(' / ');

const textOrNone = (text: string | null | undefined): Cell => (text ? textCell(text) : NO_CELL);

/** The plan as a table, for CSV. */
export function planTable(plan: Plan, language: Language): Table {
  const words = documentTexts(language).plan;
  const { csv } = words;
  const column = (key: keyof typeof csv, align: 'left' | 'right' = 'left') => ({ key, head: csv[key], align });
  return {
    language,
    caption: documentTexts(language).of(words.title, plan.option.name),
    columns: [
      column('due'),
      column('what'),
      column('who'),
      column('yen', 'right'),
      column('state'),
      column('basis'),
      column('interim'),
      column('note'),
      column('kind'),
    ],
    rows: plan.items.map((item) => ({
      key: item.id,
      style: 'fact',
      cells: [
        textOrNone(dueText(item, language)),
        textCell(item.what),
        textOrNone(item.responsible),
        item.yen === null
          ? NO_CELL
          : countedElsewhere(item)
            ? textCell(countedText(item, language))
            : yenCell(item.yen),
        textCell(words.states[item.state]),
        item.lines.length === 0 ? NO_CELL : textCell(costBasis(item, language)),
        item.interim === null ? NO_CELL : textCell(item.interim),
        item.note === null ? NO_CELL : textCell(item.note),
        textCell(words.kinds[item.kind]),
      ],
    })),
    origin: originOf('ec-tco/plan-table', 1, plan.dataSet),
    notes: [],
  };
}
