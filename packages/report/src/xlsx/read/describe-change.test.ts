import { expect, test } from 'vitest';
import type { AnswerChange } from './apply-answer.ts';
import type { WorkbookChange } from './apply-row.ts';
import { describeWorkbookChange } from './describe-change.ts';

const price: WorkbookChange = {
  address: '/options/a/lines/fee/amount/yen',
  label: 'Fee',
  before: 1000,
  after: 2500,
  moved: true,
};
const answered: AnswerChange = {
  address: '/requirements/operation-12',
  label: 'Operation 12',
  before: undefined,
  after: { status: 'to-do', due: '2027-01-31' },
};

test.each<[WorkbookChange | AnswerChange, string, string]>([
  [price, 'Fee: 1,000 → 2,500', 'Fee: 1,000 → 2,500'],
  [{ ...price, source: undefined } as unknown as WorkbookChange, 'Fee: 1,000 → 2,500', 'Fee: 1,000 → 2,500'],
  [
    { ...price, before: { low: 1, base: 3000, high: 9000 }, after: { low: 1, base: 3000, high: 9500 } },
    'Fee: 3,000（1 〜 9,000） → 3,000（1 〜 9,500）',
    'Fee: 3,000 (1 to 9,000) → 3,000 (1 to 9,500)',
  ],
  [
    { ...price, before: { low: 1, base: 3000, high: 9000 } },
    'Fee: 3,000（1 〜 9,000） → 2,500',
    'Fee: 3,000 (1 to 9,000) → 2,500',
  ],
  [
    { ...answered, before: { status: 'outsourced' }, after: { status: 'outsourced', responsible: 'A', note: 'B' } },
    'Operation 12: 外部に委託 → 外部に委託（A、B）',
    'Operation 12: outsourced → outsourced (A, B)',
  ],
  [{ ...price, before: undefined }, 'Fee: 未定 → 2,500', 'Fee: no price → 2,500'],
  [
    {
      ...price,
      source: { before: { kind: 'assumption' }, after: { kind: 'quotation', note: 'A', date: '2026-04-01' } },
    },
    'Fee: 1,000 → 2,500 / 根拠 仮定 → 見積（A、2026-04-01）',
    'Fee: 1,000 → 2,500 / basis assumption → quotation (A, 2026-04-01)',
  ],
  [
    { ...price, moved: false, source: { before: { kind: 'stated', note: 'B' }, after: { kind: 'assumption' } } },
    'Fee: 根拠 入力（B） → 仮定',
    'Fee: basis stated (B) → assumption',
  ],
  [answered, 'Operation 12: 未回答 → これから実施 2027-01-31', 'Operation 12: not answered → to be done 2027-01-31'],
  [
    { ...answered, before: { status: 'done' }, after: undefined },
    'Operation 12: 実施済み → 未回答',
    'Operation 12: done → not answered',
  ],
])('%#', (change, ja, en) => {
  expect(describeWorkbookChange(change, 'ja')).toBe(ja);
  expect(describeWorkbookChange(change, 'en')).toBe(en);
});
