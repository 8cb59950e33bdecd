import { describe, expect, it } from 'vitest';
import { Decimal } from '../money/decimal.ts';
import { say } from '../texts/parts.ts';
import { judge, type Strength } from './judge.ts';
import type { VerdictInput, VerdictOption } from './verdict-input.ts';

const option = (id: string, amount: number, more: Partial<VerdictOption> = {}): VerdictOption => ({
  id,
  name: id.toUpperCase(),
  status: 'eligible',
  reasons: [],
  amount: new Decimal(amount),
  unpriced: [],
  ...more,
});

const sampled = (a: number, b: number, error: number): VerdictInput['uncertainty'] => ({
  kind: 'sampled',
  best: { a, b, c: 0 },
  error,
});

const BASE: VerdictInput = {
  horizonYears: 5,
  measure: 'total',
  options: [option('a', 10_000_000), option('b', 12_000_000)],
  uncertainty: sampled(0.95, 0.05, 0.01),
  missing: [],
};
const OUT = { status: 'ruled-out' } as const;
const BLOCKING = [{ text: say`x`, blocking: true }];
const blockingOf = (...options: readonly string[]) => BLOCKING.map((one) => ({ ...one, options }));

const TABLE: readonly (readonly [string, Partial<VerdictInput>, Strength])[] = [
  ['sure and nothing open', {}, 'clear'],
  ['exactly at the limit', { uncertainty: sampled(0.95, 0.05, 0.05) }, 'clear'],
  ['just below the limit', { uncertainty: sampled(0.95, 0.05, 0.0501) }, 'likely'],
  ['sure, but something blocking is open', { missing: BLOCKING }, 'likely'],
  ['sure, something not blocking is open', { missing: [{ text: say`x`, blocking: false }] }, 'clear'],
  [
    'blocking only for an option that is ruled out',
    { options: [...BASE.options, option('c', 1, OUT)], missing: [{ text: say`x`, blocking: true, options: ['c'] }] },
    'clear',
  ],
  ['blocking only for an option that is behind', { missing: blockingOf('b') }, 'clear'],
  ['blocking for the best alone', { missing: blockingOf('a') }, 'likely'],
  [
    'blocking for the best and for one that is ruled out',
    { options: [...BASE.options, option('c', 1, OUT)], missing: blockingOf('a', 'c') },
    'likely',
  ],
  ['the best has what nobody can meet', { options: [option('a', 1e7, { unmet: true }), option('b', 2e7)] }, 'open'],
  ['so it has, in a tie', { options: [option('a', 1e7, { unmet: true }), option('b', 1e7)] }, 'tie'],
  ['another than the best has it', { options: [option('a', 1e7), option('b', 2e7, { unmet: true })] }, 'clear'],
  ['best on conditions', { options: [option('a', 1e7, { status: 'conditional' }), option('b', 2e7)] }, 'likely'],
  ['best without answers', { options: [option('a', 1e7, { status: 'undetermined' }), option('b', 2e7)] }, 'likely'],
  ['likely at its limit', { uncertainty: sampled(0.7, 0.3, 0) }, 'likely'],
  ['likely, the error takes it away', { uncertainty: sampled(0.7, 0.3, 0.001) }, 'open'],
  ['blocking open and not even likely', { uncertainty: sampled(0.6, 0.4, 0), missing: BLOCKING }, 'open'],
  ['another option is more likely to win', { uncertainty: sampled(0.3, 0.7, 0) }, 'open'],
  ['both likely, by draws that tie: another is likelier', { uncertainty: sampled(0.8, 0.9, 0) }, 'open'],
  ['no ranges', { uncertainty: { kind: 'no-ranges' } }, 'open'],
  ['no ranges, nothing near', { uncertainty: { kind: 'no-ranges' }, nearest: Number.POSITIVE_INFINITY }, 'clear'],
  ['no ranges, far enough', { uncertainty: { kind: 'no-ranges' }, nearest: 0.3 }, 'clear'],
  ['no ranges, not far enough', { uncertainty: { kind: 'no-ranges' }, nearest: 0.29 }, 'likely'],
  ['no ranges, very near', { uncertainty: { kind: 'no-ranges' }, nearest: 0.09 }, 'open'],
  // What is quoted counts in how near a price is, by its own option: what is quoted of both together confirms none.
  ['very near, though much is quoted', { uncertainty: { kind: 'no-ranges' }, nearest: 0.09, quotedShare: 0.9 }, 'open'],
  ['ranges sure, a number without one is near', { nearest: 0.2 }, 'likely'],
  // No quotation confirms what sells, or how often a shop is hit.
  ['sales near, all costs quoted', { nearestForecast: 0.04, quotedShare: 1 }, 'open'],
  ['sales not far enough, all costs quoted', { nearestForecast: 0.29, quotedShare: 1 }, 'likely'],
  ['sales far enough, all costs quoted', { nearestForecast: 0.3, nearest: 0.3, quotedShare: 1 }, 'clear'],
  [
    'means name another than the stated values',
    { options: [option('a', 1.1e7, { mean: new Decimal(1e7) }), option('b', 1e7, { mean: new Decimal(2e7) })] },
    'likely',
  ],
  ['not computed', { uncertainty: { kind: 'not-computed' } }, 'open'],
  ['not computed, nothing near', { uncertainty: { kind: 'not-computed' }, nearest: 9, nearestForecast: 9 }, 'open'],
  ['a probability above 1', { uncertainty: sampled(1.5, 0.05, 0) }, 'open'],
  ['a probability below 0', { uncertainty: sampled(0.95, -0.5, 0) }, 'open'],
  ['a probability is missing', { uncertainty: { kind: 'sampled', best: { a: 0.99 }, error: 0 } }, 'open'],
  ['a probability is broken', { uncertainty: sampled(Number.NaN, 0.05, 0.01) }, 'open'],
  ['the error is broken', { uncertainty: sampled(0.95, 0.05, Number.POSITIVE_INFINITY) }, 'open'],
  ['difference of one per cent', { options: [option('a', 1e7), option('b', 1.01e7)] }, 'tie'],
  ['difference of more than one per cent', { options: [option('a', 1e7), option('b', 1.0101e7)] }, 'clear'],
  ['difference within rounding', { options: [option('a', 1000), option('b', 1100)] }, 'tie'],
  ['fewer cells, less rounding', { options: [option('a', 1000), option('b', 1100)], roundedCells: 20 }, 'clear'],
  ['equal', { options: [option('a', 0), option('b', 0)] }, 'tie'],
  [
    'tie by cost where the measure is what remains',
    { measure: 'net', options: [option('a', 50_000, { cost: new Decimal(1e7) }), option('b', 0)] },
    'tie',
  ],
  ['none may be chosen', { options: [option('a', 1, OUT), option('b', 2, OUT)] }, 'none-eligible'],
  [
    'only one may be chosen',
    { options: [option('a', 1), option('b', 2, OUT)], uncertainty: { kind: 'no-ranges' } },
    'clear',
  ],
  [
    'only one, something blocking open',
    { options: [option('a', 1), option('b', 2, OUT)], missing: BLOCKING },
    'likely',
  ],
  ['a single option', { options: [option('a', 1)] }, 'open'],
  ['a price is missing', { options: [option('a', 1e7), option('b', 9e6, { unpriced: ['x'] })] }, 'incomplete'],
  ['a price is missing everywhere', { options: [option('a', 1, { unpriced: ['x'] })] }, 'incomplete'],
  [
    'a price is missing, dearer without it',
    { options: [option('a', 1e7), option('b', 2e7, { unpriced: ['x'] })], uncertainty: sampled(0.95, 0.05, 0) },
    'clear',
  ],
  [
    'so it is, and it would be likelier to win without it',
    { options: [option('a', 1e7), option('b', 2e7, { unpriced: ['x'] })], uncertainty: sampled(0.3, 0.7, 0) },
    'open',
  ],
  ['exactly as likely, but for the error', { uncertainty: sampled(0.499, 0.501, 0.003) }, 'open'],
  [
    'a price is missing where it cannot matter',
    {
      options: [
        option('a', 1e7),
        option('b', 2e7),
        option('c', 9e6, { unpriced: ['x'], worthUpTo: { kind: 'never' } }),
      ],
    },
    'clear',
  ],
  [
    'a price is missing of an option that is ruled out',
    { options: [...BASE.options, option('c', 1, { ...OUT, unpriced: ['x'] })] },
    'clear',
  ],
  [
    'missing price and tie',
    { options: [option('a', 1e7), option('b', 1e7), option('c', 0, { unpriced: ['x'] })] },
    'incomplete',
  ],
  ['an amount is broken', { options: [option('a', Number.NaN), option('b', 1e7)] }, 'incomplete'],
];

