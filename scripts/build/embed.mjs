// @ts-check
// The other ways into a page: a plain script with everything in it, and, in the folder in parts, a plain loader, the page
// for a frame and the script for the page around it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from './minify.mjs';

const DIST = 'packages/widget/dist';
const ENTRY = 'virtual:classic';

/** @param {string} version */
const banner = (version) => `/*! @ec-tco/widget ${version} | MIT */`;

/**
 * The one file once more as a plain script: its code is there already, and is not made smaller a second time.
 * @param {string} file
 * @param {string} papers
 * @param {string} version
 * @returns {import('rollup').RollupOptions}
 */
export const classicScript = (file, papers, version) => ({
  input: ENTRY,
  external: (id) => id.endsWith(papers),
  treeshake: false,
  output: {
    dir: DIST,
    entryFileNames: 'ec-tco-calculator.classic.js',
    format: 'iife',
    paths: (id) => (id.endsWith(papers) ? `./${papers}` : id),
    banner: `/*! @ec-tco/widget ${version} | MIT | with ${file}.LICENSES.txt */`,
  },
  plugins: [
    {
      name: 'classic-entry',
      resolveId: (id) => (id === ENTRY ? id : null),
      // The element's own parts are asked for from where this file lies.
      load: (id) => (id === ENTRY ? `import './${DIST}/${file}'; import './${DIST}/embed/classic.js';` : null),
    },
    nodeResolve({ browser: true }),
  ],
});

/**
 * @param {string} folder
 * @param {string} version
 * @returns {import('rollup').RollupOptions[]}
 */
export const scriptsBeside = (folder, version) => [
  ...[
    ['loader', 'mount.js', 'iife'],
    ['frame-page', 'frame-page.js', 'iife'],
    ['frame', 'frame.js', 'es'],
  ].map(([name, out, format]) => ({
    input: `${DIST}/embed/${name}.js`,
    output: {
      dir: `${DIST}/${folder}`,
      entryFileNames: out,
      format: /** @type {'iife' | 'es'} */ (format),
      banner: banner(version),
    },
    plugins: [
      asWritten,
      minify({ module: format === 'es' }),
      ...(name === 'frame' ? [framePage, integrity(folder)] : []),
    ],
  })),
];

/** TypeScript wraps an import whose address is found at run time, in a helper that is not there. @type {import('rollup').Plugin} */
const asWritten = {
  name: 'import-as-written',
  transform: (code) => ({ code: code.replaceAll('__rewriteRelativeImportExtension(', '('), map: null }),
};

/** The frame's own page and style. @type {import('rollup').Plugin} */
const framePage = {
  name: 'frame-page',
  generateBundle() {
    for (const file of ['frame.html', 'frame.css']) {
      this.emitFile({ type: 'asset', fileName: file, source: readFileSync(`packages/widget/src/embed/${file}`) });
    }
  },
};

/**
 * What a script tag's `integrity` is to say, for each file that a page names itself.
 * @param {string} folder
 * @returns {import('rollup').Plugin}
 */
const integrity = (folder) => ({
  name: 'integrity',
  writeBundle() {
    const files = [
      ...readdirSync(DIST).filter((file) => /^ec-tco-.*\.js$/.test(file)),
      ...readdirSync(`${DIST}/${folder}`)
        .filter((file) => file.endsWith('.js'))
        .map((file) => `${folder}/${file}`),
    ].sort();
    const sums = files.map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(readFileSync(`${DIST}/${file}`))
        .digest('base64')}`,
    ]);
    writeFileSync(`${DIST}/integrity.json`, `${JSON.stringify(Object.fromEntries(sums), undefined, 2)}\n`);
  },
});
