import { expect, test } from 'vitest';
import { selectQuantiles } from './select-quantiles.ts';

const sorted = (values: readonly number[]) => {
  const inOrder = values.toSorted((a, b) => a - b);
  const at = (share: number) => inOrder[Math.ceil(share * inOrder.length) - 1] as number;
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
};

// A permutation of 0 … 256.
const scattered = Array.from({ length: 257 }, (_, i) => (i * 101) % 257);

test.each([
  ['a single value', [5]],
  ['two values', [7, -7]],
  ['all alike', scattered.map(() => 3)],
  ['many alike', scattered.map((i) => i % 4)],
  ['evenly spread', scattered],
  ['a few far above the rest', scattered.map((i) => (i > 253 ? 1e14 + i : i / 1e6))],
  ['most values large, some losses', scattered.map((i) => (i < 20 ? -1e12 * i : 1e14 + 1000 * i))],
  ['apart by the last bits alone', scattered.map((i) => i * Number.MIN_VALUE)],
])('is what sorting gives: %s', (_, values) => {
  const sample = Float64Array.from(values);
  expect(selectQuantiles(sample)).toEqual(sorted(values));
  expect([...sample]).toEqual(values);
});
