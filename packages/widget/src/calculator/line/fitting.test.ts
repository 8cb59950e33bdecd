import type { Line } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { unfit } from './fitting.ts';

const quoted: Line = {
  id: 'fee',
  name: 'fee',
  category: 'platform',
  timing: { kind: 'monthly', advance: 12 },
  amount: { kind: 'fixed', yen: 100 },
  escalation: { kind: 'none' },
  source: { kind: 'quotation' },
  withTax: true,
  limits: { most: 500 },
  currency: { code: 'USD', rate: 150 },
  contract: { months: 24, leaving: { kind: 'fixed', yen: 1_000 } },
};
const goneFrom = (line: Line) => unfit('', line).map((edit) => ('pointer' in edit ? edit.pointer : edit));

test('what is said of a payment stays with one', () => {
  expect(goneFrom(quoted)).toEqual([]);
});

test('own hours keep nothing of it', () => {
  expect(goneFrom({ ...quoted, amount: { kind: 'hours', hours: 5 } })).toEqual([
    '/timing/advance',
    '/withTax',
    '/limits',
    '/currency',
    '/contract',
  ]);
});

test('a share of yen is in no other money', () => {
  const amount = { kind: 'share', rate: 0.1, of: { category: 'platform' }, basis: 'same-year' } as const;
  const { timing: _, contract: __, ...rest } = quoted;
  expect(goneFrom({ ...rest, timing: { kind: 'monthly' }, amount })).toEqual(['/currency']);
});
