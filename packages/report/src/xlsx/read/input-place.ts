type Key = string | number;

/**
 * Keys that lead from a scenario's document to the input of an address: a list's entry is found by its id, or by its
 * place. Undefined where the document has none.
 */
export function inputPlace(document: unknown, address: string): readonly Key[] | undefined {
  const keys: Key[] = [];
  let at: unknown = document;
  for (const part of address.split('/').slice(1)) {
    if (typeof at !== 'object' || at === null) return undefined;
    const key: Key = Array.isArray(at) ? placeIn(at, part) : part;
    if (!Object.hasOwn(at, key)) return undefined;
    keys.push(key);
    at = (at as Record<Key, unknown>)[key];
  }
  return keys;
}

function placeIn(list: readonly unknown[], part: string): number {
  const found = list.findIndex((one) => typeof one === 'object' && one !== null && 'id' in one && one.id === part);
  return found >= 0 ? found : /^\d+$/.test(part) ? Number(part) : -1;
}

/** The value at such keys. */
export const valueAt = (document: unknown, keys: readonly Key[]): unknown =>
  keys.reduce((at, key) => (at as Record<Key, unknown>)[key], document);

/** Puts a value there, in place. The keys come from `inputPlace`. */
export function putAt(document: unknown, keys: readonly Key[], value: unknown): void {
  const last = keys.at(-1);
  if (last === undefined) return;
  (valueAt(document, keys.slice(0, -1)) as Record<Key, unknown>)[last] = value;
}
