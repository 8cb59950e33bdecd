import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { type RunnerTestCase, TestRunner } from 'vitest';

type Hits = Record<string, number>;

/** What instrumented code reads and writes. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number;
  mutantCoverage: { static: Hits; perTest: Record<string, Hits> };
}

const folder = process.env['EC_TCO_MUTATION_FOLDER'] ?? '';
const note = (file: string, ...words: readonly string[]) =>
  appendFileSync(`${folder}/${file}`, `${words.join('\t')}\n`);
const linesOf = (file: string) =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '');

/** One for the process: this file may be loaded anew for each file of tests, the code that holds the mutants is not. */
const shared = globalThis as { __stryker__?: Switches };
shared.__stryker__ ??= { mutantCoverage: { static: {}, perTest: {} } };
shared.__stryker__.mutantCoverage ??= { static: {}, perTest: {} };
const switches = shared.__stryker__;
/** Mutants not to be tried (again): killed, or of no use in a process that goes on. */
const over = new Set<string>();
/** A test that takes more of the processor, in milliseconds, is asked about no mutant. */
const LONGEST = 3000;
/** For how long one test is asked, in milliseconds: whole pages of tests that reach everything come to an end, too. */
const BUDGET = 20_000;
/** How many tests each mutant has outlived: those that fewer were asked about come first where time runs out. */
const outlived = new Map<string, number>();
const outlivedBy = (id: string): number => outlived.get(id) ?? 0;
/** The process cannot be trusted any more: a mutant has left something behind. */
export const SPOILT = 86;

/**
 * Runs each test once as it is, and once more for each mutant that it reaches, without loading anything again: what takes
 * a test runner seconds for each mutant takes the time of the test alone. A mutant that leaves something behind (a cache)
 * is noticed, since the test without it must pass after each failure; it is then tried in a process of its own.
 */
export default class MutationRunner extends TestRunner {
  constructor(...args: ConstructorParameters<typeof TestRunner>) {
    super(...args);
    for (const file of ['killed.txt', 'alone.txt', 'left-out.txt']) for (const id of linesOf(file)) over.add(id);
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    try {
      await this.tryMutants(test);
    } finally {
      // What is reached while files are loaded belongs to no test.
      switches.currentTestId = undefined;
    }
  }

  private async tryMutants(test: RunnerTestCase): Promise<void> {
    const plain = TestRunner.getTestFn(test);
    const again = async (): Promise<boolean> => {
      this.onBeforeTryTask(test, { retry: 0, repeats: 0 });
      try {
        await plain();
        this.onAfterTryTask(test);
        return true;
      } catch {
        return false;
      }
    };
    switches.currentTestId = test.id;
    const start = process.cpuUsage();
    try {
      await plain();
    } catch (error) {
      note('failed.txt', test.file.name, test.name);
      throw error;
    }
    switches.currentTestId = 'again';
    const took = process.cpuUsage(start).user / 1000;
    const hits = switches.mutantCoverage.perTest[test.id] ?? {};
    note('reached.txt', ...Object.keys(hits));
    const ids = Object.keys(hits)
      .filter((id) => !over.has(id))
      .sort((a, b) => outlivedBy(a) - outlivedBy(b));
    if (ids.length === 0) return;
    if (took > LONGEST || !(await again())) {
      note('not-asked.txt', test.file.name, test.name, took.toFixed(0));
      return;
    }
    const begun = Date.now();
    for (const [i, id] of ids.entries()) {
      if (Date.now() - begun > BUDGET) {
        note('not-asked.txt', test.file.name, test.name, took.toFixed(0), `${ids.length - i}`);
        break;
      }
      writeFileSync(`${folder}/now.txt`, id);
      switches.activeMutant = id;
      switches.hitCount = 0;
      switches.hitLimit = 100 * (hits[id] ?? 1) + 1000;
      const passed = await again();
      switches.activeMutant = undefined;
      switches.hitCount = undefined;
      writeFileSync(`${folder}/now.txt`, '');
      if (passed) {
        outlived.set(id, outlivedBy(id) + 1);
        continue;
      }
      if (!(await again())) {
        note('alone.txt', id, test.file.name);
        process.exit(SPOILT);
      }
      over.add(id);
      note('killed.txt', id, test.file.name, test.name);
    }
    this.onBeforeTryTask(test, { retry: 0, repeats: 0 });
    await plain();
  }

  override async onAfterRunSuite(suite: Parameters<TestRunner['onAfterRunSuite']>[0]): Promise<void> {
    if ('filepath' in suite) {
      note('done.txt', String(suite.filepath));
      note('static.txt', Object.keys(switches.mutantCoverage.static).join('\n'));
    }
    await super.onAfterRunSuite(suite);
  }
}
