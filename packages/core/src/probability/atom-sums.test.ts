import { expect, test } from 'vitest';
import { atomSums } from './atom-sums.ts';

test('no atoms: only nothing', () => {
  expect(atomSums(3, 0.9, 0.1, [])).toEqual([{ at: 0, mass: 0.9 ** 3 }]);
});

// methodology: 10/1-outcomes
test('one atom of full mass is the binomial', () => {
  const sums = atomSums(2, 0.75, 0.25, [{ at: 10, mass: 1 }]);
  expect(sums.map(({ at }) => at)).toEqual([0, 10, 20]);
  expect(sums.map(({ mass }) => mass)).toEqual([0.5625, 0.375, 0.0625]);
});

test('two atoms, one of them 0, and a density left out', () => {
  const sums = atomSums(2, 0.5, 0.5, [
    { at: 0, mass: 0.4 },
    { at: 7, mass: 0.2 },
  ]);
  expect(sums.map(({ at }) => at)).toEqual([0, 7, 14]);
  const masses = sums.map(({ mass }) => mass);
  expect(masses[0]).toBeCloseTo(0.7 ** 2, 15);
  expect(masses[1]).toBeCloseTo(2 * 0.7 * 0.1, 15);
  expect(masses[2]).toBeCloseTo(0.1 ** 2, 15);
});
