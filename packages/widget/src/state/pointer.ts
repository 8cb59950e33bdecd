const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const INDEX = /^(?:0|[1-9]\d{0,8})$/;

type Json = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The keys of a JSON Pointer (RFC 6901). Throws for a text that is no pointer or names a key of prototypes. */
export function pointerKeys(pointer: string): string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) throw new RangeError(`not a JSON Pointer: ${pointer}`);
  const keys = pointer.slice(1).split('/');
  const plain = keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (plain.some((key) => FORBIDDEN.has(key))) throw new RangeError(`forbidden key in ${pointer}`);
  return plain;
}

export const childPointer = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Whether a pointer is another one or lies inside of it. */
export const isWithin = (pointer: string, outer: string): boolean =>
  pointer === outer || pointer.startsWith(`${outer}/`);

/** The value at a pointer, own properties only; undefined where there is none. */
export function getAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const key of pointerKeys(pointer)) {
    if (!isContainer(value) || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/**
 * A copy with another value at a pointer; everything off the path is shared, and nothing changes when the value is
 * already there. `undefined` removes an object's key. Throws when the parent does not exist.
 */
export function setAt<T>(root: T, pointer: string, value: unknown): T {
  return replace(root, pointerKeys(pointer), value, pointer) as T;
}

/** Whether two values say the same: a range typed again is another object, and no change. */
function isEqual(a: unknown, b: unknown): boolean {
  if (!isContainer(a) || !isContainer(b)) return Object.is(a, b);
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && isEqual(value, (b as Record<string, unknown>)[key]))
  );
}

function replace(node: unknown, keys: readonly string[], value: unknown, pointer: string): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return isEqual(node, value) ? node : value;
  if (!isContainer(node)) throw new RangeError(`nothing to change at ${pointer}`);
  const before = Object.hasOwn(node, key) ? (node as Record<string, unknown>)[key] : undefined;
  const after = replace(before, rest, value, pointer);
  if (Object.is(before, after) && (after !== undefined || !Object.hasOwn(node, key))) return node;
  if (Array.isArray(node)) {
    if (!INDEX.test(key) || Number(key) > node.length || after === undefined) {
      throw new RangeError(`no such item: ${pointer}`);
    }
    return node.toSpliced(Number(key), 1, after);
  }
  if (after !== undefined) return { ...node, [key]: after };
  const { [key]: _removed, ...others } = node;
  return others;
}

/** A copy in which the array at a pointer is another one. Throws when there is no array. */
export function updateArray<T>(root: T, pointer: string, update: (items: readonly unknown[]) => unknown[]): T {
  const items = getAt(root, pointer);
  if (!Array.isArray(items)) throw new RangeError(`no list at ${pointer}`);
  return setAt(root, pointer, update(items));
}
