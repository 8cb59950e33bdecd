import { pointerOfAddress, toAddress } from '../address.ts';
import { type Data, shareEqual } from '../share-equal.ts';
import type { Upgraded } from '../upgraded.ts';

/**
 * Version 1 keyed sources by JSON Pointer, with the indexes of options and lines; version 2 by address, with their ids.
 * Version 1 stated an equal quantity in every option anew; version 2 has it once, in `common`.
 * The data have not been checked: what is not as expected is left for the schema to reject.
 */
export function upgradeFrom1(data: Data): Upgraded {
  const moved = new Map<string, string>();
  const { data: linked, shared } = shareEqual(withAddresses(data, moved));
  for (const { id, addresses } of shared) {
    const [first] = addresses;
    // A problem of the shared number is told where the first of its places stood.
    if (first !== undefined) moved.set(`/common/${id}/value`, pointerIn(data, first));
  }
  const notes = shared.map((one) => ({ kind: 'became-common' as const, ...one }));
  return { data: { ...linked }, moved, notes };
}

function withAddresses(data: Data, moved: Map<string, string>): Data {
  const { sources } = data;
  if (typeof sources !== 'object' || sources === null || Array.isArray(sources)) return data;
  const renamed: Record<string, unknown> = {};
  for (const [pointer, source] of Object.entries(sources)) {
    const address = pointer.startsWith('/options/') ? toAddress(data, pointer) : pointer;
    renamed[address] = source;
    if (address !== pointer) moved.set(keyOf(address), keyOf(pointer));
  }
  return { ...data, sources: renamed };
}

const pointerIn = (data: Data, address: string): string => pointerOfAddress(data, address) ?? address;

const keyOf = (address: string): string => `/sources/${address.replaceAll('~', '~0').replaceAll('/', '~1')}`;
