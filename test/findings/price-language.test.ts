import { analyse, evaluate, type Line, type Option, parseScenario, prepare, type Scenario } from '@ec-tco/core';
import { breakEven, createRecalculator, crossover } from '@ec-tco/core/analysis';
import { describeProblem } from '@ec-tco/core/format';
import { describe, expect, test } from 'vitest';
import { line, option, shop } from './shop.ts';

// What price lists and contracts say, each with the yen worked out by hand.

const resultOf = (scenario: Scenario) => evaluate(prepare(scenario)).options[0] ?? expect.fail('no option');
const cells = (scenario: Scenario, id = 'fee') =>
  resultOf(scenario)
    .lines.find((one) => one.id === id)
    ?.cells.map((yen) => yen.toNumber());
const total = (scenario: Scenario) => resultOf(scenario).total.total.toNumber();

// methodology: 2/what-price-lists
describe('what a percentage is taken of', () => {
  // fee-base.json: 200 orders of 5,000 yen without tax a month, postage 600: 6.6 % + 40 yen an order of what is paid.
  const rate = (base: Line['base']) =>
    line('fee', { kind: 'sales-rate', rate: 0.066 }, base === undefined ? {} : { base });
  test.each([
    [undefined, 5 * 12 * 66_000],
    ['sales' as const, 5 * 12 * 66_000],
    ['with-tax' as const, 5 * 12 * 72_600],
    ['customer-pays' as const, 5 * 12 * (1_100_000 + 200 * 600) * 0.066],
  ])('%s', (base, yen) => {
    expect(total(shop([option('a', [rate(base)])], { horizonYears: 5 }, { postage: 600 }))).toBe(Math.round(yen));
  });
  test('the finding: 5,311,200 in five years', () => {
    const lines = [rate('customer-pays'), line('each', { kind: 'per-order', yen: 40 })];
    expect(total(shop([option('a', lines)], { horizonYears: 5 }, { postage: 600 }))).toBe(5_311_200);
  });
});

describe('a part of the sales', () => {
  const of = (part: NonNullable<Line['part']>, amount: Line['amount'] = { kind: 'sales-rate', rate: 0.036 }) =>
    cells(shop([option('a', [line('fee', amount, { part })])]))?.[1];
  test('70 % by card', () => expect(of({ of: 'sales', share: 0.7 })).toBe(12 * 25_200));
  // 20 % of 200 orders a month, of 8,000 yen each.
  test('20 % of the orders, dearer ones', () => {
    expect(of({ of: 'orders', share: 0.2, orderValue: 8000 })).toBe(12 * 40 * 8000 * 0.036);
    expect(of({ of: 'orders', share: 0.2, orderValue: 8000 }, { kind: 'per-order', yen: 190 })).toBe(12 * 40 * 190);
  });
  // 20 % of 1,000,000 in orders of 8,000: 25 orders.
  test('20 % of the sales, in orders of their own', () => {
    expect(of({ of: 'sales', share: 0.2, orderValue: 8000 }, { kind: 'per-order', yen: 190 })).toBe(12 * 25 * 190);
  });
});

