import { expect, test } from 'vitest';
import { inPeriods, productIn } from './in-periods.ts';

test.each([
  ['保守|12|8,000|96,000', { count: 1, each: 2, many: 12, unit: '' }],
  ['1|保守|12|ヶ月|8,000|96,000', { count: 2, each: 4, many: 12, unit: 'ヶ月' }],
  ['保守|式|2|8,000|16,000', { count: 2, each: 3, many: 2, unit: '式' }],
  ['保守|１２ヶ月|８，０００円|９６，０００円', { count: 1, each: 2, many: 12, unit: 'ヶ月' }],
  // Unit prices are rounded.
  ['保守|3|33|100', { count: 1, each: 2, many: 3, unit: '' }],
  ['保守|12|500|6,000', { count: 1, each: 2, many: 12, unit: '' }],
  ['商品登録|1,200点|50円|60,000円', { count: 1, each: 2, many: 1200, unit: '点' }],
  ['保守|12|8,000|95,000', undefined],
  ['保守|8,000|96,000', undefined],
])('%s', (text, wanted) => expect(productIn(text.split('|'))).toEqual(wanted));

test.each([
  ['保守|12|8,000|96,000', true, { price: '8,000', often: 'monthly' }],
  ['保守|12|8,000|96,000', false, undefined],
  ['保守|月額|12|8,000|96,000', true, { price: '8,000', often: 'monthly' }],
  ['保守|式|12|8,000|96,000', true, undefined],
  ['保守|7|8,000|56,000', true, undefined],
  ['保守|7か月|8,000|56,000', false, { price: '8,000', often: 'monthly' }],
  ['ドメイン|2年|3,000|6,000', false, { price: '3,000', often: 'yearly' }],
  ['保守|12|台|8,000|96,000', true, undefined],
] as const)('%s, said to be monthly: %s', (text, isMonthly, wanted) =>
  expect(inPeriods(text.split('|'), isMonthly)).toEqual(wanted),
);
