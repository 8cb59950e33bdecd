import { describe, expect, test } from 'vitest';
import type { Timing } from './schema.ts';
import {
  activeMonths,
  followsCalendar,
  isDueWithin,
  monthsFromStart,
  occurrences,
  timingTraits,
} from './timing-traits.ts';

const YEARS = [0, 1, 2, 3, 4, 5, 15];

// methodology: 2/times-is
describe('how often a line costs in years 0, 1, 2, 3, 4, 5, 15', () => {
  test.each<[Timing, number[]]>([
    [{ kind: 'before-opening' }, [1, 0, 0, 0, 0, 0, 0]],
    [{ kind: 'once', month: 1 }, [0, 1, 0, 0, 0, 0, 0]],
    [{ kind: 'once', month: 12 }, [0, 1, 0, 0, 0, 0, 0]],
    [{ kind: 'once', month: 13 }, [0, 0, 1, 0, 0, 0, 0]],
    [{ kind: 'once', month: 180 }, [0, 0, 0, 0, 0, 0, 1]],
    [{ kind: 'monthly' }, [0, 12, 12, 12, 12, 12, 12]],
    [{ kind: 'monthly', from: 1, to: 1 }, [0, 1, 0, 0, 0, 0, 0]],
    [{ kind: 'monthly', from: 10, to: 27 }, [0, 3, 12, 3, 0, 0, 0]],
    [{ kind: 'monthly', from: 12, to: 13 }, [0, 1, 1, 0, 0, 0, 0]],
    [{ kind: 'monthly', from: 25 }, [0, 0, 0, 12, 12, 12, 12]],
    [{ kind: 'monthly', from: 180 }, [0, 0, 0, 0, 0, 0, 1]],
    [{ kind: 'monthly', to: 24 }, [0, 12, 12, 0, 0, 0, 0]],
    [{ kind: 'monthly', to: 25 }, [0, 12, 12, 1, 0, 0, 0]],
    [{ kind: 'yearly' }, [0, 1, 1, 1, 1, 1, 1]],
    [{ kind: 'yearly', from: 2, to: 4 }, [0, 0, 1, 1, 1, 0, 0]],
    [{ kind: 'yearly', from: 3, to: 3 }, [0, 0, 0, 1, 0, 0, 0]],
    [{ kind: 'yearly', from: 15 }, [0, 0, 0, 0, 0, 0, 1]],
    [{ kind: 'every', years: 1 }, [0, 1, 1, 1, 1, 1, 1]],
    [{ kind: 'every', years: 2 }, [0, 0, 1, 0, 1, 0, 0]],
    [{ kind: 'every', years: 2, first: 1 }, [0, 1, 0, 1, 0, 1, 1]],
    [{ kind: 'every', years: 3 }, [0, 0, 0, 1, 0, 0, 1]],
    [{ kind: 'every', years: 5, first: 3 }, [0, 0, 0, 1, 0, 0, 0]],
    [{ kind: 'every', years: 15 }, [0, 0, 0, 0, 0, 0, 1]],
  ])('%o', (timing, expected) => {
    expect(YEARS.map((year) => occurrences(timing, year))).toEqual(expected);
  });
});

describe('active months in years 0, 1, 2, 3, 4, 5, 15', () => {
  test.each<[Timing, number[]]>([
    [{ kind: 'yearly' }, [0, 12, 12, 12, 12, 12, 12]],
    [{ kind: 'yearly', from: 2, to: 2 }, [0, 0, 12, 0, 0, 0, 0]],
    [{ kind: 'monthly', from: 10, to: 27 }, [0, 3, 12, 3, 0, 0, 0]],
    [{ kind: 'before-opening' }, [0, 0, 0, 0, 0, 0, 0]],
    [{ kind: 'once', month: 5 }, [0, 0, 0, 0, 0, 0, 0]],
    [{ kind: 'every', years: 1 }, [0, 0, 0, 0, 0, 0, 0]],
  ])('%o', (timing, expected) => {
    // Year 0 lies before the first month; a line that runs yearly has none there.
    expect(YEARS.map((year) => (year === 0 && timing.kind === 'monthly' ? 0 : activeMonths(timing, year)))).toEqual(
      expected,
    );
  });
});

const FOREVER = Number.POSITIVE_INFINITY;

