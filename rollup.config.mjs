// @ts-check

import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { defineConfig } from 'rollup';
import { compactTemplates } from './scripts/build/compact-templates.mjs';
import { classicScript, scriptsBeside } from './scripts/build/embed.mjs';
import { compiledAtOnce, firstAnswer, reached } from './scripts/build/first-answer.mjs';
import { publicManifest } from './scripts/build/manifest.mjs';
import { minify } from './scripts/build/minify.mjs';
import { bannerText, licences, noticesOf, noticesText } from './scripts/build/notices.mjs';
import { oneFunctionAModule } from './scripts/build/one-function-a-module.mjs';
import { textsApart } from './scripts/build/texts-apart.mjs';

const { version } = JSON.parse(readFileSync('packages/widget/package.json', 'utf8'));

/**
 * One package: its modules one by one, so that whoever takes one value takes no other; dependencies stay outside,
 * declarations stand next to it. The helpers of TypeScript are a module of the package, for no package declares tslib.
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
    preserveModules: true,
    preserveModulesRoot: `packages/${name}/src`,
    // npm packs no folder of that name.
    entryFileNames: ({ name }) => `${name.replace(/^node_modules\//, 'vendor/')}.js`,
  },
  external: (/** @type {string} */ id) => /^[^./\0]/.test(id) && id !== 'tslib',
  plugins: [
    emptied(`packages/${name}/dist`),
    typescript({ tsconfig: `packages/${name}/tsconfig.build.json`, noEmitOnError: true, inlineSources: true }),
    declarationExtensions,
    licences(name),
    ownLicence(name),
    ...plugins,
  ],
});

/** @param {readonly string[]} entries */
const asSources = (entries) => Object.fromEntries(entries.map((entry) => [entry, `${entry}.ts`]));

/**
 * The same modules in a few files, under the condition `node`: Node leaves nothing away, and finding and reading hundreds
 * of files takes several times as long as a first result.
 * @param {string} name
 * @param {readonly string[]} entries
 * @param {string} [base] entry all of whose modules are one file, for whoever takes it alone
 */
const forNode = (name, entries, base) => ({
  input: Object.fromEntries(entries.map((entry) => [entry, `packages/${name}/dist/${entry}.js`])),
  output: {
    dir: `packages/${name}/dist/node`,
    format: /** @type {const} */ ('es'),
    sourcemap: true,
    hoistTransitiveImports: false,
    chunkFileNames: 'shared/[name].js',
    ...(base && {
      manualChunks: (/** @type {string} */ id, /** @type {any} */ graph) => (isOf(base, id, graph) ? base : undefined),
    }),
  },
  external: (/** @type {string} */ id) => /^[^./\0]/.test(id),
  plugins: [builtMaps],
});

/**
 * Whether a module is one of those that an entry needs.
 * @param {string} entry
 * @param {string} id
 * @param {{ getModuleInfo: import('rollup').GetModuleInfo }} graph
 * @returns {boolean}
 */
const isOf = (entry, id, { getModuleInfo }) =>
  [...reached([`${process.cwd()}/packages/core/dist/${entry}.js`], getModuleInfo)].includes(id);

/**
 * Leaves nothing of an earlier build behind.
 * @param {string} dir
 * @returns {import('rollup').Plugin}
 */
const emptied = (dir) => ({ name: 'emptied', buildStart: () => rmSync(dir, { recursive: true, force: true }) });

/**
 * npm packs the LICENSE that lies in a package's own folder.
 * @param {string} name
 * @returns {import('rollup').Plugin}
 */
const ownLicence = (name) => ({
  name: 'own-licence',
  buildStart: () => copyFileSync('LICENSE', `packages/${name}/LICENSE`),
});

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
    const names = readdirSync('docs/examples', { recursive: true, encoding: 'utf8' });
    for (const file of names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.json'))) {
      const source = readFileSync(`docs/examples/${file}`);
      this.emitFile({ type: 'asset', fileName: `examples/${file}`, source });
    }
  },
};

/** The element as editors read it, and its types for frameworks. @type {import('rollup').Plugin} */
const descriptions = {
  name: 'descriptions',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'custom-elements.json', source: publicManifest() });
    for (const framework of ['react', 'vue']) {
      const source = readFileSync(`packages/widget/types/${framework}.d.ts`);
      this.emitFile({ type: 'asset', fileName: `${framework}.d.ts`, source });
    }
  },
};

/** Maps of modules that were built before lead on to their sources. @type {import('rollup').Plugin} */
const builtMaps = {
  name: 'built-maps',
  load(id) {
    if (!/packages[\\/]\w+[\\/]dist[\\/].*\.js$/.test(id) || !existsSync(`${id}.map`)) return null;
    return { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) };
  },
};

