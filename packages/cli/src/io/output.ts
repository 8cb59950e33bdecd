import type { Writable } from 'node:stream';
import { visibleLines } from './visible.ts';

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

/** Codes by which a stream says that nobody reads any more. */
const GONE: readonly string[] = ['EPIPE', 'ERR_STREAM_DESTROYED'];
export const isGone = (error: unknown): boolean =>
  error instanceof ReaderGone || (error instanceof Error && 'code' in error && GONE.includes(String(error.code)));

type TerminalLike = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** An output on one of the process's own streams, which stay open. */
export function streamOutput(stream: TerminalLike): Output {
  let broken: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    broken = isGone(error) ? new ReaderGone() : error;
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

/** An output whose errors are told in the words of `tell`; that nobody reads any more is no error. */
export function telling(output: Output, tell: (error: unknown) => Error): Output {
  const rethrow = (error: unknown): never => {
    throw isGone(error) ? new ReaderGone() : tell(error);
  };
  return {
    ...output,
    write: (text) => output.write(text).catch(rethrow),
    end: () => output.end().catch(rethrow),
  };
}

/** An output for people: what is a user's own cannot steer the terminal. */
export const shownOn = (output: Output): Output => ({
  ...output,
  write: (text) => output.write(typeof text === 'string' ? visibleLines(text) : text),
});