describe('what a timing says beside how often it costs', () => {
  test.each<[Timing, 'once' | 'month' | 'year', boolean]>([
    [{ kind: 'before-opening' }, 'once', false],
    [{ kind: 'once', month: 5 }, 'once', false],
    [{ kind: 'monthly' }, 'month', true],
    [{ kind: 'yearly' }, 'year', true],
    [{ kind: 'every', years: 2 }, 'once', true],
  ])('%o: its price is that of a %s', (timing, per, recurs) => {
    expect(timingTraits(timing)).toMatchObject({ per, recurs });
    // What follows sales recurs by month or by year.
    expect(followsCalendar(timing)).toBe(per !== 'once');
  });

  test.each<[Timing, readonly unknown[]]>([
    [{ kind: 'before-opening' }, [1, undefined]],
    [{ kind: 'once', month: 17 }, [1, [[17, 1]]]],
    [{ kind: 'monthly', from: 16 }, [4, undefined]],
    [{ kind: 'monthly', from: 2 }, [1, undefined]],
    [{ kind: 'monthly' }, [1, undefined]],
    [
      { kind: 'monthly', advance: 6 },
      [
        1,
        [
          [13, 6],
          [19, 6],
        ],
      ],
    ],
    [{ kind: 'monthly', from: 3, advance: 12 }, [1, [[15, 12]]]],
    // Eight months are left of the second time it is paid.
    [{ kind: 'monthly', from: 3, to: 22, advance: 12 }, [1, [[15, 8]]]],
    [{ kind: 'monthly', from: 3, to: 14, advance: 12 }, [1, []]],
    [{ kind: 'yearly' }, [1, undefined]],
    [{ kind: 'yearly', month: 3 }, [1, [[15, 1]]]],
    [{ kind: 'every', years: 2, month: 4 }, [1, [[16, 1]]]],
    [{ kind: 'every', years: 2 }, [1, undefined]],
  ])('%o: its first month of year 2, and the months in which that year is paid', (timing, expected) => {
    const { firstMonth, paidIn } = timingTraits(timing);
    expect([firstMonth(timing, 2), paidIn(timing, 2)]).toEqual(expected);
  });

  test('what is paid in advance counts its months in the year in which it is paid', () => {
    const advance = { kind: 'monthly', from: 7, to: 30, advance: 12 } as const;
    expect(YEARS.map((year) => occurrences(advance, year))).toEqual([0, 12, 12, 0, 0, 0, 0]);
  });

  test.each<[Timing, readonly [within: boolean, beyond: boolean], number]>([
    [{ kind: 'before-opening' }, [true, true], FOREVER],
    [{ kind: 'once', month: 1 }, [true, true], FOREVER],
    [{ kind: 'once', month: 24 }, [true, false], 0],
    [{ kind: 'once', month: 25 }, [false, false], 0],
    [{ kind: 'monthly' }, [true, true], FOREVER],
    [{ kind: 'monthly', to: 9 }, [true, true], 9],
    [{ kind: 'monthly', from: 24 }, [true, false], 0],
    [{ kind: 'monthly', from: 25, to: 30 }, [false, false], 0],
    [{ kind: 'yearly' }, [true, true], FOREVER],
    [{ kind: 'yearly', to: 3 }, [true, true], 36],
    [{ kind: 'yearly', from: 2 }, [true, false], 0],
    [{ kind: 'yearly', from: 3 }, [false, false], 0],
    [{ kind: 'every', years: 2 }, [true, false], 0],
    [{ kind: 'every', years: 3 }, [false, false], 0],
    [{ kind: 'every', years: 3, first: 1 }, [true, true], FOREVER],
  ])('%o: whether it costs within two years, within one; for how many months from the first', (timing, due, months) => {
    expect([isDueWithin(timing, 2), isDueWithin(timing, 1)]).toEqual(due);
    expect(monthsFromStart(timing)).toBe(months);
  });

  test.each<[Timing, readonly number[] | undefined]>([
    [{ kind: 'before-opening' }, undefined],
    [{ kind: 'once', month: 1 }, undefined],
    [{ kind: 'monthly', from: 2, to: 5 }, [2, 5]],
    [{ kind: 'monthly', from: 2 }, undefined],
    [{ kind: 'monthly', to: 2 }, undefined],
    [{ kind: 'yearly', from: 3, to: 4 }, [3, 4]],
    [{ kind: 'every', years: 2, first: 1 }, undefined],
  ])('%o: from %o, where both ends are stated', (timing, span) => {
    expect(timingTraits(timing).span(timing)).toEqual(span);
  });
});
