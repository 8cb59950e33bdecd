import { expect, test } from 'vitest';
import { pertMean } from './pert-mean.ts';

test('four parts of six are the mode, one each of the ends', () => {
  expect(pertMean(0, { low: 0, high: 12_000 })).toBe(2_000);
  expect(pertMean(10, { low: 4, high: 22 })).toBe(11);
});
