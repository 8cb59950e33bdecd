import { expect, test } from 'vitest';
import { inSteps, stepIn } from './in-steps.ts';

test.each([
  ['月間売上～50万円', '', { from: 0, to: 500_000 }],
  ['月間売上50万円～100万円', '', { from: 500_000, to: 1_000_000 }],
  ['販売手数料（月商100万円超）', '', { from: 1_000_000, to: undefined }],
  ['～50万円', '月間売上', { from: 0, to: 500_000 }],
  ['Sales over 1,000,000 yen', '', { from: 1_000_000, to: undefined }],
  ['～50万円', '', undefined],
  ['販売手数料', '', undefined],
  ['売上50万円', '', undefined],
])('%s below %s', (text, head, wanted) => expect(stepIn(text, head)).toEqual(wanted));

test('a step that stands alone is a row', () => {
  const row = { name: '月間売上～50万円', amount: '5%', often: 'sales', step: { from: 0, to: 500_000 } } as const;
  expect(inSteps([row, { ...row, name: '保守', step: undefined }])).toHaveLength(2);
});
