import { describe, expect, test } from 'vitest';
import { inputPlace, isPrice, isUnquoted, putAt, valueAt } from './input-place.ts';

const document = () => ({
  title: 'Shop',
  business: { monthlySales: 1000, season: null },
  common: { labour: { value: 5 } },
  options: [
    {
      id: 'a',
      lines: [
        { id: 'fee', amount: { kind: 'fixed', yen: 100 } },
        { id: 'open', amount: { kind: 'unquoted' } },
        { id: 'rate', amount: { kind: 'sales-rate', rate: 0.05 } },
        { id: 'order', amount: { kind: 'per-order', yen: 30 } },
        { id: 'bare', amount: null },
      ],
      credits: [{ id: 'grant', amount: { kind: 'fixed', yen: 9 } }],
    },
  ],
});
const lines = ['options', '0', 'lines'] as const;

describe('where an input stands', () => {
  test.each<[string, readonly string[] | undefined]>([
    ['/business/monthlySales', ['business', 'monthlySales']],
    ['/common/labour/value', ['common', 'labour', 'value']],
    ['/options/a/lines/fee/amount/yen', [...lines, '0', 'amount', 'yen']],
    // A price that nobody has quoted has a place, other numbers of such a line have none.
    ['/options/a/lines/open/amount/yen', [...lines, '1', 'amount', 'yen']],
    ['/options/a/lines/open/amount/rate', undefined],
    ['/options/a/lines/rate/amount/yen', undefined],
    ['/options/a/lines/bare/amount/yen', undefined],
    ['/options/b/lines/fee/amount/yen', undefined],
    ['/business/nothing', undefined],
    ['/business/nothing/deeper', undefined],
    ['/business/season/deeper', undefined],
    // What every object or text has is no part of a document.
    ['/business/toString', undefined],
    ['/title/length', undefined],
    ['', undefined],
    ['business', undefined],
  ])('%s: %j', (address, keys) => expect(inputPlace(document(), address)).toEqual(keys));
});

test.each<[unknown, boolean]>([
  [{ kind: 'unquoted' }, true],
  [{ kind: 'fixed', yen: 1 }, false],
  [{}, false],
  [null, false],
  [undefined, false],
  ['unquoted', false],
])('%j is without a price: %s', (amount, expected) => expect(isUnquoted(amount)).toBe(expected));

test.each<[string, readonly string[], boolean]>([
  ['a price', [...lines, '0', 'amount', 'yen'], true],
  ['a price that is not known', [...lines, '1', 'amount', 'yen'], true],
  ['a rate', [...lines, '2', 'amount', 'rate'], false],
  ['yen for each order', [...lines, '3', 'amount', 'yen'], false],
  ['another number of a fixed price', [...lines, '0', 'amount', 'kind'], false],
  ['nothing', [...lines, '4', 'amount', 'yen'], false],
  ['a line that is not there', [...lines, '9', 'amount', 'yen'], false],
  ['a subsidy', ['options', '0', 'credits', '0', 'amount', 'yen'], false],
  ['sales', ['business', 'monthlySales'], false],
])('%s may wait for its number: %j %s', (_, keys, expected) => expect(isPrice(document(), keys)).toBe(expected));

test('a value is put where its keys lead, and nowhere else', () => {
  const to = document();
  putAt(to, ['business', 'monthlySales'], 7);
  expect(to).toEqual({ ...document(), business: { monthlySales: 7, season: null } });
  for (const keys of [[], ['business', 'season', 'x'], ['nothing', 'x'], ['title', 'x']]) putAt(to, keys, 1);
  expect(to).toEqual({ ...document(), business: { monthlySales: 7, season: null } });
  expect(valueAt(to, ['options', '0', 'lines', '0', 'amount', 'yen'])).toBe(100);
  expect(valueAt(to, ['title', 'length'])).toBeUndefined();
});
