// @ts-check
// npm run mutation -- PART... [--force]: makes small changes in the code of a part and sees whether its tests fail.
// Without a part it tells what was found last, and which parts have changed since. What is found is kept, small, in
// test/mutation/results/PART.json, with a checksum of the part and its tests: a part that has not changed is not run again.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NEVER, PARTS } from '../test/mutation/parts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}test/mutation/results/`;
const report = `${root}node_modules/.cache/mutation.json`;

const words = process.argv.slice(2);
const force = words.includes('--force');
const asked = words.filter((word) => !word.startsWith('--'));
const unknown = asked.filter((part) => !Object.hasOwn(PARTS, part));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
if (asked.length === 0) tell();
else for (const part of asked) run(part);

/** Checksum of what is mutated and of the tests that guard it. @param {string} part */
function checksum(part) {
  const { mutate = [], tests = [] } = PARTS[part] ?? {};
  const files = [...mutate.filter((glob) => !glob.startsWith('!')), ...tests].flatMap((glob) =>
    globSync(glob, { cwd: root }),
  );
  const hash = createHash('sha256');
  for (const file of [...new Set(files)].sort()) hash.update(`${file}\0`).update(readFileSync(root + file));
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} part */
function kept(part) {
  const file = `${results}${part}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @param {string} part */
function run(part) {
  const sum = checksum(part);
  if (!force && kept(part)?.checksum === sum) {
    console.log(`${part}: not changed since the last run (--force runs it again)`);
    return;
  }
  const start = Date.now();
  const config = `${root}node_modules/.cache/stryker.${part}.json`;
  mkdirSync(`${root}node_modules/.cache`, { recursive: true });
  writeFileSync(
    config,
    JSON.stringify({
      testRunner: 'vitest',
      plugins: ['@stryker-mutator/vitest-runner'],
      vitest: { configFile: 'test/mutation/vitest.mutation.ts' },
      mutate: [...(PARTS[part]?.mutate ?? []), ...NEVER],
      // What runs once, when a module is loaded, would need a process of its own for each change.
      ignoreStatic: true,
      coverageAnalysis: 'perTest',
      reporters: ['json', 'clear-text'],
      clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
      jsonReporter: { fileName: report },
      concurrency: Number(process.env.CONCURRENCY ?? 2),
      timeoutMS: 20_000,
      ignorePatterns: ['/docs/images', '/stories', '/packages/*/dist', '/coverage', '/reports'],
    }),
  );
  const { status } = spawnSync('npx', ['--no', 'stryker', 'run', config], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, EC_TCO_MUTATION: part },
    shell: process.platform === 'win32',
  });
  if (status !== 0 || !existsSync(report)) {
    console.error(`${part}: the run did not come to its end`);
    process.exit(1);
  }
  const found = summary(JSON.parse(readFileSync(report, 'utf8')));
  mkdirSync(results, { recursive: true });
  const minutes = Math.round((Date.now() - start) / 6000) / 10;
  writeFileSync(`${results}${part}.json`, `${JSON.stringify({ checksum: sum, minutes, ...found }, undefined, 1)}\n`);
  console.log(line(part));
}

/**
 * Counts, and what lives, in the words of the code: line numbers change, texts less so.
 * @param {{ files: Record<string, { source: string; mutants: { status: string; mutatorName: string; replacement?: string;
 *   location: { start: { line: number; column: number }; end: { line: number; column: number } } }[] }> }} report
 */
function summary({ files }) {
  let killed = 0;
  const alive = [];
  for (const [file, { source, mutants }] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const lines = source.split('\n');
    for (const { status, mutatorName, replacement, location } of mutants) {
      if (status === 'Killed' || status === 'Timeout') killed += 1;
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const { start, end } = location;
      const text = start.line === end.line ? (lines[start.line - 1] ?? '').slice(start.column - 1, end.column - 1) : '';
      alive.push({
        file: file.replace(/^packages\//, ''),
        line: start.line,
        mutator: mutatorName,
        was: text.slice(0, 120),
        becomes: (replacement ?? '').slice(0, 120),
        ...(status === 'NoCoverage' ? { uncovered: true } : {}),
      });
    }
  }
  return { killed, alive };
}

/** @param {string} part */
function line(part) {
  const last = kept(part);
  if (!last) return `${part.padEnd(10)} not run yet`;
  const reasons = equivalents();
  const equivalent = last.alive.filter((/** @type {object} */ one) => reasonOf(one, reasons) !== undefined).length;
  const open = last.alive.length - equivalent;
  const score = (100 * last.killed) / Math.max(1, last.killed + open);
  const changed = last.checksum === checksum(part) ? '' : ', changed since';
  return `${part.padEnd(10)} ${score.toFixed(1)} % (${last.killed} killed, ${open} alive, ${equivalent} equivalent; ${last.minutes} min${changed})`;
}

function equivalents() {
  return JSON.parse(readFileSync(`${root}test/mutation/equivalent.json`, 'utf8'));
}

/**
 * Why a mutant that lives changes nothing that anybody could see; undefined where it is a gap.
 * @param {any} mutant
 * @param {readonly any[]} reasons
 */
function reasonOf(mutant, reasons) {
  return reasons.find((one) => one.file === mutant.file && one.was === mutant.was && one.becomes === mutant.becomes)
    ?.reason;
}

function tell() {
  for (const part of Object.keys(PARTS)) console.log(line(part));
}
