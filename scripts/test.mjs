// npm test: every check that must hold before a change goes in. All of them run, then a line of totals.
// Arguments go to vitest: npm test -- --coverage
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
const counts = [`${cache}test-counts.json`, `${cache}test-counts-of-pages.json`];
const totals = `${cache}test-totals.txt`;
mkdirSync(cache, { recursive: true });
for (const file of [...counts, totals]) rmSync(file, { force: true });

const failed = [];
/** What a failed check said, once more at the end: a log that is cut keeps its end. @type {string[]} */
const reasons = [];
/** Seconds by stage: `npm run trust` keeps them. @type {Record<string, number>} */
const seconds = {};
const began = Date.now();
await step('elements', 'npm', ['run', '--silent', 'cem']);
const browser = await step('browser', process.execPath, ['scripts/check-browser.mjs']);
// None of them needs more than one core, and no core is to be idle: what looks at what is built waits for that alone.
const built = step('build', 'npm', ['run', '--silent', 'bundle'], 'pipe');
const checks = [
  built.then(() => step('size', process.execPath, ['scripts/check-size.mjs'], 'pipe')),
  step('lint', 'npm', ['run', '--silent', 'lint'], 'pipe')
    .then(() => step('typecheck', 'npm', ['run', '--silent', 'types'], 'pipe'))
    .then(() => step('knip', 'npm', ['run', '--silent', 'knip'], 'pipe')),
];
const asked = process.argv.slice(2);
if (asked.length > 0) {
  await Promise.all(checks);
  await vitest('vitest', [...(browser ? [] : ['--project=core']), ...asked]);
} else {
  await Promise.all([
    ...checks,
    // Tests in pages wait for one another and leave a core idle: the others take it.
    browser && vitest('vitest of pages', ['--project=browser', '--project=stories'], 'pipe'),
    built.then(() => vitest('vitest', ['--project=core'])),
  ]);
}

const tests = count();
// A step that failed without a failed test (lint, a crash, an unhandled rejection) still counts as a failure.
const others = failed.filter((name) => !name.startsWith('vitest') || tests.failed === 0);
const line = `${tests.passed} passed, ${tests.failed + others.length} failed`;
writeFileSync(totals, `${line}\n`);
const all = { ...seconds, 'all, some side by side': (Date.now() - began) / 1000 };
writeFileSync(`${cache}test-times.json`, JSON.stringify(all));
console.log(
  `\nStages: ${Object.entries(all)
    .map(([name, time]) => `${name} ${time.toFixed(0)} s`)
    .join(', ')}`,
);
if (failed.length > 0) {
  console.error(`\n${[...reasons, ...tests.told].map(shortened).join('\n\n')}\n\nNot right: ${failed.join(', ')}`);
}
if (tests.again.length > 0) console.error(`\nPassed only when tried again:\n${tests.again.join('\n')}`);
console.log(`\nTests and checks: ${line}`);
process.exit(failed.length > 0 ? 1 : 0);

/** @param {string} name @param {readonly string[]} args @param {'inherit' | 'pipe'} [output] */
function vitest(name, args, output) {
  const reporters = ['--reporter=default', '--reporter=./scripts/count-tests.mjs'];
  // Where nobody looks on, what a browser did once is tried again, and told.
  const tries = process.env.CI ? ['--retry=1'] : [];
  const file = counts[name === 'vitest' ? 0 : 1];
  return step(name, 'npm', ['exec', '--no', '--', 'vitest', 'run', ...reporters, ...tries, ...args], output, {
    EC_TCO_COUNTS: file,
  });
}

/** Runs a command; with `pipe`, what it says is shown when it has ended. Tells whether it went well. */
async function step(name, command, args, output = 'inherit', variables = {}) {
  const start = Date.now();
  if (output === 'inherit') console.log(`\n--- ${name}`);
  const stdio = ['inherit', output, output];
  const env = { ...process.env, ...variables };
  const child = spawn(command, args, { cwd: root, env, stdio, shell: process.platform === 'win32' });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
  const status = await new Promise((done) => {
    child.on('error', (error) => said.push(`${error.message}\n`) && done(1));
    child.on('close', done);
  });
  if (output === 'pipe') process.stdout.write(`\n--- ${name}\n${said.join('')}`);
  console.log(`--- ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  seconds[name] = (Date.now() - start) / 1000;
  if (status !== 0) failed.push(name);
  if (status !== 0 && !name.startsWith('vitest')) reasons.push(`${name}: ${said.join('')}`);
  return status === 0;
}

/** Tests passed and failed, what the failed ones said, and which passed when tried again. */
function count() {
  const all = { passed: 0, failed: 0, /** @type {string[]} */ told: [], /** @type {string[]} */ again: [] };
  for (const file of counts.filter((one) => existsSync(one))) {
    const { passed, failed: red, told, again } = JSON.parse(readFileSync(file, 'utf8'));
    all.passed += passed;
    all.failed += red;
    all.told.push(...told);
    all.again.push(...again);
  }
  return all;
}

/** The end of a long text: where commands put what was wrong. @param {string} text */
function shortened(text) {
  return text.length > 4000 ? `${text.slice(0, 200)}\n[...]\n${text.slice(-3500)}` : text;
}
