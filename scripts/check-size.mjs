// @ts-check
// What a page or a developer's bundle loads, minified and gzipped, against its ceiling. Run after a build.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import config from '../rollup.config.mjs';
import { minify } from './build/minify.mjs';
import { why } from './size-why.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = (/** @type {string} */ name) => `${root}packages/core/dist/${name}.js`;
const ENTRIES = ['index', 'evaluate', 'analysis', 'guideline', 'format', 'scenario', 'json-schema'];

const { version } = JSON.parse(readFileSync(`${root}packages/widget/package.json`, 'utf8'));
const parts = `packages/widget/dist/ec-tco-${version}`;
const ENTRY = 'ec-tco-calculator.js';
/** The scripts of a page in parts that come after the first question; their names hold their hashes. */
const later = readdirSync(`${root}${parts}`).filter((file) => file.endsWith('.js') && file !== ENTRY);
const plain = (/** @type {string} */ file) => file.replace(/-[\w-]{8}\.js$/, '');
const partOf = (/** @type {string} */ name) => later.find((file) => plain(file) === name) ?? `no part ${name}`;

/** A part with all that it imports at once. @param {readonly string[]} files @returns {string[]} */
function withImports(files) {
  const found = new Set(files);
  for (const file of found) {
    const code = readFileSync(`${root}${parts}/${file}`, 'utf8');
    for (const [, other = ''] of code.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) found.add(other);
  }
  return [...found];
}
/** What a reader has loaded when the first answer stands there: `shell.ts` fetches these together. */
const answer = withImports([ENTRY, partOf('desk'), partOf('texts-ja-first')]);
/** A part that one library makes larger than any part may be. */
const LIBRARIES = /^docx$/;

/**
 * Ceilings in kB of 1000 bytes, gzipped. They are what a reader's network and a developer's bundle can bear, and are not
 * raised to what is reached: one that is not met says why in `red`, and is shown red until it is.
 * @type {{ name: string, kB: number, files?: string[], code?: string, red?: string, never?: RegExp }[]}
 */
const CEILINGS = [
  { name: 'page in parts, the question', files: [`${parts}/${ENTRY}`], kB: 35 },
  {
    name: 'page in parts, up to the first answer',
    files: answer.map((file) => `${parts}/${file}`),
    kB: 75,
    red: 'decimal.js (10), reading the sample shop as any scenario is (12), break-evens for a missing price (10), texts of the language (13)',
    // What is read, analysed, explained, drawn and written comes later; of the other language only names.
    never:
      /node_modules\/(zod|d3-\w+|pure-rand|docx|hucre|fflate|ts-ics)\/|report\/src\/|reference\/figures\/(?!registry)|reference\/sources|decision\/(analyse|sample-options|conditional-means|value-of)|explain\/(explain|take-apart)|probability\/(aggregate-loss|compound)|(texts|messages)\/en(\/(?!journeys|editions|names|inputs|units)|\.ts)|charts\/(?!messages)|print-sheet|explanation\.component|quotation\.component|line\.component/,
  },
  ...later.map((file) => ({
    name: `page in parts, ${plain(file)}`,
    files: [`${parts}/${file}`],
    kB: 45,
    ...(LIBRARIES.test(plain(file)) && { red: 'one library makes it, loaded when such a paper is asked for' }),
  })),
  {
    name: 'widget, the one file',
    files: ['packages/widget/dist/ec-tco-calculator.min.js'],
    kB: 230,
    red: 'it holds both languages, all origins of figures and each view; pages that mind take the parts',
  },
  { name: 'core: one constant', code: `export { SCENARIO_VERSION } from '${entry('index')}'`, kB: 1 },
  {
    name: 'core: parse',
    code: `export { parseScenario } from '${entry('index')}'`,
    kB: 16,
    red: 'the numbers of all figures (2 kB) come with it, since what cites one is read against its value and edition',
  },
  {
    name: 'core: evaluate',
    code: `export { evaluate, prepare } from '${entry('index')}'`,
    kB: 40,
  },
  {
    name: 'core: parse and evaluate',
    code: `export { parseScenario, evaluate, prepare } from '${entry('index')}'`,
    kB: 45,
    red: 'they share but 7 kB; decimal.js is 10 of it',
  },
  {
    name: 'core: its entry',
    code: `export * from '${entry('index')}'`,
    kB: 155,
    red: 'where the choice turns is looked for against every option that could be chosen instead, by the means (2); 155 was all entries before the richer language',
  },
  {
    name: 'core: all its entries',
    code: ENTRIES.map((name) => `export * from '${entry(name)}';`).join(' '),
    kB: 155,
    red: 'the figures with their origins, the explanations, the texts of both languages; it was 155 before the richer language',
  },
];
/** Packages that must be in none of them, though their smaller selves are. */
const UNWANTED = /node_modules\/(zod\/v4\/(classic|locales)|hucre|docx|fflate|ts-ics)\b/;

/** What a developer's bundler makes of these exports. @param {string} code @returns {import('rollup').RollupOptions} */
const developersBundle = (code) => ({
  input: 'entry',
  // About comments in zod, which it is for zod to mend.
  logLevel: 'silent',
  plugins: [
    {
      name: 'entry',
      resolveId: (id) => (id === 'entry' ? id : null),
      load: (id) => (id === 'entry' ? code : null),
    },
    nodeResolve({ browser: true, rootDir: root }),
    minify(),
  ],
});

/** @param {string} code */
async function bundled(code) {
  const bundle = await rollup(developersBundle(code));
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const unwanted = Object.entries(output[0].modules).filter(
    ([id, { renderedLength }]) => renderedLength && UNWANTED.test(id),
  );
  return { code: output[0].code, unwanted: unwanted.map(([id]) => id.replace(/.*node_modules\//, '')) };
}

const asked = process.argv.indexOf('--why');
if (asked > 0) {
  const part = process.argv[asked + 1] ?? '';
  const core = CEILINGS.find(({ name }) => name === `core: ${part}`);
  const page = config.find((one) => 'dir' in one.output && one.output.dir === parts);
  if (core?.code) await why(developersBundle(core.code), { format: 'es' }, () => true);
  else if (page) await why(page, page.output, (name) => part === 'all' || name === part);
  process.exit();
}

/** Sources of files that must not be in them, by their maps. @param {readonly string[]} files @param {RegExp} never */
function sourcesNever(files, never) {
  const maps = files.map((file) => JSON.parse(readFileSync(`${root}${file}.map`, 'utf8')));
  // Of a text that comes late only its name is there.
  const here = maps.flatMap(({ sources }) => sources).filter((/** @type {string} */ source) => !/\?late$/.test(source));
  return here.filter((/** @type {string} */ source) => never.test(source));
}

for (const { name, files = [], code, kB, red, never } of CEILINGS) {
  const { code: text, unwanted } = code
    ? await bundled(code)
    : { code: undefined, unwanted: never ? sourcesNever(files, never) : [] };
  const texts = text === undefined ? files.map((file) => readFileSync(root + file)) : [text];
  const size = texts.reduce((sum, one) => sum + gzipSync(one, { level: 9 }).length / 1000, 0);
  const over = size > kB;
  const told = over ? (red === undefined ? ' – TOO LARGE' : ` – RED, ${(size - kB).toFixed(1)} over: ${red}`) : '';
  console.log(`${name}: ${size.toFixed(1)} kB of at most ${kB}${told}`);
  for (const id of unwanted) console.log(`  must not be in it: ${id}`);
  if ((over && red === undefined) || unwanted.length > 0) process.exitCode = 1;
  if (!over && red !== undefined) console.log('  met: take its `red` away');
}
