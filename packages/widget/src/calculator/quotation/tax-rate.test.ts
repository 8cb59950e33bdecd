import { expect, test } from 'vitest';
import { priceOf, taxOf } from './price-of.ts';
import { withoutRateOfTax } from './tax-rate.ts';

test.each([
  ['2,200,000円（消費税10％込み）', '2,200,000円（税込）'],
  ['110,000円（10%税込）', '110,000円（税込）'],
  ['110,000円（税込10%）', '110,000円（税込）'],
  ['200万円（+消費税10%）', '200万円（+消費税）'],
  ['3.6%+税', '3.6%+税'],
  ['10%', '10%'],
])('%s', (typed, wanted) => expect(withoutRateOfTax(typed)).toBe(wanted));

test('a price with the rate of its tax is yen', () => {
  const amount = '2,200,000円（消費税10％込み）';
  expect(priceOf({ name: '構築', amount, often: 'once' })).toEqual({ kind: 'price', value: 2_200_000 });
  expect(taxOf(amount, 'once')).toBe('included');
});
