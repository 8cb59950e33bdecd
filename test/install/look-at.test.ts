import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bareImports, importedPackages, mapsWithoutSources } from './look-at.ts';

const CODE = `import a from 'a/b'; import '@s/c/d'; export * from './e.js'; export { f } from "f";
const g = () => import('g'); const text = "import 'not'";`;

test('imports of packages, in each form, and no text that looks like one', () => {
  expect(bareImports(CODE)).toEqual(['@s/c/d', 'a/b', 'f', 'g']);
});

test('a folder: packages by name, maps that are not whole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'look-at-'));
  const map = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
  writeFileSync(join(folder, 'x.js'), `${CODE}\nimport 'node:fs';\n//# sourceMappingURL=gone.js.map\n`);
  writeFileSync(join(folder, 'y.js'), '//# sourceMappingURL=y.js.map\n');
  map('y.js.map', { sources: ['y.ts'], sourcesContent: ['1'] });
  map('z.js.map', { sources: ['z.ts'], sourcesContent: [null] });
  map('w.js.map', { sources: ['w.ts'] });
  expect(importedPackages(folder)).toEqual(['@s/c', 'a', 'f', 'g']);
  expect(mapsWithoutSources(folder)).toEqual(['x.js', 'w.js.map', 'z.js.map'].map((name) => join(folder, name)));
});
