/** JSON Pointer (RFC 6901) of a path. */
export const toPointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The value at a pointer; undefined where there is none. Own properties only. */
export const valueAt = (root: unknown, pointer: string): unknown => pointer.split('/').slice(1).reduce(child, root);

/** The own property that a part of a pointer names. */
export function child(value: unknown, part: string): unknown {
  const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
