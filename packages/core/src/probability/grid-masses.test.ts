import { expect, test } from 'vitest';
import { matchedMasses } from './grid-masses.ts';

// methodology: 10/2-outcomes
test('a fixed amount between two points is shared so that its mean stays', () => {
  const limited = Float64Array.from({ length: 9 }, (_, j) => Math.min(j, 2.25));
  expect([...matchedMasses(limited, 1, 8, 1, 1)]).toEqual([0, 0, 0.75, 0.25, 0, 0, 0, 0]);
  expect([...matchedMasses(limited, 2, 4, 2, 1)]).toEqual([0, 0.875, 0.125, 0]);
});
