import fc from 'fast-check';
import { expect, it } from 'vitest';
import { baseValues } from '../engine/base-values.ts';
import { crossover } from './crossover.ts';
import { closeScenario, randomScenario, testPrepared } from './fixtures.ts';
import { measureOf } from './measure.ts';

// methodology: 14/horizon
it('ends at the totals, in whole yen', () => {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom('total' as const, 'totalWithIncident' as const), (seed, measure) => {
      const prepared = testPrepared(randomScenario(seed, { options: 2, lines: 9, years: 4 }));
      const found = crossover(prepared, { left: 'option-0', right: 'option-1', measure });
      for (const side of ['left', 'right'] as const) {
        const { index } = measureOf(prepared.model, side === 'left' ? 'option-0' : 'option-1', measure);
        expect(found[side]).toHaveLength(49);
        expect(found[side].at(-1)).toBe(baseValues(prepared.model).float(index));
        expect(found[side].every(Number.isInteger)).toBe(true);
      }
      for (const { month, cheaper } of found.months) {
        const gap = (found.left[month] as number) - (found.right[month] as number);
        expect(gap < 0 ? 'left' : 'right').toBe(cheaper);
      }
    }),
    { numRuns: 40 },
  );
});

// methodology: 14/horizon
it('tells the month in which the dearer start has paid off', () => {
  const scenario = closeScenario(2);
  const plain = { ...scenario, rates: { ...scenario.rates, inflation: 0 }, showTax: false };
  const option = (o: number, build: number, monthly: number) => {
    const given = plain.options[o];
    if (!given) throw new Error('no option');
    const [first, second] = given.lines;
    if (!first || !second) throw new Error('no line');
    const fixed = (yen: number) => ({ kind: 'fixed' as const, yen });
    return {
      ...given,
      lines: [
        { ...first, amount: fixed(build) },
        { ...second, amount: fixed(monthly) },
      ],
    };
  };
  const prepared = testPrepared({ ...plain, options: [option(0, 1_000_000, 10_000), option(1, 0, 60_000)] });
  const found = crossover(prepared, { left: 'option-0', right: 'option-1', measure: 'total' });
  // 1,000,000 / 50,000 = 20 months to a tie; ahead from the next.
  expect(found.outcome).toBe('one');
  expect(found.months).toEqual([{ month: 21, cheaper: 'left' }]);
  // With a price missing of either, nobody can tell the month.
  const first = option(0, 1_000_000, 10_000);
  const open = {
    ...first,
    lines: first.lines.map((line, i) => (i ? line : { ...line, amount: { kind: 'unquoted' as const } })),
  };
  const asked = testPrepared({ ...plain, options: [open, option(1, 0, 60_000)] });
  for (const [left, right] of [
    ['option-0', 'option-1'],
    ['option-1', 'option-0'],
  ] as const) {
    expect(crossover(asked, { left, right, measure: 'total' })).toMatchObject({ outcome: 'unpriced', months: [] });
  }
});
