import { describe, expect, test } from 'vitest';
import type { Analysis } from '../decision/analyse.ts';
import { choiceOf, decidingMeasure } from '../decision/choice-of.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Measure } from '../evaluate/result.ts';
import { prepare } from '../model/prepare.ts';
import { Decimal } from '../money/decimal.ts';
import { answers, line, option, scenario } from '../rules/fixtures.ts';
import { hasMissingPrice } from '../scenario/has-missing-price.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import { plainText } from '../texts/plain-text.ts';
import { verdictOf } from './verdict-of.ts';

// What an analysis has found is given here by hand, so that each sentence rests on numbers that can be seen.

type Source = Option['lines'][number]['source'];
const ASSUMED: Source = { kind: 'assumption' };
const QUOTED: Source = { kind: 'quotation' };

/** A monthly line of a service that costs so much. */
const fee = (yen: number, source: Source = ASSUMED, id = 'fee') =>
  line(id, { category: 'platform', amount: { kind: 'fixed', yen }, source });
const unquoted = (id: string, timing: Option['lines'][number]['timing'] = { kind: 'monthly' }) =>
  line(id, { category: 'platform', amount: { kind: 'unquoted' }, timing });
/** A service that may be chosen, never hit by an incident and not insured but where it says so. */
function cart(id: string, lines: Option['lines'], more: Partial<Option> = {}): Option {
  const { insurance: _, ...bare } = option('saas', { id, name: id, pciDss: 'yes', lines, annualProbability: 0 });
  return { ...bare, ...more };
}

interface Turn {
  readonly pointer: string;
  readonly base: number;
  readonly roots: readonly (readonly [value: number, to: string])[];
}
interface Found {
  readonly turns?: readonly Turn[];
  readonly joint?: Analysis['turns']['joint'];
  readonly crossings?: readonly { readonly month: number; readonly cheaper: 'left' | 'right' }[];
  /** The chance of each option to be best, and its error; none: no ranges. */
  readonly chances?: Readonly<Record<string, readonly [value: number, error: number]>>;
  readonly means?: Readonly<Record<string, number>>;
  readonly measure?: Measure;
  readonly sameSales?: Analysis['sameSales'];
}

/** The verdict on some options, `a` before `b` in what was found. */
function judged(options: readonly Option[], found: Found = {}, more: Partial<Scenario> = {}) {
  const whole = scenario({ options, ...more });
  const prepared = prepare(whole);
  const result = evaluate(prepared);
  const measure = found.measure ?? decidingMeasure(whole);
  const stated = choiceOf(prepared, result, { measure });
  const meanOf = (id: string) => found.means?.[id];
  const ranked = stated.ranked.map((one) => ({ ...one, mean: new Decimal(meanOf(one.option) ?? one.mean) }));
  const chances = Object.entries(found.chances ?? {});
  const analysis = {
    measure,
    sameSales: found.sameSales,
    choice: { ...stated, ranged: found.means !== undefined, ranked },
    leading: {
      pair: { left: 'a', right: 'b', measure },
      crossover: { months: found.crossings ?? [] },
    },
    turns: {
      joint: found.joint ?? [],
      single: (found.turns ?? []).flatMap(({ pointer, base, roots }) =>
        roots.map(([turnsAt, to]) => ({
          ...{ pointer, now: base, turnsAt, side: turnsAt >= base ? 'above' : 'below', to },
          atMost: whole.options.some((one) => one.id === to && hasMissingPrice(one)),
        })),
      ),
    },
    chances: {
      options: chances.map(([id, [value, error]]) => ({ option: id, cheapest: { value, error } })),
      inputs: chances.length > 0 ? ['x'] : [],
    },
  } as unknown as Analysis;
  const said = (from: Analysis | undefined) => {
    const { headline, sentences, facts } = verdictOf(prepared, result, from, 'en');
    return {
      facts,
      headline: plainText(headline, 'en'),
      said: (wanted: string) =>
        sentences.filter(({ kind }) => kind === wanted).map(({ parts }) => plainText(parts, 'en')),
    };
  };
  return { ...said(analysis), without: () => said(undefined) };
}

const INCIDENT = { incident: { severity: { kind: 'own-figure', yen: 20_000_000 } } } as const;
const FEE = '/options/a/lines/fee/amount/yen';
const A = cart('a', [fee(10_000)]);
const B = cart('b', [fee(12_000)]);
const SURE = { chances: { a: [1, 0.001], b: [0, 0.001] } } as const;

