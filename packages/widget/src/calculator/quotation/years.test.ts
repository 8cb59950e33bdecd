import { expect, test } from 'vitest';
import { isYear } from './years.ts';

test.each(['1年目', '初年度', '次年度以降', '5年間', '3年合計', 'Year 2', 'FY2026'])('%s is a year', (head) =>
  expect(isYear(head)).toBe(true),
);

test.each(['年額', '3年保証', '合計', '1年契約'])('%s is none', (head) => expect(isYear(head)).toBe(false));
