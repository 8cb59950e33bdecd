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
  // A figure that is 1 today is named all the same.
  ["'W'!A1*B1", { op: 'multiply', factors: [{ op: 'figure', id: 'x', value: 1 }, number(1)] }],
  ['1', { op: 'multiply', factors: [literal(1), literal(1)] }],
  ['1E21', literal(1e21)],
  ['B1', { op: 'add', terms: [number(1)] }],
  ['A1+C1+E1+G1', { op: 'add', terms: run(0, 4, 2) }],
  ['SUM(A1,C1,E1,G1,I1)', { op: 'add', terms: run(0, 5, 2) }],
  ['SUM(A1:F1)*2', { op: 'multiply', factors: [{ op: 'add', terms: run(0, 6) }, literal(2)] }],
  ['A1^3*2', { op: 'multiply', factors: [{ op: 'power', base: number(0), exponent: 3 }, literal(2)] }],
  ['A1+B2', { op: 'multiply', factors: [literal(1), { op: 'add', terms: [number(0), number(11)] }] }],
  ['A1', { op: 'power', base: number(0), exponent: 1 }],
  ['B1*2', { op: 'multiply', factors: [{ op: 'add', terms: [number(1)] }, literal(2)] }],
  ['0*A1', { op: 'multiply', factors: [literal(0), number(0)] }],
  ['SUM(A1:C1,5,A5,A7)', { op: 'add', terms: [...run(0, 3), literal(5), number(40), number(60)] }],
  // A row of cells does not go on below its end, nor a column beside it.
  ['SUM(A1:B1,B2,A5,A7)', { op: 'add', terms: [0, 1, 11, 40, 60].map(number) }],
  ['SUM(A1:A2,B2,A5,A7)', { op: 'add', terms: [0, 10, 11, 40, 60].map(number) }],
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

test('no sum is empty, and none goes on over the end of its sheet', () => {
  const whole = excelFormula({ op: 'add', terms: run(0, 250, 2) }, 'A', places);
  expect(whole.match(/SUM/g)).toHaveLength(1);
  expect(excelFormula({ op: 'add', terms: run(0, 500, 2) }, 'A', places).match(/SUM\([A-Z]/g)).toHaveLength(2);
  const apart: Places = { ...places, number: (index) => ({ sheet: index < 3 ? 'A' : 'B', row: index, column: 0 }) };
  expect(excelFormula({ op: 'add', terms: run(0, 6) }, 'A', apart)).toBe("SUM(A1:A3,'B'!A4:A6)");
});

test('arguments of a function that stand in no cell are put into one, with what they come to', () => {
  const put: (readonly [string, number])[] = [];
  const noted: Places = {
    ...places,
    value: (part) => (part.op === 'literal' ? part.value : 7),
    aside: (formula, value) => {
      put.push([formula, value]);
      return { sheet: 'W', row: put.length, column: 1 };
    },
  };
  const figure = { op: 'figure', id: 'x', value: 1 } as const;
  const call = {
    op: 'call',
    name: 'lognormalCappedMean',
    args: [input, literal(5), { op: 'add', terms: [figure, number(0)] }],
  } as const;
  expect(excelFormula(call, 'A', noted)).toBe("'W'!B5");
  expect(put.slice(0, 3)).toEqual([
    ['5', 5],
    ["A1+'A'!A1", 7],
    ["LN('O''Brien'!B3)", Math.log(7)],
  ]);
  put.length = 0;
  excelFormula({ op: 'call', name: 'lognormalCappedMean', args: [figure, number(0), input] }, 'A', noted);
  expect(put.map(([formula]) => formula)).toHaveLength(2);
});
