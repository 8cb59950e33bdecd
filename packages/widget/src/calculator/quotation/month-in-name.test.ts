import { expect, test } from 'vitest';
import { monthInName } from './month-in-name.ts';

test.each([
  ['保守（月額30,000円）', '12ヶ月', '360,000円', '30,000円'],
  ['保守（3万円/月）', '６ヶ月', '180,000円', '3万円'],
  ['保守（月額30,000円）', '一式', '360,000円', '30,000円'],
  ['保守（月額30,000円）', '6ヶ月', '200,000円', undefined],
  ['保守（月額）', '12ヶ月', '360,000円', undefined],
])('%s | %s | %s: %s a month', (name, cell, amount, wanted) => expect(monthInName(name, [cell], amount)).toBe(wanted));