// methodology: how-to-read-the-answer/5-what-would
describe('turning points', () => {
  const at = (roots: Turn['roots'], pointer = FEE, base = 10_000): Turn => ({ pointer, base, roots });
  const turns = (options: readonly Option[], turns: readonly Turn[], more: Partial<Scenario> = {}) =>
    judged(options, { turns, ...SURE }, more).said('turning-point');
  const ranged = cart('a', [
    line('fee', { category: 'platform', amount: { kind: 'fixed', yen: { low: 9_000, base: 10_000, high: 30_000 } } }),
  ]);
  const NONE = ['Within the ranges stated, no single value changes this order.'];

  test('the nearest value counts, on its side', () => {
    const two = at([
      [6_000, 'b'],
      [13_000, 'b'],
    ]);
    const price = (where: string, winner: string) => [
      `If monthly price of “fee” with “a” is ${where} (now ¥10,000), “${winner}” costs less.`,
    ];
    expect(turns([A, B], [two])).toEqual(price('above ¥13,000', 'b'));
    expect(turns([A, B], [at([[7_000, 'b']])])).toEqual(price('below ¥7,000', 'b'));
    expect(turns([A, B], [at([[10_000, 'b']])])).toEqual(price('above ¥10,000', 'b'));
    expect(turns([A, B], [at([[13_000, 'a']])])).toEqual(price('above ¥13,000', 'a'));
    // Of a range the mean is where it stands.
    expect(turns([ranged, B], [at([[13_500, 'b']], FEE, 13_333)])).toEqual([
      'If monthly price of “fee” with “a” is above ¥13,500 (now ¥13,333 on average), “b” costs less.',
    ]);
    // One that is fully priced goes before one that only may be the choice.
    const unknown = cart('c', [fee(11_000), unquoted('extra')]);
    const both = [
      at([
        [11_000, 'c'],
        [13_000, 'b'],
      ]),
    ];
    expect(turns([A, B, unknown], both)).toEqual(price('above ¥13,000', 'b'));
    expect(turns([A, B, unknown], [at([[11_000, 'c']])])).toEqual([
      'If monthly price of “fee” with “a” is above ¥11,000 (now ¥10,000), “c” could cost less, if what has no price yet is cheap enough.',
    ]);
  });

  test.each<[string, Option, number, boolean]>([
    ['half away', A, 15_000, true],
    ['more than half away', A, 15_001, false],
    ['of a quotation', cart('a', [fee(10_000, QUOTED)]), 10_001, false],
    ['at the upper end of its range', ranged, 30_000, true],
    ['above its range', ranged, 30_001, false],
    ['at the lower end of its range', ranged, 9_000, true],
    ['below its range', ranged, 8_999, false],
  ])('%s', (_, own, value, isTold) => {
    const [told, ...others] = turns([own, B], [at([[value, 'b']])]);
    expect([told !== NONE[0], others]).toEqual([isTold, []]);
  });

  test('the nearest first, and none of what is no input', () => {
    const other = at([[13_000, 'a']], '/options/b/lines/fee/amount/yen', 12_000);
    const own = at([[14_000, 'b']]);
    const told = turns([A, B], [own, { ...own, pointer: '/nothing' }, other]);
    expect(told).toEqual([
      'If monthly price of “fee” with “b” is above ¥13,000 (now ¥12,000), “a” costs less.',
      'If monthly price of “fee” with “a” is above ¥14,000 (now ¥10,000), “b” costs less.',
    ]);
  });
});

