import { evaluate, type Line, type Option, parseScenario, prepare, type Scenario } from '@ec-tco/core';
import { breakEven, crossover, totalEnds } from '@ec-tco/core/analysis';
import { keepOption, moveOption, movingLines } from '@ec-tco/core/scenario';
import { describe, expect, test } from 'vitest';
import { line, option, shop } from './shop.ts';

const resultOf = (scenario: Scenario) => evaluate(prepare(scenario)).options[0] as NonNullable<Cells>;
type Cells = ReturnType<typeof evaluate>['options'][number];
const cells = (scenario: Scenario) => resultOf(scenario).lines[0]?.cells.map((yen) => yen.toNumber());
const one = (more: Partial<Line>, others: Partial<Scenario> = {}, business: object = {}) =>
  shop([option('a', [line('fee', { kind: 'fixed', yen: 10_000 }, more)])], others, business);

// methodology: 2/what-price-lists
describe('leaving a contract before its end', () => {
  const contract = (leaving: NonNullable<Line['contract']>['leaving'], months = 36): Partial<Line> => ({
    contract: { months, leaving },
  });
  test('a sum: three years signed, two compared', () => {
    const fee = contract({ kind: 'fixed', yen: 30_000 });
    expect(cells(one(fee, { horizonYears: 2 }))).toEqual([0, 120_000, 150_000]);
    expect(cells(one(fee, { horizonYears: 3 }))).toEqual([0, 120_000, 120_000, 120_000]);
  });
  test('what remains, at the price of that year', () => {
    // 12 months remain; 10,000 yen are 10,200 in year 2; half of that is due: 61,200.
    const fee = contract({ kind: 'remaining', share: 0.5 });
    const own = { escalation: { kind: 'own', rate: 0.02 } } as const;
    expect(cells(one({ ...fee, ...own }, { horizonYears: 2 }))).toEqual([0, 120_000, 122_400 + 61_200]);
  });
  test('with tax, in dollars, for each item', () => {
    // 12 months of 10,000 dollars · 3 · 150 with tax remain; all of it is taxed with a tenth.
    const fee = contract({ kind: 'remaining', share: 1 });
    const more = { currency: { code: 'USD', rate: 150 }, items: 3, withTax: true };
    const year = 12 * 10_000 * 150 * 3;
    expect(cells(one({ ...fee, ...more }, { horizonYears: 2 }))).toEqual([
      0,
      Math.round(year / 1.1),
      Math.round((2 * year) / 1.1),
    ]);
  });
  test('it breaks even like any other number, and is paid in its month', () => {
    const bound = option('a', [line('fee', { kind: 'fixed', yen: 10_000 }, contract({ kind: 'fixed', yen: 30_000 }))]);
    const free = option('b', [line('fee', { kind: 'fixed', yen: 11_000 })]);
    const prepared = prepare(shop([bound, free], { horizonYears: 2 }));
    const pair = { left: 'a', right: 'b', measure: 'total' } as const;
    // 24,000 dearer by the month.
    const { outcome } = breakEven(prepared, { ...pair, pointer: '/options/a/lines/fee/contract/leaving/yen' });
    expect(outcome).toMatchObject({ kind: 'one', roots: [{ value: 24_000 }] });
    const { left, months } = crossover(prepared, pair);
    expect(left.slice(22, 25)).toEqual([220_000, 230_000, 270_000]);
    expect(months).toEqual([{ month: 24, cheaper: 'right' }]);
  });
  test('paid with tax, its month has what is no tax', () => {
    const more = { ...contract({ kind: 'fixed', yen: 33_000 }), withTax: true };
    const bound = option('a', [line('fee', { kind: 'fixed', yen: 11_000 }, more)]);
    const free = option('b', []);
    const prepared = prepare(shop([bound, free], { horizonYears: 2 }));
    const { left } = crossover(prepared, { left: 'a', right: 'b', measure: 'total' });
    expect(left.slice(22, 25)).toEqual([220_000, 230_000, 270_000]);
  });
  test('told, and refused where nothing is paid by the month', () => {
    const { findings } = resultOf(one(contract({ kind: 'fixed', yen: 1 }), { horizonYears: 2 }));
    expect(findings).toContainEqual({
      code: 'leaving-early',
      severity: 'info',
      params: { line: 'fee', name: 'fee', year: 2, months: 12 },
    });
    const yearly = {
      ...one({}),
      options: [
        option('a', [
          line(
            'fee',
            { kind: 'fixed', yen: 1 },
            { timing: { kind: 'yearly' }, ...contract({ kind: 'fixed', yen: 1 }) },
          ),
        ]),
      ],
    };
    expect(parseScenario(yearly)).toMatchObject({ ok: false, problems: [{ path: '/options/0/lines/0/contract' }] });
  });
});

test('a price by the sales of the whole year, paid by the month', () => {
  // 1 million a month: 12 million a year. From 10 million a year on 8,000 a month, from 13 million on 5,000.
  const above = [
    { from: 10_000_000, price: 8000 },
    { from: 13_000_000, price: 5000 },
  ];
  const tiers = { by: 'year-sales', mode: 'whole', above } as const;
  expect(cells(one({ tiers }, { horizonYears: 2 }, { salesGrowth: 0.1 }))).toEqual([0, 96_000, 60_000]);
  // A season moves no month into another step.
  const season = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 30];
  expect(cells(one({ tiers }, { horizonYears: 1 }, { season }))).toEqual([0, 96_000]);
});

