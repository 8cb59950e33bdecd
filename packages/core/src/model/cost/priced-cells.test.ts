import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/evaluate.ts';
import { explain } from '../../explain/explain.ts';
import { line, option, scenario } from '../../rules/fixtures.ts';
import type { Line, Option, Scenario } from '../../scenario/schema.ts';
import { plainText } from '../../texts/plain-text.ts';
import { prepare } from '../prepare.ts';

type Business = Partial<Scenario['business']>;

/** A shop of 1,000,000 yen a month in orders of 5,000, three years; beside the line stands one of 10,000 yen a month. */
function read(own: Partial<Line>, business: Business = {}, others: Partial<Option> = {}) {
  const lines = [line('fee', { category: 'platform', ...own }), line('other', { category: 'platform' })];
  const shop = scenario({
    horizonYears: 3,
    showTax: true,
    options: [option('saas', { lines, pciDss: 'yes', ...others })],
  });
  const prepared = prepare({ ...shop, business: { ...shop.business, ...business } });
  const { lines: results = [], rows = [] } = evaluate(prepared).options[0] ?? {};
  const yen = (cells: (typeof results)[number]['cells'] = []) => cells.map((cell) => cell.toNumber() + 0);
  return {
    prepared,
    cells: yen(results.find(({ id }) => id === 'fee')?.cells),
    tax: yen(rows.find(({ row }) => row === 'tax')?.cells),
  };
}

function told(prepared: ReturnType<typeof prepare>, path: string): string {
  const told = explain(prepared, path, 'en');
  return told.ok ? plainText(told.explanation.numbers, 'en') : told.text;
}

