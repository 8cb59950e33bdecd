import { describe, expect, test } from 'vitest';
import { Decimal } from '../money/decimal.ts';
import { plainText } from '../texts/plain-text.ts';
import type { Calculation } from './calculation.ts';
import type { Operand } from './explanation.ts';
import { formulaText } from './formula-text.ts';

const number = (label: string, value: number): Operand => ({
  kind: 'number',
  id: label,
  label,
  value: new Decimal(value),
  unit: 'yen',
  shown: `¥${value}`,
});
const OPERANDS = [number('fee', 700), number('share', 4), number('nothing', 0), number('debt', -30)];
const of = (operand: number): Calculation => ({ op: 'operand', operand });
const [fee, share, nothing, debt] = [of(0), of(1), of(2), of(3)];
const written = (calculation: Calculation, mode: 'words' | 'numbers') =>
  plainText(formulaText(calculation, OPERANDS, mode, 'en'), 'en');

describe('a formula is bracketed only where it would be read otherwise', () => {
  test.each<[string, Calculation, words: string, numbers: string]>([
    ['a product', { op: 'multiply', factors: [fee, share] }, 'fee × share', '¥700 × ¥4'],
    [
      'a product by a quotient',
      { op: 'multiply', factors: [fee, { op: 'divide', left: share, right: fee }] },
      'fee × (share ÷ fee)',
      '¥700 × (¥4 ÷ ¥700)',
    ],
    [
      'a quotient first, which needs none',
      { op: 'multiply', factors: [{ op: 'divide', left: share, right: fee }, fee] },
      'share ÷ fee × fee',
      '¥4 ÷ ¥700 × ¥700',
    ],
    [
      'a product by a sum',
      { op: 'multiply', factors: [fee, { op: 'add', terms: [share, fee] }] },
      'fee × (share + fee)',
      '¥700 × (¥4 + ¥700)',
    ],
    ['what is below zero', { op: 'subtract', left: fee, right: debt }, 'fee − debt', '¥700 − (−¥30)'],
    ['a sum of one', { op: 'multiply', factors: [fee, { op: 'add', terms: [share] }] }, 'fee × share', '¥700 × ¥4'],
  ])('%s', (_, calculation, words, numbers) => {
    expect([written(calculation, 'words'), written(calculation, 'numbers')]).toEqual([words, numbers]);
  });
});

describe('a power of 0 is 1, and is not written where it multiplies', () => {
  const first: Calculation = { op: 'power', base: share, exponent: 0 };
  test.each<[string, Calculation, string]>([
    ['beside another factor', { op: 'multiply', factors: [fee, first] }, 'fee'],
    ['alone', first, '1'],
    ['with nothing but others', { op: 'multiply', factors: [first, first] }, '1'],
    ['as what is divided by', { op: 'divide', left: fee, right: first }, 'fee ÷ 1'],
    ['a power of 1 is its base', { op: 'power', base: share, exponent: 1 }, 'share'],
  ])('%s', (_, calculation, text) => expect(written(calculation, 'words')).toBe(text));
});

describe('a long sum in numbers', () => {
  const sum = (some: number): Calculation => ({
    op: 'add',
    terms: Array.from({ length: 8 }, (_, i) => (i < some ? fee : nothing)),
  });
  test('tells what is not zero, and counts the zeros', () => {
    expect(written(sum(2), 'numbers')).toMatch(/^¥700 \+ ¥700 \D*6/);
  });
  test('is told by what it comes to where too much is not zero, or all is', () => {
    expect(written(sum(7), 'numbers')).toContain('¥4,900');
    expect(written(sum(0), 'numbers')).toContain('¥0');
  });
  test('of what is worked out within it is in yen', () => {
    const terms = Array.from({ length: 8 }, (): Calculation => ({ op: 'multiply', factors: [fee, share] }));
    expect(written({ op: 'add', terms }, 'numbers')).toContain('¥22,400');
  });
  test('is 0 of nothing', () => expect(written({ op: 'add', terms: [] }, 'numbers')).toBe('0'));
});
