import { expect, test } from 'vitest';
import { lognormalBands } from './lognormal-bands.ts';
import { lognormalFromMedian } from './lognormal-from-median.ts';

// methodology: 16/the-law
test('records per event against the four published bands, deviations as they are', () => {
  const bands = lognormalBands(lognormalFromMedian(1000, 1.57), [500, 1000, 10_000]);
  const observed = [26 / 72, 10 / 72, 31 / 72, 5 / 72];
  const percent = bands.map((band) => Math.round(band * 1000) / 10);
  expect(percent).toEqual([32.9, 17.1, 42.9, 7.1]);
  expect(bands.map((band, i) => Math.round((band - (observed[i] as number)) * 1000) / 10)).toEqual([
    -3.2, 3.2, -0.2, 0.2,
  ]);
  expect(bands.reduce((sum, band) => sum + band, 0)).toBeCloseTo(1, 15);
});
