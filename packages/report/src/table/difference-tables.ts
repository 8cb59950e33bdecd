import type { Language, Scenario } from '@ec-tco/core';
import type { OptionChange, RunComparison } from '@ec-tco/core/analysis';
import { describeInput, formatQuantity, lineName } from '@ec-tco/core/format';
import { scenarioInputs } from '@ec-tco/core/scenario';
import { DIFFERENCE_TEXTS } from './difference-texts.ts';
import { formatInput } from './stated-money.ts';
import { NO_CELL, type Table, type TableRow, textCell, yenCell } from './table.ts';

type Part = OptionChange['parts'][number];

/** A waterfall as a table, for each option of both runs: amount before, every cause, amount after; the causes sum up. */
export function differenceTables(
  before: Scenario,
  after: Scenario,
  { options }: RunComparison,
  language: Language,
): readonly Table[] {
  const say = DIFFERENCE_TEXTS[language];
  const kinds = new Map(scenarioInputs(after).map(({ pointer, kind }) => [pointer, kind]));
  const causeOf = (part: Part, option: string): readonly [cause: string, from: string, to: string] => {
    switch (part.kind) {
      case 'model-version':
        return [say.version, part.from, part.to];
      case 'figures':
        return [say.figures, part.from, part.to];
      case 'line-added':
        return [say.lineAdded(lineName(after, option, part.line, language)), '', ''];
      case 'line-removed':
        return [say.lineRemoved(lineName(before, option, part.line, language)), '', ''];
      case 'structure':
        return [say.structure, '', ''];
      case 'input': {
        const kind = kinds.get(part.pointer);
        const shown = (value: number) =>
          kind
            ? formatInput(after, { pointer: part.pointer, kind }, value, language)
            : formatQuantity(value, 'count', language);
        return [describeInput(after, part.pointer, language), shown(part.from), shown(part.to)];
      }
      case 'interaction':
        return [say.interaction, '', ''];
    }
  };
  const keyOf = (part: Part): string =>
    part.kind === 'input' ? part.pointer : 'line' in part ? `${part.kind}/${part.line}` : part.kind;
  const cell = (text: string) => (text === '' ? NO_CELL : textCell(text));
  return options.map((change): Table => {
    const name = after.options.find(({ id }) => id === change.option)?.name ?? change.option;
    const ordered = change.parts.toSorted((a, b) => b.yen.abs().comparedTo(a.yen.abs()));
    const rows: TableRow[] = [
      { key: 'before', style: 'amount', cells: [textCell(say.before), NO_CELL, NO_CELL, yenCell(change.before)] },
      ...ordered.map((part): TableRow => {
        const [cause, from, to] = causeOf(part, change.option);
        return { key: keyOf(part), style: 'amount', cells: [textCell(cause), cell(from), cell(to), yenCell(part.yen)] };
      }),
      { key: 'after', style: 'total', cells: [textCell(say.after), NO_CELL, NO_CELL, yenCell(change.after)] },
    ];
    return {
      language,
      caption: say.caption(name),
      columns: [
        { key: 'cause', head: say.cause, align: 'left' },
        { key: 'from', head: say.from, align: 'right' },
        { key: 'to', head: say.to, align: 'right' },
        { key: 'yen', head: say.yen, align: 'right' },
      ],
      rows,
      notes: change.parts.length === 0 ? [{ title: '', items: [say.same] }] : [],
    };
  });
}
