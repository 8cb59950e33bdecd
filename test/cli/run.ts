import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import type * as Program from '../../packages/cli/src/main.ts';

// A test that starts programs starts up to six of them, on machines that do other things too.
vi.setConfig({ testTimeout: 20_000 });

const ROOT = new URL('../../', import.meta.url);

/** The program as it is published. */
export const PROGRAM = fileURLToPath(new URL('packages/cli/dist/ec-tco.js', ROOT));

/** The same as a function: most tests ask what it says, not how a process starts. */
const MAIN = new URL('packages/cli/dist/main.js', ROOT).href;

/** Says what is missing, in place of a failure of every test that nobody can read. */
export function requireBuild(): void {
  if (!existsSync(PROGRAM)) {
    throw new Error(
      'packages/cli/dist/ec-tco.js is not there: these tests run the built program. First: npm run build',
    );
  }
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

export const start = (
  args: readonly string[],
  env: RunOptions['env'] = {},
  nodeArgs: readonly string[] = [],
): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [...nodeArgs, PROGRAM, ...args], {
    cwd: fileURLToPath(ROOT),
    // Nothing of the machine's own language or colours.
    env: { PATH: process.env.PATH ?? '', ...env },
  });

/** Runs the published program within this process, to its end. */
export async function run(args: readonly string[], { input = '', env = {} }: RunOptions = {}): Promise<Ran> {
  const { main } = (await import(MAIN)) as typeof Program;
  const [out, err] = [collector(), collector()];
  const stdin = Readable.from(input.length > 0 ? [Buffer.from(input as string)] : []);
  const code = await main({ args, env, stdin, stdout: out.stream, stderr: err.stream, now: new Date() });
  return { code, out: out.text(), err: err.text() };
}

function collector() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

/** Runs the program as a process of its own, to its end. */
export function runProcess(args: readonly string[], { input = '', env }: RunOptions = {}): Promise<Ran> {
  const child = start(args, env);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // A program that ends without reading closes its input under us.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}

const EXAMPLES = new URL('docs/examples/', ROOT);
export const EXAMPLE_FILES: readonly string[] = readdirSync(EXAMPLES)
  .filter((file) => file.endsWith('.json'))
  .sort();
export const examplePath = (file: string): string => fileURLToPath(new URL(file, EXAMPLES));
export const exampleText = (file: string): string => readFileSync(new URL(file, EXAMPLES), 'utf8');
