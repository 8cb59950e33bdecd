import { expect, test } from 'vitest';
import { inputsOf } from './inputs-of.ts';

const line = (yen: unknown) => ({ lines: [{ amount: { kind: 'fixed', yen } }] });
const SCENARIO = {
  options: [
    { id: 'saas', ...line({ common: 'site', factor: 2 }) },
    { id: 'mall', ...line(5), insurance: { limit: { common: 'cover' } } },
  ],
} as unknown as Parameters<typeof inputsOf>[0];
const INPUTS = [
  '/business/monthlySales',
  '/common/site/value',
  '/common/cover/value',
  '/options/saas/lines/fee/amount/yen',
  '/options/mall/lines/points/amount/rate',
  '/incident/severity/yen',
];

test.each([
  [['saas'], [0, 1, 3, 5]],
  [['mall'], [0, 2, 4, 5]],
  [
    ['saas', 'mall'],
    [0, 1, 2, 3, 4, 5],
  ],
])('%o', (ids, expected) => expect(inputsOf(SCENARIO, ids, INPUTS)).toEqual(expected.map((at) => INPUTS[at])));