describe('half a yen in the year, of payments that are no whole yen by the month', () => {
  const season = [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
  const limits = { most: 10_000_000 };
  const year = (lines: readonly Line[], seasonal: boolean, monthlySales = 1_000_000) =>
    cells(shop([option('a', lines)], {}, seasonal ? { monthlySales, season } : { monthlySales }))?.[1];
  // 10 % of 16,006,765 is 1,600,676.5 a year.
  test.each([false, true])('a share of other cost between limits, season: %s', (seasonal) => {
    const base = line('base', { kind: 'fixed', yen: 16_006_765 }, { timing: { kind: 'yearly' } });
    const share = line('fee', { kind: 'share', rate: 0.1, of: { lines: ['base'] }, basis: 'same-year' }, { limits });
    expect(year([base, share], seasonal)).toBe(1_600_677);
  });
  // 0.1 % of 12 · 1,000,125 is 12,001.5 a year, of which January has 2 parts of 13.
  test.each([false, true])('a rate between limits, season: %s', (seasonal) => {
    const fee = line('fee', { kind: 'sales-rate', rate: 0.001 }, { limits });
    expect(year([fee], seasonal, 1_000_125)).toBe(12_002);
  });
});

describe('steps', () => {
  const stepped = (monthlySales: number, tiers: NonNullable<Line['tiers']>, amount: Line['amount']) =>
    cells(shop([option('a', [line('fee', amount, { tiers })])], {}, { monthlySales }))?.[1];
  const rate: Line['amount'] = { kind: 'sales-rate', rate: 0.06 };
  const above = [
    { from: 1_000_000, price: 0.05 },
    { from: 3_000_000, price: 0.04 },
  ];
  test.each([
    [999_999, 12 * 999_999 * 0.06],
    [1_000_000, 12 * 50_000],
    [3_000_000, 12 * 120_000],
  ])('whole: with sales of %i all of it has the price that is reached', (sales, yen) => {
    expect(stepped(sales, { by: 'sales', mode: 'whole', above }, rate)).toBe(Math.round(yen));
  });
  test('marginal: each part has its own', () => {
    // 60,000 + 2,000,000 · 5 % + 1,000,000 · 4 %.
    expect(stepped(4_000_000, { by: 'sales', mode: 'marginal', above }, rate)).toBe(12 * 200_000);
  });
  test('a fee that falls away from 20,000 yen of sales a month on', () => {
    const tiers = { by: 'sales', mode: 'whole', above: [{ from: 20_000, price: 0 }] } as const;
    const fee = { kind: 'fixed', yen: 500 } as const;
    expect([stepped(19_999, tiers, fee), stepped(20_000, tiers, fee)]).toEqual([6000, 0]);
  });
  test('an amount by the mean order value', () => {
    const tiers = { by: 'order-value', mode: 'whole', above: [{ from: 3000, price: 55 }] } as const;
    expect(stepped(1_000_000, tiers, { kind: 'per-order', yen: 30 })).toBe(12 * 200 * 55);
  });
  test.each([
    ['order-value' as const, { averageOrderValue: 4999.5 }, 5000],
    ['sales' as const, { monthlySales: 999_999.9 }, 1_000_000],
  ])('half a yen below a step by %s is below it, as stated and in each case that is drawn', (by, business, from) => {
    // 10 % of a million against a price that ranges around 80,000; from the step on it would be 3 %.
    const fee = line(
      'fee',
      { kind: 'sales-rate', rate: 0.1 },
      { tiers: { by, mode: 'whole', above: [{ from, price: 0.03 }] } },
    );
    const other = line('fee', { kind: 'fixed', yen: { low: 72_000, base: 80_000, high: 88_000 } });
    const prepared = prepare(shop([option('a', [fee]), option('b', [other])], {}, business));
    const result = evaluate(prepared);
    const { chances, choice, leading } = analyse(prepared, result);
    const stated = Number(result.options[0]?.total.total);
    expect(stated).toBeCloseTo(1_200_000, -1);
    expect(chances?.options.find(({ option: id }) => id === 'a')?.mean.value).toBeCloseTo(stated, -1);
    expect(choice.ranked[0]?.option).toBe('b');
    expect(createRecalculator(prepared, ['options/a/total']).getter('options/a/total')()).toBeCloseTo(stated, -1);
    const ofRent = leading?.breakEvens.find(({ pointer }) => pointer === '/options/b/lines/fee/amount/yen');
    expect(ofRent?.outcome).toMatchObject({ kind: 'one', roots: [{ value: 100_000 }] });
  });
  test('two plans of a mall turn at 1,326,087 yen a month, and both sides are told', () => {
    const plan = (id: string, yen: number, own: number) =>
      option(id, [line('rent', { kind: 'fixed', yen }), line('fee', { kind: 'sales-rate', rate: own })]);
    const { outcome } = breakEven(prepare(shop([plan('a', 19_500, 0.065), plan('b', 50_000, 0.042)])), {
      pointer: '/business/monthlySales',
      left: 'a',
      right: 'b',
      measure: 'total',
    });
    expect(outcome).toMatchObject({ kind: 'one', roots: [{ below: 'left', above: 'right' }] });
    expect('roots' in outcome ? outcome.roots[0].value : 0).toBeCloseTo(1_326_087, -1);
  });
  test('a fee below a threshold makes two turning points', () => {
    // Without the fee: 3 % + 250 a month against 900 a month: even at 21,666. With 500 below 20,000: even at 5,000 too.
    const fee = line(
      'handling',
      { kind: 'fixed', yen: 500 },
      {
        tiers: { by: 'sales', mode: 'whole', above: [{ from: 20_000, price: 0 }] },
      },
    );
    const cart = option('a', [
      line('fee', { kind: 'sales-rate', rate: 0.03 }),
      line('send', { kind: 'fixed', yen: 250 }),
      fee,
    ]);
    const flat = option('b', [line('fee', { kind: 'fixed', yen: 900 })]);
    const { outcome } = breakEven(prepare(shop([cart, flat], {}, { monthlySales: 10_000, averageOrderValue: 1000 })), {
      pointer: '/business/monthlySales',
      left: 'a',
      right: 'b',
      measure: 'total',
    });
    expect(outcome.kind).toBe('several');
    const roots = 'roots' in outcome ? outcome.roots.map(({ value }) => Math.round(value / 10) * 10) : [];
    expect(roots).toContain(5000);
    expect(roots.some((value) => Math.abs(value - 21_670) < 20)).toBe(true);
  });
});

test('at least 2,300, at most 40,000 a month', () => {
  const fee = (monthlySales: number) =>
    cells(
      shop(
        [option('a', [line('fee', { kind: 'sales-rate', rate: 0.0025 }, { limits: { least: 2300, most: 40_000 } })])],
        {},
        { monthlySales },
      ),
    )?.[1];
  expect([fee(500_000), fee(4_000_000), fee(30_000_000)]).toEqual([12 * 2300, 12 * 10_000, 12 * 40_000]);
});

describe('what cannot be true of a price list', () => {
  const steps = (...froms: readonly number[]): Partial<Line> => ({
    tiers: { by: 'sales', mode: 'whole', above: froms.map((from) => ({ from, price: 0.01 })) },
  });
  const shared = { a: { name: '上限', kind: 'yen', value: 900, source: { kind: 'assumption' } } } as const;
  test.each<[string, Partial<Line>, string, string]>([
    ['a least above the most', { limits: { least: 5000, most: 300 } }, '/limits/least', '上限額 300 以下の最低額'],
    [
      'the same, of ranges',
      { limits: { least: { low: 1, base: 5000, high: 9000 }, most: { low: 1, base: 300, high: 9000 } } },
      '/limits/least',
      '上限額 300 以下の最低額',
    ],
    [
      'the same, of what options share',
      { limits: { least: 5000, most: { common: 'a' } } },
      '/limits/least',
      '上限額 900 以下の最低額',
    ],
    ['steps that go down', steps(3_000_000, 1_000_000), '/tiers/above/1/from', '前の段階の 3000000 より大きい金額'],
    ['a step twice', steps(3_000_000, 3_000_000), '/tiers/above/1/from', '前の段階の 3000000 より大きい金額'],
  ])('%s', (_, terms, path, allowed) => {
    const whole = shop([option('a', [line('fee', { kind: 'sales-rate', rate: 0.05 })])], { common: shared });
    const lines = [{ ...whole.options[0]?.lines[0], ...terms }];
    const outcome = parseScenario({ ...whole, options: [{ ...whole.options[0], lines }] });
    const [problem] = outcome.ok ? [] : outcome.problems;
    expect(problem).toMatchObject({ code: 'unordered-range', path: `/options/0/lines/0${path}` });
    expect(problem && describeProblem(problem, 'ja')).toContain(allowed);
  });
  test('a limit that refers to nothing is told as that', () => {
    const whole = shop([option('a', [line('fee', { kind: 'sales-rate', rate: 0.05 })])]);
    const lines = [{ ...whole.options[0]?.lines[0], limits: { least: 5000, most: { common: 'none' } } }];
    expect(parseScenario({ ...whole, options: [{ ...whole.options[0], lines }] })).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-reference', path: '/options/0/lines/0/limits/most/common' }],
    });
  });
  test('and nothing like it is looked for: steps stay in order, a least below the most', () => {
    const terms: Partial<Line> = {
      limits: { least: 1000, most: 40_000 },
      tiers: {
        by: 'sales',
        mode: 'whole',
        above: [
          { from: 500_000, price: 0.04 },
          { from: 2_000_000, price: 0.03 },
        ],
      },
    };
    const fee = option('a', [line('fee', { kind: 'sales-rate', rate: 0.05 }, terms)]);
    const prepared = prepare(shop([fee, option('b', [line('flat', { kind: 'fixed', yen: 35_000 })])]));
    const rangeOf = (key: string) => {
      const pointer = `/options/a/lines/fee/${key}`;
      const { low, high } = breakEven(prepared, { pointer, left: 'a', right: 'b', measure: 'total' }).range;
      return [low, high];
    };
    expect(rangeOf('limits/least')).toEqual([0, 10_000]);
    expect(rangeOf('limits/most')).toEqual([1000, 400_000]);
    expect(rangeOf('tiers/above/0/from')).toEqual([1, 1_999_999]);
    expect(rangeOf('tiers/above/1/from')).toEqual([500_001, 20_000_000]);
  });
});

