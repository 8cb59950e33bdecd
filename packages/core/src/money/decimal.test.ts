import { Decimal as PageDecimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { Decimal } from './decimal.ts';

test('holds decimals exactly', () => {
  expect(new Decimal(0.1).plus(0.2).toFixed()).toBe('0.3');
  expect(new Decimal('0.0360').times('12000000.5').toFixed()).toBe('432000.018');
});

test('has 40 digits', () => {
  expect(new Decimal(1).div(3).toFixed()).toBe(`0.${'3'.repeat(40)}`);
  expect(new Decimal(2).div(3).toFixed().at(-1)).toBe('7');
});

test('is not changed by a page that sets up decimal.js for itself', () => {
  PageDecimal.set({ precision: 3, rounding: PageDecimal.ROUND_UP });
  try {
    expect(new Decimal(1).div(3).toFixed()).toBe(`0.${'3'.repeat(40)}`);
  } finally {
    PageDecimal.set({ defaults: true });
  }
});
