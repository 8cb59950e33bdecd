import { describe, expect, test } from 'vitest';
import type { Timing } from './schema.ts';
import { activeMonths, occurrences } from './timing-traits.ts';

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
