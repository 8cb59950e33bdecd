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

/**
 * Takes out of lit's templates what only their readers need: indentation, and comments of style sheets. Lines stay, so
 * that white space between elements and the source map are as before.
 * @type {import('rollup').Plugin}
 */
const compactTemplates = {
  name: 'compact-templates',
  transform(code) {
    /** @type {[start: number, end: number, text: string][]} */
    const edits = [];
    /** @param {any} node */
    const visit = (node) => {
      const tag = node.type === 'TaggedTemplateExpression' && node.tag.name;
      if (tag === 'html' || tag === 'svg' || tag === 'css') {
        for (const { start, end } of node.quasi.quasis) {
          edits.push([start, end, (tag === 'css' ? compactCss : compactHtml)(code.slice(start, end))]);
        }
      }
      for (const part of Object.values(node).flat()) if (typeof part?.type === 'string') visit(part);
    };
    visit(this.parse(code));
    let compact = '';
    let done = 0;
    for (const [start, end, text] of edits.toSorted(([a], [b]) => a - b)) {
      compact += code.slice(done, start) + text;
      done = end;
    }
    return { code: compact + code.slice(done), map: null };
  },
};
const compactHtml = (/** @type {string} */ text) => text.replace(/[ \t]*\n[ \t]*/g, '\n');
const compactCss = (/** @type {string} */ text) =>
  compactHtml(text.replace(/\/\*.*?\*\//g, ''))
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':');

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
    plugins: [
      nodeResolve({ browser: true }),
      compactTemplates,
      terser({ ecma: 2020, module: true, compress: { passes: 2 } }),
    ],
  },
]);
