import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal } from './decimal.ts';
import { compare, decimal, type Exact, exact, exactOf, minus, over, plus, times } from './exact.ts';

const numbers = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -100, max: 100 }),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
);

test('is what Decimal gives', () => {
  fc.assert(
    fc.property(numbers, numbers, (x, y) => {
      const [a, b] = [exact(x), exact(y)];
      const same = (got: Exact, want: Decimal) => expect(decimal(got).eq(want), `${x} ${y}`).toBe(true);
      same(plus(a, b), new Decimal(x).plus(y));
      same(minus(a, b), new Decimal(x).minus(y));
      same(times(a, b), new Decimal(x).times(y));
      if (y !== 0) same(over(a, b), new Decimal(x).div(y));
      expect(Math.sign(compare(a, b))).toBe(new Decimal(x).comparedTo(y));
    }),
  );
});

test.each([
  ['0', 0],
  ['-0', 0],
  ['7', 7],
  ['-10000000', -10_000_000],
  ['120000000', 120_000_000],
  ['-999999999999999', -999_999_999_999_999],
])('%s is a number', (text, number) => expect(exactOf(new Decimal(text))).toBe(number));

test.each(['0.5', '-12345678.5', '1e-8', '1000000000000000', '9007199254740993', '1e30'])('%s stays', (text) => {
  const value = new Decimal(text);
  expect(exactOf(value)).toBe(value);
});

test('sums of whole numbers beyond float64 stay exact', () => {
  expect(decimal(plus(2 ** 53 - 1, 2)).toFixed()).toBe('9007199254740993');
  expect(decimal(minus(1 - 2 ** 53, 2)).toFixed()).toBe('-9007199254740993');
});
