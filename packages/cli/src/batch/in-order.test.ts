import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}
const later = <T>(ms: number, value: T) => new Promise<T>((done) => setTimeout(done, ms, value));

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('inOrder', () => {
  it('keeps the order, whichever is done first', async () => {
    expect(await all(inOrder(from([30, 5, 15, 1]), 4, (ms) => later(ms, ms)))).toEqual([30, 5, 15, 1]);
  });

  it('works on so many at a time and no more', async () => {
    let now = 0;
    let most = 0;
    const work = async (n: number) => {
      now += 1;
      most = Math.max(most, now);
      await later(2, n);
      now -= 1;
      return n;
    };
    expect(await all(inOrder(from([...Array(20).keys()]), 3, work))).toHaveLength(20);
    expect(most).toBe(3);
  });

  it('gives an answer before the next item is there', async () => {
    let send: (n: number) => void = () => {};
    const items = (async function* () {
      yield 1;
      yield await new Promise<number>((done) => {
        send = done;
      });
    })();
    const answers = inOrder(items, 4, (n) => Promise.resolve(n));
    expect(await answers.next()).toEqual({ done: false, value: 1 });
    send(2);
    expect(await answers.next()).toEqual({ done: false, value: 2 });
    expect(await answers.next()).toEqual({ done: true, value: undefined });
  });

  it('ends with the error of the work in its turn, and of the source', async () => {
    const work = (n: number) => (n === 2 ? Promise.reject(new Error('two')) : later(5, n));
    const answers = inOrder(from([1, 2, 3]), 3, work);
    expect((await answers.next()).value).toBe(1);
    await expect(answers.next()).rejects.toThrow('two');
    const broken = (async function* () {
      yield 1;
      await later(1, 0);
      throw new Error('source');
    })();
    await expect(all(inOrder(broken, 2, (n) => later(3, n)))).rejects.toThrow('source');
  });

  it('closes its source when nobody wants more', async () => {
    let closed = false;
    const items = (async function* () {
      try {
        for (;;) yield await later(1, 1);
      } finally {
        closed = true;
      }
    })();
    for await (const _ of inOrder(items, 2, (n) => Promise.resolve(n))) break;
    expect(closed).toBe(true);
  });

  it('gives nothing for nothing', async () => {
    expect(await all(inOrder(from<number>([]), 2, (n) => later(1, n)))).toEqual([]);
  });
});