// methodology: 15/distance
describe('how far a number is from turning the order', () => {
  const growing = { business: { ...scenario().business, salesGrowth: 0.02 } };
  const rate = line('fee', { category: 'platform', amount: { kind: 'sales-rate', rate: 0.03 } });
  const free = line('fee', { category: 'platform', amount: { kind: 'sales-rate', rate: 0 } });
  const hit = cart('a', [fee(10_000)], { annualProbability: 0.0015 });
  const RATE = '/options/a/lines/fee/amount/rate';
  const CHANCE = '/options/a/annualProbability';
  const shared = cart('a', [fee(10_000)], { annualProbability: { common: 'p', factor: 0.5 } });
  const PROBABLE = { common: { p: { kind: 'probability', name: 'p', value: 0.003, source: ASSUMED } } } as const;
  test.each<[string, Option, Partial<Scenario>, string, number, near: number, far: number]>([
    ['a price: three tenths of it', A, {}, FEE, 10_000, 12_999, 13_000],
    ['a rate of sales: three tenths of it', cart('a', [rate]), {}, RATE, 0.03, 0.0389, 0.0391],
    ['a rate of nothing: three hundredths', cart('a', [free]), {}, RATE, 0, 0.029, 0.031],
    ['growth: three hundredths', A, growing, '/business/salesGrowth', 0.02, 0.049, 0.051],
    ['a probability: ten times', hit, {}, CHANCE, 0.0015, 0.0149, 0.0151],
    ['a probability: a tenth', hit, {}, CHANCE, 0.0015, 0.000151, 0.000149],
    ['a factor of a common probability: ten times', shared, PROBABLE, `${CHANCE}/factor`, 0.5, 4.9, 5.1],
    ['a factor of a common probability: a tenth', shared, PROBABLE, `${CHANCE}/factor`, 0.5, 0.0501, 0.0499],
    ['a probability of nothing: ten times one in ten thousand', A, {}, CHANCE, 0, 0.00099, 0.00101],
  ])('%s', (_, own, more, pointer, base, near, far) => {
    const clear = (value: number) =>
      judged([own, B], { turns: [{ pointer, base, roots: [[value, 'b']] }], ...SURE }, more).facts.far.clear;
    expect([clear(near), clear(far)]).toEqual([false, true]);
  });

  test('all prices of an option together, as a share of what of it is not quoted; a plan of sales', () => {
    const clear = (of: 'prices' | 'plan', factor: number, own = A) => {
      const turn = { of, option: 'a', factor, side: 'above', to: 'b', atMost: false } as const;
      return judged([own, B], { joint: [turn], ...SURE }).facts.far.clear;
    };
    for (const of of ['prices', 'plan'] as const) expect([clear(of, 1.29), clear(of, 1.31)]).toEqual([false, true]);
    for (const of of ['prices', 'plan'] as const) expect([clear(of, 0.71), clear(of, 0.69)]).toEqual([false, true]);
    const half = cart('a', [fee(5_000, QUOTED), fee(5_000, ASSUMED, 'other')]);
    expect([clear('prices', 1.14, half), clear('prices', 1.16, half)]).toEqual([false, true]);
    expect(clear('plan', 1.16, half)).toBe(false);
  });

  test('a range without width is none', () => {
    const yen = { low: 10_000, base: 10_000, high: 10_000 };
    const own = cart('a', [line('fee', { category: 'platform', amount: { kind: 'fixed', yen } })]);
    const turns = [{ pointer: FEE, base: 10_000, roots: [[12_999, 'b']] }] as const;
    expect(judged([own, B], { turns, ...SURE }).facts.far.clear).toBe(false);
  });

  test('quotations confirm prices, not what sells, is worked or happens', () => {
    const common = { small: { kind: 'yen', name: 'small', value: 10, source: ASSUMED } } as const;
    const own = cart(
      'a',
      [
        fee(1_000_000, QUOTED),
        fee(10, ASSUMED, 'small'),
        line('listing', { category: 'platform', amount: { kind: 'hours', hours: 0.01 } }),
        line('shared', { category: 'platform', amount: { kind: 'fixed', yen: { common: 'small' } } }),
      ],
      {
        credits: [
          {
            id: 'back',
            name: 'back',
            amount: { kind: 'fixed', yen: 10 },
            timing: { kind: 'monthly' },
            source: ASSUMED,
          },
        ],
        sales: { monthlySales: 1_000_000, salesGrowth: 0.02, averageOrderValue: 5_000 },
      },
    );
    const clear = (pointer: string, base: number, more: Partial<Scenario> = { common }) =>
      judged(
        [own, cart('b', [fee(1_200_000, QUOTED)])],
        { turns: [{ pointer, base, roots: [[base * 1.1, 'b']] }], ...SURE, measure: 'total' },
        more,
      ).facts.far.clear;
    const at = '/options/a';
    expect([clear(`${at}/lines/small/amount/yen`, 10), clear(`${at}/credits/back/amount/yen`, 10)]).toEqual([
      true,
      true,
    ]);
    expect(clear('/common/small/value', 10)).toBe(true);
    expect(clear(`${at}/lines/listing/amount/hours`, 0.01)).toBe(false);
    expect(clear(`${at}/sales/monthlySales`, 1_000_000)).toBe(false);
    expect(clear('/business/contributionMargin', 0.3)).toBe(false);
    // What is quoted itself, or has a range, is no surprise.
    expect(clear(`${at}/lines/fee/amount/yen`, 1_000_000)).toBe(true);
    expect(clear('/nothing', 1)).toBe(true);
  });

  test('so much of the cost of both must be quoted before a chance near 100 % is told', () => {
    const unconfirmed = (a: Option, b: Option) => judged([a, b], SURE).facts.unconfirmed;
    const both = (quoted: number, assumed: number, figure = 0) =>
      cart('a', [
        fee(quoted, QUOTED),
        fee(assumed, ASSUMED, 'assumed'),
        fee(figure, { kind: 'figure', figure: 'draft.security.floor.monthly' }, 'figure'),
      ]);
    const b = cart('b', [fee(60_000, QUOTED), fee(60_000, ASSUMED, 'other')]);
    expect(unconfirmed(both(5_100, 4_900), b)).toBe(false);
    expect(unconfirmed(both(4_900, 5_100), b)).toBe(true);
    expect(unconfirmed(both(5_100, 0, 4_900), b)).toBe(false);
    expect(unconfirmed(both(4_900, 0, 5_100), b)).toBe(true);
    expect(unconfirmed(cart('a', []), cart('b', []))).toBe(true);
  });
});

