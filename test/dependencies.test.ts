// What a published package declares is what it imports, no more and no less; versions are ranges, so that one copy can do
// for several packages of an installation.
import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = ['core', 'report', 'cli', 'widget'] as const;

type Versions = Readonly<Record<string, string>>;
interface Manifest {
  readonly dependencies?: Versions;
  readonly peerDependencies?: Versions;
}

const manifestOf = (name: string) =>
  JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8')) as Manifest;

/** `d3-scale/x` and `@a/b/c` as the packages they are of. */
const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** The packages that a text imports; types alone do not count where they are erased. */
function importedBy(text: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => !name.startsWith('.') && !isBuiltin(name))
    .map(packageOf);
}

const isShipped = (file: string): boolean => !/\.(?:test|stories)\.ts$|\/testing\/|fixtures\.ts$/.test(file);

/** What is not as it should be between what is declared and what is imported. */
function disagreement(declared: Versions, imported: ReadonlySet<string>): readonly string[] {
  return [
    ...Object.keys(declared).flatMap((name) => (imported.has(name) ? [] : [`declares ${name} without importing it`])),
    ...[...imported].flatMap((name) => (Object.hasOwn(declared, name) ? [] : [`imports ${name} undeclared`])),
    ...Object.entries(declared).flatMap(([name, version]) =>
      /^[\^~]|^>=/.test(version) ? [] : [`pins ${name} to ${version}`],
    ),
  ];
}

describe.each(PACKAGES)('@ec-tco/%s', (name) => {
  test('declares what it imports, in ranges', () => {
    const files = globSync(`packages/${name}/src/**/*.ts`, { cwd: root }).filter(isShipped);
    const imported = new Set(files.flatMap((file) => importedBy(readFileSync(root + file, 'utf8'))));
    const { dependencies = {}, peerDependencies = {} } = manifestOf(name);
    expect(imported.size).toBeGreaterThan(0);
    expect(disagreement({ ...dependencies, ...peerDependencies }, imported)).toEqual([]);
  });
});

test('one too many, one too few and an exact version are found', () => {
  expect(disagreement({ lit: '^3.0.0', zod: '4.0.0' }, new Set(['zod', 'd3-scale']))).toEqual([
    'declares lit without importing it',
    'imports d3-scale undeclared',
    'pins zod to 4.0.0',
  ]);
  expect(importedBy("import { a } from '@ec-tco/core/format';\nconst b = await import('d3-scale');")).toEqual([
    '@ec-tco/core',
    'd3-scale',
  ]);
});
