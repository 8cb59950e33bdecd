import { expect, test } from 'vitest';
import { batchProbes } from './batch-probes.ts';

/** Probes of a function, and how many batches it was asked for. */
function probed(f: (x: number) => number, low: number, high: number) {
  let batches = 0;
  const probes = batchProbes(
    (xs) => {
      batches += 1;
      expect(xs.length).toBeLessThanOrEqual(128);
      return xs.map(f);
    },
    low,
    high,
  );
  return { ...probes, batches };
}

test.each<[string, (x: number) => number, readonly number[]]>([
  ['one root', (x) => x ** 3 - 2, [2 ** (1 / 3)]],
  ['none', (x) => x * x + 1, []],
  ['two', (x) => (x - 1) * (x - 7.5), [1, 7.5]],
  ['two within one step of the first look', (x) => (x - 4.0001) * (x - 4.0002), [4.0001, 4.0002]],
  ['an exponential', (x) => Math.exp(x) - 1000, [Math.log(1000)]],
])('finds %s', (_, f, roots) => {
  const { roots: found, batches } = probed(f, -1.03, 10);
  expect(found).toHaveLength(roots.length);
  found.forEach((root, i) => {
    expect(root).toBeCloseTo(roots[i] as number, 7);
  });
  expect(batches).toBeLessThanOrEqual(2 + 5 * (roots.length + 8));
});

test('a function that touches zero often is still looked at so many times', () => {
  const { batches } = probed((x) => 1 + Math.cos(300 * x), 0, 10);
  expect(batches).toBeLessThanOrEqual(2 + 5 * 8);
});

test('two roots between the same two values are found wherever they lie, below zero and above', () => {
  for (let i = 0; i < 20; i += 1) {
    const [a, b] = [4.0007 + 0.05 * i, 4.0207 + 0.05 * i];
    for (const sign of [1, -1]) {
      const { roots } = probed((x) => sign * (x - a) * (x - b), -1, 11);
      expect(roots).toHaveLength(2);
      expect(roots[0]).toBeCloseTo(a, 7);
      expect(roots[1]).toBeCloseTo(b, 7);
    }
  }
});

test('places are the first values, and where it turns towards zero', () => {
  const placesOf = (f: (x: number) => number) => probed(f, 0, 12.7).places.length - 128;
  expect(placesOf((x) => x - 20)).toBe(0);
  expect(placesOf((x) => x - 5)).toBe(0);
  expect(placesOf((x) => (x - 4.03) ** 2 + 0.5)).toBe(1);
  expect(placesOf((x) => -((x - 4.03) ** 2) - 0.5)).toBe(1);
  // Away from zero it may turn as it likes.
  expect(placesOf((x) => 9 - (x - 4.03) ** 2 / 100)).toBe(0);
  // Between two values that are alike each is a turn.
  expect(placesOf((x) => (x - 4.05) ** 2 + 0.5)).toBe(2);
});

test('of many turns those nearest to zero are looked into', () => {
  // Eleven dips of a half, but for the last, which lies below zero for a hundredth.
  const { roots, places } = probed((x) => 1 - Math.cos(2 * Math.PI * x) + (x > 10.5 ? -0.001 : 0.5), 0, 11.7);
  expect(roots).toHaveLength(2);
  expect(places).toHaveLength(128 + 8);
});

test('a value that was not looked at is worked out when it is asked for, and once', () => {
  let asked = 0;
  const { smooth } = batchProbes(
    (xs) => {
      asked += 1;
      return xs.map((x) => 3 * x + 1);
    },
    0,
    127,
  );
  expect([asked, smooth(5), asked]).toEqual([1, 16, 1]);
  expect([smooth(0.25), asked, smooth(0.25), asked]).toEqual([1.75, 2, 1.75, 2]);
});
