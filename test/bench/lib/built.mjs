// What is measured of ours: the built packages, and core's inner parts bundled for the rows that look inside.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../../', import.meta.url);
export const CACHE = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
const core = new URL('packages/core/src/', root);

const changedAt = (path) => statSync(new URL(path, root), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether every built file is younger than every source. */
function isFresh() {
  const sources = ['core', 'report', 'widget'].flatMap((name) => {
    const folder = `packages/${name}/src/`;
    return readdirSync(new URL(folder, root), { recursive: true })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => folder + file);
  });
  const newest = Math.max(...['rollup.config.mjs', 'package-lock.json', ...sources].map(changedAt));
  const outputs = ['core/dist/index.js', 'report/dist/index.js', 'widget/dist/ec-tco-calculator.min.js'];
  return Math.min(...outputs.map((file) => changedAt(`packages/${file}`))) > newest;
}

/** Builds the packages unless their dist is younger than their sources. */
export async function buildOurs() {
  if (!isFresh()) {
    console.log('building the packages (npm run build): sources are newer …');
    const { status } = spawnSync('npm', ['run', 'build'], {
      cwd: fileURLToPath(root),
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`npm run build ended with ${status}`);
  }
  mkdirSync(CACHE, { recursive: true });
  const from = (file) => JSON.stringify(fileURLToPath(new URL(file, core)));
  await build({
    stdin: {
      contents: `export { prepare } from ${from('model/prepare.ts')};
export { evaluateDecimal } from ${from('engine/exact.ts')};
export { compileTape } from ${from('engine/tape/tape.ts')};
export { createTapeRunner } from ${from('engine/tape/runner.ts')};
export { aggregateLoss } from ${from('probability/aggregate-loss.ts')};
export { MONTE_CARLO_CASES } from ${from('probability/monte-carlo-cases.ts')};`,
      resolveDir: fileURLToPath(core),
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    outfile: `${CACHE}core-inner.mjs`,
  });
}

/** Minified for a browser, as a page would load it. */
export async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    // Node's own modules, behind branches that a page does not take.
    external: [
      ...['node:*', 'crypto', 'fs', 'path', 'url', 'module', 'worker_threads'],
      ...['util', 'os', 'stream', 'events', 'assert', 'buffer'],
    ],
    logLevel: 'silent',
    write: false,
  });
  return outputFiles[0].contents;
}
