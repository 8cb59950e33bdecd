import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const core = resolve(import.meta.dirname, '../packages/core');
const config = ts.parseJsonConfigFileContent(
  ts.readConfigFile(resolve(core, 'tsconfig.build.json'), (path) => readFileSync(path, 'utf8')).config,
  ts.sys,
  core,
);

/** Files of the core that no longer compile when one of them reads differently. */
function broken(file: string, change: (text: string) => string): readonly string[] {
  const changed = resolve(core, 'src', file);
  const text = change(readFileSync(changed, 'utf8'));
  const host = ts.createCompilerHost(config.options);
  const read = host.readFile.bind(host);
  host.readFile = (name) => (resolve(name) === changed ? text : read(name));
  const program = ts.createProgram(config.fileNames, { ...config.options, noEmit: true }, host);
  const found = program.getSemanticDiagnostics().map((one) => one.file && relative(`${core}/src`, one.file.fileName));
  return [...new Set(found.filter((name) => name !== undefined))].sort();
}

// What an operator is missing fell through in silence before: a cell that was not counted, an input without effect.
test('an operator of formulas without its parts in every engine does not compile', { timeout: 60_000 }, () => {
  const added = (text: string) =>
    text.replace(/export type Expression =\n/, "$&  | { readonly op: 'absolute'; readonly of: Expression }\n");
  expect(broken('formula/expression.ts', added)).toEqual([
    'engine/exact.ts',
    'engine/float.ts',
    'engine/roots/pieces.ts',
    'engine/roots/straight-line.ts',
    'engine/slice.ts',
    'engine/tape/normal-form.ts',
    'explain/take-apart.ts',
    'formula/parts.ts',
  ]);
});

test('nor one that explanations are to show', { timeout: 60_000 }, () => {
  const added = (text: string) =>
    text.replace(/export type Calculation =\n/, "$&  | { readonly op: 'absolute'; readonly of: Calculation }\n");
  expect(broken('explain/calculation.ts', added)).toEqual([
    'explain/calculation.ts',
    'explain/formula-text.ts',
    'explain/recompute.ts',
    'explain/why-zero.ts',
  ]);
});

test('nor a step of the tape', { timeout: 60_000 }, () => {
  const added = (text: string) => text.replace('  call: 7,\n', '  call: 7,\n  absolute: 8,\n');
  expect(broken('engine/tape/code.ts', added)).toEqual([
    'engine/tape/batch.ts',
    'engine/tape/runner.ts',
    'engine/tape/touched.ts',
  ]);
});
