import type { Expression } from '@ec-tco/core/analysis';
import { expect, test } from 'vitest';
import { excelFormula, type Places } from './excel-formula.ts';

const places: Places = {
  // Ten numbers a row.
  number: (index) => ({ sheet: 'A', row: Math.floor(index / 10), column: index % 10 }),
  input: (index) => ({ sheet: "O'Brien", row: index, column: 1 }),
  figure: () => ({ sheet: 'W', row: 0, column: 0 }),
  value: () => 0,
  steps: 'W',
  aside: () => ({ sheet: 'W', row: 9, column: 1 }),
};
const number = (index: number) => ({ op: 'number', of: { index } }) as Extract<Expression, { op: 'number' }>;
const input = { op: 'input', input: { index: 2, pointer: '/x', base: 1 } } as const;
const literal = (value: number) => ({ op: 'literal', value }) as const;
const run = (from: number, count: number, step = 1) => Array.from({ length: count }, (_, i) => number(from + i * step));

test.each<[string, Expression]>([
  ['-2', literal(-2)],
  ['1E-7', literal(1e-7)],
  ["'O''Brien'!B3", input],
  ["'W'!A1", { op: 'figure', id: 'x', value: 1 }],
  ['B1', number(1)],
  ['0', { op: 'add', terms: [] }],
  ['A1+B2', { op: 'add', terms: [number(0), number(11)] }],
  ['SUM(A1:F1)', { op: 'add', terms: run(0, 6) }],
  ['SUM(A1:A3)', { op: 'add', terms: run(0, 3, 10) }],
  ['SUM(A1:C1,A5)', { op: 'add', terms: [...run(0, 3), number(40)] }],
  [
    'A1*(1+B1)^3',
    {
      op: 'multiply',
      factors: [number(0), { op: 'power', base: { op: 'add', terms: [literal(1), number(1)] }, exponent: 3 }],
    },
  ],
  ['B1', { op: 'multiply', factors: [literal(1), number(1)] }],
  ['1', { op: 'power', base: number(1), exponent: 0 }],
  ['A1^(-2)', { op: 'power', base: number(0), exponent: -2 }],
  ['A1-(B1-C1)', { op: 'subtract', left: number(0), right: { op: 'subtract', left: number(1), right: number(2) } }],
  ['A1/(B1*C1)', { op: 'divide', left: number(0), right: { op: 'multiply', factors: [number(1), number(2)] } }],
  ['MAX(0,A1-B1)', { op: 'max', of: [literal(0), { op: 'subtract', left: number(0), right: number(1) }] }],
  ['MIN(A1,B1)', { op: 'min', of: [number(0), number(1)] }],
  ['ROUND(ROUND(A1,6),0)', { op: 'round', mode: 'half-up', of: number(0) }],
  ['ROUNDDOWN(ROUND(A1,6),0)', { op: 'round', mode: 'down', of: number(0) }],
  ["'W'!B10", { op: 'call', name: 'lognormalRangeMean', args: [input, literal(5)] }],
])('%s', (formula, expression) => expect(excelFormula(expression, 'A', places)).toBe(formula));

test('a sum of more than a function takes is a sum of sums', () => {
  const formula = excelFormula({ op: 'add', terms: run(0, 600, 2) }, 'A', places);
  expect(formula.split('+')).toHaveLength(3);
  for (const part of formula.split('+')) expect(part.split(',').length).toBeLessThanOrEqual(250);
});