describe('how sales run', () => {
  const rate = line('fee', { kind: 'sales-rate', rate: 0.05 });
  const yearly = (business: object, horizonYears = 3) => cells(shop([option('a', [rate])], { horizonYears }, business));
  test('year by year: 6, 12, 30 million; then on from there', () => {
    const salesByYear = [6e6, 12e6, 30e6];
    expect(yearly({ salesByYear })).toEqual([0, 300_000, 600_000, 1_500_000]);
    expect(yearly({ salesByYear, salesGrowth: 0.1 }, 4)?.[4]).toBe(1_650_000);
  });
  test('a start from nothing over six months: 0, 1/6 … 5/6, then all', () => {
    // 2.5 + 6 months of 12 in the first year.
    expect(yearly({ ramp: { months: 6, start: 0 } }, 2)).toEqual([0, 8.5 * 50_000, 600_000]);
  });
  test('a start within a season, of an option’s own sales: what each month would sell, as far as it has climbed', () => {
    // All is sold from July on: a sixth each month, of which 6/12 … 11/12 are reached: 51/72 of twelve months.
    const season = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1];
    const sales = { monthlySales: 1_000_000, salesGrowth: 0, averageOrderValue: 5000, ramp: { months: 12, start: 0 } };
    expect(cells(shop([option('a', [rate], { sales })], { horizonYears: 2 }, { season }))).toEqual([
      0, 425_000, 600_000,
    ]);
  });
  test('a season moves months, not years', () => {
    const season = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 13];
    expect(yearly({ season }, 1)).toEqual([0, 600_000]);
    const december = { ...rate, timing: { kind: 'monthly', from: 12, to: 12 } } as const;
    // 13 of 24 parts of the year's sales.
    expect(cells(shop([option('a', [december])], {}, { season }))).toEqual([0, 325_000]);
    // Eleven months of half a million, one of 6.5 million: 6 % up to one million, 5 % above, a month at a time.
    const tiers = { by: 'sales', mode: 'whole', above: [{ from: 1_000_000, price: 0.04 }] } as const;
    expect(cells(shop([option('a', [{ ...rate, tiers }])], {}, { season }))).toEqual([0, 11 * 25_000 + 260_000]);
  });
});

