// npm run bench [-- --quick] [-- --only=loss,whole]: measures everything; the full run writes results.json and RESULTS.md beside this
// file. Core's TypeScript sources are measured as they are: Node takes the types off.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const SECTIONS = {
  deterministic: 'deterministic.mjs',
  loss: 'loss.mjs',
  whole: 'whole.mjs',
  startup: 'startup.mjs',
  browser: 'browser.mjs',
};
const quick = process.argv.includes('--quick');
const section = process.argv.find((arg) => arg.startsWith('--section='))?.split('=')[1];
const only = process.argv
  .find((arg) => arg.startsWith('--only='))
  ?.split('=')[1]
  ?.split(',');

if (section) {
  const module = await import(new URL(`sections/${SECTIONS[section]}`, import.meta.url));
  const found = await module[section]({ quick });
  writeFileSync(3, JSON.stringify(found));
  process.exit();
}

installPeers();
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
for (const name of Object.keys(SECTIONS)) {
  if (only && !only.includes(name)) continue;
  const from = Date.now();
  const found = await inOwnProcess(name);
  results.sections[name] = { load: load(), seconds: (Date.now() - from) / 1e3, ...found };
  console.log(`${name}: ${((Date.now() - from) / 1e3).toFixed(0)} s, load average ${load().join(' ')}`);
}
results.load.after = load();
results.seconds = (Date.now() - started) / 1e3;
console.log(`load average after: ${results.load.after.join(' ')}; ${results.seconds.toFixed(0)} s`);
const { markdown } = await import('./lib/markdown.mjs');
const text = markdown(results);
console.log(`\n${text}`);
if (!only && !quick) {
  const rounded = (_, x) => (typeof x === 'number' && !Number.isInteger(x) ? Number(x.toPrecision(6)) : x);
  writeFileSync(`${here}results.json`, `${JSON.stringify(results, rounded, 2)}\n`);
  writeFileSync(`${here}RESULTS.md`, text);
  spawnSync('biome', ['format', '--write', `${here}results.json`], { shell: process.platform === 'win32' });
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

/** A section's heap and compiled code are its own. */
function inOwnProcess(name) {
  return new Promise((resolve, reject) => {
    const args = [fileURLToPath(import.meta.url), `--section=${name}`, ...(quick ? ['--quick'] : [])];
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
      stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
    });
    let text = '';
    child.stdio[3].on('data', (chunk) => (text += chunk));
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(text)) : reject(new Error(`${name} ended with ${code}`)),
    );
  });
}
