import { expect, test } from 'vitest';
import { isoOf, serialAt, serialOf } from './serial-date.ts';

// Day 61 is 1 March 1900: before it spreadsheets count a 29 February that was none.
test.each<[number, string | undefined]>([
  [61, '1900-03-01'],
  [60, undefined],
  [60.9, undefined],
  [46_354, '2026-11-28'],
  [46_354.99, '2026-11-28'],
  [2_958_465, '9999-12-31'],
  [2_958_466, undefined],
  [Number.NaN, undefined],
])('day %d is %s', (serial, day) => {
  expect(isoOf(serial)).toBe(day);
});

test('a day and its number', () => {
  expect(serialOf('2026-11-28')).toBe(46_354);
  expect(serialAt(new Date(Date.UTC(2026, 10, 28, 12)))).toBe(46_354.5);
});
