import type { Output } from './output.ts';

/** A line on a terminal that says how far a long run is. */
export interface Progress {
  /** Shows what `text` gives, at most some times a second. */
  readonly show: (text: () => string) => Promise<void>;
  /** Takes the line away, so that something else can be written. */
  readonly clear: () => Promise<void>;
}

const EVERY_MS = 200;

/** Does nothing unless a person looks. */
export function progressOn(err: Output, now: () => number = () => performance.now()): Progress {
  if (!err.isTerminal) return { show: async () => {}, clear: async () => {} };
  let last = now();
  let shown = false;
  return {
    show: async (text) => {
      if (now() - last < EVERY_MS) return;
      last = now();
      shown = true;
      await err.write(`\r\u001B[K${text()}`);
    },
    clear: async () => {
      if (shown) await err.write('\r\u001B[K');
      shown = false;
    },
  };
}
