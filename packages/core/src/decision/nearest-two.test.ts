import { expect, test } from 'vitest';
import { Decimal } from '../money/decimal.ts';
import { nearestTwo } from './nearest-two.ts';

const at = (option: string, yen: number, complete = true) => ({
  ...{ option, rank: undefined, mean: new Decimal(yen), error: 0, stated: new Decimal(yen), complete },
});
const of = (...ranked: ReturnType<typeof at>[]) => nearestTwo({ measure: 'total', ranked });

// methodology: 13/a-line-without
test('the second of the order, or one with a price missing that may lie before it', () => {
  expect(of(at('a', 10), at('b', 20), at('c', 30))).toEqual(['a', 'b']);
  expect(of(at('a', 10), at('b', 20), at('c', 15, false))).toEqual(['a', 'c']);
  expect(of(at('a', 10), at('b', 20), at('c', 25, false))).toEqual(['a', 'b']);
  expect(of(at('a', 10), at('b', 20), at('c', 19, false), at('d', 18, false))).toEqual(['a', 'd']);
  expect(nearestTwo({ measure: 'net', ranked: [at('a', 30), at('b', 10), at('c', 20, false)] })).toEqual(['a', 'c']);
});

test('what would be ahead were its price nothing is no rival, but where there is no other', () => {
  expect(of(at('a', 10), at('b', 20), at('c', 9, false))).toEqual(['a', 'b']);
  expect(of(at('a', 10), at('c', 9, false))).toEqual(['a', 'c']);
  expect(of(at('a', 10, false), at('b', 12, false), at('c', 9, false))).toEqual(['a', 'b']);
  // Behind by the stated values, though not behind the mean of the best: a rival.
  const wide = { ...at('a', 10), stated: new Decimal(7) };
  expect(of(wide, at('b', 20), at('c', 8, false))).toEqual(['a', 'c']);
  expect(of(wide, at('b', 20), at('c', 6, false))).toEqual(['a', 'b']);
  expect(of(at('a', 10))).toEqual(['a']);
  expect(of()).toEqual([]);
});
