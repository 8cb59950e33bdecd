// @ts-check

import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { defineConfig } from 'rollup';

/**
 * One package: ESM with its dependencies external, declarations next to it.
 * The order below matters: each package reads the declarations of those before it.
 * @param {string} name
 * @param {Record<string, string>} input
 * @param {import('rollup').Plugin[]} plugins
 */
const pkg = (name, input = { index: 'index.ts' }, plugins = []) => ({
  input: Object.fromEntries(Object.entries(input).map(([out, file]) => [out, `packages/${name}/src/${file}`])),
  output: {
    dir: `packages/${name}/dist`,
    format: /** @type {const} */ ('es'),
    sourcemap: true,
    hoistTransitiveImports: false,
  },
  external: [/^[^./]/],
  plugins: [
    emptied(`packages/${name}/dist`),
    typescript({ tsconfig: `packages/${name}/tsconfig.build.json`, noEmitOnError: true }),
    declarationExtensions,
    ...plugins,
  ],
});

/**
 * Leaves nothing of an earlier build behind.
 * @param {string} dir
 * @returns {import('rollup').Plugin}
 */
const emptied = (dir) => ({ name: 'emptied', buildStart: () => rmSync(dir, { recursive: true, force: true }) });

/** TypeScript rewrites `./x.ts` to `./x.js` in scripts but not in declarations. @type {import('rollup').Plugin} */
const declarationExtensions = {
  name: 'declaration-extensions',
  generateBundle(_, bundle) {
    for (const [file, item] of Object.entries(bundle)) {
      if (!file.endsWith('.d.ts') || item.type !== 'asset') continue;
      item.source = item.source.toString().replace(/((?:from |import\(|import )(['"])\.[^'"]*)\.ts\2/g, '$1.js$2');
    }
  },
};

/** @type {import('rollup').Plugin} */
const executable = {
  name: 'executable',
  writeBundle: ({ dir }) => chmodSync(`${dir}/ec-tco.js`, 0o755),
};

/** The sample shops, beside the command line. @type {import('rollup').Plugin} */
const examples = {
  name: 'examples',
  generateBundle() {
    for (const file of readdirSync('docs/examples').filter((name) => name.endsWith('.json'))) {
      const source = readFileSync(`docs/examples/${file}`);
      this.emitFile({ type: 'asset', fileName: `examples/${file}`, source });
    }
  },
};

export default defineConfig([
  pkg('core'),
  pkg('report'),
  pkg('cli', { index: 'index.ts', 'ec-tco': 'bin.ts' }, [executable, examples]),
  pkg('widget'),
  // The widget as one stand-alone script for a plain <script type="module">.
  {
    input: 'packages/widget/dist/index.js',
    output: {
      file: 'packages/widget/dist/ec-tco-calculator.min.js',
      format: 'es',
      sourcemap: true,
      inlineDynamicImports: true,
    },
    plugins: [nodeResolve({ browser: true }), terser({ ecma: 2020, module: true })],
  },
]);
