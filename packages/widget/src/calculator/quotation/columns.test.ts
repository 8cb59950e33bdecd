import { expect, test } from 'vitest';
import { byTime, oftenBelow, placed } from './columns.ts';

test.each([
  ['初期費用', 'once'],
  ['導入費', 'once'],
  ['月額（税込）', 'monthly'],
  ['年額', 'yearly'],
  ['ランニングコスト', 'unknown'],
  ['Monthly fee', 'monthly'],
  ['金額', undefined],
  ['A社', undefined],
  ['初年度計', undefined],
])('below %s: %s', (head, often) => expect(oftenBelow(head)).toBe(often));

test('each price has its head; blanks have none; a price below another head is left', () => {
  const heads = ['項目', '初期', '月額', 'オプション', '合計'];
  expect(byTime(['保守', '—', '2,000', '500円', '9,000円'], heads)).toEqual({
    prices: [{ cells: ['保守', '2,000'], head: '月額' }],
    left: ['保守 500円'],
  });
  expect(byTime(['保守', '1', '2', '3', '4', '5'], heads)).toBeUndefined();
  expect(placed(['初期', '月額'])).toEqual(['', '初期', '月額']);
});

test('a minus of any kind is a blank, and a share below another head is named', () => {
  const heads = ['項目', '初期', '月額', '手数料', '税率'];
  expect(byTime(['保守', '−', '2,000', '5%', '10%'], heads)).toEqual({
    prices: [{ cells: ['保守', '2,000'], head: '月額' }],
    left: ['保守 5%'],
  });
});