describe('prices with tax', () => {
  const fee = line('fee', { kind: 'fixed', yen: 5980 }, { withTax: true });
  test('12 · 5,980 are 71,760 with tax, to the yen', () => {
    const { rows, total: all } = resultOf(shop([option('a', [fee])], { showTax: true }));
    expect(all.total.toNumber()).toBe(71_760);
    expect(rows.find(({ row }) => row === 'tax')?.total.toNumber()).toBe(71_760 - 65_236);
    expect(cells(shop([option('a', [fee])]))).toEqual([0, 65_236]);
  });
  test('beside prices without', () => {
    const both = [fee, line('other', { kind: 'fixed', yen: 1005 })];
    // 12,060 and a tenth of it.
    expect(resultOf(shop([option('a', both)], { showTax: true })).total.total.toNumber()).toBe(71_760 + 13_266);
  });
});

describe('paid in advance', () => {
  test('prepaid.json: 234,000 a year at once against 21,000 a month, dearer until month 12', () => {
    const yearly = line('fee', { kind: 'fixed', yen: 234_000 }, { timing: { kind: 'yearly', month: 1 } });
    const monthly = line('fee', { kind: 'fixed', yen: 21_000 });
    const pair = { left: 'a', right: 'b', measure: 'total' } as const;
    const found = crossover(prepare(shop([option('a', [yearly]), option('b', [monthly])], { horizonYears: 3 })), pair);
    expect(found.left.slice(0, 3)).toEqual([0, 234_000, 234_000]);
    expect(found.months[0]).toEqual({ month: 12, cheaper: 'left' });
  });
  test('half a year, and three years, at once', () => {
    const paid = (advance: number, horizonYears: number) =>
      cells(
        shop([option('a', [line('fee', { kind: 'fixed', yen: 1000 }, { timing: { kind: 'monthly', advance } })])], {
          horizonYears,
        }),
      );
    expect(paid(6, 1)).toEqual([0, 12_000]);
    expect(paid(36, 5)).toEqual([0, 36_000, 0, 0, 36_000, 0]);
  });
});

