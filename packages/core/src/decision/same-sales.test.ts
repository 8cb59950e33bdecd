import { describe, expect, test } from 'vitest';
import { evaluate } from '../evaluate/evaluate.ts';
import { prepare } from '../model/prepare.ts';
import { line, option, scenario } from '../rules/fixtures.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import { analyse } from './analyse.ts';

// A cart of 10,000 a month beside malls; 1,000,000 a month are sold, of which so much is left.

const fee = (yen: number) => line('fee', { category: 'platform', amount: { kind: 'fixed', yen } });
function form(id: string, kind: Option['kind'], lines: Option['lines'], more: Partial<Option> = {}): Option {
  const { insurance: _, ...bare } = option('saas', { id, name: id, pciDss: 'yes', lines, annualProbability: 0 });
  return { ...bare, kind, ...more };
}
const cart = (more: Partial<Option> = {}) => form('cart', 'saas', [fee(10_000)], more);
const dear = (more: Partial<Option> = {}) => form('dear', 'saas', [fee(20_000)], more);
const mall = (yen: number, more: Partial<Option> = {}) => form('mall', 'mall', [fee(yen)], more);

function found(options: readonly Option[], change: Partial<Scenario> = {}) {
  const { business, rates, ...whole } = scenario({ options, ...change });
  const prepared = prepare({
    ...whole,
    rates: { ...rates, discount: 0 },
    business: { ...business, salesGrowth: 0, contributionMargin: 0.4, monthlySales: 1_000_000, ...change.business },
  });
  return analyse(prepared, evaluate(prepared)).sameSales;
}

describe('what the sales of a mall would have to be', () => {
  test('dearer by 40,000 a month, of which 40 % of 100,000 pay it back; cheaper, the same the other way', () => {
    expect(found([cart(), mall(50_000)])).toEqual({
      ...{ options: ['mall'], asked: 'mall', other: 'cart', now: 1_000_000 },
      turn: { sales: 1_100_000, to: 'mall' },
    });
    expect(found([mall(2_000), dear(), cart()])).toMatchObject({
      other: 'cart',
      turn: { sales: 980_000, to: 'cart' },
    });
  });

  test('fees that rise with sales take their part', () => {
    const rate = line('rate', { category: 'platform', amount: { kind: 'sales-rate', rate: 0.15 } });
    // 150,000 at the same sales: (0.4 − 0.15) · x = 0.4 · 1,000,000 − 10,000.
    expect(found([cart(), form('mall', 'mall', [rate])])?.turn).toEqual({ sales: 1_560_000, to: 'mall' });
  });

  test('nothing up to three times as much; of sales planned by year, all years in proportion', () => {
    expect(found([cart(), mall(809_000)])?.turn).toEqual({ sales: 2_997_500, to: 'mall' });
    expect(found([cart(), mall(810_500)])?.turn).toBe('none');
    const planned = { business: { salesByYear: [12_000_000] } } as unknown as Partial<Scenario>;
    const plan = found([cart(), mall(50_000)], planned);
    expect(plan).toMatchObject({ asked: 'mall', now: 1_000_000, turn: { to: 'mall' } });
    expect((plan?.turn as { sales: number }).sales).toBeCloseTo(1_100_000, -1);
    const rising = { business: { salesByYear: [6_000_000, 18_000_000] } } as unknown as Partial<Scenario>;
    // 40,000 a month for five years, of which 40 % of 78 million pay back as much.
    const more = found([cart(), mall(50_000)], rising);
    expect((more?.turn as { sales: number }).sales / 500_000).toBeCloseTo(1 + (60 * 40_000) / 0.4 / 78_000_000, 5);
    expect(found([mall(2_000), cart()], planned)).toMatchObject({ turn: { to: 'cart' } });
    expect(found([cart(), mall(810_500)], planned)?.turn).toBe('none');
  });

  test('with every range at its mean', () => {
    const monthlySales = { low: 600_000, base: 1_000_000, high: 2_600_000 };
    // Mean (0.6 + 4 + 2.6) / 6 million.
    const wide = found([cart(), mall(50_000)], { business: { monthlySales } } as unknown as Partial<Scenario>);
    expect(wide).toMatchObject({ now: 1_200_000, turn: { sales: 1_300_000 } });
  });

  test('who sells in a mall is asked of all other forms at once', () => {
    const turn = { sales: 900_000, to: 'mall' };
    const there = { options: ['cart', 'dear'], asked: 'cart', other: 'mall', turn };
    expect(found([mall(50_000, { existing: true }), dear(), cart()])).toMatchObject({
      ...there,
      options: ['dear', 'cart'],
    });
    expect(found([cart(), dear(), mall(50_000, { existing: true })])).toMatchObject(there);
    // What differences are told against says nothing of where the shop is.
    expect(found([cart(), dear(), mall(50_000)], { baseline: 'mall' })).toMatchObject({ asked: 'mall' });
  });

  test('the mall that turns it soonest counts, not the best one; told by who is ahead beyond', () => {
    const rate = form('rate', 'mall', [
      line('rate', { category: 'platform', amount: { kind: 'sales-rate', rate: 0.14 } }),
    ]);
    // 140,000 a month beside 145,000: 1.5 million, and 1.3375.
    expect(found([cart(), rate, mall(145_000)])).toMatchObject({
      ...{ options: ['rate', 'mall'], asked: 'mall', other: 'cart' },
      turn: { sales: 1_337_500, to: 'mall' },
    });
    // Ahead, a mall may fall behind another that has other customers, and that one come before it.
    const beside = mall(10_800, { id: 'other', name: 'other' });
    expect(found([cart({ lines: [fee(300_000)] }), mall(10_000), beside])).toMatchObject({
      ...{ asked: 'mall', other: 'other', turn: { sales: 998_000, to: 'other' } },
    });
    const known = { ...beside, sales: { monthlySales: 1_000_000 } };
    expect(found([cart({ lines: [fee(300_000)] }), mall(10_000), known])).toMatchObject({
      asked: 'mall',
      other: 'other',
    });
    // Forms of one's own shop sell more or less together.
    const own = found([mall(50_000, { existing: true }), dear({ lines: [fee(10_100)] }), cart()]);
    expect(own).toMatchObject({ asked: 'cart', other: 'mall' });
    // Neither is ahead: whoever sells more.
    for (const id of ['a', 'z'])
      expect(found([cart(), mall(10_000, { id, name: id })])?.turn).toEqual({ sales: 1_000_000, to: id });
  });

  test('not where no mall is compared, nothing but malls, or where it is known what is sold', () => {
    const sales = { monthlySales: 900_000 };
    expect(found([cart(), dear()])).toBeUndefined();
    expect(found([mall(1_000), mall(2_000, { id: 'other' })])).toBeUndefined();
    expect(found([cart(), mall(50_000, { sales })])).toBeUndefined();
    expect(found([cart({ sales }), mall(50_000)])).toBeUndefined();
    // One that may not be chosen, or lacks a price, is not compared.
    expect(found([cart(), dear(), mall(50_000, { pciDss: 'no' })])).toBeUndefined();
    const open = line('open', { category: 'platform', amount: { kind: 'unquoted' } });
    expect(found([cart(), dear(), mall(50_000, { lines: [open] })])).toBeUndefined();
  });

  test('the start is the whole shop’s', () => {
    const business = { ramp: { months: 12, start: 0 } } as unknown as Scenario['business'];
    const started = found([cart(), mall(50_000)], { business });
    expect((started?.turn as { sales: number }).sales).toBeGreaterThan(1_100_000);
  });
});
