import { byAddress } from './by-address.ts';

let times = 0;

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
    times += 1;
    return (await byAddress(`${address}?again=${times}`)) as T;
  }
}
