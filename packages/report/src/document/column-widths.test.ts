import { describe, expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';

const total = (shares: readonly number[]) => shares.reduce((all, share) => all + share, 0);

describe('column widths', () => {
  it('follow the weights where every word has room', () => {
    expect(columnWidths([1, 3], [['a', 'b']])).toEqual([0.25, 0.75]);
  });

  it('give a narrow column the room of its longest word, at the cost of the others', () => {
    const [no = 0, text = 0, wide = 0] = columnWidths([1, 4, 5], [['recommended', 'x', 'y']]);
    expect(no).toBeCloseTo(0.1595, 4);
    expect(wide / text).toBeCloseTo(5 / 4, 10);
    expect(total([no, text, wide])).toBeCloseTo(1, 10);
  });

  it('look again where room for one makes another too narrow', () => {
    const shares = columnWidths([1, 1.7, 8], [['recommended', 'responsible', 'x']]);
    expect(shares[0]).toBeCloseTo(0.1595, 4);
    expect(shares[1]).toBeCloseTo(0.1595, 4);
    expect(total(shares)).toBeCloseTo(1, 10);
  });

  it('let Japanese part, and words beyond reason', () => {
    expect(columnWidths([1, 9], [['必須の対策を済ませること', 'x']])).toEqual([0.1, 0.9]);
    expect(columnWidths([1, 1], [['x'.repeat(500), 'y']])).toEqual([0.5, 0.5]);
    expect(columnWidths([1, 9], [['x'.repeat(500), 'y']])[0]).toBe(0.3);
  });

  it('fall back on the weights where the words cannot all have room', () => {
    const words = 'internationalisation';
    expect(columnWidths([1, 1, 1, 1, 1], [[words, words, words, words, words]])).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  });

  it('are none for no column', () => {
    expect(columnWidths([], [])).toEqual([]);
  });
});
