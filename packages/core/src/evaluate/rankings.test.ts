import { expect, test } from 'vitest';
import { Decimal } from '../money/decimal.ts';
import { isRanked, rankings } from './rankings.ts';
import type { OptionResult } from './result.ts';

const result = (id: string, total: number, change: Partial<OptionResult> = {}): OptionResult => {
  const series = { cells: [], total: new Decimal(total) };
  return {
    id,
    priced: true,
    eligibility: { status: 'eligible', reasons: [] },
    total: series,
    totalWithIncident: series,
    presentValue: series,
    presentValueWithIncident: series,
    netContributionWithIncident: new Decimal(-total),
    ...change,
  } as OptionResult;
};
const ruledOut = { eligibility: { status: 'ruled-out', reasons: [] } } as const;
const shown = (options: readonly OptionResult[], baseline: string, key: 'total' | 'net' = 'total') =>
  rankings(options, baseline)[key].map(({ option, rank, amount, difference }) => [
    ...[option, rank, amount.toNumber(), difference.toNumber()],
  ]);

// methodology: 13/five-orders
test('cheapest first, with the difference to the baseline', () => {
  expect(shown([result('a', 30), result('b', 10), result('c', 20)], 'a')).toEqual([
    ['b', 1, 10, -20],
    ['c', 2, 20, -10],
    ['a', 3, 30, 0],
  ]);
});

test('net: most first', () => {
  expect(shown([result('a', 30), result('b', 10)], 'a', 'net')).toEqual([
    ['b', 1, -10, 20],
    ['a', 2, -30, 0],
  ]);
});

// methodology: 13/five-orders
test('equal amounts share a rank, in order of id', () => {
  expect(shown([result('c', 20), result('b', 10), result('a', 10)], 'c')).toEqual([
    ['a', 1, 10, -10],
    ['b', 1, 10, -10],
    ['c', 3, 20, 0],
  ]);
});

// methodology: how-to-read-the-answer/1-who
test('what is ruled out is not ranked; as baseline it still measures', () => {
  const options = [result('a', 5, ruledOut), result('c', 9)];
  expect(options.map(isRanked)).toEqual([false, true]);
  expect(shown(options, 'a')).toEqual([['c', 1, 9, 4]]);
});

// methodology: 13/a-line-without
test('an option that lacks a price is ranked, and marked', () => {
  const { total } = rankings([result('a', 5, { priced: false }), result('b', 9)], 'b');
  expect(total.map(({ option, rank, complete }) => [option, rank, complete])).toEqual([
    ['a', 1, false],
    ['b', 2, true],
  ]);
});

// methodology: 1/all-money
test('amounts beyond float64 are told apart', () => {
  const dear = result('a', 0, { total: { cells: [], total: new Decimal('9007199254740993') } });
  const cheap = result('b', 0, { total: { cells: [], total: new Decimal('9007199254740992') } });
  expect(rankings([dear, cheap], 'a').total.map(({ option, rank }) => [option, rank])).toEqual([
    ['b', 1],
    ['a', 2],
  ]);
});
