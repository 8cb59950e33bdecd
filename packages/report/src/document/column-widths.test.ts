import { describe, expect, it, test } from 'vitest';
import { charactersIn, columnWidths, isShort } from './column-widths.ts';

const total = (shares: readonly number[]) => shares.reduce((all, share) => all + share, 0);

describe('column widths', () => {
  it('follow the weights where every word has room', () => {
    expect(columnWidths([1, 3], [['a', 'b']])).toEqual([0.25, 0.75]);
  });

  it('give a narrow column the room of its longest word, at the cost of the others', () => {
    const [no = 0, text = 0, wide = 0] = columnWidths([1, 4, 5], [['recommended', null, null]]);
    expect(no).toBeCloseTo(0.1485, 4);
    expect(wide / text).toBeCloseTo(5 / 4, 10);
    expect(total([no, text, wide])).toBeCloseTo(1, 10);
  });

  it('look again where room for one makes another too narrow', () => {
    const shares = columnWidths([1, 1.7, 9], [['recommended', 'responsible', null]]);
    expect(shares[0]).toBeCloseTo(0.1485, 4);
    expect(shares[1]).toBeCloseTo(0.1485, 4);
    expect(total(shares)).toBeCloseTo(1, 10);
  });

  it('let Japanese part, and words beyond reason', () => {
    expect(columnWidths([1, 9], [['必須の対策を済ませること', null]])).toEqual([0.1, 0.9]);
    expect(columnWidths([1, 1], [['x'.repeat(500), null]])).toEqual([0.5, 0.5]);
    expect(columnWidths([1, 9], [['x'.repeat(500), null]])[0]).toBe(0.3);
  });

  it('keep a short Japanese word in one line', () => {
    for (const word of ['自社で対応', '確認した人', '外部委託']) {
      const [share = 0] = columnWidths([1, 19], [[`${word}（日付）`, null]]);
      expect(charactersIn(share)).toBe(word.length);
    }
  });

  it('keep an amount and what is said of it in one line, and a short name with its brackets', () => {
    for (const amount of ['−6,904,123以下', '10,025,098以上', '46か月']) {
      const [share = 0] = columnWidths([1, 19], [[amount, null]]);
      const [figures = 0] = columnWidths([1, 19], [[amount.replace(/[^−\d,]/g, ''), null]]);
      expect(share, amount).toBeGreaterThan(figures + 0.03);
    }
    const [bare = 0] = columnWidths([1, 19], [['固定費なし', null]]);
    const [share = 0] = columnWidths([1, 19], [['SaaS（固定費なし）', null]]);
    expect(charactersIn(share)).toBe(charactersIn(bare) + 2);
  });

  it('give what one column does not need to one whose texts take several lines, and leave blanks alone', () => {
    const long = 'バックアップを取り、記録を見て異常を止める';
    const [date = 0, what = 0, blank = 0] = columnWidths(
      [20, 30, 50],
      [
        ['期限', 'すること', '回答'],
        ['未定', long, null],
      ],
    );
    expect(blank).toBeCloseTo(0.5, 10);
    expect(charactersIn(date)).toBeGreaterThanOrEqual(2);
    expect(date).toBeLessThan(0.08);
    expect(total([date, what, blank])).toBeCloseTo(1, 10);
  });

  it('fall back on the weights where the words cannot all have room', () => {
    // Numbers first: a broken amount is misread.
    const [label = 0, amount = 0] = columnWidths(
      [28, 72, 72, 72, 72, 72].map((one, i) => (i === 0 ? one : one / 5)),
      [['internationalisation', ...Array.from({ length: 5 }, () => '2,029,353,466')]],
    );
    expect(amount).toBeCloseTo(0.022 + 13 * 0.0115, 10);
    expect(label).toBeCloseTo(1 - 5 * amount, 10);
    const words = 'internationalisation';
    expect(columnWidths([1, 1, 1, 1, 1], [[words, words, words, words, words]])).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  });

  it('are none for no column', () => {
    expect(columnWidths([], [])).toEqual([]);
  });
});

test('a table is short by its lines, not by its rows', () => {
  const rows = (count: number, text: string) => Array.from({ length: count }, () => [text, null]);
  expect(isShort([0.5, 0.5], rows(20, '短い'))).toBe(true);
  expect(isShort([0.5, 0.5], rows(21, '短い'))).toBe(false);
  expect(isShort([0.2, 0.8], rows(9, '長い'.repeat(15)))).toBe(false);
});
