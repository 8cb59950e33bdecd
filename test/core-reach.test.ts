import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../packages/core/src');

/** Files that tests share; the build leaves them out (packages/core/tsconfig.build.json). */
const OF_TESTS = /\.test\.ts$|(^|\/)fixtures\.ts$|-cases\.ts$/;

/** What a file imports from beside it. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(([, path]) =>
    resolve(dirname(file), path ?? ''),
  );

test('nothing in the core is there for tests alone: every file is reached from an entry', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !OF_TESTS.test(name),
  );
  // Entries lie beside the rooms.
  const open = files.filter((name) => !name.includes('/')).map((name) => resolve(src, name));
  const reached = new Set(open);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const next of importsOf(file)) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((name) => !reached.has(resolve(src, name)))).toEqual([]);
});
