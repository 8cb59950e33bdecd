import type { LitElement } from 'lit';

const waiting: (() => void)[] = [];
let channel: MessageChannel | undefined;

/**
 * Resolves in a task of its own, one caller a task, in the order of asking: what is drawn by turns does not hold the
 * page up, however much it is. `first`: before all that wait.
 */
export function turn(first = false): Promise<void> {
  return new Promise((done) => {
    if (first) waiting.unshift(done);
    else waiting.push(done);
    if (waiting.length === 1) next();
  });
}

/** Waits until all that `root` holds, if it is there, is drawn, what is drawn by turns too. */
export async function allDrawn(root: ParentNode | null): Promise<void> {
  for (const part of root?.querySelectorAll<Partial<LitElement> & Element>('*') ?? []) await part.updateComplete;
}

function next(): void {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => {
      waiting.shift()?.();
      if (waiting.length > 0) next();
    };
  }
  channel.port2.postMessage(undefined);
}
