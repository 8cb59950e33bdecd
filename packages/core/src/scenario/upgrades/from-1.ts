import { toAddress } from '../address.ts';
import type { Upgraded } from '../upgrade.ts';

/**
 * Version 1 keyed sources by JSON Pointer, with the indexes of options and lines; version 2 by address, with their ids.
 * The data have not been checked: what is not as expected is left for the schema to reject.
 */
export function upgradeFrom1(data: Readonly<Record<string, unknown>>): Upgraded {
  const moved = new Map<string, string>();
  const { sources } = data;
  if (typeof sources !== 'object' || sources === null || Array.isArray(sources)) return { data: { ...data }, moved };
  const renamed: Record<string, unknown> = {};
  for (const [pointer, source] of Object.entries(sources)) {
    const address = pointer.startsWith('/options/') ? toAddress(data, pointer) : pointer;
    renamed[address] = source;
    if (address !== pointer) moved.set(keyOf(address), keyOf(pointer));
  }
  return { data: { ...data, sources: renamed }, moved };
}

const keyOf = (address: string): string => `/sources/${address.replaceAll('~', '~0').replaceAll('/', '~1')}`;
