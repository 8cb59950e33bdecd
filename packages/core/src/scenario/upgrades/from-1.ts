import { findNumber } from '../../reference/figure-number.ts';
import { pointerOfAddress, toAddress } from '../address.ts';
import { type Data, isData } from '../data.ts';
import { shareEqual } from '../share-equal.ts';
import type { Upgraded } from '../upgraded.ts';

/**
 * Version 1 keyed sources by JSON Pointer, with the indexes of options and lines; version 2 by address, with their ids.
 * Version 1 stated an equal quantity in every option anew; version 2 has it once, in `common`.
 * The data have not been checked: what is not as expected is left for the schema to reject.
 */
export function upgradeFrom1(data: Data): Upgraded {
  const moved = new Map<string, string>();
  const { data: linked, shared } = shareEqual(withAddresses(unmixed(data, data['dataSet']) as Data, moved));
  for (const { id, addresses } of shared) {
    const [first] = addresses;
    // A problem of the shared number is told where the first of its places stood.
    if (first !== undefined) moved.set(`/common/${id}/value`, pointerIn(data, first));
  }
  const notes = shared.map((one) => ({ kind: 'became-common' as const, ...one }));
  return { data: { ...linked }, moved, notes };
}

/** Version 1 let figures of both editions stand side by side: what the scenario's own does not say is an assumption. */
function unmixed(value: unknown, edition: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => unmixed(one, edition));
  if (typeof value !== 'object' || value === null) return value;
  const { kind, figure } = value as Data;
  if (kind === 'figure' && typeof figure === 'string') {
    const cited = findNumber(figure)?.dataSet;
    return cited === undefined || cited === 'market' || cited === edition ? value : { kind: 'assumption' };
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unmixed(one, edition)]));
}

function withAddresses(data: Data, moved: Map<string, string>): Data {
  const { sources } = data;
  if (!isData(sources)) return data;
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
