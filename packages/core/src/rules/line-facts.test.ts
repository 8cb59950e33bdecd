import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate/evaluate.ts';
import { prepare } from '../model/prepare.ts';
import type { Timing } from '../scenario/schema.ts';
import { monthsFromStart } from '../scenario/timing-traits.ts';
import { line, option, scenario } from './fixtures.ts';
import { costsSomething, linesFor } from './line-facts.ts';

const costs = (others: Parameters<typeof line>[1], more: readonly ReturnType<typeof line>[] = []): boolean => {
  const own = line('own', others);
  const whole = scenario({ horizonYears: 5, options: [option('self-built-outsourced', { lines: [own, ...more] })] });
  const [result] = evaluate(prepare(whole)).options;
  const lineTotals = new Map(result?.lines.map(({ id, total }) => [id, total.toNumber()]));
  return costsSomething(whole, own, { shortfalls: [], lineTotals });
};

describe('whether a line costs something', () => {
  it.each([
    ['yen', { kind: 'fixed', yen: 1 }, true],
    ['no yen', { kind: 'fixed', yen: 0 }, false],
    ['a range from 0', { kind: 'fixed', yen: { low: 0, base: 1, high: 2 } }, true],
    ['a range based on 0', { kind: 'fixed', yen: { low: 0, base: 0, high: 2 } }, false],
    ['hours', { kind: 'hours', hours: 1 }, true],
    ['no hours', { kind: 'hours', hours: 0 }, false],
    ['a share of sales', { kind: 'sales-rate', rate: 0.01 }, true],
    ['no share of sales', { kind: 'sales-rate', rate: 0 }, false],
    ['yen an order', { kind: 'per-order', yen: 1 }, true],
    ['an unknown price', { kind: 'unquoted' }, true],
  ] as const)('%s', (_, amount, expected) => expect(costs({ amount })).toBe(expected));

  it('a share of lines costs what they do', () => {
    const amount = { kind: 'share', rate: 0.1, of: { lines: ['other'] }, basis: 'same-year' } as const;
    expect(costs({ amount }, [line('other')])).toBe(true);
    expect(costs({ amount }, [line('other', { amount: { kind: 'fixed', yen: 0 } })])).toBe(false);
    expect(costs({ amount: { ...amount, rate: 0 } }, [line('other')])).toBe(false);
    const both = { ...amount, of: { lines: ['other', 'free'] } };
    expect(costs({ amount: both }, [line('other'), line('free', { amount: { kind: 'fixed', yen: 0 } })])).toBe(true);
  });

  it.each([
    ['yen', { kind: 'fixed', yen: 1 }, 0, false],
    ['a price that nobody has quoted', { kind: 'unquoted' }, 0, true],
    ['own hours, at nothing an hour', { kind: 'hours', hours: 1 }, 0, true],
    ['no yen, and yet some', { kind: 'fixed', yen: 0 }, 1, true],
  ] as const)('by what was computed: %s', (_, amount, yen, expected) => {
    const cost = { shortfalls: [], lineTotals: new Map([['own', yen]]) };
    expect(costsSomething(scenario(), line('own', { amount }), cost)).toBe(expected);
  });

  it.each([
    [{ kind: 'before-opening' }, true],
    [{ kind: 'once', month: 60 }, true],
    [{ kind: 'once', month: 61 }, false],
    [{ kind: 'monthly', from: 60 }, true],
    [{ kind: 'monthly', from: 61 }, false],
    [{ kind: 'yearly', from: 5 }, true],
    [{ kind: 'yearly', from: 6 }, false],
    [{ kind: 'every', years: 5 }, true],
    [{ kind: 'every', years: 6 }, false],
    [{ kind: 'every', years: 6, first: 2 }, true],
  ] as const)('within five years: %j is %s', (timing, expected) => expect(costs({ timing })).toBe(expected));
});

it.each<[Timing, number]>([
  [{ kind: 'before-opening' }, Number.POSITIVE_INFINITY],
  [{ kind: 'once', month: 1 }, Number.POSITIVE_INFINITY],
  [{ kind: 'once', month: 2 }, 0],
  [{ kind: 'monthly' }, Number.POSITIVE_INFINITY],
  [{ kind: 'monthly', to: 7 }, 7],
  [{ kind: 'monthly', from: 2, to: 7 }, 0],
  [{ kind: 'yearly', to: 2 }, 24],
  [{ kind: 'yearly', from: 2 }, 0],
  [{ kind: 'every', years: 1 }, Number.POSITIVE_INFINITY],
  [{ kind: 'every', years: 3 }, 0],
])('months covered from the first: %j gives %s', (timing, months) => expect(monthsFromStart(timing)).toBe(months));

it('finds the lines of a task', () => {
  const own = option('saas', { lines: [line('a', { tasks: ['waf'] }), line('b')] });
  expect(linesFor(own, 'waf').map((one) => one.id)).toEqual(['a']);
});
