/**
 * Does work on each item, at most `most` at a time, and gives the answers in the order of the items, each as soon as it
 * and those before it are there: whoever sends one item and waits for its answer is not kept waiting for a second one.
 * Ends with the error of the source or of the work, whichever comes first in that order.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  most: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const running: Promise<R>[] = [];
  const take = () => source.next().then((item) => ({ item }));
  let next: ReturnType<typeof take> | undefined = take();
  try {
    while (next || running.length > 0) {
      const [first] = running;
      const came: { readonly item: IteratorResult<T> } | { readonly answer: R } = await Promise.race([
        ...(next && running.length < most ? [next] : []),
        ...(first ? [first.then((answer) => ({ answer }))] : []),
      ]);
      if ('answer' in came) {
        void running.shift();
        yield came.answer;
      } else if (came.item.done) next = undefined;
      else {
        const answer = work(came.item.value);
        // Told when its turn comes; until then nobody waits for it.
        answer.catch(() => {});
        running.push(answer);
        next = take();
        next.catch(() => {});
      }
    }
  } finally {
    await source.return?.();
  }
}
