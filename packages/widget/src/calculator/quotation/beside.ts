import type { Line, Option, Scenario } from '@ec-tco/core';
import { type Edit, sourceEdits } from '../edit.ts';

/** A line as it stands where this contractor has not quoted it: what only the quotation had is gone, its prices are assumed. */
const unquoted = (line: Line): Line | undefined =>
  line.source.kind !== 'quotation'
    ? line
    : /^quoted(-\d+)?$/.test(line.id)
      ? undefined
      : { ...line, source: { kind: 'assumption' } };

/**
 * A copy of an option for another contractor's quotation, without what only the first one quoted.
 * @param quoted the ids of lines that the other one quotes
 * @returns the copy, what adds it, and, for when its lines are there, what links the answers to them
 */
export function beside(
  data: Scenario,
  option: Option,
  quoted: readonly string[],
  { id, name }: Pick<Option, 'id' | 'name'>,
): { readonly item: Option; readonly edits: readonly Edit[]; readonly links: readonly Edit[] } {
  const kept = option.lines.flatMap((line) => (quoted.includes(line.id) ? line : unquoted(line)) ?? []);
  const { credits, ...rest } = option;
  const others = credits?.filter(({ source }) => source.kind !== 'quotation') ?? [];
  const item: Option = { ...rest, id, name, lines: kept, ...(others.length > 0 && { credits: others }) };
  const index = data.options.indexOf(option) + 1;
  const lines = new Map(kept.map((line) => [line.id, line]));
  const links = Object.entries(data.requirements).flatMap(([requirement, answer]): Edit[] => {
    const found = answer?.lines?.filter((link) => link.option === option.id && lines.get(link.line)) ?? [];
    if (found.length === 0) return [];
    const value = [...(answer?.lines ?? []), ...found.map(({ line }) => ({ option: id, line }))];
    return [{ kind: 'value', pointer: `/requirements/${requirement}/lines`, value }];
  });
  const from = `/options/${option.id}/`;
  const sources = Object.entries(data.sources ?? {})
    .filter(([at]) => at.startsWith(from))
    .map(([at, source]) => [`/options/${id}/${at.slice(from.length)}`, source] as const);
  return {
    item,
    edits: [{ kind: 'add', list: '/options', item, index }, ...sourceEdits(data, Object.fromEntries(sources))],
    links,
  };
}
