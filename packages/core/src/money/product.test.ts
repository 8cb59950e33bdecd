import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal } from './decimal.ts';
import { product } from './product.ts';

test.each([
  [0.1, 3, 0.3],
  [-0.7, 0.1, -0.07],
  [5e-7, 0.1, 5e-8],
  [1.5e21, 0.02, 3e19],
  [0, 0.1, 0],
  [2 ** 53, 3, 3 * 2 ** 53],
  [6, 3, 18],
  // Float64 rounds this to 1.
  [1 / 3, 3, 0.9999999999999999],
])('%d × %d = %d', (a, b, expected) => expect(product(a, b)).toBe(expected));

test('is what exact numbers give, rounded to the nearest float64', () => {
  const size = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
  fc.assert(
    fc.property(size, size, (a, b) => {
      expect(product(a, b) + 0).toBe(new Decimal(a).times(b).toNumber() + 0);
    }),
    { numRuns: 1000 },
  );
});