const season = [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
const yearly = { kind: 'yearly' } as const;
const USD = { code: 'USD', rate: 150 };
const RATE = { kind: 'sales-rate', rate: 0.03 } as const;
const EACH = { kind: 'per-order', yen: 30 } as const;
const SHARE = { kind: 'share', rate: 0.1, of: { lines: ['other'] }, basis: 'same-year' } as const;
const FROM_MAY = { kind: 'monthly', from: 5 } as const;
const steps = (by: 'sales' | 'order-value', from: number, price: number) =>
  ({ by, mode: 'whole', above: [{ from, price }] }) as const;

describe('a year of a price and how it is told: nothing is multiplied that changes nothing', () => {
  test.each<[string, Partial<Line>, Business, number, string]>([
    ['by the month', {}, {}, 120_000, '12 months × ¥10,000'],
    ['by the year', { timing: yearly }, {}, 10_000, '¥10,000'],
    ['by the year, in dollars', { timing: yearly, currency: USD }, {}, 1_500_000, '150 yen/USD × 10,000 USD'],
    [
      ...(['by the year, at most so much', { timing: yearly, limits: { most: 9_000 } }, {}, 9_000] as const),
      '(the smaller of ¥10,000 and ¥9,000)',
    ],
    [
      ...(['by the month, at least so much: alike in every season', { limits: { least: 100 } }, { season }] as const),
      ...([120_000, '(the larger of 12 months × ¥10,000 and 12 months × ¥100)'] as const),
    ],
    [
      ...(['a rate by the month, at most so much', { amount: RATE, limits: { most: 10_000 } }, {}, 120_000] as const),
      '(the smaller of 12 months × 3% × ¥12,000,000 × 1 month ÷ 12 months and 12 months × ¥10,000)',
    ],
    // January sells 1,846,154 yen, every other month 923,077.
    [
      ...(['free in months of more sales', { tiers: steps('sales', 1_000_000, 0) }, { season }, 110_000] as const),
      '(sum of 12 numbers, ¥110,000)',
    ],
    // May to December are 8 parts of 13.
    [
      ...(['a rate in a part of a year with a season', { amount: RATE, timing: FROM_MAY }, { season }] as const),
      ...([221_538, '3% × ¥12,000,000 × (sum of 8 numbers, 8) ÷ (sum of 12 numbers, 13)'] as const),
    ],
    [
      ...(['an order, in a part of a year', { amount: EACH, timing: FROM_MAY }, {}, 48_000] as const),
      '¥30 × ¥12,000,000 × 8 months ÷ (¥5,000 × 12 months)',
    ],
    ['a share by the month', { amount: SHARE }, {}, 12_000, '10% × ¥120,000'],
    [
      ...(['a share by the month from May on', { amount: SHARE, timing: FROM_MAY }, {}, 8_000] as const),
      '10% × ¥120,000 × 8 months ÷ 12 months',
    ],
    [
      ...(['a part of the orders', { amount: RATE, part: { of: 'orders', share: 0.3 } }, {}, 108_000] as const),
      '3% × ¥12,000,000 × 30%',
    ],
    [
      ...(['of what is paid, no postage', { amount: RATE, base: 'customer-pays' }, {}, 396_000] as const),
      '3% × ¥12,000,000 × (1 + 10%)',
    ],
    [
      ...(['with tax, whatever the postage', { amount: RATE, base: 'with-tax' }, { postage: 600 }] as const),
      ...([396_000, '3% × ¥12,000,000 × (1 + 10%)'] as const),
    ],
    [
      ...(['of what is paid, postage too', { amount: RATE, base: 'customer-pays' }, { postage: 600 }] as const),
      ...([439_200, '3% × ¥12,000,000 × (¥5,000 × (1 + 10%) + ¥600) ÷ ¥5,000'] as const),
    ],
  ])('%s', (_, own, business, yen, words) => {
    const { cells, prepared } = read(own, business);
    expect(cells[1]).toBe(yen);
    expect(told(prepared, 'options/saas/lines/fee/year/1')).toBe(`${words}, rounded to whole yen`);
  });

  // An order is 5,000 yen, 5,500 with tax, 6,100 with tax and postage.
  test.each([
    ['sales', 0.03, 12_000_000],
    ['with-tax', 0.03, 13_200_000],
    ['customer-pays', 0.02, 14_640_000],
  ] as const)('a step by the value of an order is measured with what is meant: %s', (base, rate, money) => {
    const own = { amount: RATE, base, tiers: steps('order-value', 5_600, 0.02) };
    expect(read(own, { postage: 600 }).cells[1]).toBe(Math.round(rate * money));
  });
});

describe('a contract that is left', () => {
  const contract = { months: 36, leaving: { kind: 'remaining', share: 0.5 } } as const;
  test('in a year that was paid for in advance: only the leaving is paid in it', () => {
    // 18 of 36 months are paid in month 1; half of the other 18 is due.
    const { cells, prepared } = read({ timing: { kind: 'monthly', advance: 24, to: 18 }, contract });
    expect(cells).toEqual([0, 180_000, 90_000, 0]);
    expect(told(prepared, 'options/saas/lines/fee/year/2')).toBe('¥90,000, rounded to whole yen');
  });

  test('at the price of its last month, in its season and its year', () => {
    const tiers = {
      by: 'sales',
      mode: 'whole',
      above: [
        { from: 2_000_000, price: 20_000 },
        { from: 3_000_000, price: 90_000 },
      ],
    } as const;
    // Month 18 is a June, with 2 parts of 13 of 13,200,000: 2,030,769. The other five cost 10,000 each.
    const june = season.with(0, 1).with(5, 2);
    const own = { timing: { kind: 'monthly', to: 18 }, tiers, contract } as const;
    expect(read(own, { season: june, salesGrowth: 0.1 }).cells).toEqual([0, 120_000, 70_000 + 9 * 20_000, 0]);
  });
});

describe('prices with tax', () => {
  test('the tax within them is told in its row, beside what the other line is taxed with', () => {
    const { cells, tax } = read({ withTax: true, amount: { kind: 'fixed', yen: 11_000 } });
    expect(cells).toEqual([0, 120_000, 120_000, 120_000]);
    expect(tax).toEqual([0, 24_000, 24_000, 24_000]);
  });
  test('a build that is paid for already has none', () => {
    const build = { category: 'build.other', timing: { kind: 'before-opening' }, withTax: true } as const;
    expect(read(build).tax).toEqual([909, 12_000, 12_000, 12_000]);
    expect(read(build, {}, { existing: true }).tax).toEqual([0, 12_000, 12_000, 12_000]);
  });
});

test('numbers on the way have names and units', () => {
  const leaving = { months: 36, leaving: { kind: 'remaining', share: 0.5 } } as const;
  const left = read({ timing: { kind: 'monthly', to: 18 }, withTax: true, contract: leaving }).prepared.model;
  expect(left.byPointer.get('/rates/consumptionTax')?.base).toBe(0.1);
  expect(left.byPointer.get('/options/saas/lines/fee/contract/leaving/share')?.base).toBe(0.5);
  const postage = read({ amount: RATE, base: 'customer-pays' }, { postage: 600 }).prepared.model;
  expect(postage.byPointer.get('/business/postage')?.base).toBe(600);

  const build = line('build', { category: 'build.other', timing: { kind: 'before-opening' } });
  const care = line('care', { amount: { ...SHARE, of: { lines: ['build'] }, basis: 'total' }, timing: yearly });
  const built = read({}, {}, { existing: true, lines: [build, care] }).prepared.model;
  expect(
    [
      ...(['fee/withTax/year/1', 'fee/leaving/year/2'] as const).map((id) => left.byId.get(`options/saas/lines/${id}`)),
      ...(['build/built/year/0', 'care/base/total'] as const).map((id) => built.byId.get(`options/saas/lines/${id}`)),
    ].map((number) => number?.unit),
  ).toEqual(['yen', 'yen', 'yen', 'yen']);
});
