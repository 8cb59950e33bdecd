import { expect, test } from 'vitest';
import { blockReference, cellName, cellReference, columnLetters, namedReference, rangeReference } from './address.ts';

test.each<[number, string]>([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

test('a place as formulas, names and people write it', () => {
  const place = { sheet: "O'Brien", row: 11, column: 27 };
  expect(cellReference(place, "O'Brien")).toBe('AB12');
  expect(cellReference(place, 'A')).toBe("'O''Brien'!AB12");
  expect(rangeReference(place, { ...place, row: 20 }, 'A')).toBe("'O''Brien'!AB12:AB21");
  expect(namedReference(place)).toBe("'O''Brien'!$AB$12");
  expect(blockReference({ ...place, row: 0, column: 0 }, place)).toBe("'O''Brien'!$A$1:$AB$12");
  expect(cellName(place)).toBe('AB12');
});
