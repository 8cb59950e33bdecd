import { atAddress } from '@ec-tco/core/scenario';
import { getAt, isWithin, setAt } from './pointer.ts';

/** Drops sources of numbers that are no longer there, after what stands at an address was replaced. */
export function pruneSources<T>(data: T, address: string): T {
  const sources = getAt(data, '/sources');
  if (typeof sources !== 'object' || sources === null || Array.isArray(sources)) return data;
  const kept = Object.entries(sources).filter(([at]) => !isWithin(at, address) || atAddress(data, at) !== undefined);
  return setAt(data, '/sources', Object.fromEntries(kept));
}
