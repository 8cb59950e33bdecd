import { expect, test } from 'vitest';
import { broken } from './support/broken.ts';

/** Files of the core that no longer compile when one of them reads differently. */
const brokenCore = (file: string, change: (text: string) => string): readonly string[] =>
  broken(['core'], new Map([[`core/src/${file}`, [change]]])).map((name) => name.replace('core/src/', ''));

// What an operator is missing fell through in silence before: a cell that was not counted, an input without effect.
test('an operator of formulas without its parts in every engine does not compile', { timeout: 60_000 }, () => {
  const added = (text: string) =>
    text.replace(/export type Expression =\n/, "$&  | { readonly op: 'absolute'; readonly of: Expression }\n");
  expect(brokenCore('formula/expression.ts', added)).toEqual([
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
  expect(brokenCore('explain/calculation.ts', added)).toEqual([
    'explain/calculation.ts',
    'explain/formula-text.ts',
    'explain/recompute.ts',
    'explain/why-zero.ts',
  ]);
});

test('nor a step of the tape', { timeout: 60_000 }, () => {
  const added = (text: string) => text.replace('  call: 7,\n', '  call: 7,\n  absolute: 8,\n');
  expect(brokenCore('engine/tape/code.ts', added)).toEqual([
    'engine/tape/batch.ts',
    'engine/tape/runner.ts',
    'engine/tape/touched.ts',
  ]);
});
