import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect } from 'vitest';

/** Something that takes what a stranger made. */
export interface Target<T = never> {
  readonly name: string;
  /** What is tried: text, or data that JSON can hold, so that a failure can be kept. */
  readonly inputs: fc.Arbitrary<unknown>;
  /** Throws unless the outcome is a result or a listed error. */
  readonly check: (input: T) => void | Promise<void>;
  /** Inputs in the usual run; `npm run fuzz` takes 10,000, with LONG=1 more than a million among all. */
  readonly usual: number;
  /** How many millions in the long run. */
  readonly share: number;
}

const MILLION = 1_000_000;
const SEED = 20_221_031;

/** How many inputs a target takes in this run. */
export function runsOf({ usual, share }: Target): number {
  if (process.env.LONG === '1') return Math.ceil(MILLION * share);
  return process.env.FUZZ === '1' ? 10_000 : usual;
}

/** Where inputs that once went wrong are kept: each is tried in every run. */
export const REGRESSIONS = new URL('../regressions/', import.meta.url);

/** Minutes for each kind, where the machine is needed for something else: FUZZ_MINUTES=4. */
const MINUTES = process.env['FUZZ_MINUTES'];

/** Tries a target, and tells how many inputs it took; the smallest input that goes wrong is kept as a file. */
export async function tryTarget(target: Target): Promise<number> {
  const property = fc.asyncProperty(target.inputs, async (input) => target.check(input as never));
  const found = await fc.check(property, {
    seed: SEED,
    numRuns: runsOf(target),
    ...(MINUTES === undefined ? {} : { interruptAfterTimeLimit: Number(MINUTES) * 60_000 }),
  });
  if (!found.failed) {
    expectUnpolluted();
    return found.numRuns;
  }
  const [input] = found.counterexample ?? [];
  // What JSON has no word for is kept as the text that writes it, to be made a test by hand.
  const json =
    toJson({ target: target.name, input }) ?? toJson({ target: target.name, written: fc.stringify(input) }) ?? '';
  const file = `${target.name}-${createHash('sha256').update(json).digest('hex').slice(0, 8)}.json`;
  mkdirSync(REGRESSIONS, { recursive: true });
  writeFileSync(new URL(file, REGRESSIONS), `${json}\n`);
  const why = found.errorInstance instanceof Error ? found.errorInstance.stack : String(found.errorInstance);
  return expect.fail(`${file} (after ${found.numRuns} inputs)\n${json.slice(0, 500)}\n${why ?? ''}`);
}

function toJson(data: unknown): string | undefined {
  try {
    return JSON.stringify(data);
  } catch {
    return undefined;
  }
}

/** Nothing that was read has left anything in what all objects share. */
export function expectUnpolluted(): void {
  for (const shared of [Object.prototype, Array.prototype, Function.prototype]) {
    expect(Object.keys(shared)).toEqual([]);
  }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}
