import { describe, expect, test } from 'vitest';
import { prepare } from '../model/prepare.ts';
import type { Line, Option, Scenario } from '../scenario/schema.ts';
import { cumulativeCost } from './cumulative-cost.ts';
import { plainOption, plainScenario, priced } from './plain/fixtures.ts';

/** What is paid in each month, the opening first. */
function payments(
  lines: readonly Line[],
  {
    withIncident = false,
    option = {},
    ...more
  }: Partial<Scenario> & { withIncident?: boolean; option?: Partial<Option> } = {},
): readonly number[] {
  const prepared = prepare(plainScenario([plainOption('shop', lines, option)], more));
  const sums = cumulativeCost(prepared, 'shop', { withIncident });
  return sums.map((sum, month) => sum - (sums[month - 1] ?? 0));
}
/** Months 0 to 24, yen by month, 0 where none is given. */
const months = (paid: (month: number) => number): readonly number[] =>
  Array.from({ length: 25 }, (_, m) => paid(m) || 0);

// methodology: 14/horizon
describe('when an option’s money is paid', () => {
  test('what is bought once, in its month', () => {
    expect(payments([priced('build', 1_000, { kind: 'before-opening' })])).toEqual(
      months((m) => (m === 0 ? 1_000 : 0)),
    );
    expect(payments([priced('fair', 500, { kind: 'once', month: 14 })])).toEqual(months((m) => (m === 14 ? 500 : 0)));
    expect(payments([priced('renewal', 800, { kind: 'every', years: 2, month: 5 })])).toEqual(
      months((m) => (m === 17 ? 800 : 0)),
    );
  });

  test('a monthly line over the months it runs', () => {
    expect(payments([priced('fee', 100, { kind: 'monthly', from: 4, to: 15 })])).toEqual(
      months((m) => (m >= 4 && m <= 15 ? 100 : 0)),
    );
  });

  test('a yearly line over its year, in whole yen that add up to it; or in its month', () => {
    // 100 yen over twelve months: 8, 17, 25 and so on by the end of each.
    const spread = (m: number) => Math.round((100 * m) / 12);
    expect(payments([priced('domain', 100, { kind: 'yearly' })])).toEqual(
      months((m) => (m === 0 ? 0 : spread(((m - 1) % 12) + 1) - spread((m - 1) % 12))),
    );
    expect(payments([priced('domain', 700, { kind: 'yearly', from: 2, month: 3 })])).toEqual(
      months((m) => (m === 15 ? 700 : 0)),
    );
    expect(payments([priced('renewal', 1_200, { kind: 'every', years: 2 })])).toEqual(
      months((m) => (m > 12 ? 100 : 0)),
    );
  });

  test('months paid in advance at their beginning, the last ones for as long as they run', () => {
    expect(payments([priced('host', 50, { kind: 'monthly', from: 2, to: 15, advance: 6 })])).toEqual(
      months((m) => ({ 2: 300, 8: 300, 14: 100 })[m] ?? 0),
    );
  });

  test('what follows sales, by the season; other lines evenly', () => {
    const season = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3];
    const { business } = plainScenario([]);
    const seasonal = { ...business, season };
    const fee = priced('fee', 0, { kind: 'yearly' }, { amount: { kind: 'sales-rate', rate: 0.01 } });
    // 1 % of 12 million a year, in fifteen parts.
    expect(payments([fee], { business: seasonal })).toEqual(
      months((m) => (m ? 8_000 * (season[(m - 1) % 12] ?? 0) : 0)),
    );
    const late = { ...fee, timing: { kind: 'monthly' as const, from: 11, to: 13 } };
    expect(payments([late], { business: seasonal })).toEqual(
      months((m) => ({ 11: 16_000, 12: 24_000, 13: 8_000 })[m] ?? 0),
    );
    expect(payments([priced('domain', 1_200, { kind: 'yearly' })], { business: seasonal })).toEqual(
      months((m) => (m ? 100 : 0)),
    );
    // In a month without sales nothing is paid.
    const closed = { ...business, season: [0, ...season.slice(1)] };
    expect(payments([fee], { business: closed }).slice(0, 4)).toEqual([0, 0, 8_571, 8_572]);
    // Nothing is sold in the months it runs but its least is due all the same: evenly.
    const shut = { ...business, season: season.map((_, i) => (i < 2 ? 0 : 1)) };
    const least = { ...fee, timing: { kind: 'monthly' as const, from: 1, to: 2 }, limits: { least: 300 } };
    expect(payments([least], { business: shut })).toEqual(months((m) => (m === 1 || m === 2 ? 300 : 0)));
  });

  test('what leaving a contract costs, when it is left', () => {
    const contract = { months: 24, leaving: { kind: 'fixed' as const, yen: 900 } };
    const fee = priced('fee', 100, { kind: 'monthly', to: 15 }, { contract });
    expect(payments([fee])).toEqual(months((m) => (m >= 1 && m <= 15 ? 100 + (m === 15 ? 900 : 0) : 0)));
    // Half of the nine months that remain.
    const remaining = { ...fee, contract: { months: 24, leaving: { kind: 'remaining' as const, share: 0.5 } } };
    expect(payments([remaining])).toEqual(months((m) => (m >= 1 && m <= 15 ? 100 + (m === 15 ? 450 : 0) : 0)));
    // Prices with tax: the line's own part lies at 100 / 110.
    const taxed = { ...fee, amount: { kind: 'fixed' as const, yen: 110 }, withTax: true };
    const leaving = { ...taxed, contract: { months: 24, leaving: { kind: 'fixed' as const, yen: 990 } } };
    expect(payments([leaving])).toEqual(months((m) => (m >= 1 && m <= 15 ? 100 + (m === 15 ? 900 : 0) : 0)));
    // To the end of its time: nothing to pay.
    expect(payments([{ ...fee, timing: { kind: 'monthly' } }])).toEqual(months((m) => (m ? 100 : 0)));
  });

  test('tax over each year, and with what is paid before opening', () => {
    const lines = [
      priced('build', 1_000, { kind: 'before-opening' }),
      priced('fee', 120, { kind: 'monthly', from: 13 }),
      priced('fair', 600, { kind: 'once', month: 2 }),
    ];
    expect(payments(lines, { showTax: true })).toEqual(
      months((m) => (m === 0 ? 1_100 : m > 12 ? 132 : 5 + (m === 2 ? 600 : 0))),
    );
  });

  test('a credit when it comes', () => {
    const credits = [
      {
        id: 'grant',
        name: 'grant',
        amount: { kind: 'fixed' as const, yen: 400 },
        timing: { kind: 'once' as const, month: 9 },
        source: { kind: 'assumption' as const },
      },
    ];
    expect(payments([priced('fee', 100, { kind: 'monthly' })], { option: { credits } })).toEqual(
      months((m) => (m ? 100 - (m === 9 ? 400 : 0) : 0)),
    );
  });

  test('the expected loss of incidents over each year, where it counts', () => {
    const lines = [priced('fee', 100, { kind: 'monthly' })];
    const hit = {
      option: { annualProbability: 0.01 },
      incident: { severity: { kind: 'own-figure' as const, yen: 1_200_000 } },
    };
    expect(payments(lines, hit)).toEqual(months((m) => (m ? 100 : 0)));
    // 1 % of 1.2 million a year.
    expect(payments(lines, { ...hit, withIncident: true })).toEqual(months((m) => (m ? 1_100 : 0)));
  });
});
