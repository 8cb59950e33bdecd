import { getAt, isWithin, setAt, updateArray } from './pointer.ts';

/** Where an item of a list goes: its new index, or undefined when it is removed. */
export type Renumbering = (index: number) => number | undefined;

/** A pointer after the items of a list were renumbered; undefined when it pointed into a removed item. */
export function renumberPointer(pointer: string, list: string, to: Renumbering): string | undefined {
  if (!pointer.startsWith(`${list}/`)) return pointer;
  const rest = pointer.slice(list.length + 1);
  const slash = rest.indexOf('/');
  const index = slash < 0 ? rest : rest.slice(0, slash);
  if (!/^\d+$/.test(index)) return pointer;
  const moved = to(Number(index));
  return moved === undefined ? undefined : `${list}/${moved}${slash < 0 ? '' : rest.slice(slash)}`;
}

/** A record by pointer with its keys renumbered; the same object when no key changes. */
export function renumberKeys<T>(
  record: Readonly<Record<string, T>>,
  list: string,
  to: Renumbering,
): Readonly<Record<string, T>> {
  const entries = Object.entries(record);
  const moved = entries.map(([pointer, value]) => [renumberPointer(pointer, list, to), value] as const);
  if (moved.every(([pointer], i) => pointer === entries[i]?.[0])) return record;
  return Object.fromEntries(moved.filter((entry): entry is readonly [string, T] => entry[0] !== undefined));
}

/**
 * Changes a list of a scenario. Its sources are kept by pointer, so they follow the items they belong to.
 */
export function changeList<T>(
  data: T,
  list: string,
  to: Renumbering,
  update: (items: readonly unknown[]) => unknown[],
): T {
  const changed = updateArray(data, list, update);
  const sources = sourcesOf(changed);
  return sources ? setAt(changed, '/sources', renumberKeys(sources, list, to)) : changed;
}

/** Drops sources of numbers that are no longer there, after the value at a pointer was replaced. */
export function pruneSources<T>(data: T, pointer: string): T {
  const sources = sourcesOf(data);
  if (!sources) return data;
  const gone = Object.keys(sources).filter((at) => isWithin(at, pointer) && getAt(data, at) === undefined);
  if (gone.length === 0) return data;
  return setAt(data, '/sources', Object.fromEntries(Object.entries(sources).filter(([at]) => !gone.includes(at))));
}

/** Where every item but one goes when that one is removed. */
export const without =
  (removed: number): Renumbering =>
  (index) =>
    index === removed ? undefined : index < removed ? index : index - 1;

function sourcesOf(data: unknown): Readonly<Record<string, unknown>> | undefined {
  const sources = getAt(data, '/sources');
  return typeof sources === 'object' && sources !== null && !Array.isArray(sources)
    ? (sources as Record<string, unknown>)
    : undefined;
}
