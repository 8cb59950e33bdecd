import { expect, test } from 'vitest';
import { polyline } from './polyline.ts';

test('through all points, to the hundredth of a pixel', () => {
  expect(polyline([])).toBe('');
  expect(
    polyline([
      [0, 1],
      [2.345, -3],
      [4, 5],
    ]),
  ).toBe('M0,1L2.35,-3L4,5');
});

test('broken where a point is missing', () => {
  expect(polyline([undefined, [0, 0], [1, 1], undefined, undefined, [3, 3], [4, 4]])).toBe('M0,0L1,1M3,3L4,4');
});
