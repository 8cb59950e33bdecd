// @ts-check
// npm run mutation -- PART... [--force] [--alone] [--again]: makes small changes in the code of a part and sees whether its tests
// fail. Without a part it tells what was found last, and which parts have changed since; --alive PART lists what lives.
// What is found is kept, small, in test/mutation/results/PART.json, with a checksum of the part and its tests: a part that
// has not changed is not run again. --again, after tests were added to code that is as it was, asks about what lived the
// last time, and nothing else. --alone tries what lives once more, each in a process of its own, as slow as that is.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { NEVER, PARTS } from '../test/mutation/parts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}test/mutation/results/`;
/** A mutant that says nothing for longer, in milliseconds, holds the program up: that is noticed by anybody. */
const HELD_UP = 25_000;

/** Files of some globs, those that start with ! taken away, in the order of the globs. @param {readonly string[]} globs */
function filesOf(globs) {
  const without = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const found = globs
    .filter((glob) => !glob.startsWith('!'))
    .flatMap((glob) => globSync(glob, { cwd: root, exclude: without }).sort());
  return [...new Set(found)].map((file) => file.replaceAll('\\', '/'));
}

const codeOf = (/** @type {string} */ part) => filesOf([...(PARTS[part]?.mutate ?? []), ...NEVER]);
const testsOf = (/** @type {string} */ part) =>
  filesOf([...(PARTS[part]?.tests ?? []), '!**/*.browser.test.ts', '!**/*.office.test.ts']);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

const words = process.argv.slice(2);
const has = (/** @type {string} */ flag) => words.includes(flag);
const asked = words.filter((word) => !word.startsWith('--'));
const unknown = asked.filter((part) => !Object.hasOwn(PARTS, part));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
if (asked.length === 0) for (const part of Object.keys(PARTS)) console.log(line(part));
for (const part of asked) {
  if (has('--alive')) list(part);
  else await run(part);
}

/** Checksum of what is mutated and of the tests that guard it. @param {string} part */
function checksum(part) {
  return sumOf([...codeOf(part), ...testsOf(part)]);
}