describe('a site that runs', () => {
  const build = line(
    'build',
    { kind: 'fixed', yen: 3_000_000 },
    { category: 'build.other', timing: { kind: 'before-opening' } },
  );
  const care = line(
    'care',
    { kind: 'share', rate: 0.15, of: { lines: ['build'] }, basis: 'total' },
    { timing: { kind: 'yearly' } },
  );
  const of = (existing: boolean | undefined) =>
    resultOf(shop([option('a', [build, care], existing === undefined ? {} : { existing })], { horizonYears: 3 }));
  // methodology: what-is-compared/if-you-run
  test('is not charged its build, and its maintenance is a share of it all the same', () => {
    expect(of(undefined).total.total.toNumber()).toBe(3_000_000 + 3 * 450_000);
    expect(of(true).total.total.toNumber()).toBe(3 * 450_000);
    expect(of(true).findings.map(({ code }) => code)).toContain('already-paid');
  });
  // methodology: what-is-compared/if-you-run
  test('ready-made: kept, and moved from', () => {
    const settings = { id: 'x', language: 'ja', dataSet: 'draft-2022-10' } as const;
    const kept = keepOption('self-built-outsourced', settings);
    expect(kept.option.lines.some(({ timing }) => timing.kind === 'before-opening')).toBe(false);
    expect(kept.option.existing).toBe(true);
    const moved = moveOption('saas-upper', { ...settings, months: 6 });
    const ids = moved.option.lines.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(movingLines({ language: 'ja' }).map(({ id }) => id)));
    expect(moved.option.lines.find(({ id }) => id === 'moving-both')?.timing).toEqual({
      kind: 'monthly',
      from: 1,
      to: 6,
    });
    // No source states what a move costs.
    for (const { source } of movingLines({ language: 'en' })) expect(source.kind).toBe('assumption');
    const { options: _, ...rest } = shop([option('a', [])], { journey: 'operating' });
    const parsed = parseScenario({
      ...rest,
      options: [kept.option, { ...moved.option, id: 'y' }],
      sources: kept.sources,
    });
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  });
});

describe('a plan in stages', () => {
  // Today 2 % a year; diagnosed and mended from year 2 on 1 %; moved from year 4 on 0.1 %. One incident: 10 million.
  const stages: NonNullable<Option['stages']> = [
    { id: 'mend', name: '診断して直す', year: 2, annualProbability: 0.01 },
    { id: 'move', name: '移る', year: 4, annualProbability: 0.001 },
  ];
  const plan = (more: Partial<Option> = {}) =>
    shop([option('a', [], { annualProbability: 0.02, stages, ...more })], {
      horizonYears: 5,
      incident: { severity: { kind: 'own-figure', yen: 10_000_000 } },
    });
  const losses = (scenario: Scenario) =>
    resultOf(scenario)
      .lines.find(({ id }) => id === 'expected-incident-loss')
      ?.cells.map((yen) => yen.toNumber());
  // methodology: 8/without-a-transition
  test('each year has its own probability', () => {
    expect(losses(plan())).toEqual([0, 200_000, 100_000, 100_000, 10_000, 10_000]);
  });
  // methodology: 8/without-a-transition
  test('a transition comes first', () => {
    // Six months of 10 %, six of 2 %.
    expect(losses(plan({ transition: { months: 6, annualProbability: 0.1 } }))?.slice(0, 3)).toEqual([
      0, 600_000, 100_000,
    ]);
  });
  test('beyond the years compared a stage changes nothing, and never breaks', () => {
    expect(losses({ ...plan(), horizonYears: 3 })).toEqual([0, 200_000, 100_000, 100_000]);
    expect(parseScenario({ ...plan(), horizonYears: 1 }).ok).toBe(true);
  });
  test('out of order: refused', () => {
    const whole = plan();
    const options = [{ ...whole.options[0], stages: stages.toReversed() }];
    expect(parseScenario({ ...whole, options })).toMatchObject({
      ok: false,
      problems: [{ path: '/options/0/stages/1/year', code: 'unordered-range' }],
    });
  });
});

// methodology: 2/a-line-wholly
describe('low and high total', () => {
  const range = (low: number, base: number, high: number) => ({ low, base, high });
  test('prices and work at their ends; what the shop sells stays', () => {
    const lines = [
      line('fee', { kind: 'fixed', yen: range(8000, 10_000, 15_000) }),
      line('rate', { kind: 'sales-rate', rate: range(0.02, 0.03, 0.05) }),
      line('work', { kind: 'hours', hours: range(5, 10, 20) }),
    ];
    const [ends] = totalEnds(
      prepare(
        shop([option('a', lines)], {}, { monthlySales: range(1, 1_000_000, 9e6), hourlyCost: range(1000, 2000, 3000) }),
      ),
    );
    expect([ends?.low, ends?.base, ends?.high].map(Number)).toEqual([
      12 * (8000 + 20_000 + 5000),
      12 * (10_000 + 30_000 + 20_000),
      12 * (15_000 + 50_000 + 60_000),
    ]);
  });
  test('a credit’s larger end makes the total lower', () => {
    const credit = {
      id: 'back',
      name: '値引き',
      amount: { kind: 'fixed', yen: range(0, 1000, 5000) },
      timing: { kind: 'once', month: 1 },
      source: { kind: 'assumption' },
    } as const;
    const fee = line('fee', { kind: 'fixed', yen: 10_000 });
    const [ends] = totalEnds(prepare(shop([option('a', [fee], { credits: [credit] })])));
    expect([ends?.low, ends?.high].map(Number)).toEqual([115_000, 120_000]);
  });
});
