import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/evaluate.ts';
import { line, option, scenario } from '../../rules/fixtures.ts';
import type { Line, Scenario } from '../../scenario/schema.ts';
import { prepare } from '../prepare.ts';

/** 100 yen a year, unless stated otherwise. */
const PLAIN: Partial<Line> = {
  category: 'operation.other',
  timing: { kind: 'yearly' },
  amount: { kind: 'fixed', yen: 100 },
};
const { business } = scenario();

/** Cells of the first line, year 0 first. */
const cells = (lines: readonly Partial<Line>[], change: Partial<Scenario> = {}): number[] => {
  const stated = lines.map((own, i) => line(`line-${i}`, { ...PLAIN, ...own }));
  const { options } = evaluate(
    prepare(scenario({ options: [option('self-built-in-house', { lines: stated })], ...change })),
  );
  return options[0]?.lines.find(({ id }) => id === 'line-0')?.cells.map((yen) => yen.toNumber()) ?? [];
};
const monthly = { kind: 'monthly' } as const;
const growing = { business: { ...business, salesGrowth: 0.1 } };

// methodology: 2/e-is-0
describe('amounts', () => {
  test.each<[string, Partial<Line>, number[]]>([
    ['yen a year', {}, [0, 100, 100, 100, 100, 100]],
    ['yen a month', { timing: monthly }, [0, 1200, 1200, 1200, 1200, 1200]],
    ['yen a month, over the turn of a year', { timing: { kind: 'monthly', from: 11, to: 14 } }, [0, 200, 200, 0, 0, 0]],
    ['yen before opening', { timing: { kind: 'before-opening' } }, [100, 0, 0, 0, 0, 0]],
    ['yen every second year', { timing: { kind: 'every', years: 2 } }, [0, 0, 100, 0, 100, 0]],
    [
      'a range counts by its base',
      { amount: { kind: 'fixed', yen: { low: 1, base: 7, high: 99 } } },
      [0, 7, 7, 7, 7, 7],
    ],
    ['hours', { amount: { kind: 'hours', hours: 1.5 }, timing: monthly }, [0, 54_000, 54_000, 54_000, 54_000, 54_000]],
    ['a price nobody has quoted', { amount: { kind: 'unquoted' } }, [0, 0, 0, 0, 0, 0]],
    ['half a yen goes up', { amount: { kind: 'fixed', yen: 0.5 } }, [0, 1, 1, 1, 1, 1]],
    ['less than half a yen goes down', { amount: { kind: 'fixed', yen: 0.4999 } }, [0, 0, 0, 0, 0, 0]],
  ])('%s', (_, own, expected) => expect(cells([own])).toEqual(expected));

  test('a rate of sales follows sales', () => {
    expect(cells([{ amount: { kind: 'sales-rate', rate: 0.036 }, timing: monthly }], growing)).toEqual([
      ...[0, 432_000, 475_200, 522_720],
      ...[574_992, 632_491],
    ]);
  });

  test('yen an order follows sales ÷ order value, by active months', () => {
    const amount = { kind: 'per-order', yen: 30 } as const;
    expect(cells([{ amount, timing: { kind: 'yearly', from: 2 } }])).toEqual([0, 0, 72_000, 72_000, 72_000, 72_000]);
    expect(cells([{ amount, timing: { kind: 'monthly', from: 12, to: 18 } }])).toEqual([0, 6_000, 36_000, 0, 0, 0]);
  });

  // methodology: 2/the-finest
  test('a division comes last, once: half a yen stays half a yen', () => {
    const few = { ...business, monthlySales: 1, averageOrderValue: 3 };
    // 12 ÷ 3 · 0.125 = 0.5, up to 1.
    expect(cells([{ amount: { kind: 'per-order', yen: 0.125 } }], { business: few })).toEqual([0, 1, 1, 1, 1, 1]);
  });
});

describe('shares', () => {
  const build: Partial<Line> = {
    timing: { kind: 'before-opening' },
    category: 'build.other',
    amount: { kind: 'fixed', yen: 999 },
  };
  const share = (of: { category: 'build.other' } | { lines: string[] }, basis: 'total' | 'same-year') =>
    ({ amount: { kind: 'share', rate: 0.15, of, basis } }) as const;

  test('of all years together, every year', () => {
    expect(cells([share({ lines: ['line-1'] }, 'total'), build])).toEqual([0, 150, 150, 150, 150, 150]);
  });
  test('of the same year', () => {
    const used = { timing: { kind: 'every', years: 2 } as const, amount: { kind: 'fixed', yen: 1_000 } as const };
    expect(cells([share({ lines: ['line-1'] }, 'same-year'), used])).toEqual([0, 0, 150, 0, 150, 0]);
  });
  test('by month, in proportion to the active months', () => {
    const timing = { kind: 'monthly', from: 10, to: 18 } as const;
    expect(cells([{ ...share({ lines: ['line-1'] }, 'total'), timing }, build])).toEqual([0, 37, 75, 0, 0, 0]);
  });
  test('of a category, without the line itself', () => {
    expect(cells([{ ...share({ category: 'build.other' }, 'total'), category: 'build.other' }, build, build])).toEqual([
      ...[0, 300, 300, 300, 300, 300],
    ]);
  });
  test('of a share, of its rounded cells', () => {
    expect(cells([share({ lines: ['line-1'] }, 'same-year'), share({ lines: ['line-2'] }, 'total'), build])).toEqual([
      ...[0, 23, 23, 23, 23, 23],
    ]);
  });
});

describe('prices', () => {
  const rates = { discount: 0, inflation: 0.02, consumptionTax: 0 };
  test.each<[string, Partial<Line>, number[]]>([
    ['stay', {}, [0, 100, 100, 100, 100, 100]],
    ['follow inflation from year 2 on', { escalation: { kind: 'inflation' } }, [0, 100, 102, 104, 106, 108]],
    ['follow their own rate', { escalation: { kind: 'own', rate: -0.5 } }, [0, 100, 50, 25, 13, 6]],
    [
      'are those of year 1 before opening',
      { escalation: { kind: 'inflation' }, timing: { kind: 'before-opening' } },
      [100, 0, 0, 0, 0, 0],
    ],
  ])('%s', (_, own, expected) => expect(cells([own], { rates })).toEqual(expected));

  test('ask for no rate while none applies', () => {
    const own = line('a', { ...PLAIN, escalation: { kind: 'inflation' }, timing: { kind: 'yearly', to: 1 } });
    const { model } = prepare(scenario({ options: [option('saas', { lines: [own] })], rates }));
    expect(model.byPointer.has('/rates/inflation')).toBe(false);
  });
});
