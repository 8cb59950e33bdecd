// @ts-check
// npm run trust: keeps in test/trust/kept.json what npm test, npm run coverage, npm run fuzz and npm run measure left
// behind, where it is newer, and writes the documents anew. What was not run stays as it was kept.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rooms } from './docs/trust.mjs';

const root = new URL('../', import.meta.url);
const file = new URL('test/trust/kept.json', root);
const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

/** @param {string} path @param {string} key @param {(data: any) => object} shape */
function take(path, key, shape) {
  const from = new URL(path, root);
  if (!existsSync(from)) return console.log(`${key}: nothing new (${path} is not there)`);
  const date = statSync(from).mtime.toISOString().slice(0, 10);
  kept[key] = { date, ...shape(JSON.parse(readFileSync(from, 'utf8'))) };
  console.log(`${key}: kept, of ${date}`);
}

take('node_modules/.cache/test-times.json', 'times', (seconds) => ({ seconds }));
take('node_modules/.cache/fuzz.json', 'fuzz', (inputs) => ({ inputs: { ...kept.fuzz?.inputs, ...inputs } }));
take('node_modules/.cache/largest-tasks.json', 'tasks', (of) => ({ of }));
take('coverage/coverage-summary.json', 'coverage', (summary) => ({
  rooms: Object.fromEntries(
    rooms().map((room) => {
      const own = Object.entries(summary).filter(([name]) => name.includes(`packages/core/src/${room}/`));
      const sum = (/** @type {'total' | 'covered'} */ key) =>
        own.reduce((all, [, { branches }]) => all + branches[key], 0);
      return [room, { branches: sum('total'), covered: sum('covered') }];
    }),
  ),
}));
writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
const { writeDocs } = await import(new URL('make-docs.mjs', import.meta.url).href);
writeDocs();
console.log(`See ${fileURLToPath(new URL('docs/trust.md', root))}`);