describe('chances and means', () => {
  test('none without an analysis, none without ranges, else with the largest error', () => {
    expect(judged([A, B]).without().said('probability')).toEqual(['How sure this is has not been computed yet.']);
    expect(judged([A, B]).said('probability')).toEqual([
      'No value has been given a range (low and high), so no probability is told. No single value that is not quoted changes this order, even if it moves by half.',
    ]);
    const { facts } = judged([A, B], { chances: { a: [0.9, 0.01], b: [0.1, 0.02] } });
    expect(facts.probability?.error.toNumber()).toBe(0.02);
  });
  test('means decide where all that may be chosen have one', () => {
    const { facts } = judged([A, B], { means: { a: 900_000, b: 800_000 }, ...SURE });
    expect(facts).toMatchObject({ byMean: true, best: 'b', statedBest: 'a' });
    expect(judged([A, B], SURE).facts).toMatchObject({ byMean: false, best: 'a' });
  });
  test('totals that rounding alone can move past each other are a tie', () => {
    // Two lines, the expected loss one of them, six years and two options: 24 cells, each half a yen.
    const one = (yen: number, id: string) =>
      cart(id, [
        line('fee', { category: 'platform', timing: { kind: 'once', month: 1 }, amount: { kind: 'fixed', yen } }),
      ]);
    expect(judged([one(100, 'a'), one(112, 'b')]).facts.tied).toEqual(['a', 'b']);
    expect(judged([one(100, 'a'), one(113, 'b')]).facts.tied).toEqual([]);
  });
  test('the month from which another has cost less, the last of them', () => {
    const crossings = [
      { month: 3, cheaper: 'left' },
      { month: 14, cheaper: 'right' },
    ] as const;
    const paid = (first: string, then: string, month: number) => [
      `Adding up the cost by month (own work and expected incident loss included), “${first}” is cheaper at first and “${then}” from month ${month}.`,
    ];
    expect(judged([A, B], { crossings }).said('crossover')).toEqual([
      'Adding up the cost by month (own work and expected incident loss included), “a” and “b” change places more than once: “b” is cheaper from month 14.',
    ]);
    expect(judged([A, B], { crossings: crossings.slice(0, 1) }).said('crossover')).toEqual(paid('b', 'a', 3));
    expect(judged([A, B]).said('crossover')).toEqual([]);
    // Where one sells more, it spends more: whose cost runs ahead decides nothing.
    expect(judged([A, B], { crossings, measure: 'net' }).said('crossover')).toEqual([]);
  });
  test('of one that bears less of an incident: that it sells less counts towards that', () => {
    const own = { salesGrowth: 0, averageOrderValue: 5_000 };
    const closure = { months: 30, recoveryMonths: 0, restartShare: 1, leavingShare: 0, leavingMonths: 0 };
    const incident = { severity: { kind: 'own-figure', yen: 1_000_000 }, closure } as const;
    const hit = { annualProbability: 0.01 };
    const told = (sales: number, more: Partial<Option> = {}) =>
      judged(
        [
          cart('a', [fee(10_000)], hit),
          cart('b', [fee(12_000)], { ...hit, sales: { ...own, monthlySales: sales }, ...more }),
        ],
        {},
        { incident },
      ).said('incident-break-even');
    expect(told(900_000)).toEqual([
      expect.stringMatching(/ and bears less of one, partly because it sells less\. Hit alike, it would pay once /),
    ]);
    const insurance = { coveredShare: 1, deductible: 0, limit: 100_000_000 };
    expect(told(1_000_000, { insurance })).toEqual([expect.stringMatching(/ and bears less of one\. Hit alike, /)]);
    expect(told(900_000, { annualProbability: 0.0101, insurance })).toEqual([
      expect.stringMatching(/ and bears less of one, partly because it sells less\. With the two probabilities /),
    ]);
  });
});

