import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MEASURES } from '../evaluate/result.ts';
import { Decimal } from '../money/decimal.ts';
import { decompose } from './decompose.ts';
import { difference } from './difference.ts';
import { randomScenario, testPrepared } from './fixtures.ts';

// methodology: 4/present-value, 14/parts
it('splits any difference into whole yen that sum to it, by row and by line', () => {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(...MEASURES), (seed, measure) => {
      const prepared = testPrepared(randomScenario(seed, { options: 2, lines: 9, years: 4 }));
      const pair = { left: 'option-0', right: 'option-1', measure };
      const { rows, difference: whole } = decompose(prepared, pair);
      expect(whole.eq(difference(prepared, pair))).toBe(true);
      const zero = new Decimal(0);
      expect(rows.reduce((sum, row) => sum.plus(row.difference), zero).eq(whole)).toBe(true);
      for (const row of rows) {
        expect(row.parts.reduce((sum, part) => sum.plus(part.difference), zero).eq(row.difference)).toBe(true);
        expect(row.difference.isInteger()).toBe(true);
        expect(row.left.minus(row.right).eq(row.difference)).toBe(true);
      }
      // Only present values leave anything to rounding.
      const discounted = measure === 'presentValue' || measure === 'presentValueWithIncident';
      expect(discounted || rows.every(({ row }) => row !== 'rounding')).toBe(true);
    }),
    { numRuns: 60 },
  );
});
