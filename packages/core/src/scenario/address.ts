import { child } from './pointer.ts';

/**
 * Address of a place in a scenario: as a JSON Pointer, with the ids of options and lines in place of their indexes, such
 * as `/options/saas/lines/fee/amount/yen`. It stays what it is when a list is edited.
 */
export function toAddress(root: unknown, pointer: string): string {
  let value = root;
  const parts = pointer.split('/').slice(1);
  const named = parts.map((part) => {
    const list = Array.isArray(value) ? value : undefined;
    value = child(value, part);
    return (list && idOf(value)) ?? part;
  });
  return named.map((part) => `/${part}`).join('');
}

/** JSON Pointer of the place at an address; undefined where an option or line of that id is missing. */
export function pointerOfAddress(root: unknown, address: string): string | undefined {
  let value = root;
  let pointer = '';
  for (const part of address.split('/').slice(1)) {
    const key = placeOf(value, part);
    if (key === undefined) return undefined;
    value = child(value, key);
    pointer += `/${key}`;
  }
  return pointer;
}

/** The value at an address; undefined where there is none. Own properties only. */
export function atAddress(root: unknown, address: string): unknown {
  let value = root;
  for (const part of address.split('/').slice(1)) {
    const key = placeOf(value, part);
    if (key === undefined) return undefined;
    value = child(value, key);
  }
  return value;
}

/** The key of a part: in a list whose items have ids, the index of the item of that id. */
function placeOf(value: unknown, part: string): string | undefined {
  if (!Array.isArray(value) || !value.some((item) => idOf(item) !== undefined)) return part;
  const index = value.findIndex((item) => idOf(item) === part);
  return index < 0 ? undefined : String(index);
}

function idOf(item: unknown): string | undefined {
  const id = typeof item === 'object' && item !== null && Object.hasOwn(item, 'id') ? (item as { id: unknown }).id : '';
  return typeof id === 'string' && /^[a-z0-9][a-z0-9-]*$/.test(id) ? id : undefined;
}