describe('credits', () => {
  const build = line(
    'build',
    { kind: 'fixed', yen: 3_000_000 },
    { category: 'build.other', timing: { kind: 'before-opening' } },
  );
  const subsidy = (others: object = {}) => ({
    id: 'subsidy',
    name: '補助金',
    amount: { kind: 'share', rate: 0.5, of: { category: 'build.other' }, most: 1_000_000 },
    timing: { kind: 'once', month: 9 },
    source: { kind: 'assumption' },
    ...others,
  });
  const of = (credit: object, others: Partial<Option> = {}) =>
    resultOf(shop([option('a', [build], { credits: [credit], ...others } as Partial<Option>)]));
  test('half of the build, at most a million, in its month; in a row of its own', () => {
    const { rows, total: all } = of(subsidy());
    expect(rows.find(({ row }) => row === 'credit')?.cells.map((yen) => yen.toNumber())).toEqual([0, -1_000_000]);
    expect(rows.find(({ row }) => row === 'build.other')?.total.toNumber()).toBe(3_000_000);
    expect(all.total.toNumber()).toBe(2_000_000);
  });
  test('uncertain: what it is worth on average', () => {
    expect(of(subsidy({ chance: 0.4 })).total.total.toNumber()).toBe(2_600_000);
  });
  test('a share that comes every month is of the same year’s cost, never of all years again and again', () => {
    const fee = {
      ...build,
      id: 'fee',
      category: 'platform',
      timing: { kind: 'monthly' },
      amount: { kind: 'fixed', yen: 10_000 },
    };
    const back = (lines: readonly string[]) => {
      const credit = subsidy({ amount: { kind: 'share', rate: 0.5, of: { lines } }, timing: { kind: 'monthly' } });
      const { rows } = resultOf(
        shop([option('a', [build, fee as typeof build], { credits: [credit] } as Partial<Option>)]),
      );
      return rows.find(({ row }) => row === 'credit')?.cells.map((yen) => yen.toNumber());
    };
    // Half of 12 × 10,000 a year; the build is paid before the first month.
    expect(new Set(back(['fee'])?.slice(1))).toEqual(new Set([-60_000]));
    expect(new Set(back(['build']))).toEqual(new Set([0]));
  });
  test('no row where nobody has credits', () => {
    expect(resultOf(shop([option('a', [build])])).rows.map(({ row }) => row)).not.toContain('credit');
  });
  test('the security minimum counts what is paid before credits', () => {
    const security = line('waf', { kind: 'fixed', yen: 100_000 }, { category: 'operation.security' });
    const credit = subsidy({ amount: { kind: 'share', rate: 1, of: { lines: ['waf'] } } });
    const own = resultOf(
      shop([{ ...option('a', [security]), kind: 'self-built-in-house', credits: [credit] } as unknown as Option], {
        securityFloor: true,
      }),
    );
    expect(own.lines.find(({ id }) => id === 'guideline-minimum')?.total.toNumber()).toBe(0);
    expect(own.total.total.toNumber()).toBe(0);
  });
});