// methodology: 15/checked
describe('judge', () => {
  it.each(TABLE)('%s: %o is %s', (_what, change, strength) => {
    expect(judge({ ...BASE, ...change }).strength).toBe(strength);
  });

  it('names best, next and their difference, whatever the sign of better', () => {
    expect(judge(BASE)).toMatchObject({ best: 'a', runnerUp: 'b', tied: [], ruledOut: [], pending: [] });
    expect(judge(BASE).difference?.toNumber()).toBe(2_000_000);
    const net = judge({ ...BASE, measure: 'net' });
    expect(net).toMatchObject({ best: 'b', runnerUp: 'a', likelier: 'a', strength: 'open' });
    expect(net.difference?.toNumber()).toBe(2_000_000);
  });

  it('compares means only where every priced option has one', () => {
    const [low, high] = [new Decimal(1e6), new Decimal(9e7)];
    const both = judge({ ...BASE, options: [option('a', 1e7, { mean: high }), option('b', 2e7, { mean: low })] });
    expect(both).toMatchObject({ byMean: true, best: 'b', statedBest: 'a', far: { clear: true, likely: true } });
    const one = judge({ ...BASE, options: [option('a', 1e7), option('b', 2e7, { mean: low })] });
    expect(one).toMatchObject({ byMean: false, best: 'a', statedBest: undefined });
    expect(judge({ ...BASE, options: [option('a', 1, OUT)] }).byMean).toBe(false);
  });

  it('lists what costs the same by id, and finds nothing of nothing', () => {
    expect(judge({ ...BASE, options: [option('b', 1e7), option('a', 1e7)] }).ranked).toEqual(['a', 'b']);
    expect(judge({ ...BASE, options: [option('a', 1e7), option('b', 1e7)] }).ranked).toEqual(['a', 'b']);
    expect(judge({ ...BASE, options: [], uncertainty: { kind: 'no-ranges' }, nearest: 1 })).toMatchObject({
      strength: 'none-eligible',
      probability: undefined,
    });
  });

  it('puts no percentage on what a number without a range could turn', () => {
    const sure = { ...BASE, uncertainty: sampled(1, 0, 0.0001), quotedShare: 0.9 };
    expect(judge(sure).unconfirmed).toBe(false);
    expect(judge({ ...sure, nearestForecast: 0.2 }).unconfirmed).toBe(true);
  });

  // methodology: 15/the-option-named
  it('finds no difference within the error of drawing, and none likelier within it', () => {
    const options = [option('a', 1e7, { mean: new Decimal(1e7) }), option('b', 2e7, { mean: new Decimal(1.2e7) })];
    const even = { ...BASE, options, uncertainty: sampled(0.499, 0.501, 0.003) };
    expect(judge(even)).toMatchObject({ likelier: undefined, withinError: undefined, tied: [] });
    expect(judge({ ...even, uncertainty: sampled(0.498, 0.502, 0.003) }).likelier).toBe('b');
    const unsure = judge({ ...even, differenceError: 2_000_000 });
    expect(unsure.withinError?.toNumber()).toBe(2_000_000);
    expect(unsure.tied).toEqual(['a', 'b']);
    expect(judge({ ...even, differenceError: 1_999_999 })).toMatchObject({ withinError: undefined, tied: [] });
    // Stated values are not drawn.
    expect(judge({ ...BASE, differenceError: 3_000_000 })).toMatchObject({ withinError: undefined, tied: [] });
  });

  it('puts no percentage on what rests on a forecast, however much is quoted', () => {
    const sure = { ...BASE, uncertainty: sampled(1, 0, 0.0001), quotedShare: 1 };
    const forecast = { text: say`x`, first: true, options: ['a', 'b'] };
    const found = (blocking: boolean) => judge({ ...sure, missing: [{ ...forecast, blocking }] });
    expect(found(true)).toMatchObject({ onForecast: true, unconfirmed: true });
    expect(found(false)).toMatchObject({ onForecast: false, unconfirmed: false });
    expect(judge({ ...sure, missing: BLOCKING })).toMatchObject({ onForecast: false, unconfirmed: false });
  });

  // methodology: 15/the-option-named
  it('knows which options without a price may still come next', () => {
    const never = { unpriced: ['x'], worthUpTo: { kind: 'never' } } as const;
    const priced = [option('a', 1e7), option('b', 3e7)];
    const maybeNext = (more: VerdictOption, measure: VerdictInput['measure'] = 'total') =>
      judge({ ...BASE, measure, options: [...priced, more] }).maybeNext;
    expect(maybeNext(option('c', 2e7, never))).toEqual(['c']);
    expect(maybeNext(option('c', 4e7, never))).toEqual([]);
    // What is left of it is at most so much: below the second of the others it stays there.
    expect(maybeNext(option('c', 2e7, never), 'net')).toEqual(['c']);
    expect(maybeNext(option('c', 0.5e7, never), 'net')).toEqual([]);
  });

  it('ties all that are near the best', () => {
    const options = [option('c', 1.005e7), option('b', 1e7), option('a', 1.009e7), option('d', 2e7)];
    expect(judge({ ...BASE, options }).tied).toEqual(['b', 'c', 'a']);
  });
});
