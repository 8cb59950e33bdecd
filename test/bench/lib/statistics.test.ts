import { describe, expect, it } from 'vitest';
import { exponent, number, quartiles, time } from './statistics.ts';

describe('quartiles', () => {
  it('interpolates between values, in whatever order they come', () => {
    expect(quartiles([4, 1, 3, 2])).toEqual({ q1: 1.75, median: 2.5, q3: 3.25 });
    expect(quartiles([5, 1, 9])).toEqual({ q1: 3, median: 5, q3: 7 });
    expect(quartiles([7])).toEqual({ q1: 7, median: 7, q3: 7 });
  });

  it('has none of nothing', () => {
    expect(() => quartiles([])).toThrow(RangeError);
  });
});

describe('exponent', () => {
  it.each([0, 0.5, 1, 2])('finds x^%s whatever the factor', (power) => {
    const points = [2, 5, 20, 50].map((x) => [x, 37 * x ** power] as const);
    const found = exponent(points);
    expect(found.exponent).toBeCloseTo(power, 12);
    expect(found.standardError).toBeCloseTo(0, 12);
  });

  it('fits a line through scattered points, with its standard error', () => {
    // y = 1, 2, 4 but for a factor e in the middle: the slope stays 1, residuals are −⅓, ⅔, −⅓.
    const found = exponent([1, 2, 4].map((x) => [x, x * (x === 2 ? Math.E : 1)] as const));
    expect(found.exponent).toBeCloseTo(1, 12);
    expect(found.standardError).toBeCloseTo(Math.sqrt(2 / 3 / (2 * Math.LN2 ** 2)), 12);
  });
});

it('writes numbers and times to three digits', () => {
  expect([12345, 0.98765, 0.000001234].map((x) => number(x))).toEqual(['12,300', '0.988', '0.00000123']);
  expect([undefined, null, Number.NaN].map((x) => number(x))).toEqual(['–', '–', '–']);
  expect([12.34, 1234, 12_345_678, 2e9].map(time)).toEqual(['12.3 ns', '1.23 µs', '12.3 ms', '2 s']);
});