describe('a price that nobody knows', () => {
  const priced = cart('a', [fee(20_000)]);
  const open = (...lines: Option['lines']) => judged([priced, cart('b', lines)]).said('unpriced');
  test('the price up to which it would be worth it, by the time it is paid', () => {
    expect(open(fee(5_000), unquoted('extra'))).toEqual([
      '“b” has costs whose price is not known yet (“extra”). Up to ¥15,000 a month “b” would cost the least.',
    ]);
    expect(open(fee(5_000), unquoted('extra', { kind: 'yearly' }))).toEqual([
      '“b” has costs whose price is not known yet (“extra”). Up to ¥180,000 a year “b” would cost the least.',
    ]);
  });
  test('none where it is behind without it, and none of two at once, or of nothing to compare with', () => {
    expect(open(fee(30_000), unquoted('extra'))).toEqual([
      '“b” has costs whose price is not known yet (“extra”). Even free of charge, “b” would not cost the least.',
    ]);
    expect(open(fee(5_000), unquoted('extra'), unquoted('more'))).toEqual([
      '“b” has costs whose price is not known yet (“extra”, “more”). Up to ¥15,000 a month together “b” would cost the least.',
    ]);
    // Paid at another time, taxed or limited otherwise, they cannot be told as one sum.
    const yearly = unquoted('more', { kind: 'yearly' });
    const alone =
      '“b” has costs whose price is not known yet (“extra”, “more”). Please compare again when it is known.';
    for (const other of [
      yearly,
      { ...unquoted('more'), taxable: false },
      { ...unquoted('more'), limits: { least: 1_000 } },
      { ...unquoted('more'), category: 'operation.security' as const },
      { ...unquoted('more'), escalation: { kind: 'inflation' as const } },
    ]) {
      expect(open(fee(5_000), unquoted('extra'), other)).toEqual([alone]);
    }
    const share = line('share', {
      category: 'platform',
      amount: { kind: 'share', rate: 0.1, of: { lines: ['extra'] } } as never,
    });
    expect(open(fee(5_000), unquoted('extra'), unquoted('more'), share)).toEqual([alone]);
    // One of them alone has its limit all the same; in other categories of cost they add up.
    expect(open(fee(5_000), unquoted('extra'), share)[0]).toMatch(/Up to ¥[\d,]+ a month “b” would cost the least\.$/);
    const operated = { ...unquoted('more'), category: 'operation.other' as const };
    expect(open(fee(5_000), unquoted('extra'), operated)[0]).toContain('Up to ¥15,000 a month together');
    // Two alike and one that is not; one for each of several things; one that is not taxed as the other.
    for (const other of [
      { ...unquoted('more'), items: 2 },
      { ...unquoted('more'), category: 'incident' as const },
      { ...unquoted('more'), withTax: true },
    ]) {
      expect(open(fee(5_000), unquoted('extra'), other)).toEqual([alone]);
    }
    const third =
      '“b” has costs whose price is not known yet (“extra”, “more”, “third”). Please compare again when it is known.';
    expect(open(fee(5_000), unquoted('extra'), unquoted('more'), { ...yearly, id: 'third', name: 'third' })).toEqual([
      third,
    ]);
    expect(judged([cart('a', [unquoted('x')]), cart('b', [unquoted('y')])]).said('unpriced')).toEqual([
      '“a” has costs whose price is not known yet (“x”). Please compare again when it is known.',
      '“b” has costs whose price is not known yet (“y”). Please compare again when it is known.',
    ]);
    expect(judged([A, B]).said('unpriced')).toEqual([]);
  });
  test('a price outside the years compared has no value up to which it would be worth it', () => {
    expect(open(fee(5_000), unquoted('later', { kind: 'once', month: 80 }))).toEqual([
      '“b” has costs whose price is not known yet (“later”). Please compare again when it is known.',
    ]);
  });
  test('one that could only make a tie dearer decides nothing; one that could make it the best does', () => {
    const with5 = (yen: number) => judged([A, B, cart('c', [fee(yen), unquoted('extra')])]).facts;
    // Half a per cent behind without its price: near, and never ahead.
    expect(with5(10_050)).toMatchObject({ best: 'a', pending: [], maybeNext: ['c'] });
    expect(with5(9_950)).toMatchObject({ strength: 'incomplete', pending: ['c'] });
  });
  test('it counts by what its option costs at least, at the means where these decide', () => {
    // 140,000 on the mean where 100,000 are stated.
    const fees = { low: 80_000, base: 100_000, high: 360_000 };
    const ranged = cart('a', [line('fee', { category: 'platform', amount: { kind: 'fixed', yen: fees } })]);
    const open = cart('b', [fee(105_000), unquoted('extra')]);
    const found = judged([ranged, open, cart('c', [fee(190_000)])], {
      means: { a: 60 * 140_000, c: 60 * 190_000 },
      chances: { a: [1, 0.001], c: [0, 0.001] },
    });
    expect(found.said('unpriced')).toEqual([
      '“b” has costs whose price is not known yet (“extra”). Up to ¥35,000 a month “b” would cost the least.',
    ]);
    expect(found.facts).toMatchObject({ strength: 'incomplete', pending: ['b'] });
  });
  test('of one that is not drawn, no mean is taken from elsewhere', () => {
    const { facts } = judged([A, B, cart('c', [fee(5_000), unquoted('extra')])], {
      means: { a: 600_000, b: 720_000, c: 90_000_000 },
      ...SURE,
    });
    expect(facts).toMatchObject({ byMean: true, strength: 'incomplete', pending: ['c'] });
  });
});