test('for each item, and in dollars', () => {
  const perItem = line('fee', { kind: 'fixed', yen: 3 }, { items: 400 });
  expect(cells(shop([option('a', [perItem])]))).toEqual([0, 12 * 1200]);
  const dollars = line('fee', { kind: 'fixed', yen: 29.99 }, { currency: { code: 'USD', rate: 150 } });
  expect(cells(shop([option('a', [dollars])]))).toEqual([0, Math.round(12 * 29.99 * 150)]);
});

// methodology: 2/a-line-wholly
test('beyond-horizon.json: what lies outside the years compared is told, and shortening them breaks nothing', () => {
  const late = line('fee', { kind: 'fixed', yen: 100_000 }, { timing: { kind: 'monthly', from: 61 } });
  const once = line('move', { kind: 'fixed', yen: 100_000 }, { timing: { kind: 'once', month: 61 } });
  const every = line('swap', { kind: 'fixed', yen: 3_000_000 }, { timing: { kind: 'every', years: 7 } });
  const { findings, total: all } = resultOf(shop([option('a', [late, once, every])], { horizonYears: 5 }));
  expect(findings.filter(({ code }) => code === 'beyond-horizon').map(({ params }) => params)).toMatchObject([
    { line: 'fee' },
    { line: 'move' },
    { line: 'swap' },
  ]);
  expect(all.total.toNumber()).toBe(0);
});

test('a credit and a stage outside the years compared are told as well, and credits above all cost', () => {
  const credit = (id: string, yen: number, month: number) =>
    ({
      id,
      name: id,
      amount: { kind: 'fixed', yen },
      timing: { kind: 'once', month },
      source: { kind: 'assumption' },
    }) as const;
  const of = (credits: Option['credits']) =>
    resultOf(
      shop([
        option('a', [line('fee', { kind: 'fixed', yen: 1000 })], {
          credits,
          stages: [{ id: 's', name: 's', year: 2 }],
        }),
      ]),
    ).findings.map(({ code, params }) => [code, params]);
  expect(of([credit('late', 1, 13)])).toEqual(
    expect.arrayContaining([
      ['beyond-horizon', { line: 'late', name: 'late' }],
      ['beyond-horizon', { line: 's', name: 's' }],
    ]),
  );
  const told = (yen: number) => of([credit('back', yen, 1)]).some(([code]) => code === 'credits-above-cost');
  // A year costs 12,000.
  expect([told(12_000), told(12_001)]).toEqual([false, true]);
});

test('a rate of exchange of 0 would make a price of nothing: refused', () => {
  const whole = shop([
    option('a', [line('fee', { kind: 'fixed', yen: 30 }, { currency: { code: 'USD', rate: 150 } })]),
  ]);
  const wrong = structuredClone(whole) as unknown as { options: { lines: { currency: { rate: number } }[] }[] };
  Object.assign(wrong.options[0]?.lines[0]?.currency ?? {}, { rate: 0 });
  expect(parseScenario(wrong)).toMatchObject({
    ok: false,
    problems: [{ code: 'out-of-range', path: '/options/0/lines/0/currency/rate' }],
  });
});
