import { Decimal, evaluate, type Language, type Prepared, type Result } from '@ec-tco/core';
import { compareRuns } from '@ec-tco/core/analysis';
import { formatYen } from '@ec-tco/core/format';
import type { Block, Section } from '../../document/document.ts';
import { differenceTables } from '../../table/difference-tables.ts';
import type { Cell } from '../../table/table.ts';
import { tableTexts } from '../../table/texts.ts';
import { begun } from '../../write/begun.ts';
import { documentTexts } from '../texts/texts.ts';

const MOST_CAUSES = 4;

/** What became of the amounts since the last proposal, and of the proposed option's why; undefined where nothing did. */
export function changeSection(
  prepared: Prepared,
  result: Result,
  last: Prepared,
  chosen: string,
  language: Language,
): Section | undefined {
  const before = evaluate(last);
  const words = documentTexts(language).approval;
  const yen = (value: Decimal) => formatYen(value, language);
  const least = (value: Decimal, priced: boolean) => (priced ? yen(value) : words.atLeast(yen(value)));
  const pairs = result.options.flatMap((now) => {
    const then = before.options.find(({ id }) => id === now.id);
    return then
      ? [
          {
            ...{ name: now.name, id: now.id, then: then.totalWithIncident.total, now: now.totalWithIncident.total },
            ...{ thenPriced: then.priced, nowPriced: now.priced },
          },
        ]
      : [];
  });
  if (pairs.every(({ then, now }) => then.eq(now))) return undefined;
  const own = pairs.find(({ id }) => id === chosen);
  return {
    id: 'change',
    heading: words.change,
    blocks: [
      ...(own
        ? [
            {
              kind: 'paragraph' as const,
              text: words.changeText(own.name, least(own.then, own.thenPriced), least(own.now, own.nowPriced)),
            },
          ]
        : []),
      {
        kind: 'table',
        caption: words.changeCaption,
        columns: words.changeColumns,
        widths: [40, 20, 20, 20],
        numeric: [1, 2, 3],
        rows: pairs.map(({ name, then, now, thenPriced, nowPriced }) => [
          name,
          least(then, thenPriced),
          least(now, nowPriced),
          // Of two that are at least this much, the difference is not known.
          thenPriced && nowPriced ? yen(now.minus(then)) : tableTexts(language).notKnown,
        ]),
      },
      ...(own && !own.then.eq(own.now) ? [causes(prepared, result, last, own, language)] : []),
    ],
  };
}

/** What makes up an option's difference: the amount before and every cause come to the amount after. */
function causes(
  prepared: Prepared,
  { modelVersion }: Result,
  last: Prepared,
  { id, name }: { readonly id: string; readonly name: string },
  language: Language,
): Block {
  const words = documentTexts(language).approval;
  const comparison = compareRuns({ prepared: last, modelVersion }, { prepared, modelVersion }, 'totalWithIncident');
  const at = comparison.options.findIndex(({ option }) => option === id);
  const table = differenceTables(last.scenario, prepared.scenario, comparison, language)[at];
  if (!table) throw new RangeError(`Both proposals have the option ${id}, their comparison has not.`);
  const [first, ...rest] = table.rows;
  const end = rest.pop();
  const told = rest.length <= MOST_CAUSES ? rest : rest.slice(0, MOST_CAUSES - 1);
  const others = rest.slice(told.length);
  const sum = others.reduce((all, { cells }) => all.plus(yenOf(cells[3])), new Decimal(0));
  const row = (cells: readonly Cell[] = []) =>
    cells.map((cell, i) => (i === 0 ? begun : String)(cellText(cell, language)));
  return {
    kind: 'table',
    caption: words.causesCaption(name),
    columns: table.columns.map(({ head }) => begun(head)),
    widths: [46, 18, 18, 18],
    numeric: [1, 2, 3],
    totals: [told.length + 1 + (others.length > 0 ? 1 : 0)],
    rows: [
      row(first?.cells),
      ...told.map(({ cells }) => row(cells)),
      ...(others.length > 0 ? [[words.otherCauses(others.length), '', '', formatYen(sum, language)]] : []),
      row(end?.cells),
    ],
  };
}

const yenOf = (cell: Cell | undefined): Decimal => (cell?.kind === 'yen' ? cell.yen : new Decimal(0));

const cellText = (cell: Cell, language: Language): string => {
  if (cell.kind === 'yen') return formatYen(cell.yen, language);
  return cell.kind === 'text' ? cell.text : '';
};
