import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../evaluate/result.ts';
import { Decimal } from '../money/decimal.ts';
import { compareRuns } from './compare-runs.ts';
import { closeScenario, randomScenario, TEST_VALUES, testPrepared } from './fixtures.ts';

const run = (prepared: ReturnType<typeof testPrepared>, modelVersion = '1') => ({ prepared, modelVersion });
const shape = { options: 3, lines: 6, years: 4 };

describe('compareRuns', () => {
  // methodology: 14/parts
  it('splits the change of every option into parts that sum to it', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.constantFrom(...MEASURES), (a, b, measure) => {
        const other = { ...TEST_VALUES, floor: { figure: 'other.floor', value: 120_000 } };
        const before = testPrepared(randomScenario(a, shape));
        const after = testPrepared(
          { ...randomScenario(b, { ...shape, lines: 7, years: 5 }), dataSet: 'final-2023-03' },
          other,
        );
        const found = compareRuns({ ...run(before), saved: { 'option-1': 123_456 } }, run(after, '2'), measure);
        for (const { before: was, after: is, change, parts } of found.options) {
          expect(is.minus(was).eq(change)).toBe(true);
          expect(parts.reduce((sum, { yen }) => sum.plus(yen), new Decimal(0)).eq(change)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names the one number that changed, and nothing else', () => {
    const scenario = closeScenario(2);
    const after = { ...scenario, business: { ...scenario.business, monthlySales: 3_000_000 } };
    const { options } = compareRuns(run(testPrepared(scenario)), run(testPrepared(after)), 'total');
    for (const { parts } of options) {
      expect(parts).toHaveLength(1);
      expect(parts[0]).toMatchObject({
        kind: 'input',
        pointer: '/business/monthlySales',
        from: 2_000_000,
        to: 3_000_000,
      });
    }
  });

  it('knows lines by id when their place changes, and names added and removed lines and options', () => {
    const scenario = closeScenario(2);
    const [first, second] = scenario.options;
    if (!first || !second) throw new Error('no option');
    const turned = {
      ...scenario,
      options: [
        { ...second, id: 'new' },
        { ...first, lines: first.lines.toReversed() },
      ],
    };
    const same = compareRuns(run(testPrepared(scenario)), run(testPrepared(turned)), 'totalWithIncident');
    expect(same).toMatchObject({ added: ['new'], removed: ['option-1'] });
    expect(same.options.map(({ parts }) => parts)).toEqual([[]]);
    const shorter = { ...scenario, options: [{ ...first, lines: first.lines.slice(1) }, second] };
    const less = compareRuns(run(testPrepared(scenario)), run(testPrepared(shorter)), 'total');
    expect(less.options[0]?.parts[0]).toMatchObject({ kind: 'line-removed', line: 'build' });
    expect(less.options[1]?.parts).toEqual([]);
  });
});
