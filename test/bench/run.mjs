// npm run bench [-- --quick] [-- --section=loss,whole]: checks and measures everything; a full run of all sections writes
// results.json and RESULTS.md beside this file. Ends with 1 where a check fails.
// sections/ what is measured; engines/ ours and peers behind the same tasks; loss/ samplers and transforms; lib/ how.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ownProcess } from './lib/own-process.ts';

const SECTIONS = ['phone', 'deterministic', 'loss', 'whole', 'uses', 'startup', 'browser'];
const here = fileURLToPath(new URL('.', import.meta.url));

const { quick, section } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, section: { type: 'string' } },
}).values;
const chosen = section?.split(',') ?? SECTIONS;
const unknown = chosen.filter((name) => !SECTIONS.includes(name));
if (unknown.length > 0) {
  console.error(`no section ${unknown.join(', ')}; there are ${SECTIONS.join(', ')}`);
  process.exit(2);
}

installPeers();
const { buildOurs } = await import('./lib/built.mjs');
await buildOurs();
const started = Date.now();
const load = () => loadavg().map((x) => Number(x.toFixed(2)));
const results = {
  mode: quick ? 'quick' : 'full',
  machine: {
    cores: availableParallelism(),
    model: cpus()[0]?.model.replace(/\(R\)|\(TM\)/g, ''),
    node: process.version,
  },
  load: { before: load() },
  sections: {},
};
console.log(`load average before: ${results.load.before.join(' ')}`);
for (const name of chosen) {
  const from = Date.now();
  const args = ['--disable-warning=ExperimentalWarning', `${here}section.mjs`, name, ...(quick ? ['--quick'] : [])];
  const found = await ownProcess(args).catch((error) => {
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  });
  const seconds = (Date.now() - from) / 1e3;
  if (found) results.sections[name] = { load: load(), seconds, ...found };
  console.log(`${name}: ${seconds.toFixed(0)} s, load average ${load().join(' ')}`);
}
results.load.after = load();
results.seconds = (Date.now() - started) / 1e3;
console.log(`load average after: ${results.load.after.join(' ')}; ${results.seconds.toFixed(0)} s`);
const { markdown } = await import('./lib/markdown.mjs');
const text = markdown(results);
console.log(`\n${text}`);
if (!quick && !section && !process.exitCode) {
  const rounded = (_, x) => (typeof x === 'number' && !Number.isInteger(x) ? Number(x.toPrecision(6)) : x);
  writeFileSync(`${here}results.json`, `${JSON.stringify(results, rounded, 2)}\n`);
  writeFileSync(`${here}RESULTS.md`, text);
}

/** The peers are installed on demand, and again when their lock file changes: the main install stays small. */
function installPeers() {
  const lock = readFileSync(`${here}package-lock.json`, 'utf8');
  const mark = `${here}node_modules/.installed-lock`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('installing the peers (about 115 MB, here only) …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--prefix', here], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(mark, lock);
}
