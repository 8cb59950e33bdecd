import { describe, expect, it } from 'vitest';
import { Decimal } from '../money/decimal.ts';
import { fits, scaled, writeNumber } from './digits.ts';

describe('scaled', () => {
  it.each([
    [1.005, 2, 101n],
    [-1.005, 2, -101n],
    [0.5, 0, 1n],
    [0.49, 0, 0n],
    [5e-7, 6, 1n],
    [4e-7, 6, 0n],
    [1e21, 0, 10n ** 21n],
    [1234, -3, 1n],
    [1500, -3, 2n],
    [499, -3, 0n],
    [500, -3, 1n],
    [5, -3, 0n],
    [0, 3, 0n],
  ])('%d to %d digits is %s', (value, decimals, amount) => {
    expect(scaled(value, decimals)).toBe(amount);
    expect(scaled(new Decimal(value), decimals)).toBe(amount);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, new Decimal(Number.NaN), new Decimal(Number.NEGATIVE_INFINITY)])(
    'has no digits of %s',
    (value) => {
      expect(scaled(value, 0)).toBeUndefined();
      expect(writeNumber(value, { decimals: 2 })).toBe('—');
      expect(fits(value, 2)).toBe(false);
    },
  );
});

describe('writeNumber', () => {
  it.each([
    [1234567.891, { decimals: 2 }, '1,234,567.89'],
    [-1234, { decimals: 0 }, '−1,234'],
    [-0.4, { decimals: 0 }, '0'],
    [0.1 + 0.2, { decimals: 4 }, '0.3'],
    [2.5, { decimals: 2, fixed: true }, '2.50'],
    [100, { decimals: 2 }, '100'],
  ])('writes %d', (value, digits, text) => {
    expect(writeNumber(value, digits)).toBe(text);
  });
});
