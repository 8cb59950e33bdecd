import { expect, test } from 'vitest';
import { broken } from './support/broken.ts';

// What an operator is missing fell through in silence before: a cell that was not counted, an input without effect.
test('what is new without its part in every engine, explanation or reader of the tape does not compile', {
  timeout: 60_000,
}, () => {
  const operator = (text: string) =>
    text.replace(/export type Expression =\n/, "$&  | { readonly op: 'absolute'; readonly of: Expression }\n");
  const shown = (text: string) =>
    text.replace(/export type Calculation =\n/, "$&  | { readonly op: 'absolute'; readonly of: Calculation }\n");
  const step = (text: string) => text.replace('  call: 7,\n', '  call: 7,\n  absolute: 8,\n');
  const changes = new Map([
    ['core/src/formula/expression.ts', [operator]],
    ['core/src/explain/calculation.ts', [shown]],
    ['core/src/engine/tape/code.ts', [step]],
  ]);
  // In one go, as each compilation takes seconds: no file stands for two of them.
  const byOperator = [
    'engine/exact.ts',
    'engine/float.ts',
    'engine/roots/pieces.ts',
    'engine/roots/straight-line.ts',
    'engine/slice.ts',
    'engine/tape/normal-form.ts',
    'explain/take-apart.ts',
    'formula/parts.ts',
  ];
  const byShown = ['explain/calculation.ts', 'explain/formula-text.ts', 'explain/recompute.ts', 'explain/why-zero.ts'];
  const byStep = ['engine/tape/batch.ts', 'engine/tape/bilinear.ts', 'engine/tape/runner.ts', 'engine/tape/touched.ts'];
  expect(broken(['core'], changes).map((name) => name.replace('core/src/', ''))).toEqual(
    [...byOperator, ...byShown, ...byStep].toSorted(),
  );
});
