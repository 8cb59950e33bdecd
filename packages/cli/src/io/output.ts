import type { Writable } from 'node:stream';

/** Where text goes, or the bytes of a file. */
export interface Output {
  /** Resolves when more may be written: whoever writes waits for whoever reads. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Resolves when all is written. */
  readonly end: () => Promise<void>;
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined elsewhere. */
  readonly columns: number | undefined;
}

/** The reader went away: `ec-tco … | head`. Nobody is left to tell. */
export class ReaderGone extends Error {}

type TerminalLike = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** An output on one of the process's own streams, which stay open. */
export function streamOutput(stream: TerminalLike): Output {
  let broken: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    broken = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? new ReaderGone() : error;
  });
  const settled = (start: (done: () => void) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const finish = () => {
        stream.off('error', finish).off('close', finish);
        if (broken) reject(broken);
        else resolve();
      };
      stream.once('error', finish).once('close', finish);
      start(finish);
    });
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: async (text) => {
      if (broken) throw broken;
      if (stream.write(text)) return;
      await settled((done) => stream.once('drain', done));
    },
    end: async () => {
      if (broken) throw broken;
      // An empty write comes back when everything before it has gone, or failed.
      await settled((done) => stream.write('', () => setImmediate(done)));
    },
  };
}
