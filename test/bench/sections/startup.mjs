// Import time and time to the first result in fresh processes, in turn; size of what a page would load.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { quartiles } from '../lib/statistics.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
const core = fileURLToPath(new URL('../../../packages/core/src/index.ts', import.meta.url));
const report = fileURLToPath(new URL('../../../packages/report/src/index.ts', import.meta.url));
const cache = `${here}node_modules/.cache`;
/** Our sources as one file whose dependencies stay outside, as the built package is. */
export const OURS = `${cache}/core.mjs`;

const SIZES = {
  'ours: parse and evaluate': `export { parseScenario, evaluate } from '${core}'`,
  'ours: everything core exports': `export * from '${core}'`,
  'decimal.js': "export { Decimal } from 'decimal.js'",
  'big.js': "export { default } from 'big.js'",
  'dinero.js': "export { add, dinero, halfUp, multiply, subtract, toSnapshot, transformScale } from 'dinero.js/bigint'",
  HyperFormula: "export { HyperFormula } from 'hyperformula'",
  publicodes: "export { default } from 'publicodes'",
  mathjs: "import { create, all } from 'mathjs'; export const math = create(all)",
  'mathjs/number': "import { create, all } from 'mathjs/number'; export const math = create(all)",
  'expr-eval': "export { Parser } from 'expr-eval'",
  'squiggle-lang': "export { run } from '@quri/squiggle-lang'",
  '@stdlib binomial + lognormal':
    "export { default as b } from '@stdlib/random-base-binomial'; export { default as l } from '@stdlib/random-base-lognormal'",
  jStat: "export { default } from 'jstat'",
};

async function sizeOf(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: [
      'node:*',
      'crypto',
      'fs',
      'path',
      'url',
      'module',
      'worker_threads',
      'util',
      'os',
      'stream',
      'events',
      'assert',
      'buffer',
    ],
    logLevel: 'silent',
    write: false,
  });
  const { contents: bytes } = outputFiles[0];
  return { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

export async function startup({ quick }) {
  mkdirSync(cache, { recursive: true });
  await build({
    stdin: { contents: `export * from '${core}'`, resolveDir: here },
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['decimal.js', 'zod/*', 'pure-rand/*'],
    outfile: OURS,
    logLevel: 'silent',
  });
  const probe = fileURLToPath(new URL('startup-probe.mjs', import.meta.url));
  const names = [
    'nothing',
    'ours',
    'decimal.js',
    'big.js',
    'dinero.js',
    'HyperFormula',
    'publicodes',
    'mathjs',
    'mathjs/number',
    'expr-eval',
    'squiggle-lang',
    '@stdlib',
    'jStat',
  ];
  const found = Object.fromEntries(names.map((name) => [name, []]));
  for (let r = 0; r < (quick ? 1 : 9); r += 1) {
    for (let k = 0; k < names.length; k += 1) {
      const name = names[(k + r) % names.length];
      const { status, stdout, stderr } = spawnSync(process.execPath, [probe, name], { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      found[name].push(JSON.parse(stdout));
    }
  }
  const of = (name, key) => quartiles(found[name].map((x) => x[key]));
  const sizes = {};
  for (const [name, contents] of Object.entries(SIZES)) sizes[name] = await sizeOf(contents);
  return {
    rows: names.map((name) => ({
      name,
      importMs: of(name, 'importMs'),
      firstMs: of(name, 'firstMs'),
      peakMB: of(name, 'peakMB'),
    })),
    sizes,
    reportIsThere: existsSync(report),
  };
}
