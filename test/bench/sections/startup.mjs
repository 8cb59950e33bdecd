// Import time and time to the first result in fresh processes, in turn; size of what a page would load.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ENGINES, givingFor } from '../engines/index.mjs';
import { whoIsAhead } from '../lib/ahead.ts';
import { bundled, CACHE } from '../lib/built.mjs';
import { rotated } from '../lib/measure.ts';
import { EVALUATE } from '../lib/names.ts';
import { quartiles } from '../lib/statistics.ts';

const core = JSON.stringify(fileURLToPath(new URL('../../../packages/core/dist/index.js', import.meta.url)));
const PACKAGE = 'ours, the main entry';
const NUMBERS = 'ours, @ec-tco/core/evaluate';
const PARSE_EVALUATE = 'ours, parse and evaluate';
const EVERYTHING = 'ours, everything core exports';

const engineOf = (name) => ENGINES.find((engine) => engine.name === name);
const fileOf = (name) => fileURLToPath(new URL(`../engines/${engineOf(name).file}`, import.meta.url));

/** What a library gives that makes a first result; those that make none are not compared. */
function entryOf(name) {
  const ours = [PACKAGE, NUMBERS, PARSE_EVALUATE, EVERYTHING].includes(name);
  const engine = engineOf(ours ? EVALUATE : name);
  return engine && { ...givingFor(engine, 'start'), name };
}

/** What to import, and whether it makes a first result. */
const LIBRARIES = {
  nothing: [],
  [PACKAGE]: [fileOf(EVALUATE), 'create'],
  [NUMBERS]: [fileURLToPath(new URL('../engines/ours-first.mjs', import.meta.url)), 'create'],
  [PARSE_EVALUATE]: [`${CACHE}ours-bundled.mjs`, 'create'],
  ...Object.fromEntries(
    ['decimal.js', 'big.js', 'dinero.js', 'HyperFormula', 'publicodes', 'mathjs', 'mathjs/number', 'expr-eval'].map(
      (name) => [name, [fileOf(name), 'create']],
    ),
  ),
  'squiggle-lang': ['@quri/squiggle-lang'],
  '@stdlib binomial + lognormal': [fileURLToPath(new URL('../loss/stdlib.mjs', import.meta.url))],
  jStat: ['jstat'],
};

const SIZES = {
  [PARSE_EVALUATE]: `export { parseScenario, evaluate } from ${core}`,
  [EVERYTHING]: `export * from ${core}`,
  'decimal.js': "export { Decimal } from 'decimal.js'",
  'big.js': "export { default } from 'big.js'",
  'dinero.js': "export { add, dinero, halfUp, multiply, subtract, toSnapshot, transformScale } from 'dinero.js/bigint'",
  HyperFormula: "export { HyperFormula } from 'hyperformula'",
  publicodes: "export { default } from 'publicodes'",
  mathjs: "import { create, all } from 'mathjs'; export const math = create(all)",
  'mathjs/number': "import { create, all } from 'mathjs/number'; export const math = create(all)",
  'expr-eval': "export { Parser } from 'expr-eval'",
  'squiggle-lang': "export { run } from '@quri/squiggle-lang'",
  '@stdlib binomial + lognormal': "export * from './loss/stdlib.mjs'",
  jStat: "export { default } from 'jstat'",
};

export async function startup({ quick }) {
  writeFileSync(
    `${CACHE}ours-bundled.mjs`,
    await bundled(`export { create } from ${JSON.stringify(fileOf(EVALUATE))}`),
  );
  const probe = fileURLToPath(new URL('startup-probe.mjs', import.meta.url));
  const found = Object.fromEntries(Object.keys(LIBRARIES).map((name) => [name, []]));
  for (let r = 0; r < (quick ? 1 : 9); r += 1) {
    for (const [name, args] of rotated(Object.entries(LIBRARIES), r)) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [probe, ...args], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
      found[name].push(JSON.parse(stdout));
    }
  }
  const sizes = {};
  for (const [name, contents] of Object.entries(SIZES)) {
    const bytes = await bundled(contents);
    sizes[name] = { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
  }
  const entriesOf = (names) => names.map(entryOf).filter((entry) => entry !== undefined);
  const firstRatio = (left, right) => quartiles(found[left].map(({ firstMs }, r) => firstMs / found[right][r].firstMs));
  const sizeRatio = (left, right) => quartiles([sizes[left].gzip / sizes[right].gzip]);
  return {
    rows: Object.fromEntries(
      Object.entries(found).map(([name, runs]) => {
        const of = (key) => quartiles(runs.map((run) => run[key]));
        return [name, { importMs: of('importMs'), firstMs: of('firstMs'), peakMB: of('peakMB') }];
      }),
    ),
    sizes,
    ahead: {
      'first result': whoIsAhead(entriesOf(Object.keys(found)), PACKAGE, firstRatio),
      'first result, the numbers alone': whoIsAhead(entriesOf(Object.keys(found)), NUMBERS, firstRatio),
      'gzip size': whoIsAhead(entriesOf(Object.keys(sizes)), PARSE_EVALUATE, sizeRatio),
    },
  };
}
