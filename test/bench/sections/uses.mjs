// What people wait for beside an answer: the next question, chances with shared numbers, a workbook, a batch on two threads.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse, evaluate, prepare } from '@ec-tco/core';
import { cheapestProbability, nextQuestion } from '@ec-tco/core/analysis';
import { detachOption } from '@ec-tco/core/scenario';
import { toXlsx } from '@ec-tco/report/xlsx';
import { parsed } from '../engines/ours.mjs';
import { measure } from '../lib/measure.ts';
import { quartiles } from '../lib/statistics.ts';

const LARGEST = new URL('../../../docs/examples/6-apparel-chain.json', import.meta.url);
const PROGRAM = fileURLToPath(new URL('../../../packages/cli/dist/ec-tco.js', import.meta.url));

const again = (run) => (n) => {
  let sum = 0;
  for (let i = 0; i < n; i += 1) sum += run();
  return sum;
};

/** Chances of a scenario whose options share numbers, beside the same one in which each has numbers of its own. */
function inProcess(quick) {
  const shared = parsed(JSON.parse(readFileSync(LARGEST, 'utf8')));
  const detached = shared.options.reduce((scenario, { id }) => detachOption(scenario, id), shared);
  const prepared = prepare(shared);
  const apart = prepare(detached);
  const result = evaluate(prepared);
  const analysis = analyse(prepared, result);
  const ids = shared.options.map(({ id }) => id);
  const chances = (of) =>
    cheapestProbability(of, ids, 'totalWithIncident').options.reduce((all, { cheapest }) => all + cheapest.value, 0);
  const found = measure(
    {
      shared: again(() => chances(prepared)),
      detached: again(() => chances(apart)),
      // Another analysis object each time: nothing is remembered of the last one.
      question: again(() => (nextQuestion(prepared, { ...analysis }) === undefined ? 1 : 2)),
    },
    quick ? { rounds: 3, burstMs: 10, warmMs: 100 } : { rounds: 21, burstMs: 60, warmMs: 500 },
  );
  const of = (name) => found.get(name);
  return {
    question: of('question').ns,
    chances: {
      shared: of('shared').ns,
      detached: of('detached').ns,
      ratio: quartiles(of('shared').rounds.map((ns, r) => ns / of('detached').rounds[r])),
    },
  };
}

/** The workbook of the largest sample, all sheets, as the page asks for it; the first one is the compiler's. */
async function workbook(quick) {
  const prepared = prepare(parsed(JSON.parse(readFileSync(LARGEST, 'utf8'))));
  const result = evaluate(prepared);
  const analysis = analyse(prepared, result);
  const times = [];
  let first = 0;
  for (let i = 0; i < (quick ? 3 : 12); i += 1) {
    const start = process.hrtime.bigint();
    await toXlsx(prepared, result, { language: 'ja', analysis });
    const ns = Number(process.hrtime.bigint() - start);
    if (i === 0) first = ns;
    else times.push(ns);
  }
  return { first, ns: quartiles(times) };
}

/**
 * The command as a whole, in turn with one and with two threads, whose outputs must be the same; and twice at once, each
 * of one thread: what two cores of this machine give to work that shares nothing.
 */
async function batch(quick) {
  const folder = mkdtempSync(join(tmpdir(), 'ec-tco-bench-'));
  try {
    const scenario = JSON.parse(readFileSync(LARGEST, 'utf8'));
    const count = quick ? 100 : 1500;
    const file = join(folder, 'shops.jsonl');
    writeFileSync(
      file,
      Array.from({ length: count }, (_, i) => `${JSON.stringify({ ...scenario, title: `shop ${i}` })}\n`).join(''),
    );
    const run = (jobs) => {
      const start = process.hrtime.bigint();
      const args = [PROGRAM, 'batch', file, '--no-cells', '--jobs', String(jobs)];
      const { status, stdout } = spawnSync(process.execPath, args, { maxBuffer: 2 ** 30 });
      if (status !== 0) throw new Error(`batch --jobs ${jobs} ended with ${status}`);
      return { ns: Number(process.hrtime.bigint() - start), stdout };
    };
    const twice = async () => {
      const start = process.hrtime.bigint();
      const one = () =>
        new Promise((done, failed) => {
          const child = spawn(process.execPath, [PROGRAM, 'batch', file, '--no-cells'], { stdio: 'ignore' });
          child.on('error', failed);
          child.on('close', done);
        });
      await Promise.all([one(), one()]);
      return Number(process.hrtime.bigint() - start);
    };
    const rounds = [];
    for (let r = 0; r < (quick ? 1 : 5); r += 1) {
      const order = r % 2 === 0 ? [1, 2] : [2, 1];
      const found = Object.fromEntries(order.map((jobs) => [jobs, run(jobs)]));
      if (!found[1].stdout.equals(found[2].stdout)) throw new Error('two threads gave another output than one');
      rounds.push({ one: found[1].ns, two: found[2].ns, both: await twice() });
    }
    return {
      count,
      one: quartiles(rounds.map(({ one }) => one)),
      two: quartiles(rounds.map(({ two }) => two)),
      both: quartiles(rounds.map(({ both }) => both)),
      ratio: quartiles(rounds.map(({ one, two }) => one / two)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const uses = async ({ quick }) => ({
  ...inProcess(quick),
  workbook: await workbook(quick),
  batch: await batch(quick),
});
