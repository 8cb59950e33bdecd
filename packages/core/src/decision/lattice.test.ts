import { expect, test } from 'vitest';
import { createLattice } from './lattice.ts';

test.each([128, 256, 65_536])('every dimension visits each of %i places once, and knows the way back', (points) => {
  const { step, back } = createLattice(103, points, 2, 1);
  for (const d of [0, 1, 2, 50, 99, 100, 101, 102]) {
    expect(step(d)).toBeLessThan(points);
    expect(step(d) % 2).toBe(1);
    expect(back(d)).toBeGreaterThan(0);
    expect(back(d)).toBeLessThan(points);
    expect(Number((BigInt(step(d)) * BigInt(back(d))) % BigInt(points))).toBe(1);
  }
});

test('the first dimensions are those of the rule, what lies beyond the table is drawn', () => {
  const lattice = createLattice(110, 65_536, 2, 5);
  expect([0, 1, 2, 99].map(lattice.step)).toEqual([1, 53_669, 21_135, 41_857]);
  const beyond = [100, 101, 102, 103, 104, 105, 106, 107, 108, 109].map(lattice.step);
  expect(new Set(beyond).size).toBe(10);
  // Odd numbers all over the range, not its lower half.
  expect(Math.max(...beyond)).toBeGreaterThan(32_768);
  expect(createLattice(2, 128, 2, 5).step(1)).toBe(53_669 % 128);
});

test('each replicate and dimension has a shift of its own, the same for the same seed', () => {
  const shiftsOf = (seed: number) => {
    const { shift, points, replicates } = createLattice(3, 128, 16, seed);
    expect({ points, replicates }).toEqual({ points: 128, replicates: 16 });
    return Array.from({ length: 16 }, (_, r) => [0, 1, 2].map((d) => shift(r, d))).flat();
  };
  const shifts = shiftsOf(1);
  expect(new Set(shifts).size).toBe(48);
  expect(shifts.every((shift) => shift >= 0 && shift < 1)).toBe(true);
  expect(shiftsOf(1)).toEqual(shifts);
  expect(shiftsOf(2)).not.toEqual(shifts);
});
