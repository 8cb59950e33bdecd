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
      // −0 and 0 are the same.
      expect(Math.sign(compare(a, b)) === new Decimal(x).comparedTo(y), `${x} ${y}`).toBe(true);
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

const EDGES: readonly Exact[] = [
  ...[0, 1, -1, 2, 3, -7, 1e7, 2 ** 53 - 1, 1 - 2 ** 53, 2 ** 52],
  ...[
    '0.5',
    '-2.25',
    '0.0000000001',
    '1e20',
    '-1e20',
    '12345678901234567890',
    '9007199254740993',
    '9007199254740990.75',
  ].map((text) => new Decimal(text)),
];
const OPERATIONS = [
  ['plus', plus, (a: Decimal, b: Decimal) => a.plus(b)],
  ['minus', minus, (a: Decimal, b: Decimal) => a.minus(b)],
  ['times', times, (a: Decimal, b: Decimal) => a.times(b)],
  ['over', over, (a: Decimal, b: Decimal) => a.div(b)],
] as const;

test.each(OPERATIONS)(
  '%s: every pair of kinds, and a number stays one for as long as it is exact',
  (name, run, wanted) => {
    for (const a of EDGES) {
      for (const b of EDGES) {
        if (name === 'over' && b === 0) continue;
        const got = run(a, b);
        const want = wanted(new Decimal(a), new Decimal(b));
        const told = `${decimal(a).toFixed()} ${name} ${decimal(b).toFixed()}`;
        expect(decimal(got).toFixed(), told).toBe(want.toFixed());
        const numbers = typeof a === 'number' && typeof b === 'number';
        // Whole and within 2^53 − 1: what follows is quick. Beyond, only a Decimal is exact.
        if (numbers) expect(typeof got, told).toBe(Number.isSafeInteger(want.toNumber()) ? 'number' : 'object');
        else if (typeof got === 'number') expect(Number.isSafeInteger(got), told).toBe(true);
      }
    }
  },
);

test('dividing by nothing is Decimal’s infinity, not a number that looks exact', () => {
  expect(decimal(over(4, 0)).isFinite()).toBe(false);
  expect(decimal(over(0, 0)).isNaN()).toBe(true);
});

test('compare: the sign of every pair, the difference of two numbers', () => {
  for (const a of EDGES) {
    for (const b of EDGES) {
      expect(Math.sign(compare(a, b)), `${String(a)} ${String(b)}`).toBe(new Decimal(a).comparedTo(new Decimal(b)));
      if (typeof a === 'number' && typeof b === 'number') expect(compare(a, b)).toBe(a - b);
    }
  }
});

test('nothing is added, and nothing multiplied: the very value is handed on', () => {
  const value = new Decimal('0.5');
  expect([plus(value, 0), times(1, value)]).toEqual([value, value]);
  expect(plus(value, 0)).toBe(value);
  expect(times(1, value)).toBe(value);
});

test('exact keeps whole numbers, all else is Decimal', () => {
  for (const value of [0, 1, -1, 2 ** 53 - 1]) expect(exact(value)).toBe(value);
  for (const value of [0.5, 2 ** 53, -1e20]) expect(exact(value)).toBeInstanceOf(Decimal);
});
