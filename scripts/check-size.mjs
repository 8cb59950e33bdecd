// @ts-check
// What a page or a developer's bundle loads, minified and gzipped, against its ceiling. Run after a build.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = (/** @type {string} */ name) => `${root}packages/core/dist/${name}.js`;
const ENTRIES = ['index', 'analysis', 'guideline', 'format', 'scenario'];

/**
 * Ceilings in kB of 1000 bytes, three or four per cent above what is reached: whatever goes over one is looked at.
 * The widget is one file that works without a network: core, lit, decimal.js, all texts in both languages, and each
 * reference figure with its source. No developer's bundle may hold what it does not ask for.
 */
const CEILINGS = [
  { name: 'widget, the one file', file: 'packages/widget/dist/ec-tco-calculator.min.js', kB: 258 },
  {
    name: 'core: parse and evaluate',
    code: `export { parseScenario, prepare, evaluate } from '${entry('index')}'`,
    kB: 74,
  },
  { name: 'core: its entry', code: `export * from '${entry('index')}'`, kB: 155 },
  { name: 'core: all four entries', code: ENTRIES.map((name) => `export * from '${entry(name)}';`).join(' '), kB: 168 },
];
/** Packages that must be in none of them, though their smaller selves are. */
const UNWANTED = /node_modules\/zod\/v4\/(classic|locales)\b/;

/** @param {string} code */
async function bundled(code) {
  const bundle = await rollup({
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
      terser({ ecma: 2020, module: true, compress: { passes: 2 } }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const unwanted = Object.entries(output[0].modules).filter(
    ([id, { renderedLength }]) => renderedLength && UNWANTED.test(id),
  );
  return { code: output[0].code, unwanted: unwanted.map(([id]) => id.replace(/.*node_modules\//, '')) };
}

for (const { name, file, code, kB } of CEILINGS) {
  const { code: text, unwanted } = code ? await bundled(code) : { code: readFileSync(root + file), unwanted: [] };
  const size = gzipSync(text, { level: 9 }).length / 1000;
  const over = size > kB;
  console.log(`${name}: ${size.toFixed(1)} kB of at most ${kB}${over ? ' – TOO LARGE' : ''}`);
  for (const id of unwanted) console.log(`  must not be in it: ${id}`);
  if (over || unwanted.length > 0) process.exitCode = 1;
}
