import { expect, test } from 'vitest';
import { quantileErrors, selectQuantiles } from './select-quantiles.ts';

const errorsOf = (values: readonly number[], points: number) => {
  const sample = Float64Array.from(values);
  return quantileErrors(sample, points, selectQuantiles(sample));
};
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);

// methodology: 14/points
test('an error reaches the value whose share lies as far off as the shares of the replicates, and a point and a half', () => {
  // Twice 0 … 99, one after the other: both replicates hold the same shares, so that only the point and a half counts.
  const errors = errorsOf([...upTo(100), ...upTo(100)], 100);
  // 200 values, two of each: P10 is the 20th, 9; a share of 1.5 / 200 more is the 22nd, 10, less the 19th, 9.
  expect(selectQuantiles(Float64Array.from([...upTo(100), ...upTo(100)]))).toEqual({ p10: 9, p50: 49, p90: 89 });
  expect(errors).toEqual({ p10: 1, p50: 1, p90: 1 });
});

test('replicates that disagree widen it', () => {
  // 0 … 99 in two halves: at or below 49 lie 50 of 50 and none: half ± half of what they are apart, far beyond the ends.
  expect(errorsOf(upTo(100), 50)).toEqual({ p10: 90, p50: 50, p90: 89 });
  // Ten of ten: the shares at or below P50 are 40 % and 60 %, alternating, so ± 3.25 · 0.1 / √9 = 10.8 points and 1.5.
  const [a, b] = [upTo(10).map((i) => (i < 4 ? 0 : 1)), upTo(10).map((i) => (i < 6 ? 0 : 1))];
  const ten = upTo(10).flatMap((r) => (r % 2 ? a : b).map((high, i) => high * 100 + 10 * i + r));
  const sorted = ten.toSorted((x, y) => x - y);
  const off = 3.25 * Math.sqrt((10 * 0.01) / 90) + 0.015;
  const at = (share: number) => sorted[Math.ceil(share * 100) - 1] as number;
  const p50 = at(0.5);
  expect(errorsOf(ten, 10).p50).toBe(Math.max(at(0.5 + off) - p50, p50 - at(0.5 - off)));
});

test('values that are all alike leave no error', () => {
  expect(errorsOf([4, 4, 4, 4], 2)).toEqual({ p10: 0, p50: 0, p90: 0 });
});