test('nothing is said of an incident where nothing may be chosen', () => {
  const out = (id: string) => cart(id, [fee(10_000)], { pciDss: 'no', annualProbability: 0.01 });
  const { facts, said } = judged([out('a'), out('b')], {}, INCIDENT);
  expect(facts.strength).toBe('none-eligible');
  expect(said('if-it-happens')).toEqual([]);
});

test('what is open of the third is not told, with an analysis or without', () => {
  const third = cart('c', [fee(20_000)], { pciDss: 'unknown' });
  const second = cart('b', [fee(12_000)], { pciDss: 'unknown' });
  for (const { said } of [judged([A, B, third], SURE), judged([A, B, third]).without()])
    expect(said('missing')).toEqual([]);
  expect(judged([A, second, third]).without().said('missing')).toHaveLength(1);
});

// methodology: 15/assumed-equal
describe('what is taken to be equal though it is not', () => {
  const mall = (more: Partial<Option> = {}) => cart('b', [fee(12_000)], { kind: 'mall', ...more });
  const sales = { monthlySales: 1_000_000, salesGrowth: 0, averageOrderValue: 5_000 };
  const missing = (options: readonly Option[], more: Partial<Scenario> = {}) =>
    judged(options, {}, more).without().said('forecast');
  const quoted = { sources: { '/options/b/sales/monthlySales': QUOTED } };
  test('a mall sells as much as a shop of one’s own, until it says otherwise', () => {
    const same =
      'To clear first: All forms are taken to sell as much, with the same advertising. A mall draws customers in its own way: enter what you expect “b” to sell.';
    expect(missing([A, mall()])).toEqual([same]);
    expect(missing([mall(), A])).toEqual([same]);
    // Half of what five years' sales leave is 9 million: 150,000 a month.
    const dearer = (yen: number) => missing([A, mall({ lines: [fee(10_000 + yen)] })]);
    expect(dearer(149_999)).toEqual([same]);
    expect(dearer(150_000)).toEqual([same.replace('To clear first', 'To clear')]);
    expect(missing([A, B])).toEqual([]);
    expect(missing([mall(), mall({ id: 'a' })])).toEqual([]);
    expect(missing([A, mall({ sales })])).toEqual([
      'To clear first: How much “b” sells is a forecast that nobody has confirmed; the order of what is left changes with it.',
    ]);
    expect(missing([A, mall({ sales })], quoted)).toEqual([]);
  });
  test('looked into: what it would have to sell, and no stronger word than that allows', () => {
    const options = [A, B, mall({ id: 'c', name: 'c', lines: [fee(90_000)] })];
    const told = (sales: number | 'none', side: { readonly asked: string; readonly other: string }) => {
      const turn = typeof sales === 'number' ? { sales, to: 'c' } : sales;
      const sameSales = { ...side, options: [side.asked], now: 1_000_000, turn };
      const found = judged(options, { chances: { ...SURE.chances, c: [0, 0.001] }, sameSales });
      return [found.said('forecast').join(), found.facts.strength];
    };
    const third = { asked: 'c', other: 'a' };
    const same = 'All forms are taken to sell as much, with the same advertising.';
    // No matter that it comes third.
    expect(told(1_299_000, third)).toEqual([
      `To clear first: ${same} If “c” sells more than about ¥1.3 million a month (30% more than assumed now), “c” leaves more.`,
      'open',
    ]);
    expect(told(1_300_000, third)[1]).toBe('likely');
    expect(told(1_499_000, third)).toEqual([expect.stringMatching(/^To clear first: /), 'likely']);
    expect(told(1_500_000, third)).toEqual([expect.stringMatching(/^To clear: .*50% more than/), 'clear']);
    expect(told('none', third)).toEqual([
      `To clear: ${same} Up to three times as much from “c” would not change this order.`,
      'clear',
    ]);
    // Of a shop that sells in a mall: what its own would have to sell.
    expect(told(996_000, { asked: 'a', other: 'c' })).toEqual([
      expect.stringMatching(/ If “a” sells less than .* \(0.4% less than .*, “c” leaves more.$/),
      'open',
    ]);
  });
  test('what an option is to sell of its own says where it turns, and is to be cleared first where that is near', () => {
    const own = { ...sales, monthlySales: 3_000_000 };
    const at = '/options/b/sales/monthlySales';
    const turning = (pointer: string): Turn => ({ pointer, base: 3_000_000, roots: [[1_200_000, 'a']] });
    const told = (more: Partial<Option>, turns: readonly Turn[], change: Partial<Scenario> = {}) =>
      judged([A, mall({ sales: own, ...more })], { turns }, change).said('forecast');
    const said =
      'How much “b” sells is a forecast that nobody has confirmed: below ¥1,200,000 a month (now ¥3,000,000 a month) “a” leaves you more.';
    // Three times as much: two thirds of its margin lie between, more than half.
    expect(told({}, [turning(at)])).toEqual([`To clear: ${said}`]);
    expect(told({}, [{ ...turning(at), roots: [[1_500_001, 'a']] }])).toEqual([
      `To clear first: ${said.replace('1,200,000', '1,500,001')}`,
    ]);
    expect(told({}, [{ ...turning(at), roots: [[1_500_000, 'a']] }])).toEqual([
      `To clear: ${said.replace('1,200,000', '1,500,000')}`,
    ]);
    // Searched and found nowhere, or of something else; a tie beyond is no turn to anybody.
    expect(told({}, [])).toEqual([]);
    expect(told({}, [turning('/options/a/sales/monthlySales')])).toEqual([]);
    // A number that several options share is the one that turns it; multiplied, the option's own is.
    const trade = { name: 'trade', kind: 'yenPerMonth', value: 3_000_000, source: ASSUMED } as const;
    const shared = { sales: { ...sales, monthlySales: { common: 'trade' } } };
    const common = { common: { trade } } as unknown as Partial<Scenario>;
    expect(told(shared, [turning('/common/trade/value')], common)).toEqual([`To clear: ${said}`]);
    const factor = { sales: { ...sales, monthlySales: { common: 'trade', factor: 2 } } };
    expect(told(factor, [turning('/common/trade/value')], common)).toEqual([]);
    // Planned by year: the share of the plan.
    const plan = mall({ sales: { ...own, salesByYear: [36_000_000] } });
    const share = (factor: number) =>
      judged([A, plan], { joint: [{ of: 'plan', option: 'b', factor, side: 'below', to: 'a', atMost: false }] }).said(
        'forecast',
      );
    const half =
      'How much “b” sells is a forecast that nobody has confirmed: below 50% of the plan by year “a” leaves you more.';
    expect(share(0.5)).toEqual([`To clear: ${half}`]);
    expect(share(0.51)).toEqual([`To clear first: ${half.replace('50%', '51%')}`]);
    expect(judged([A, plan], {}).said('forecast')).toEqual([]);
    // By cost it is no question.
    expect(judged([A, mall({ sales: own })], { turns: [turning(at)], measure: 'total' }).said('forecast')).toEqual([]);
  });
  test('an option that is insured is hit as often as one that is not', () => {
    const insured = { insurance: { coveredShare: 1, deductible: 0, limit: 10_000_000 } };
    const premium = line('premium', { category: 'incident' });
    expect(missing([A, cart('b', [fee(12_000), premium], insured)])).toEqual([
      'To clear: “b” is insured and “a” is not. The amounts compare means; what an incident would leave you to pay is not in them.',
    ]);
    const both = ['a', 'b'].map((id) => cart(id, [fee(12_000), premium], insured));
    expect(missing(both)).toEqual([]);
  });
});

test('what is confirmed of the best, and what is assumed of all', () => {
  expect(judged([A, B]).said('confirmed')).toEqual([
    'None of the cost of “a” rests on a quotation yet: all of it is reference figures and assumptions.',
  ]);
  expect(judged([cart('a', [fee(10_000, QUOTED)]), B]).said('confirmed')).toEqual([
    'All of the cost of “a” rests on quotations.',
  ]);
  const half = cart('a', [fee(5_000, QUOTED), fee(5_000, ASSUMED, 'other')]);
  expect(judged([half, B]).said('confirmed')).toEqual([
    '50% of the cost of “a” rests on quotations, the rest on reference figures and assumptions.',
  ]);
  // What the owner typed is neither a reference figure nor an assumption.
  const typed = { kind: 'stated' } as const;
  expect(judged([cart('a', [fee(10_000, typed)]), B]).said('confirmed')).toEqual([
    'None of the cost of “a” rests on a quotation yet: all of it is your own entries.',
  ]);
  const partly = cart('a', [fee(5_000, QUOTED), fee(2_000, typed, 'typed'), fee(3_000, ASSUMED, 'other')]);
  expect(judged([partly, B]).said('confirmed')).toEqual([
    '50% of the cost of “a” rests on quotations, the rest on your own entries, reference figures and assumptions.',
  ]);
  const cited = fee(3_000, { kind: 'figure', figure: 'security.floor' }, 'cited');
  expect(judged([cart('a', [fee(5_000, typed), cited]), B]).said('confirmed')).toEqual([
    'None of the cost of “a” rests on a quotation yet: all of it is your own entries, reference figures and assumptions.',
  ]);
  const hit = cart('b', [fee(12_000)], { annualProbability: 0.002 });
  expect(judged([A, hit]).said('assumed-probability')).toEqual([
    'This comparison assumes a yearly probability of an incident of 0% for “a” and 0.2% for “b”. Nobody publishes such figures.',
  ]);
  // What is only to be known is nothing to clear.
  expect(
    judged([{ ...A, sales: { monthlySales: 1_000_000, salesGrowth: 0, averageOrderValue: 5_000 } }]).said('missing'),
  ).toEqual([]);
});

// methodology: 12/a-running
test('a requirement of today’s site that nobody can meet: it can be looked at, not named', () => {
  const { insurance: _, ...site } = option('self-built-outsourced', { id: 'a', name: 'a' });
  const whole = { journey: 'operating', requirements: answers('done', { 'build-1': 'cannot' }) } as const;
  const unknown = { journey: 'operating', requirements: answers('done', { 'build-1': 'unknown' }) } as const;
  const dear = cart('b', [fee(9_000_000)]);
  expect(judged([site, dear], SURE, whole).headline).toBe(
    'With today’s entries “a” costs the least, but whether it may be chosen is not settled.',
  );
  expect(judged([site, dear], SURE, unknown).headline).toMatch(/^“a” probably costs the least/);
  // Another thing that is open makes it no more settled.
  const both = {
    journey: 'operating',
    requirements: answers('done', { 'build-1': 'cannot', 'build-2': 'unknown' }),
  } as const;
  expect(judged([site, dear], SURE, both).headline).toMatch(/whether it may be chosen is not settled\.$/);
});

// methodology: 11/the-verdict-takes
describe('what an incident weighs against the cost', () => {
  const hit = (id: string, yen: number, annualProbability: number, more: Partial<Option> = {}) =>
    cart(id, [fee(yen)], { annualProbability, ...more });
  const told = (...options: readonly Option[]) => judged(options, {}, INCIDENT).said('incident-break-even');
  const insured = { insurance: { coveredShare: 1, deductible: 0, limit: 20_000_000 } };
  test('the cheapest against the cheapest of those that are hit less often', () => {
    // 2,000 more a month are 120,000 in five years: 0.12 % a year of 20 million.
    expect(told(hit('a', 10_000, 0.002), hit('b', 12_000, 0.001), hit('c', 11_000, 0.002))).toEqual([
      'Without incidents “b” costs ¥120,000 more than “a”. If “b” had none at all, it would pay once an incident with “a” is more likely than 0.12% a year.',
    ]);
    expect(told(hit('a', 10_000, 0.001), hit('b', 12_000, 0.002))).toEqual([
      'Even without counting incidents, “a” costs less than “b”. It is also assumed to have fewer of them; as long as that is so, the order holds whatever their probability.',
    ]);
    expect(told(hit('a', 10_000, 0.001), hit('b', 2_000_000, 0))).toEqual([
      'Without incidents “b” costs ¥119.4 million more than “a”. That does not come back even if “a” had an incident every year.',
    ]);
  });
  test('hit alike, the one that is insured', () => {
    expect(told(hit('a', 10_000, 0.001), hit('b', 12_000, 0.001, insured))).toEqual([
      'Without incidents “b” costs ¥120,000 more than “a”, and bears less of one. Hit alike, it would pay once an incident is more likely than 0.12% a year.',
    ]);
  });
  test('nothing where both cost the same, or are hit alike and bear alike, or no price is known', () => {
    expect(told(hit('a', 10_000, 0.002), hit('b', 10_000, 0.001))).toEqual([]);
    expect(told(hit('a', 10_000, 0.001), hit('b', 12_000, 0.001))).toEqual([]);
    expect(told(cart('a', [unquoted('x')]), cart('b', [unquoted('y')]))).toEqual([]);
    expect(told(hit('a', 10_000, 0.001), cart('b', [unquoted('y')], { annualProbability: 0.0001 }))).toEqual([]);
  });
});
