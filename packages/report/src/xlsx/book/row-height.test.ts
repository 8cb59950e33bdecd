import { expect, test } from 'vitest';
import { formulaOf, numberOf, textOf } from './book.ts';
import { rowHeight } from './row-height.ts';

const page = { widths: [12, 30] };
const height = (...cells: Parameters<typeof textOf>[]) =>
  rowHeight(page, new Map(cells.map(([text, look], i) => [i, textOf(text, look)])));

test('a row of one line has the usual height', () => {
  expect(height(['短い', 'box'])).toBeUndefined();
  expect(height(['x'.repeat(99), 'text'])).toBeUndefined();
  expect(rowHeight(page, new Map([[0, numberOf(1e9, 'yen')]]))).toBeUndefined();
  expect(rowHeight(page, new Map([[0, numberOf(1e9, 'yen', 'box')]]))).toBeUndefined();
  expect(height(['x'.repeat(99), 'title'])).toBeUndefined();
});

test('wrapped texts make it higher, wide signs count twice, the longest cell decides', () => {
  expect(height(['x'.repeat(20), 'box'])).toBe(30);
  expect(height(['あ'.repeat(10), 'box'])).toBe(30);
  expect(height(['a', 'box'], ['あ'.repeat(42), 'wrapped'])).toBe(43.5);
  expect(height(['a\nb\nc', 'inputText'])).toBe(43.5);
  expect(height(['あ'.repeat(5000), 'box'])).toBe(340.5);
});

test('what a formula gives in words wraps as well: the name of an option that comes first', () => {
  const cell = formulaOf('A1', 'あ'.repeat(20), 'general', 'total');
  expect(rowHeight(page, new Map([[1, cell]]))).toBe(30);
  expect(rowHeight(page, new Map([[1, formulaOf('A1', 1, 'yen', 'total')]]))).toBeUndefined();
});

test('heads, means and notes wrap too; an address that only this product reads does not', () => {
  expect(height(['Probability of being cheapest', 'headRight'])).toBe(43.5);
  expect(height(['１時間あたり0円', 'fixedRight'])).toBe(30);
  expect(height(['/options/self-built/lines/build/amount/yen', 'address'])).toBeUndefined();
});

test('words stay whole, so that a text may take more lines than its length says', () => {
  expect(height(['seven seven seven', 'box'])).toBe(43.5);
});

test('a line is full where its last sign stands in its last place; the blank behind it takes none', () => {
  // Ten places.
  expect(height(['abcd efghi', 'box'])).toBeUndefined();
  expect(height(['abcde efghi', 'box'])).toBe(30);
  expect(height(['ab abcdefghij yy', 'box'])).toBe(43.5);
  expect(height(['abcdefghij ああああ xx', 'box'])).toBe(43.5);
  expect(height(['ああああああああああ b', 'box'])).toBe(43.5);
  // Signs from U+1100 on are wide.
  expect(height(['\u1100'.repeat(6), 'box'])).toBe(30);
  expect(height(['\u10ff'.repeat(6), 'box'])).toBeUndefined();
});
