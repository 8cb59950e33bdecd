import { Readable, Writable } from 'node:stream';
import { main } from '../../packages/cli/src/main.ts';

export interface Terminal {
  readonly input?: string;
  /** Both outputs are terminals. Default: yes. */
  readonly isTerminal?: boolean;
  /** The code with which the standard output fails. */
  readonly broken?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the program in this process, on streams of our own. */
export async function runInside(
  args: readonly string[],
  { input = '', isTerminal = true, broken, env }: Terminal = {},
) {
  const streamOf = (code?: string) => {
    const written: Buffer[] = [];
    const stream = new Writable({
      write: (chunk: Buffer, _, done) => {
        written.push(Buffer.from(chunk));
        done(code === undefined ? null : Object.assign(new Error(`${code}: failed`), { code, syscall: 'write' }));
      },
    });
    return { stream: Object.assign(stream, isTerminal ? { isTTY: true, columns: 100 } : {}), written };
  };
  const [out, err] = [streamOf(broken), streamOf()];
  const code = await main({
    args,
    env: { LANG: 'en_US.UTF-8', ...env },
    stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    stdout: out.stream,
    stderr: err.stream,
    now: new Date('2026-11-28T00:00:00Z'),
  });
  return { code, out: Buffer.concat(out.written).toString(), err: Buffer.concat(err.written).toString() };
}