/** @param {readonly string[]} files */
function sumOf(files) {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(`${file}\0`).update(readFileSync(root + file));
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} part */
function kept(part) {
  const file = `${results}${part}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @param {string} part */
async function run(part) {
  const sum = checksum(part);
  if (!has('--force') && kept(part)?.checksum === sum) {
    console.log(`${part}: not changed since the last run (--force runs it again)`);
    return;
  }
  const last = has('--again') ? kept(part) : undefined;
  if (has('--again') && last?.code !== sumOf(codeOf(part))) {
    console.log(`${part}: the code has changed since the last run, so that all of it is asked about`);
    process.exit(1);
  }
  const start = Date.now();
  const folder = `${root}node_modules/.cache/mutation/${part}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { code, mutants: all } = await instrument(part);
  const wordsOf = (/** @type {any} */ { id: _, uncovered: __, ...told }) => JSON.stringify(told);
  const lived = new Set(last?.alive.map(wordsOf));
  const mutants = last ? all.filter((one) => lived.has(wordsOf(one))) : all;
  writeFileSync(`${folder}/mutated.json`, JSON.stringify(code));
  for (const file of ['killed', 'alone', 'reached', 'static', 'done', 'failed', 'not-asked', 'now']) {
    writeFileSync(`${folder}/${file}.txt`, '');
  }
  const ids = new Set(mutants.map(({ id }) => id));
  writeFileSync(`${folder}/left-out.txt`, all.map(({ id }) => (ids.has(id) ? '' : `${id}\n`)).join(''));
  /** @param {string} file @returns {readonly string[][]} */
  const notes = (file) =>
    readFileSync(`${folder}/${file}.txt`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((text) => text.split('\t'));
  const killed = () => new Set(notes('killed').map(([id]) => id));

  const guards = testsOf(part);
  for (;;) {
    const done = new Set(notes('done').map(([file]) => file));
    const left = guards.filter((file) => !done.has(root + file));
    if (left.length === 0) break;
    console.log(`${part}: ${killed().size} of ${mutants.length} mutants killed, ${left.length} files of tests left`);
    const end = await tests(folder, left, undefined);
    const id = readFileSync(`${folder}/now.txt`, 'utf8');
    if (end === 'held up' && id !== '') {
      writeFileSync(`${folder}/now.txt`, '');
      writeFileSync(`${folder}/killed.txt`, `${id}\theld up\n`, { flag: 'a' });
    } else if (end !== 'passed' && notes('done').length === done.size && notes('alone').length === 0) {
      console.error(`${part}: the tests fail as they are`);
      process.exit(1);
    }
  }

  const reached = new Set(notes('reached').flat());
  const loaded = new Set(notes('static').map(([id]) => id));
  const once = new Set(mutants.filter(({ id }) => loaded.has(id) && !reached.has(id)).map(({ id }) => id));
  const alone = new Set(notes('alone').map(([id]) => id));
  const failed = notes('failed').map(([file, name]) => `${file}: ${name}`);
  if (failed.length > 0) console.log(`${part}: fail as they are, and are asked nothing:\n${failed.join('\n')}`);
  for (const { id } of failed.length > 0 ? [] : mutants) {
    if (killed().has(id) || once.has(id) || !(alone.has(id) || (has('--alone') && reached.has(id)))) continue;
    if ((await tests(folder, guards, id)) !== 'passed')
      writeFileSync(`${folder}/killed.txt`, `${id}\talone\n`, { flag: 'a' });
  }

  const dead = killed();
  const alive = mutants
    .filter(({ id }) => !dead.has(id) && !once.has(id))
    .map(({ id, ...told }) => ({ ...told, ...(reached.has(id) ? {} : { uncovered: true }) }));
  mkdirSync(results, { recursive: true });
  const minutes = Math.round((Date.now() - start) / 6000) / 10;
  const found = {
    checksum: sum,
    code: sumOf(codeOf(part)),
    minutes,
    killed: last ? last.killed + last.alive.length - alive.length - once.size : dead.size,
    once: (last?.once ?? 0) + once.size,
  };
  // One a line, for those who compare two runs.
  const listed = alive.map((one) => `\n${JSON.stringify(one)}`).join(',');
  writeFileSync(`${results}${part}.json`, `${JSON.stringify(found).slice(0, -1)},"alive":[${listed}]}\n`);
  console.log(line(part));
}

/**
 * The code of a part with all its mutants, each behind a switch, and what they are, in the words of the code: line numbers
 * change, texts less so.
 * @param {string} part
 */
async function instrument(part) {
  const files = codeOf(part).map((name) => ({
    name: root + name,
    mutate: true,
    content: readFileSync(root + name, 'utf8'),
  }));
  const quiet = { debug() {}, info() {}, isDebugEnabled: () => false };
  const instrumenter = new Instrumenter(/** @type {any} */ (quiet));
  const made = await instrumenter.instrument(files, { plugins: null, excludedMutations: [], ignorers: [] });
  const lines = new Map(files.map(({ name, content }) => [name, content.split('\n')]));
  return {
    code: Object.fromEntries(made.files.map(({ name, content }) => [name, content])),
    mutants: made.mutants.map(({ id, fileName, mutatorName, replacement, location: { start, end } }) => {
      const text = lines.get(fileName)?.[start.line] ?? '';
      const was = start.line === end.line ? text.slice(start.column, end.column) : `${text.slice(start.column)} …`;
      return {
        id,
        file: fileName.slice(root.length).replace(/^packages\//, ''),
        line: start.line + 1,
        mutator: mutatorName,
        was: was.slice(0, 120),
        becomes: replacement.replaceAll(/\s+/g, ' ').slice(0, 120),
      };
    }),
  };
}

/**
 * Runs files of tests: about all mutants they reach, or with one alone.
 * @param {string} folder @param {readonly string[]} files @param {string | undefined} mutant
 * @returns {Promise<'passed' | 'failed' | 'held up'>}
 */
function tests(folder, files, mutant) {
  writeFileSync(`${folder}/files.json`, JSON.stringify(files));
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/mutation/vitest.mutation.ts'];
  const child = spawn(process.execPath, vitest, {
    cwd: root,
    stdio: has('--verbose') ? 'inherit' : 'ignore',
    detached: true,
    env: {
      ...process.env,
      EC_TCO_MUTATION_FOLDER: folder,
      ...(mutant === undefined ? {} : { __STRYKER_ACTIVE_MUTANT__: mutant }),
    },
  });
  // A mutant may never end: whoever stops the tool stops it, too.
  const end = () => void process.kill(-(child.pid ?? process.pid), 'SIGKILL');
  process.once('exit', end);
  const begun = Date.now();
  let held = false;
  // The number of the mutant on trial is written down; a test without one may take its time.
  const watch = setInterval(() => {
    const { mtimeMs, size } = statSync(`${folder}/now.txt`);
    if (Date.now() - Math.max(begun, mtimeMs) < (size > 0 ? HELD_UP : 20 * HELD_UP)) return;
    held = true;
    end();
  }, 1000);
  return new Promise((resolve) => {
    child.on('close', (status) => {
      clearInterval(watch);
      process.off('exit', end);
      resolve(held ? 'held up' : status === 0 ? 'passed' : 'failed');
    });
  });
}

/** @param {string} part */
function line(part) {
  const last = kept(part);
  if (!last) return `${part.padEnd(19)} not run yet`;
  const equivalent = last.alive.filter((/** @type {object} */ one) => reasonOf(one) !== undefined).length;
  const open = last.alive.length - equivalent;
  const score = (100 * last.killed) / Math.max(1, last.killed + open);
  const changed = last.checksum === checksum(part) ? '' : ', changed since';
  return `${part.padEnd(19)} ${score.toFixed(1)} % (${last.killed} killed, ${open} alive, ${equivalent} equivalent; ${last.minutes} min${changed})`;
}

/** @param {string} part */
function list(part) {
  for (const one of kept(part)?.alive ?? []) {
    if (reasonOf(one) !== undefined) continue;
    console.log(
      `${one.file}:${one.line} ${one.uncovered ? '(no test) ' : ''}${one.mutator}: ${one.was} → ${one.becomes}`,
    );
  }
}

/**
 * Why a mutant that lives changes nothing that anybody could see; undefined where it is a gap.
 * @param {any} mutant
 */
function reasonOf(mutant) {
  /** @type {readonly any[]} */
  const reasons = JSON.parse(readFileSync(`${root}test/mutation/equivalent.json`, 'utf8'));
  return reasons.find((one) => one.file === mutant.file && one.was === mutant.was && one.becomes === mutant.becomes)
    ?.reason;
}
