import { expect, test } from 'vitest';
import { taxStated } from './tax-stated.ts';

test.each([
  ['33,000', '（税抜30,000）', 'included'],
  ['33,000円', '本体価格30,000円', 'included'],
  ['32,400', '税抜30,000', 'included'],
  ['30,000', '（税抜30,000）', 'excluded'],
  ['30,000', '（税込33,000円）', 'excluded'],
  ['33,000', '税込33,000円', 'included'],
  ['33,000', 'うち消費税3,000', 'included'],
  ['33,000', '（内消費税 3,000円）', 'included'],
  ['30,000', '消費税3,000円', 'excluded'],
  ['30,000', '（税込36,000円）', 'unknown'],
  ['33,000', 'うち消費税5,000', 'unknown'],
  ['30,000', '税込', 'included'],
  ['30,000', '税抜・5名分', 'excluded'],
  ['30,000', '5名分', undefined],
])('%s beside %s: %s', (price, cell, wanted) => expect(taxStated(price, ['保守', cell])).toBe(wanted));
