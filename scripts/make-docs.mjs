// Writes what the docs take from the sources: docs/figures.*.md and docs/examples whole, and the tables between markers
// in docs/methodology.*.md, docs/embedding.*.md and the widget's README.
// usage: node scripts/setup.mjs scripts/make-docs.mjs [--check]
// Needs a Node that reads TypeScript (22.18 or newer); setup.mjs finds one. --check writes nothing and fails when a
// file is not as it would be written.
// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ELEMENT_BLOCKS } from './docs/element.mjs';
import { exampleFiles } from './docs/examples.mjs';
import { figuresDoc } from './docs/figures.mjs';
import { METHODOLOGY_BLOCKS } from './docs/methodology.mjs';
import { methodologyTestsDoc, trustDoc } from './docs/trust.mjs';
import { figureIds, figureValues } from './figure-values.mjs';

/** @typedef {'ja' | 'en'} Language */

const ROOT = new URL('../', import.meta.url);
/** @type {readonly Language[]} */
const LANGUAGES = ['ja', 'en'];

const MARKED = /<!-- generated: ([a-z-]+) -->\n[\s\S]*?<!-- \/generated -->/g;

/** @param {string} path @param {Language} language @param {Record<string, (language: Language) => string>} blocks */
function withTables(path, language, blocks) {
  const used = new Set();
  const written = readFileSync(new URL(path, ROOT), 'utf8').replace(MARKED, (_, /** @type {string} */ name) => {
    const block = blocks[name];
    if (!block) throw new Error(`make-docs: ${path} asks for "${name}", which does not exist.`);
    used.add(name);
    return `<!-- generated: ${name} -->\n\n${block(language)}\n\n<!-- /generated -->`;
  });
  const left = Object.keys(blocks).filter((name) => !used.has(name));
  if (left.length > 0) throw new Error(`make-docs: ${path} has no place for ${left.join(', ')}.`);
  return written;
}

const PAGES = /** @type {const} */ ([
  ['methodology', METHODOLOGY_BLOCKS],
  ['embedding', ELEMENT_BLOCKS],
]);

/** Every file that is written, by its path in the repository. @returns {Map<string, string>} */
export function generatedDocs() {
  const files = new Map();
  files.set('packages/core/src/reference/figure-ids.ts', figureIds());
  files.set('packages/core/src/reference/figure-values.ts', figureValues());
  for (const [path, text] of exampleFiles()) files.set(path, text);
  for (const language of LANGUAGES) {
    files.set(`docs/figures.${language}.md`, figuresDoc(language));
    for (const [page, blocks] of PAGES) {
      const path = `docs/${page}.${language}.md`;
      files.set(path, withTables(path, language, blocks));
    }
  }
  files.set('docs/trust.md', trustDoc());
  files.set('docs/methodology-tests.md', methodologyTestsDoc());
  // npm shows this page: the same tables, by the same test.
  const readme = 'packages/widget/README.md';
  files.set(readme, withTables(readme, 'en', ELEMENT_BLOCKS));
  return files;
}

/** Paths of the files that are not as they would be written. */
export function outdatedDocs() {
  const now = (/** @type {string} */ path) => {
    try {
      return readFileSync(new URL(path, ROOT), 'utf8');
    } catch {
      return undefined;
    }
  };
  return [...generatedDocs()].filter(([path, text]) => now(path) !== text).map(([path]) => path);
}

/** Writes every file that is not as it should be. */
export function writeDocs() {
  const files = generatedDocs();
  for (const path of outdatedDocs()) {
    mkdirSync(new URL('.', new URL(path, ROOT)), { recursive: true });
    writeFileSync(new URL(path, ROOT), files.get(path) ?? '');
    console.log(`wrote ${path}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const outdated = outdatedDocs();
    for (const path of outdated) console.error(`${path} is out of date: node scripts/setup.mjs scripts/make-docs.mjs`);
    process.exitCode = outdated.length > 0 ? 1 : 0;
  } else {
    writeDocs();
  }
}
