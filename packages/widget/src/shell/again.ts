import { byAddress } from './by-address.ts';

let times = 0;
/** What came by another address, or is about to. */
const came = new Map<string, Promise<unknown>>();

/**
 * Loads a part; once more by another address where it did not come, since a browser may remember that and never ask again.
 * For parts that nothing else asks for: by two addresses it would be there twice.
 */
export async function again<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const [address] = /\bhttps?:\S+\.js\b/.exec(String(error)) ?? [];
    if (address === undefined) throw error;
    const there = came.get(address);
    if (there) return (await there) as T;
    times += 1;
    const coming = byAddress(`${address}?again=${times}`);
    came.set(address, coming);
    coming.catch(() => came.delete(address));
    return (await coming) as T;
  }
}
