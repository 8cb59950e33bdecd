import { expect, test } from 'vitest';
import { cappedLaw } from './capped-law.ts';
import type { Law } from './law.ts';
import { lognormalLaw } from './lognormal-law.ts';

const free = lognormalLaw(Math.log(1000), 1);

test('what lay above the cap gathers on it', () => {
  const law = cappedLaw(free, 2000);
  expect([law.lowest, law.highest]).toEqual([free.lowest, 2000]);
  expect(law.atoms).toEqual([{ at: 2000, mass: free.upperTail(2000) }]);
  expect([law.upperTail(1999), law.upperTail(2000), law.upperTail(3000)]).toEqual([free.upperTail(1999), 0, 0]);
  expect([law.cdf(1999), law.cdf(2000)]).toEqual([free.cdf(1999), 1]);
  expect([law.tailQuantile(0.5), law.tailQuantile(1e-9)]).toEqual([free.tailQuantile(0.5), 2000]);
  expect([law.limitedMean(9e9), law.limitedSquare(9e9)]).toEqual([free.limitedMean(2000), free.limitedSquare(2000)]);
});

test('a cap above all of it changes nothing; one below all of it is all there is', () => {
  const once = cappedLaw(free, 2000);
  expect(cappedLaw(once, 2000)).toBe(once);
  expect(cappedLaw(once, 5000)).toBe(once);
  expect(cappedLaw(free, 0)).toMatchObject({ lowest: 0, highest: 0, atoms: [{ at: 0, mass: 1 }] });
});

test('an amount of positive probability below the cap stays, one on it counts to what gathers there', () => {
  const twice: Law = {
    lowest: free.lowest,
    highest: free.highest,
    upperTail: (x) => free.upperTail(x),
    cdf: (x) => free.cdf(x),
    tailQuantile: (tail) => free.tailQuantile(tail),
    limitedMean: (u) => free.limitedMean(u),
    limitedSquare: (u) => free.limitedSquare(u),
    atoms: [
      { at: 500, mass: 0.25 },
      { at: 2000, mass: 0.125 },
      { at: 9000, mass: 0.5 },
    ],
  };
  expect(cappedLaw(twice, 2000).atoms).toEqual([
    { at: 500, mass: 0.25 },
    { at: 2000, mass: free.upperTail(2000) + 0.125 },
  ]);
});

test('a cap that nothing reaches holds no mass', () => {
  const narrow = lognormalLaw(0, 0.1);
  const law = cappedLaw(narrow, 1e6);
  expect(law.atoms).toEqual([]);
  expect([law.highest, law.limitedMean(1e9)]).toEqual([1e6, narrow.limitedMean(1e6)]);
});
