// npm test: every check that must hold before a change goes in. All of them run, then a line of totals.
// Arguments go to vitest: npm test -- --coverage
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
const counts = `${cache}test-counts.json`;
const totals = `${cache}test-totals.txt`;
mkdirSync(cache, { recursive: true });
rmSync(counts, { force: true });
rmSync(totals, { force: true });

const failed = [];
/** Seconds by stage: `npm run trust` keeps them. @type {Record<string, number>} */
const seconds = {};
const began = Date.now();
await step('elements', 'npm', ['run', '--silent', 'cem']);
// None of them needs more than one core or another's outcome.
await Promise.all([
  step('build', 'npm', ['run', '--silent', 'bundle'], 'pipe'),
  step('lint', 'npm', ['run', '--silent', 'lint'], 'pipe'),
]);
await Promise.all([
  step('size', process.execPath, ['scripts/check-size.mjs'], 'pipe'),
  step('typecheck', 'npm', ['run', '--silent', 'types'], 'pipe').then(() =>
    step('knip', 'npm', ['run', '--silent', 'knip'], 'pipe'),
  ),
]);
const browser = await step('browser', process.execPath, ['scripts/check-browser.mjs']);
await step('vitest', 'npm', [
  ...['exec', '--no', '--', 'vitest', 'run', '--reporter=default', '--reporter=./scripts/count-tests.mjs'],
  ...(browser ? [] : ['--project=core']),
  ...process.argv.slice(2),
]);

const tests = count();
// A step that failed without a failed test (lint, a crash, an unhandled rejection) still counts as a failure.
const others = failed.filter((name) => name !== 'vitest' || tests.failed === 0);
const line = `${tests.passed} passed, ${tests.failed + others.length} failed`;
writeFileSync(totals, `${line}\n`);
const all = { ...seconds, 'all, some side by side': (Date.now() - began) / 1000 };
writeFileSync(`${cache}test-times.json`, JSON.stringify(all));
console.log(
  `\nStages: ${Object.entries(all)
    .map(([name, time]) => `${name} ${time.toFixed(0)} s`)
    .join(', ')}`,
);
if (failed.length > 0) console.error(`\nNot right: ${failed.join(', ')}`);
console.log(`\nTests and checks: ${line}`);
process.exit(failed.length > 0 ? 1 : 0);

/** Runs a command; with `pipe`, what it says is shown when it has ended. Tells whether it went well. */
async function step(name, command, args, output = 'inherit') {
  const start = Date.now();
  if (output === 'inherit') console.log(`\n--- ${name}`);
  const stdio = ['inherit', output, output];
  const env = { ...process.env, EC_TCO_COUNTS: counts };
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
  return status === 0;
}

/** Tests passed and failed. @returns {{ passed: number, failed: number }} */
function count() {
  try {
    return JSON.parse(readFileSync(counts, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
