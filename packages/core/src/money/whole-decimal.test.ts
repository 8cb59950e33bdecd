import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal } from './decimal.ts';
import { wholeDecimal } from './whole-decimal.ts';

const parts = ({ d, e, s }: Decimal) => ({ d, e, s });

test('is what Decimal itself makes of a whole number', () => {
  const edges = [
    0,
    -0,
    1,
    9_999_999,
    1e7,
    1e7 + 1,
    -1e7,
    1e14,
    1e14 + 1,
    1e14 - 1,
    120_000_000,
    2 ** 53 - 1,
    1 - 2 ** 53,
  ];
  for (const value of edges) expect(parts(wholeDecimal(value))).toEqual(parts(new Decimal(value)));
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.nat(15), (value, zeros) => {
      const rounded = Math.trunc(value / 10 ** zeros) * 10 ** zeros;
      for (const x of [value, rounded]) {
        if (!Number.isSafeInteger(x)) continue;
        expect(parts(wholeDecimal(x))).toEqual(parts(new Decimal(x)));
      }
    }),
  );
});

test('what is not whole, or beyond 2^53 − 1, is read as Decimal reads it', () => {
  for (const value of [0.5, -2.25, 2 ** 53, -1e20, 1e308, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(parts(wholeDecimal(value))).toEqual(parts(new Decimal(value)));
  }
});

test('every power of ten, and the number before and after it', () => {
  for (let power = 0; power <= 15; power += 1) {
    for (const step of [-1, 0, 1]) {
      const value = 10 ** power + step;
      expect(parts(wholeDecimal(value)), String(value)).toEqual(parts(new Decimal(value)));
      expect(wholeDecimal(value).toString()).toBe(String(value));
    }
  }
});