/** Scripts around the element: for pages that take no modules, and for frames. */
const EMBED = ['classic', 'loader', 'frame', 'frame-page'];
const FILE = 'ec-tco-calculator.min.js';
/** Made of the comparison, and loaded, only when a paper is asked for: Excel and Word are larger than all the rest. */
const PAPERS = 'ec-tco-papers.min.js';
const isPapers = (/** @type {string} */ id) => /[\\/]papers\.js$/.test(id);

/**
 * The licences of what a file for the page holds, in a file beside it.
 * @type {import('rollup').Plugin}
 */
const licencesBeside = {
  name: 'licences-beside',
  generateBundle(_, bundle) {
    for (const [file, item] of Object.entries(bundle)) {
      if (item.type !== 'chunk' || !item.isEntry) continue;
      this.emitFile({
        type: 'asset',
        fileName: `${file}.LICENSES.txt`,
        source: noticesText(file, noticesOf(item.modules)),
      });
    }
  },
};

/** The licences of all parts in one file. @type {import('rollup').Plugin} */
const licencesOfAll = {
  name: 'licences-of-all',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).flatMap((item) => (item.type === 'chunk' ? [item] : []));
    const modules = Object.assign({}, ...chunks.map((item) => item.modules));
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: noticesText('This folder', noticesOf(modules)) });
  },
};

/** An index is called by its folder. @param {string} name @param {string | null} file */
const chunkName = (name, file) => {
  const [, folder] = /[\\/]([\w-]+)[\\/]index\.js$/.exec(file ?? '') ?? [];
  return (folder ?? name).replace(/^[\W_]+/, '').replace(/\W+/g, '-');
};

const CORE = ['index', 'evaluate', 'analysis', 'guideline', 'format', 'scenario', 'json-schema'];
const REPORT = ['index', 'documents/index', 'docx/index', 'ics/index', 'xlsx/index'];

export default defineConfig([
  pkg('core', asSources(CORE)),
  forNode('core', CORE, 'evaluate'),
  pkg('report', asSources(REPORT)),
  forNode('report', REPORT),
  pkg('cli', { index: 'index.ts', 'ec-tco': 'bin.ts', 'batch/batch-worker': 'batch/batch-worker.ts' }, [
    executable,
    examples,
  ]),
  pkg(
    'widget',
    {
      index: 'index.ts',
      papers: 'calculator/take-home/papers.ts',
      shell: 'shell/shell.ts',
      ...Object.fromEntries(EMBED.map((name) => [`embed/${name}`, `embed/${name}.ts`])),
    },
    [descriptions],
  ),
  // The widget as one stand-alone script for a plain <script type="module">, and its papers beside it.
  ...[
    { input: 'packages/widget/dist/index.js', file: FILE },
    { input: 'packages/widget/dist/papers.js', file: PAPERS },
  ].map(({ input, file }) => ({
    input,
    ...(file === FILE && { external: isPapers }),
    output: {
      dir: 'packages/widget/dist',
      entryFileNames: file,
      format: /** @type {const} */ ('es'),
      sourcemap: true,
      inlineDynamicImports: true,
      paths: (/** @type {string} */ id) => (isPapers(id) ? `./${PAPERS}` : id),
      banner: (/** @type {any} */ { modules }) =>
        bannerText('@ec-tco/widget', version, noticesOf(modules), `${file}.LICENSES.txt`),
    },
    plugins: [builtMaps, nodeResolve({ browser: true }), compactTemplates, minify(), licencesBeside],
  })),
  // The same in parts, for a folder with the version in its name: an entry that draws the first question, the rest when
  // it is about to be needed, from where the entry lies.
  {
    input: { 'ec-tco-calculator': 'packages/widget/dist/shell.js' },
    // One file less to wait for: the other parts import from the entry itself.
    preserveEntrySignatures: false,
    // It does not say so itself: none of its modules does anything but define; what writes goes apart from what reads.
    treeshake: { moduleSideEffects: (id) => !/[\\/]node_modules[\\/]hucre[\\/]/.test(id) },
    output: {
      dir: `packages/widget/dist/ec-tco-${version}`,
      entryFileNames: '[name].js',
      chunkFileNames: ({ name, facadeModuleId }) => `${chunkName(name, facadeModuleId)}-[hash].js`,
      // Smaller ones go with those that need them.
      experimentalMinChunkSize: 1000,
      manualChunks: firstAnswer,
      onlyExplicitManualChunks: true,
      format: 'es',
      sourcemap: true,
      banner: ({ isEntry, name, modules }) =>
        isEntry ? bannerText('@ec-tco/widget', version, noticesOf(modules), 'LICENSES.txt') : compiledAtOnce(name),
    },
    plugins: [
      textsApart(['packages/core/dist', 'packages/widget/dist', 'packages/report/dist']),
      oneFunctionAModule,
      builtMaps,
      nodeResolve({ browser: true }),
      compactTemplates,
      minify(),
      licencesOfAll,
    ],
  },
  classicScript(FILE, PAPERS, version),
  ...scriptsBeside(`ec-tco-${version}`, version),
]);
